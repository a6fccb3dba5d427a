import { dirname, join, normalize } from "node:path";
import type { Beschrijving, Normverwijzing } from "../../beschrijving/laad.ts";
import { DiagnosticError, diagnostic } from "../../diagnostic/diagnostic-error.ts";
import { suggest } from "../../diagnostic/suggest.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { leesMap } from "../../io/lees-map.ts";
import { soortPad } from "../../io/uitvoer.ts";
import { inStage } from "../stage.ts";

/** A description that is in order, and the folder its places are in, to put before file names. */
export type ReadDescription = Beschrijving & { readonly folder: string };

/** Reads and checks a description. `ids` are the normen and eisen it may name. */
export async function readDescription(pad: string, ids: ReadonlySet<string>): Promise<ReadDescription> {
  const folder = await folderOf(pad);
  return inStage("beschrijving", folder, async () => {
    const beschrijving = await leesMap(pad);
    const onbekend = beschrijving.normverwijzingen
      .filter(({ id, plaats }) => !ids.has(id) || (eistEis(plaats.pad) && !id.includes(".")))
      .map((verwijzing) => onbekendeNorm(verwijzing, ids));
    if (onbekend.length > 0) throw new DiagnosticError(onbekend, beschrijving.bronteksten);
    return { ...beschrijving, folder };
  });
}

/** "examples/utrecht/"; empty for the current folder. What cannot be looked at is left to the reading itself to report. */
async function folderOf(pad: string): Promise<string> {
  const soort = await soortPad(pad).catch(() => "nothing");
  const folder = soort === "folder" ? normalize(pad) : dirname(pad);
  return folder === "." || folder === "./" ? "" : join(folder, "/");
}

/** A judgement or a deviation is about one eis; named with a whole norm it would count for nothing. */
const eistEis = (pad: string): boolean => pad.startsWith("/bevindingen/") || pad.startsWith("/afwijkingen/");

function onbekendeNorm({ id, plaats }: Normverwijzing, ids: ReadonlySet<string>): Diagnostic {
  const bedoeld = suggest(id, [...ids]);
  return diagnostic("verwijzing-onbekend", plaats, { soort: "norm", id, ...(bedoeld !== undefined && { bedoeld }) });
}
