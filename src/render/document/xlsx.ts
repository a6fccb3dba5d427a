import type { WerkboekTekst } from "../../tekst/nl/werkboek.ts";
import { werkboektekst } from "../../tekst/werkboek.ts";
import { breed, rij, tekst, vet, vormrij } from "../werkboek/maak.ts";
import { bladnamen } from "../werkboek/namen.ts";
import type { Bladrij, Leesblad, Tabelblad } from "../werkboek/types.ts";
import { werkboekXlsx } from "../werkboek/xlsx.ts";
import { alsTabel, platteTekst, samen } from "./tabelblad.ts";
import type { Bouwsteen, Deel, Document, Lijst } from "./types.ts";

/**
 * A document as a workbook: a sheet with its words, and one for every table, chart and heat map, in the order of the document.
 * Tables that ask for it share a sheet; a chart of numbers that stand in a table nearby has none.
 */
export function documentXlsx(document: Document): Promise<Uint8Array> {
  const { taal, titel, kenmerk } = document;
  const woorden = werkboektekst(taal);
  const groepen = gegroepeerd(document.delen.flatMap(tabellenIn));
  const [eerste = "", ...namen] = bladnamen([woorden.bladen.rapport, ...groepen.map(([{ blad }]) => blad.naam)]);
  const bladen = groepen.map((groep, plek) => ({ ...gedeeld(groep, woorden.kop.deel), naam: namen[plek] ?? "" }));
  const benoemd = new Map(groepen.flatMap((groep, plek) => groep.map(({ bouwsteen }) => [bouwsteen, namen[plek] ?? ""] as const)));
  return werkboekXlsx({ taal, titel, kenmerk, bladen: [leesblad(document, eerste, { woorden, benoemd }), ...bladen] });
}

interface Tabel {
  readonly bouwsteen: Bouwsteen;
  /** The heading it stands under, with its title where that shows. */
  readonly sectie: string;
  readonly blad: Tabelblad;
}

type Groep = readonly [Tabel, ...Tabel[]];

/** Those that give the same name to their sheet and have the same columns together, at the place of the first. */
function gegroepeerd(tabellen: readonly Tabel[]): readonly Groep[] {
  const groepen = new Map<unknown, [Tabel, ...Tabel[]]>();
  for (const tabel of tabellen) {
    const { bouwsteen, blad } = tabel;
    const sleutel =
      bouwsteen.soort === "tabel" && bouwsteen.werkblad !== undefined
        ? JSON.stringify([blad.naam, bouwsteen.kolommen.map(({ kop, waardesoort }) => [kop, waardesoort])])
        : bouwsteen;
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [tabel]);
    else groep.push(tabel);
  }
  return [...groepen.values()];
}

const gedeeld = (groep: Groep, kop: string): Tabelblad => (groep.length === 1 ? groep[0].blad : samen(groep, kop));

const tabellenIn = (deel: Deel): readonly Tabel[] => [
  ...deel.bouwstenen.flatMap((bouwsteen): readonly Tabel[] => {
    const blad = alsTabel(bouwsteen, deel.kop);
    return blad === undefined ? [] : [{ bouwsteen, sectie: sectienaam(bouwsteen, deel.kop), blad }];
  }),
  ...(deel.delen ?? []).flatMap(tabellenIn),
];

/** A table whose title shows says with it which of those under its heading it is. */
const sectienaam = (bouwsteen: Bouwsteen, kop: string): string =>
  bouwsteen.soort === "tabel" && bouwsteen.titelVerborgen !== true && bouwsteen.titel !== kop ? `${kop} · ${bouwsteen.titel}` : kop;

interface Leesopties {
  readonly woorden: WerkboekTekst;
  /** The name of the sheet of each piece that has one. */
  readonly benoemd: ReadonlyMap<Bouwsteen, string>;
}

const BREEDTES = [30, 100] as const;
const LEEG: Bladrij = { cellen: [] };

const leesblad = (document: Document, naam: string, opties: Leesopties): Leesblad => ({
  soort: "lezen",
  naam,
  breedtes: BREEDTES,
  rijen: [
    vormrij("titel", document.titel),
    ...(document.ondertitel === undefined ? [] : [vormrij("ondertitel", document.ondertitel)]),
    LEEG,
    ...document.gegevens.map(gegevenrij),
    LEEG,
    ...document.delen.flatMap((deel) => deelrijen(deel, opties)),
    rij(breed(tekst(document.kenmerk), BREEDTES.length)),
  ],
});

const gegevenrij = ({ naam, waarde }: { readonly naam: string; readonly waarde: string }): Bladrij => rij(vet(tekst(naam)), tekst(waarde));

const deelrijen = (deel: Deel, opties: Leesopties): readonly Bladrij[] => [
  vormrij("kop", deel.kop),
  ...deel.bouwstenen.flatMap((bouwsteen) => bouwsteenrijen(bouwsteen, opties)),
  LEEG,
  ...(deel.delen ?? []).flatMap((onder) => deelrijen(onder, opties)),
];

function bouwsteenrijen(bouwsteen: Bouwsteen, { woorden, benoemd }: Leesopties): readonly Bladrij[] {
  switch (bouwsteen.soort) {
    case "alinea":
      return [zin(platteTekst(bouwsteen.tekst))];
    case "lijst":
      return lijstrijen(bouwsteen);
    case "gegevens":
      return bouwsteen.regels.map(gegevenrij);
    case "melding":
      return bouwsteen.tekst.map((alinea) => rij(breed(tekst(platteTekst(alinea), bouwsteen.toon), BREEDTES.length)));
    case "staven":
      return [zin(bouwsteen.omschrijving), ...(benoemd.has(bouwsteen) ? [verwijzing(bouwsteen, benoemd, woorden)] : [])];
    case "tabel":
    case "raster":
      return [verwijzing(bouwsteen, benoemd, woorden)];
    default:
      return bouwsteen satisfies never;
  }
}

const zin = (woorden: string): Bladrij => rij(breed(tekst(woorden), BREEDTES.length));

const lijstrijen = ({ items, genummerd }: Lijst): readonly Bladrij[] =>
  items.map((item, plek) => zin(`${genummerd === true ? `${plek + 1}.` : "•"} ${platteTekst(item)}`));

/** Where a table is that the text speaks of; a click leads there. */
function verwijzing(bouwsteen: Bouwsteen & { readonly titel: string }, benoemd: Leesopties["benoemd"], woorden: WerkboekTekst): Bladrij {
  const blad = benoemd.get(bouwsteen) ?? "";
  // A name that was cut ends in a sign of its own.
  const zin = woorden.tabelStaatOp(bouwsteen.titel, blad).replace(/…\.$/, "…");
  return rij(breed({ ...tekst(zin), blad }, BREEDTES.length));
}
