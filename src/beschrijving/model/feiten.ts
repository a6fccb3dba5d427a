import { type Keuzes, keuze, kwaliteit, type Velden } from "../format/attribuut.ts";
import { type Domein, standen } from "../format/begrippen.ts";
import { type Bewijssectie, bewijssecties } from "../format/secties.ts";
import type { Datum, Feit, Uitspraak, Waarde } from "../types.ts";
import { type Context, type Item, itemsVan, teksten, tekstOf } from "./lezer.ts";
import { recentheid } from "./recentheid.ts";
import { leesRegisterbestand } from "./registerbestand.ts";
import { eensgezind, leesUitspraken, perVeld } from "./uitspraken.ts";
import { isDatum } from "./waarde.ts";

/** Attributes every item has besides those of its section. Their words stand in the format's document.ts. */
const algemeen: Velden = { aanwezig: kwaliteit("", ""), stand: keuze("", "", standen), actueel: kwaliteit("", "") };

/** The attributes that say when an item began and when it ends. */
export const looptijden: Readonly<Record<Bewijssectie, { readonly begin: readonly string[]; readonly eind: readonly string[] }>> = {
  documenten: { begin: ["vastgesteld.op"], eind: ["geldig_tot"] },
  registers: { begin: ["vastgesteld.op", "bijgewerkt"], eind: [] },
  rollen: { begin: ["aangewezen.op", "sinds"], eind: ["tot"] },
  procedures: { begin: ["vastgesteld.op"], eind: ["geldig_tot"] },
  activiteiten: { begin: ["laatst"], eind: [] },
  onderzoeken: { begin: ["op"], eind: [] },
};

export function leesFeiten(contexten: readonly Context[], sectie: Bewijssectie): readonly Feit[] {
  const velden: Velden = { ...algemeen, ...bewijssecties[sectie].velden };
  return itemsVan(contexten, sectie).map((item) => leesFeit(item, sectie, velden));
}

function leesFeit(item: Item, sectie: Bewijssectie, velden: Velden): Feit {
  const { groep, plaats, bron } = item;
  const soorten: Keuzes = bewijssecties[sectie].soorten;
  const uitspraken = leesUitspraken(velden, item);
  const groepen = perVeld(uitspraken);
  const soort = String(groep.soort);
  const opmerking = tekstOf(groep.opmerking);
  const { begin, eind } = looptijden[sectie];
  const bestand = sectie === "registers" ? leesRegisterbestand(item) : undefined;
  return {
    sectie,
    id: String(groep.id),
    soort,
    domein: teksten<Domein>(groep.domein),
    titel: tekstOf(groep.titel) ?? soorten[soort] ?? soort,
    ...(opmerking !== undefined && { opmerking }),
    plaats,
    bron,
    aanwezig: ofStandaard(groepen.get("aanwezig"), true),
    stand: ofStandaard(groepen.get("stand"), "geldend"),
    begin: begin.flatMap((veld) => omhulsel(groepen.get(veld))),
    eind: eind.flatMap((veld) => omhulsel(groepen.get(veld))),
    velden: nest(recentheid(sectie, waarden(groepen), eensgezindActueel(groepen))),
    uitspraken,
    ...(bestand && { bestand }),
  };
}

/** The agreed value, or the default when nothing is said. Says a source that it is unknown, then it is. */
function ofStandaard<T extends Waarde>(uitspraken: readonly Uitspraak[] | undefined, standaard: T): T | undefined {
  // The schema ties the attribute to values of T.
  return uitspraken === undefined ? standaard : (eensgezind(uitspraken) as T | undefined);
}

const eensgezindActueel = (groepen: ReadonlyMap<string, readonly Uitspraak[]>): Waarde | undefined =>
  eensgezind(groepen.get("actueel") ?? []);

/** The values of the section's own attributes on which the sources agree. */
function waarden(groepen: ReadonlyMap<string, readonly Uitspraak[]>): ReadonlyMap<string, Waarde> {
  const uit = new Map<string, Waarde>();
  for (const [veld, uitspraken] of groepen) {
    const waarde = Object.hasOwn(algemeen, veld) ? undefined : eensgezind(uitspraken);
    if (waarde !== undefined) uit.set(veld, waarde);
  }
  return uit;
}

/** The days a date may be: of differing sources the interval that holds them all. */
function omhulsel(uitspraken: readonly Uitspraak[] = []): readonly Datum[] {
  const datums = uitspraken.map(({ waarde }) => waarde).filter(isDatum);
  const [eerste] = datums;
  const van = datums.map((datum) => datum.van).sort()[0];
  const tot = datums
    .map((datum) => datum.tot)
    .sort()
    .at(-1);
  if (eerste === undefined || van === undefined || tot === undefined) return [];
  return [{ ...eerste, van, tot, tekst: [...new Set(datums.map(({ tekst }) => tekst))].join(" / ") }];
}

/** `vastgesteld.op` becomes `vastgesteld: {op}`. The format nests one level deep. */
function nest(plat: ReadonlyMap<string, Waarde>): Readonly<Record<string, Waarde>> {
  const uit: Record<string, Waarde> = {};
  for (const [veld, waarde] of plat) {
    const [naam = "", deel] = veld.split(".");
    uit[naam] = deel === undefined ? waarde : { ...(uit[naam] as Readonly<Record<string, Waarde>> | undefined), [deel]: waarde };
  }
  return uit;
}
