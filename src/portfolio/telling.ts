import { inSelectie, type Selectie } from "../audit/selectie.ts";
import type { Oordeel, Uitkomst } from "../audit/uitkomst-types.ts";
import type { Domein } from "../beschrijving/format/begrippen.ts";
import { vul } from "../normenkader/sjabloon.ts";
import type { Normenkader, Zwaarte } from "../normenkader/types.ts";
import { algemeneWoorden } from "./algemene-woorden.ts";
import type { Eisverdeling, Normverdeling } from "./portfolio-types.ts";
import type { Eisbijdrage } from "./resultaat.ts";

export const oordelen: readonly Oordeel[] = ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"];
export const uitkomsten: readonly Uitkomst[] = ["voldaan", "niet-voldaan", "onbekend", "afwijking", "niet-getoetst", "nvt"];
export const zwaarten: readonly Zwaarte[] = ["wettelijk", "basisnorm", "aanbeveling"];

/** A count of zero for every name, in their order. */
export const nullen = <Naam extends string>(namen: readonly Naam[]): Record<Naam, number> =>
  Object.fromEntries(namen.map((naam) => [naam, 0])) as Record<Naam, number>;

/** What is compared: the normen and eisen of the selection, in the order of the normenkader. */
export interface Maatlat {
  readonly normen: readonly Pick<Normverdeling, "id" | "titel" | "titel_en" | "domein">[];
  readonly eisen: readonly Omit<Eisverdeling, "uitkomsten" | "open">[];
}

const DOMEINEN: readonly Domein[] = ["bestuurlijk", "ambtelijk"];

/** What is compared with this normenkader and selection. */
export function maatlat({ normen }: Normenkader, selectie: Selectie): Maatlat {
  const paren = normen.flatMap((norm) =>
    DOMEINEN.map((domein) => ({
      norm,
      domein,
      eisen: norm.eisen.filter((eis) => eis.domein === domein && inSelectie({ eis }, selectie)),
    })),
  );
  return {
    normen: paren
      .filter(({ eisen }) => eisen.length > 0)
      .map(({ norm: { id, titel, titel_en }, domein }) => ({ id, titel, titel_en, domein })),
    eisen: paren.flatMap(({ norm, domein, eisen }) =>
      eisen.map(({ id, eis, aspect, kern }) => ({ id, norm: norm.id, domein, eis: vul(eis, algemeneWoorden), aspect, kern })),
    ),
  };
}

/** The same, as a portfolio holds it. */
export const maatlatVan = ({
  normen,
  eisen,
}: {
  readonly normen: readonly Normverdeling[];
  readonly eisen: readonly Eisverdeling[];
}): Maatlat => ({
  normen: normen.map(({ id, titel, titel_en, domein }) => ({ id, titel, titel_en, domein })),
  eisen: eisen.map(({ id, norm, domein, eis, aspect, kern }) => ({ id, norm, domein, eis, aspect, kern })),
});

/** Counts outcomes per eis while organisations come by; none of them is kept, and their order does not matter. */
export interface Eisteller {
  readonly tel: (eisen: readonly Eisbijdrage[]) => void;
  /** Adds what has been counted elsewhere. */
  readonly telOp: (eisen: readonly Eisverdeling[]) => void;
  readonly uitslag: () => readonly Eisverdeling[];
}

export function eisteller({ eisen }: Maatlat): Eisteller {
  const rijen = new Map(eisen.map((eis) => [eis.id, { eis, uitkomsten: nullen(uitkomsten), open: leeg() }]));
  return {
    tel: (bijdragen) => {
      for (const { id, uitkomst, zwaarte } of bijdragen) {
        const rij = rijen.get(id);
        if (rij === undefined) continue;
        rij.uitkomsten[uitkomst] += 1;
        if (zwaarte !== undefined && (uitkomst === "niet-voldaan" || uitkomst === "onbekend")) rij.open[zwaarte][uitkomst] += 1;
      }
    },
    telOp: (elders) => {
      for (const { id, uitkomsten: aantallen, open } of elders) {
        const rij = rijen.get(id);
        if (rij === undefined) continue;
        for (const uitkomst of uitkomsten) rij.uitkomsten[uitkomst] += aantallen[uitkomst];
        for (const zwaarte of zwaarten) {
          rij.open[zwaarte]["niet-voldaan"] += open[zwaarte]["niet-voldaan"];
          rij.open[zwaarte].onbekend += open[zwaarte].onbekend;
        }
      }
    },
    uitslag: () => [...rijen.values()].map(({ eis, uitkomsten: aantallen, open }) => ({ ...eis, uitkomsten: aantallen, open })),
  };
}

type Open = Record<Zwaarte, { "niet-voldaan": number; onbekend: number }>;

const leeg = (): Open => ({
  wettelijk: { "niet-voldaan": 0, onbekend: 0 },
  basisnorm: { "niet-voldaan": 0, onbekend: 0 },
  aanbeveling: { "niet-voldaan": 0, onbekend: 0 },
});
