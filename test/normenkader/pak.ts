import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import { DiagnosticError } from "../../src/diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../../src/diagnostic/types.ts";
import { laadKader } from "../../src/normenkader/laad-kader.ts";
import type { GelezenKader } from "../../src/normenkader/lees/lees-normenkader.ts";
import type { Laad } from "../../src/normenkader/proef.ts";
import type { Eis } from "../../src/normenkader/types.ts";
import type { Bestanden } from "../beschrijving/plek.ts";

/** The head of a normenkader that builds upon ours; tests add what they are about. */
export const kop = `id: eigen
titel: Eigen kader
versie: 1.0.0
van: 2020-01-01
uitbreiding_van: basisnormen
proef: { type: provincie, peildatum: 2026-06-30 }
`;

const standaard: Readonly<Record<string, string>> = {
  id: "PU-01.a1",
  domein: "ambtelijk",
  eis: "Er is een register.",
  zwaarte: "basisnorm",
  aspect: "bestaan",
  uit: "registers",
  soort: "geschenken",
  voor: "een",
  uitgewerkt: '"{titel} is er."',
  ontbreekt: "{ geen: Er is niets., onbekend: Niet bekend. }",
  uitwerking: "{ activiteit: Doe iets., verantwoordelijk: griffier }",
  proef: "{ voldaan: [{}], niet-voldaan: [{ aanwezig: nee }], onbekend: [], nvt: { peildatum: 2019-12-31 } }",
};

/** An eis as text; a key that is given replaces the one that is there, an empty one takes it away. */
export function eis(anders: Readonly<Record<string, string>> = {}): string {
  const regels = Object.entries({ ...standaard, ...anders }).filter(([, waarde]) => waarde !== "");
  return regels.map(([sleutel, waarde], i) => `${i === 0 ? "  - " : "    "}${sleutel}: ${waarde}\n`).join("");
}

/** A norm file with these eisen. */
export const norm = (...eisen: readonly string[]): string =>
  `id: PU-01\ntitel: Proefnorm\nnorm: { ambtelijk: Er is iets., bestuurlijk: Er is iets. }\neisen:\n${eisen.join("")}`;

/** A normenkader of a head, one norm file and whatever else. */
export const pak = (normtekst: string = norm(eis()), anders: Bestanden = {}): Bestanden => ({
  "normenkader.yaml": kop,
  "normen/PU-01.yaml": normtekst,
  ...anders,
});

export const lees = (bestanden: Bestanden): GelezenKader =>
  laadKader(Object.entries(bestanden).map(([bestand, tekst]) => ({ bestand, tekst })));

/** What is wrong with a normenkader. */
export function fouten(bestanden: Bestanden): readonly Diagnostic[] {
  try {
    lees(bestanden);
    return [];
  } catch (fout) {
    if (!(fout instanceof DiagnosticError)) throw fout;
    return fout.diagnostics;
  }
}

/** An eis of a normenkader, which must be there. */
export function zoek({ kader }: Pick<GelezenKader, "kader">, id: string): Eis {
  const gevonden = kader.normen.flatMap(({ eisen }) => eisen).find((een) => een.id === id);
  if (gevonden === undefined) throw new Error(`no eis ${id}`);
  return gevonden;
}

export const laad: Laad = (tekst) => laadBeschrijving([{ bestand: "basisnormen.yaml", tekst }]).systeem;
