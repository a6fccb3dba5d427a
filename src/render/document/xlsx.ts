import type { WerkboekTekst } from "../../tekst/nl/werkboek.ts";
import { werkboektekst } from "../../tekst/werkboek.ts";
import { breed, rij, tekst, vet, vormrij } from "../werkboek/maak.ts";
import { bladnamen } from "../werkboek/namen.ts";
import type { Bladrij, Leesblad, Tabelblad } from "../werkboek/types.ts";
import { werkboekXlsx } from "../werkboek/xlsx.ts";
import { alsTabel, platteTekst } from "./tabelblad.ts";
import type { Bouwsteen, Deel, Document, Lijst } from "./types.ts";

/** A document as a workbook: a sheet with its words, and one for every table, chart and heat map, in the order of the document. */
export function documentXlsx(document: Document): Promise<Uint8Array> {
  const { taal, titel, kenmerk } = document;
  const woorden = werkboektekst(taal);
  const tabellen = document.delen.flatMap(tabellenIn);
  const [eerste = "", ...namen] = bladnamen([woorden.bladen.rapport, ...tabellen.map(({ naam }) => naam)]);
  const benoemd = new Map(tabellen.map((tabel, plek) => [tabel.bouwsteen, { ...tabel.blad, naam: namen[plek] ?? "" }] as const));
  return werkboekXlsx({ taal, titel, kenmerk, bladen: [leesblad(document, eerste, { woorden, benoemd }), ...benoemd.values()] });
}

interface Tabel {
  readonly bouwsteen: Bouwsteen;
  readonly naam: string;
  readonly blad: Tabelblad;
}

const tabellenIn = (deel: Deel): readonly Tabel[] => [
  ...deel.bouwstenen.flatMap((bouwsteen): readonly Tabel[] => {
    const blad = alsTabel(bouwsteen, deel.kop);
    return blad === undefined ? [] : [{ bouwsteen, naam: blad.naam, blad }];
  }),
  ...(deel.delen ?? []).flatMap(tabellenIn),
];

interface Leesopties {
  readonly woorden: WerkboekTekst;
  readonly benoemd: ReadonlyMap<Bouwsteen, Tabelblad>;
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
      return [zin(bouwsteen.omschrijving), verwijzing(bouwsteen, benoemd, woorden)];
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
  const blad = benoemd.get(bouwsteen)?.naam ?? "";
  return rij(breed({ ...tekst(woorden.tabelStaatOp(bouwsteen.titel, blad)), blad }, BREEDTES.length));
}
