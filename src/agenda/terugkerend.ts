import { isInGebruik, opId } from "../audit/signalen/in-gebruik.ts";
import { datumsVan } from "../audit/signalen/verschillen.ts";
import { leesPeriode, type Periode, verschuif } from "../beschrijving/datum.ts";
import { keren, notatie } from "../beschrijving/herhaling.ts";
import type { Feit } from "../beschrijving/types.ts";
import { alsNaam } from "../normenkader/sjabloon.ts";
import type { Gevonden } from "./acties.ts";
import { type Blik, vanFeit } from "./bron.ts";
import type { PuntZonderDag } from "./types.ts";
import { type Dagen, erna, ervoor, isKort, type Ruw } from "./venster.ts";

/** Sections whose items come back, with the attributes that tell the last time; the first that says something counts. */
const laatste = {
  registers: { soort: "register", velden: ["bijgewerkt", "vastgesteld.op"] },
  activiteiten: { soort: "activiteit", velden: ["laatst"] },
  onderzoeken: { soort: "onderzoek", velden: ["op"] },
} as const;

type Sectie = keyof typeof laatste;
const secties = Object.keys(laatste) as readonly Sectie[];

/** The next time of what comes back: one period after the last time. Without a last time it cannot be told. */
export function terugkerendePunten(blik: Blik): Gevonden {
  const feiten = secties.flatMap((sectie) =>
    opId(blik.systeem.feiten[sectie])
      .filter((feit) => isInGebruik(feit, blik.peildatum))
      .map((feit) => ({ feit, sectie, frequenties: frequentiesVan(feit) })),
  );
  const gevonden = feiten
    .filter(({ frequenties }) => frequenties.length > 0)
    .map(({ feit, sectie, frequenties }): { readonly punten: readonly Ruw[]; readonly zonder?: PuntZonderDag } => {
      const basis = vast(feit, sectie, frequenties, blik);
      if (isVerouderd(feit)) return { punten: [], zonder: { ...basis, toelichting: [], reden: "niet-actueel" } };
      const gedaan = gedaanOp(feit, laatste[sectie].velden, blik.peildatum);
      if (gedaan === undefined) return { punten: [], zonder: { ...basis, toelichting: [], reden: "laatst-onbekend" } };
      return { punten: punten(basis, gedaan, { sectie, frequenties, blik }) };
    });
  return { punten: gevonden.flatMap(({ punten: eigen }) => eigen), zonderDag: gevonden.flatMap(({ zonder }) => zonder ?? []) };
}

const frequentiesVan = ({ uitspraken }: Feit): readonly string[] => [
  ...new Set(
    uitspraken
      .filter(({ veld, waarde }) => veld === "frequentie" && typeof waarde === "string" && leesPeriode(waarde) !== undefined)
      .map(({ waarde }) => waarde as string),
  ),
];

/** The source itself says that it is out of date, or partly so. */
const isVerouderd = ({ uitspraken }: Feit): boolean => uitspraken.some(({ veld, waarde }) => veld === "actueel" && waarde === false);

/** When something was done last: the days that can be, and the dates as sources write them. */
type Gedaan = Dagen & { readonly teksten: readonly string[] };

/** The days on which it may have been done last, up to the peildatum; of sources that differ all of them. */
function gedaanOp({ uitspraken }: Feit, velden: readonly string[], peildatum: string): Gedaan | undefined {
  const gezegd = velden.map((veld) => datumsVan(uitspraken, veld)).find((een) => een.length > 0) ?? [];
  const datums = gezegd.filter(({ van }) => van <= peildatum);
  const van = datums.map((een) => een.van).sort()[0];
  const tot = datums
    .map((een) => (een.tot < peildatum ? een.tot : peildatum))
    .sort()
    .at(-1);
  if (van === undefined || tot === undefined) return undefined;
  return { van, tot, teksten: [...new Set(datums.map(({ tekst }) => tekst))] };
}

type Basis = Omit<PuntZonderDag, "reden" | "toelichting">;

function vast(feit: Feit, sectie: Sectie, frequenties: readonly string[], blik: Blik): Basis {
  const { soort } = laatste[sectie];
  const [enige] = frequenties;
  return {
    sleutel: `${soort} ${feit.id}`,
    soort,
    wat: blik.tekst.wat[soort](alsNaam(feit.titel)),
    ...vanFeit(feit, blik),
    ...(frequenties.length === 1 && enige !== undefined && { frequentie: enige }),
  };
}

interface Ritme {
  readonly sectie: Sectie;
  readonly frequenties: readonly string[];
  readonly blik: Blik;
}

function punten(basis: Basis, gedaan: Gedaan, { sectie, frequenties, blik }: Ritme): readonly Ruw[] {
  const { tekst, teksten } = blik;
  const periodes = frequenties.flatMap((een) => leesPeriode(een) ?? []);
  const eerste: Dagen = {
    van: periodes.map((een) => verschuif(gedaan.van, een, 1)).sort()[0] ?? gedaan.van,
    tot:
      periodes
        .map((een) => volgende(gedaan, een))
        .sort()
        .at(-1) ?? gedaan.tot,
  };
  const gezegd = tekst.verschillend(gedaan.teksten.map(teksten.tijd));
  const vaak = tekst.verschillend(frequenties.map((een) => tekst.frequentie(een)));
  const toelichting = [tekst.laatst[laatste[sectie].soort](gezegd, vaak)];
  const deel = (dagen: Dagen): Ruw => ({ ...basis, ...dagen, termijn: notatie(dagen), dag_bron: "gerekend", toelichting: [] });
  return [{ ...deel(eerste), toelichting }, ...latere(gedaan, eerste, { frequenties, blik }).map(deel)];
}

/** One period after the last day it may have been done; the end of a month stays the end of a month. */
const volgende = ({ van, tot }: Dagen, periode: Periode): string =>
  van === tot ? verschuif(tot, periode, 1) : ervoor(verschuif(erna(tot), periode, 1));

/**
 * The times after the next one, as long as nothing is late and the days do not run into each other. Reckoned from the last time,
 * so that the end of a month stays the end of a month.
 */
function latere(gedaan: Dagen, eerste: Dagen, { frequenties, blik: { venster } }: Omit<Ritme, "sectie">): readonly Dagen[] {
  const [frequentie, ...meer] = frequenties;
  const periode = frequentie === undefined ? undefined : leesPeriode(frequentie);
  if (periode === undefined || meer.length > 0 || eerste.tot < venster.van || eerste.van > venster.tot) return [];
  if (isKort(periode) || eerste.tot >= verschuif(eerste.van, periode, 1)) return [];
  return keren({ eerste: gedaan, frequentie }, { van: erna(eerste.tot), tot: venster.tot }).map(({ van, tot }) => ({ van, tot }));
}
