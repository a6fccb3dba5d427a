import { doelgroepen } from "../beschrijving/format/begrippen.ts";
import { alsNaam, metHoofdletter, opsomming, vul } from "../normenkader/sjabloon.ts";
import { bronTekst, gelezenVelden, uitsprakenVoor } from "./bewijs.ts";
import type { Blik } from "./kolommen.ts";
import type { Uitgewerkt } from "./rapport-types.ts";
import type { Eisuitkomst, Itemoordeel } from "./uitkomst-types.ts";

/** What is in place: one statement per item that passes, with its source; also where the eis as a whole is not met. */
export function uitgewerkt(uitkomst: Eisuitkomst, { woorden, teksten }: Blik): readonly Uitgewerkt[] {
  const { eis, bevinding } = uitkomst;
  if (uitkomst.uitkomst === "nvt") return [];
  const feiten = geslaagd(uitkomst).map(({ item, groepen }): Uitgewerkt => {
    const doelgroep = opsomming(groepen.map((groep) => woorden[`doelgroep-${groep}`] ?? groep));
    const uitspraken = uitsprakenVoor(
      item,
      item.toetsen.flatMap(({ toets }) => gelezenVelden(toets.als)),
    );
    const bron = uitspraken.flatMap((uitspraak) => uitspraak.bron);
    return {
      eis: eis.id,
      tekst: vul(eis.uitgewerkt, woorden, { titel: alsNaam(item.feit.titel), doelgroep }),
      bron: bronTekst(uniek([...item.feit.bron, ...bron])),
      plaats: item.feit.plaats,
    };
  });
  if (bevinding?.oordeel !== "voldaan" || uitkomst.feitelijk !== "onbekend") return feiten;
  const tekst = metHoofdletter(teksten.bevinding("voldaan", bevinding.toelichting, bevinding.door && woorden[bevinding.door]));
  return [...feiten, { eis: eis.id, tekst, bron: bronTekst(bevinding.bron), plaats: bevinding.plaats, bevinding: true }];
}

interface Geslaagd {
  readonly item: Itemoordeel;
  readonly groepen: readonly string[];
}

function geslaagd({ eis, items, dekking }: Eisuitkomst): readonly Geslaagd[] {
  if (eis.voor !== "dekking") return items.filter(slaagt).map((item) => ({ item, groepen: [] }));
  const perItem = new Map<string, { item: Itemoordeel; groepen: string[] }>();
  for (const doelgroep of Object.keys(doelgroepen)) {
    for (const item of dekking.find((deel) => deel.doelgroep === doelgroep)?.items.filter(slaagt) ?? []) {
      const bekend = perItem.get(item.feit.id) ?? { item, groepen: [] };
      bekend.groepen.push(doelgroep);
      perItem.set(item.feit.id, bekend);
    }
  }
  return [...perItem.values()].sort((a, b) => (a.item.feit.id < b.item.feit.id ? -1 : 1));
}

const slaagt = (item: Itemoordeel): boolean => item.hoort === true && item.waarde === true;

function uniek<T extends { readonly titel: string; readonly vindplaats: string }>(bronnen: readonly T[]): readonly T[] {
  return [...new Map(bronnen.map((bron) => [`${bron.titel} ${bron.vindplaats}`, bron])).values()];
}
