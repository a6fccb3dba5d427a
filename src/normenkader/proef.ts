import { evaluate } from "../audit/evaluate.ts";
import type { Uitkomst } from "../audit/uitkomst-types.ts";
import type { Integriteitssysteem } from "../beschrijving/types.ts";
import { DiagnosticError, diagnostic } from "../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import type { GelezenKader } from "./lees/lees-normenkader.ts";
import type { Proef } from "./proef-types.ts";
import type { Eis, Norm, Normenkader } from "./types.ts";

/** Reads a description given as text; throws DiagnosticError. */
export type Laad = (tekst: string) => Integriteitssysteem;

export interface Proefuitslag {
  readonly aantal: number;
  /** How many did not come out as they must. */
  readonly mislukt: number;
  readonly problemen: readonly Diagnostic[];
}

type Kadermetproeven = Pick<GelezenKader, "kader" | "proeven" | "plaatsVan">;

/** Runs the tests every eis carries: a small description per case, with the outcome it must have. */
export function draaiProeven({ kader, proeven, plaatsVan }: Kadermetproeven, laad: Laad): Proefuitslag {
  const draai = maakDraaier(kader, laad);
  const problemen = proeven.map((proef) => proefproblemen(proef, draai(proef), plaatsVan));
  return { aantal: proeven.length, mislukt: problemen.filter((een) => een.length > 0).length, problemen: problemen.flat() };
}

/** The tests that come out as they must: what a reader may take for examples. */
export function geslaagdeProeven({ kader, proeven }: Pick<GelezenKader, "kader" | "proeven">, laad: Laad): readonly Proef[] {
  const draai = maakDraaier(kader, laad);
  return proeven.filter((proef) => draai(proef) === proef.geval);
}

/** The outcome of a test, or what is wrong with its facts; undefined when the eis is not there. */
type Verloop = Uitkomst | DiagnosticError | undefined;

function maakDraaier(kader: Normenkader, laad: Laad): (proef: Proef) => Verloop {
  const opId = new Map(kader.normen.flatMap((norm) => norm.eisen.map((eis): [string, readonly [Eis, Norm]] => [eis.id, [eis, norm]])));
  return (proef) => {
    const gevonden = opId.get(proef.eis);
    if (gevonden === undefined) return undefined;
    try {
      return evaluate(...gevonden, laad(beschrijving(proef, gevonden[0])), kader, proef.peildatum).uitkomst;
    } catch (fout) {
      if (fout instanceof DiagnosticError) return fout;
      throw fout;
    }
  };
}

function proefproblemen(proef: Proef, verloop: Verloop, plaatsVan: GelezenKader["plaatsVan"]): readonly Diagnostic[] {
  const { eis, geval, bestand, pad } = proef;
  if (verloop === geval || verloop === undefined) return [];
  if (!(verloop instanceof DiagnosticError))
    return [diagnostic("proef-faalt", plaatsVan(bestand, pad), { eis, geval, verwacht: geval, gekregen: verloop })];
  // What is wrong with the facts is told at the facts, which are not where the description around them has them.
  return verloop.diagnostics.map((een) => ({
    code: een.code,
    ernst: een.ernst,
    args: een.args,
    plaats: plaatsVan(bestand, padInProef(proef, een.plaats.pad), een.code === "onbekende-sleutel"),
  })) as readonly Diagnostic[];
}

function padInProef({ sectie, pad, feitenPad }: Proef, inBeschrijving: string): string {
  const begin = `/${sectie}/`;
  return inBeschrijving.startsWith(begin) ? `${feitenPad}/${inBeschrijving.slice(begin.length)}` : pad;
}

/** A whole description around the few facts of a case; JSON is YAML. */
function beschrijving({ type, medewerkers, sectie, feiten, volledig }: Proef, { domein }: Eis): string {
  return JSON.stringify({
    basisnormen: 1,
    organisatie: { naam: "Proef", type, ...(medewerkers === undefined ? {} : { medewerkers }) },
    [sectie]: feiten,
    ...(volledig ? { volledig: [{ sectie, domein }] } : {}),
  });
}
