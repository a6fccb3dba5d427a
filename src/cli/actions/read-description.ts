import type { Beschrijving, Normverwijzing } from "../../beschrijving/laad.ts";
import { DiagnosticError, diagnostic } from "../../diagnostic/diagnostic-error.ts";
import { suggest } from "../../diagnostic/suggest.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { leesMap } from "../../io/lees-map.ts";
import { inStage } from "../stage.ts";

/** Reads and checks a description. `ids` are the normen and eisen it may name. */
export const readDescription = (pad: string, ids: ReadonlySet<string>): Promise<Beschrijving> =>
  inStage("beschrijving", async () => {
    const beschrijving = await leesMap(pad);
    const onbekend = beschrijving.normverwijzingen.filter(({ id }) => !ids.has(id)).map((verwijzing) => onbekendeNorm(verwijzing, ids));
    if (onbekend.length > 0) throw new DiagnosticError(onbekend, beschrijving.bronteksten);
    return beschrijving;
  });

function onbekendeNorm({ id, plaats }: Normverwijzing, ids: ReadonlySet<string>): Diagnostic {
  const bedoeld = suggest(id, [...ids]);
  return diagnostic("verwijzing-onbekend", plaats, { soort: "norm", id, ...(bedoeld !== undefined && { bedoeld }) });
}
