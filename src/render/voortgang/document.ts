import type { Taal } from "../../tekst/taal.ts";
import type { Voortgang, Voortgangstelling } from "../../voortgang/types.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Bouwsteen, Deel, Document, Rij } from "../document/types.ts";
import { resultaatdocument } from "../resultaat/document.ts";
import { signaaldeel } from "../resultaat/signalen.ts";
import { bewijs, teLaat } from "./aandacht.ts";
import { type Blad, maakBlad, standdelen, standen } from "./blad.ts";
import { plannen } from "./plannen.ts";
import { sindsdeel } from "./sinds.ts";

/** A voortgang as a document: the counts, what changed, what asks for attention, and each plan with its actions. */
export function maakDocument(uit: Voortgang, taal: Taal): Document {
  const blad = maakBlad(uit, taal);
  const { eigen, bron } = blad;
  const aandacht = [teLaat(blad), bewijs(blad)].filter((deel) => deel !== undefined);
  return resultaatdocument(uit, {
    taal,
    titel: eigen.titel,
    grenzenkop: eigen.kop.grenzen,
    delen: [
      samenvatting(blad),
      ...(uit.sinds === undefined ? [] : [sindsdeel(uit.sinds, blad)]),
      ...aandacht,
      ...plannen(blad),
      signaaldeel(uit.signalen, { taal, kop: eigen.kop.signalen, bron }),
    ],
  });
}

function samenvatting(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const { samenvatting: telling } = uit;
  const bouwstenen: readonly Bouwsteen[] =
    telling.acties === 0
      ? [alinea(eigen.geenActies)]
      : [alinea(eigen.zin(telling.acties, standdelen(telling, blad))), ...meldingen(telling, blad), tellingtabel(blad)];
  return { id: "samenvatting", kop: eigen.kop.samenvatting, bouwstenen };
}

function meldingen({ te_laat, bewijs: tel }: Voortgangstelling, { eigen }: Blad): readonly Bouwsteen[] {
  const melding = (toon: "fout" | "vraag", tekst: string): Bouwsteen => ({ soort: "melding", toon, tekst: [[{ tekst }]] });
  const zeker = zekerVoorbij(te_laat);
  return [
    ...(zeker + te_laat.misschien > 0 ? [melding(zeker > 0 ? "fout" : "vraag", eigen.laatZin(te_laat))] : []),
    ...(tel["gat-open"] > 0 ? [melding("fout", eigen.gatOpenZin(tel["gat-open"]))] : []),
    ...(tel.gevraagd > 0 ? [melding("vraag", eigen.gevraagdZin(tel.gevraagd))] : []),
  ];
}

const zekerVoorbij = (te_laat: Voortgangstelling["te_laat"]): number => te_laat["niet-gedaan"] + te_laat["niet-bekend"];

/** A row per plan, with a sum where there is more than one. */
function tellingtabel(blad: Blad): Bouwsteen {
  const { uit, eigen } = blad;
  const kolommen = standen.filter((stand) => uit.samenvatting.stand[stand] > 0 || (stand !== "vervallen" && stand !== "onbekend"));
  const rij = (naam: string, { acties, stand, te_laat }: Voortgangstelling): Rij => ({
    metKop: true,
    cellen: [cel(naam), ...kolommen.map((een) => getal(stand[een])), getal(acties), getal(zekerVoorbij(te_laat))],
  });
  return {
    soort: "tabel",
    titel: eigen.tellingtabel,
    kolommen: [
      kolom(eigen.kolom.plan, 32),
      ...kolommen.map((stand) => kolom(eigen.stand[stand], 11, "getal")),
      kolom(eigen.kolom.totaal, 10, "getal"),
      kolom(eigen.kolom.teLaat, 13, "getal"),
    ],
    rijen: [
      ...uit.plannen.map(({ plan, telling }) => rij(plan ?? eigen.zonderPlan, telling)),
      ...(uit.plannen.length > 1 ? [{ ...rij(eigen.allePlannen, uit.samenvatting), nadruk: true }] : []),
    ],
  };
}
