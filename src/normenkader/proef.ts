import { evaluate } from "../audit/evaluate.ts";
import type { Uitkomst } from "../audit/uitkomst-types.ts";
import { isGroep, isLijst, type YamlGroep, type YamlWaarde } from "../beschrijving/lees/boom.ts";
import type { Integriteitssysteem } from "../beschrijving/types.ts";
import { DiagnosticError, diagnostic } from "../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../diagnostic/types.ts";
import { alsGroep, alsLijst, alsTekst } from "./lees/bron.ts";
import type { GelezenKader } from "./lees/lees-normenkader.ts";
import type { Eis, Norm, Normenkader } from "./types.ts";

const gevallen = ["voldaan", "niet-voldaan", "onbekend", "nvt"] as const;

/** Reads a description given as text; throws DiagnosticError. */
export type Laad = (tekst: string) => Integriteitssysteem;

export interface Proefuitslag {
  readonly aantal: number;
  readonly problemen: readonly Diagnostic[];
}

/** Runs the tests every eis carries: a small description per case, with the outcome it must have. */
export function draaiProeven({ kader, proeven }: GelezenKader, laad: Laad): Proefuitslag {
  const problemen: Diagnostic[] = [];
  let aantal = 0;
  for (const { norm, gelezen } of proeven) {
    const ruw = alsGroep(gelezen.waarde);
    for (const [i, eis] of norm.eisen.entries()) {
      const proef = alsGroep(alsGroep(alsLijst(ruw.eisen)[i]).proef);
      for (const geval of gevallen) {
        if (isOnmogelijk(proef[geval])) continue;
        aantal += 1;
        const gekregen = draai(eis, norm, kader, beschrijving(eis, alsGroep(ruw.proef), proef[geval]), laad);
        if (gekregen !== geval) {
          problemen.push(
            diagnostic("proef-faalt", gelezen.plaatsVan(`/eisen/${i}/proef/${geval}`), { eis: eis.id, geval, verwacht: geval, gekregen }),
          );
        }
      }
    }
  }
  return { aantal, problemen };
}

/** Some eisen hold for everyone, always: then the case says why it cannot be tested. */
const isOnmogelijk = (waarde: YamlWaarde | undefined): boolean => isGroep(waarde) && waarde.onmogelijk !== undefined;

/** The outcome, or why the description of the case itself is not in order. */
function draai(eis: Eis, norm: Norm, kader: Normenkader, { tekst, peildatum }: Proef, laad: Laad): Uitkomst | string {
  try {
    return evaluate(eis, norm, laad(tekst), kader, peildatum).uitkomst;
  } catch (fout) {
    if (fout instanceof DiagnosticError) return fout.message;
    throw fout;
  }
}

interface Proef {
  readonly tekst: string;
  readonly peildatum: string;
}

/** A whole description around the few facts of a case: ids, domein and soort are filled in, JSON is YAML. */
function beschrijving(eis: Eis, algemeen: YamlGroep, geval: YamlWaarde | undefined): Proef {
  const los = isGroep(geval) ? geval : {};
  const feiten = isLijst(geval) ? geval : alsLijst(los.feiten);
  const met = (sleutel: string): YamlWaarde | undefined => los[sleutel] ?? algemeen[sleutel];
  const medewerkers = met("medewerkers");
  const ingevuld = feiten.map((feit, i) => ({ id: `feit-${i + 1}`, soort: eis.soort[0], domein: eis.domein, ...alsGroep(feit) }));
  return {
    peildatum: alsTekst(met("peildatum")),
    tekst: JSON.stringify({
      basisnormen: 1,
      organisatie: { naam: "Proef", type: met("type"), ...(medewerkers === undefined ? {} : { medewerkers }) },
      [eis.uit]: ingevuld,
      ...(los.volledig === true ? { volledig: [{ sectie: eis.uit, domein: eis.domein }] } : {}),
    }),
  };
}
