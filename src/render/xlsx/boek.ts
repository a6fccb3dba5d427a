import type { Ontbreekt, Rapport, Uitwerking } from "../../audit/rapport-types.ts";
import type { Oordeel, Uitkomst } from "../../audit/uitkomst-types.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import type { WerkboekTekst } from "../../tekst/nl/werkboek.ts";
import type { Taal } from "../../tekst/taal.ts";
import { werkboektekst } from "../../tekst/werkboek.ts";
import { type Antwoord, uiterlijk, wanneer } from "../eisrijen.ts";
import type { Toon } from "../punten.ts";
import { oordeelteken } from "../tekens.ts";
import { dagOf, regels, tekst } from "../werkboek/maak.ts";
import type { Bladcel } from "../werkboek/types.ts";

/** What making a sheet of the audit needs to know. */
export interface Boek {
  readonly rapport: Rapport;
  readonly taal: Taal;
  readonly tekst: RapportTekst;
  readonly woorden: WerkboekTekst;
}

export const boekVan = (rapport: Rapport, taal: Taal): Boek => ({
  rapport,
  taal,
  tekst: catalogus(taal).rapport,
  woorden: werkboektekst(taal),
});

const oordeeltoon: Readonly<Record<Oordeel, Toon>> = {
  voldoet: "goed",
  deels: "vraag",
  "voldoet-niet": "fout",
  "niet-getoetst": "neutraal",
  nvt: "neutraal",
};

const uitkomsttoon: Readonly<Record<Uitkomst, Toon>> = {
  voldaan: "goed",
  "niet-voldaan": "fout",
  onbekend: "vraag",
  afwijking: "plan",
  "niet-getoetst": "neutraal",
  nvt: "neutraal",
};

export const oordeelcel = (oordeel: Oordeel, boek: Boek): Bladcel =>
  tekst(`${oordeelteken[oordeel]} ${boek.tekst.oordeel[oordeel]}`, oordeeltoon[oordeel]);

export const uitkomstcel = (uitkomst: Uitkomst, { woorden }: Boek): Bladcel => tekst(woorden.uitkomst[uitkomst], uitkomsttoon[uitkomst]);

export const janee = (waarde: boolean, { woorden }: Boek): Bladcel => tekst(waarde ? woorden.ja : woorden.nee);

/** A gap as a statement: what is missing, and what the describer remarks. */
export const gattekst = ({ tekst: zin, toelichting }: Ontbreekt): string => (toelichting ? `${zin} ${toelichting}` : zin);

/** What will be done: the planned actions, else our proposals. */
export const uitvoering = ({ acties, voorstellen }: Antwoord): readonly Uitwerking[] => (acties.length > 0 ? acties : voorstellen);

/** "actie 5: Publiceer het overzicht (loopt)"; a proposal is said to be one, and so is an action that is not certain. */
export function actietekst({ actie, tekst: zin, stand, onzeker }: Uitwerking, { tekst: woord }: Boek): string {
  const bij = [...(stand ? [woord.stand[stand]] : []), ...(onzeker ? [woord.onzeker] : [])];
  return `${actie === undefined ? woord.voorstel : woord.actie(actie)}: ${zin}${bij.length === 0 ? "" : ` (${bij.join(", ")})`}`;
}

export const verantwoordelijken = (acties: readonly Uitwerking[]): readonly string[] => [
  ...new Set(acties.map(({ verantwoordelijk }) => verantwoordelijk ?? "").filter((wie) => wie !== "")),
];

/** When it is done: a date where that is one day, else words; of several, each with its number. */
export function gereedcel(acties: readonly Uitwerking[], { taal }: Boek): Bladcel | undefined {
  const [enige] = acties;
  if (acties.length === 1 && enige !== undefined) {
    const woorden = wanneer(enige, taal);
    return woorden === undefined ? undefined : dagOf(enige.gereed ?? "", woorden);
  }
  return regels(
    acties.flatMap((een) => {
      const woorden = wanneer(een, taal);
      return woorden === undefined ? [] : [een.actie === undefined ? woorden : `${een.actie}: ${woorden}`];
    }),
  );
}

export function uiterlijkcel(acties: readonly Uitwerking[]): Bladcel | undefined {
  const dag = uiterlijk(acties);
  return dag === undefined ? undefined : dagOf(dag);
}
