import { strFromU8, strToU8 } from "fflate";
import writeExcelFile, { type Row, type Sheet } from "write-excel-file/node";
import { safeText } from "../../diagnostic/safe-text.ts";
import { werkboektekst } from "../../tekst/werkboek.ts";
import { voorXlsx } from "../escape.ts";
import { vasteZip } from "../zip.ts";
import { aanvulling } from "./aanvulling.ts";
import { alsCel, type Celmaker, type Tekstenlijst } from "./cel.ts";
import { rijhoogte } from "./hoogte.ts";
import { tekst } from "./maak.ts";
import { bladnamen, kort } from "./namen.ts";
import { LETTERGROOTTE, LETTERTYPE } from "./stijl.ts";
import type { Bladrij, Tabelblad, Werkblad, Werkboek } from "./types.ts";

/** The comment of an archive can be longer; a mark need not be. */
const HOOGSTENS_COMMENTAAR = 200;

/** A workbook as an XLSX file: the same bytes for the same workbook, without a single formula. */
export async function werkboekXlsx(werkboek: Werkboek): Promise<Uint8Array> {
  const woorden = werkboektekst(werkboek.taal);
  const teksten: string[] = [];
  const maker: Celmaker = { woorden, teksten: lijst(teksten) };
  const namen = bladnamen(werkboek.bladen.map(({ naam }) => naam));
  const bladen = werkboek.bladen.map((blad, plek) => alsBlad(blad, namen[plek] ?? "", maker));
  const bytes = await writeExcelFile(bladen, {
    fontFamily: LETTERTYPE,
    fontSize: LETTERGROOTTE,
    features: [aanvulling(werkboek, namen, woorden)],
  }).toBuffer();
  return vasteZip(bytes, kort(safeText(werkboek.kenmerk), HOOGSTENS_COMMENTAAR), (naam, inhoud) =>
    naam === "xl/sharedStrings.xml" ? metTeksten(inhoud, teksten) : inhoud,
  );
}

/**
 * The library keeps texts as keys of a plain object and drops characters in silence: a text "constructor" would break the
 * file. So it gets a key for each text, and the texts themselves take the place of those keys afterwards.
 */
function lijst(teksten: string[]): Tekstenlijst {
  const sleutels = new Map<string, string>();
  return {
    sleutel: (tekst) => {
      const bekend = sleutels.get(tekst);
      if (bekend !== undefined) return bekend;
      const sleutel = `t${teksten.push(tekst) - 1}`;
      sleutels.set(tekst, sleutel);
      return sleutel;
    },
  };
}

const metTeksten = (inhoud: Uint8Array, teksten: readonly string[]): Uint8Array =>
  strToU8(
    strFromU8(inhoud).replace(
      /<t>t(\d+)<\/t>/g,
      (_geheel, nummer: string) => `<t xml:space="preserve">${voorXlsx(teksten[Number(nummer)] ?? "")}</t>`,
    ),
  );

function alsBlad(blad: Werkblad, sheet: string, maker: Celmaker): Sheet<never> {
  const breedtes = blad.soort === "tabel" ? blad.kolommen.map(({ breedte }) => breedte) : blad.breedtes;
  const columns = breedtes.map((width) => ({ width }));
  const data = blad.rijen.map((rij) => alsRij(rij, { breedtes, inTabel: blad.soort === "tabel" }, maker));
  if (blad.soort === "lezen") return { sheet, data, columns, showGridLines: false };
  return {
    sheet,
    data: [koprij(blad, breedtes, maker), ...data],
    columns,
    stickyRowsCount: 1,
    stickyColumnsCount: blad.vasteKolommen ?? 1,
  };
}

/** Room for the button of the filter beside the words. */
const KNOP = 2.5;

function koprij({ kolommen }: Tabelblad, breedtes: readonly number[], maker: Celmaker): Row {
  const cellen = kolommen.map(({ kop }) => tekst(kop));
  const height = rijhoogte(
    { cellen, vorm: "kolomkop" },
    breedtes.map((breedte) => breedte - KNOP),
  );
  return cellen.map((cel) => ({ ...alsCel(cel, { vorm: "kolomkop", inTabel: true }, maker), height }));
}

function alsRij(
  rij: Bladrij,
  { breedtes, inTabel }: { readonly breedtes: readonly number[]; readonly inTabel: boolean },
  maker: Celmaker,
): Row {
  const height = rijhoogte(rij, breedtes);
  const cel = (plek: number): Row[number] => ({ ...alsCel(rij.cellen[plek], { vorm: rij.vorm, inTabel }, maker), height });
  if (inTabel) return breedtes.map((_breedte, plek) => cel(plek));
  // Where a cell reaches over others, the library asks for nothing at all there.
  return breedtes.map((_breedte, plek) => (rij.cellen[plek] === undefined ? null : cel(plek)));
}
