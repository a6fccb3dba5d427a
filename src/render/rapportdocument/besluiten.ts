import type { Rapport, Uitwerking } from "../../audit/rapport-types.ts";
import { alinea } from "../document/maak.ts";
import type { Bouwsteen, Tekst } from "../document/types.ts";
import { ergsteGaten, type Gat, weggelatenOpen } from "../overzicht.ts";
import { type Punt, uitwerking } from "../punten.ts";
import { geplandeActies, voorstellen } from "./actieregels.ts";
import type { Blad } from "./blad.ts";

/** What only a board can settle, most urgent first: gaps without a plan, plans that are not firm, what nobody knows. */
export function besluiten(blad: Blad): readonly Bouwsteen[] {
  const { eigen } = blad;
  const gaten = ergsteGaten(blad.blokken);
  const items = [...zonderActie(gaten, blad), ...losseEinden(gaten, blad), ...overig(blad)];
  if (items.length === 0) return [alinea(eigen.geenBesluit)];
  return [alinea(eigen.besluitenUitleg), { soort: "lijst", genummerd: true, items }];
}

function zonderActie(gaten: readonly Gat[], { eigen, taal }: Blad): readonly Tekst[] {
  return gaten
    .filter(({ uitwerking: antwoord }) => antwoord === undefined || antwoord.voorstel)
    .map(({ gat, uitwerking: antwoord }) => [
      {
        tekst: antwoord === undefined ? eigen.besluitLeeg(gat.tekst) : eigen.besluitVoorstel(gat.tekst, inZin(uitwerking(antwoord, taal))),
      },
    ]);
}

/** "Wijs iemand aan (de griffier, binnen 3 maanden).", without the sign and the word that the sentence around it has. */
const inZin = ({ tekst, bij }: Punt): string => {
  const zin = tekst.replace(/\.$/, "");
  return `${zin}${bij.length === 0 ? "" : ` (${bij.join(", ")})`}.`;
};

/** Planned actions for the gravest gaps that are not promised, or have no owner or date. */
function losseEinden(gaten: readonly Gat[], { eigen }: Blad): readonly Tekst[] {
  const gepland = gaten
    .map(({ uitwerking: antwoord }) => antwoord)
    .filter((een) => een !== undefined && !een.voorstel && een.stand !== "gereed");
  const nummers = (past: (een: Uitwerking) => boolean): readonly string[] => [
    ...new Set(gepland.flatMap((een) => (een?.actie !== undefined && past(een) ? [een.actie] : []))),
  ];
  const regel = (nrs: readonly string[], zin: (nrs: readonly string[]) => string): readonly Tekst[] =>
    nrs.length === 0 ? [] : [[{ tekst: zin(nrs) }]];
  return [
    ...regel(
      nummers(({ onzeker }) => onzeker === true),
      eigen.besluitOnzeker,
    ),
    ...regel(
      nummers(({ verantwoordelijk }) => verantwoordelijk === undefined),
      eigen.besluitEigenaar,
    ),
    ...regel(
      nummers(({ gereed, frequentie }) => gereed === undefined && frequentie === undefined),
      eigen.besluitDatum,
    ),
  ];
}

/** How many planned actions nobody owns, or have no moment. */
function losseActies(rapport: Rapport, eigen: Blad["eigen"]): readonly string[] {
  const acties = geplandeActies(rapport).map(({ uitwerking: een }) => een);
  const open = acties.filter(({ stand }) => stand !== "gereed" && stand !== "vervallen");
  const zonderEigenaar = open.filter(({ verantwoordelijk }) => verantwoordelijk === undefined).length;
  const zonderDatum = open.filter(({ gereed, frequentie }) => gereed === undefined && frequentie === undefined).length;
  return zonderEigenaar + zonderDatum === 0 ? [] : [eigen.besluitActies(acties.length, zonderEigenaar, zonderDatum)];
}

function overig({ rapport, eigen }: Blad): readonly Tekst[] {
  const { open, signalen } = rapport.samenvatting;
  const buiten = weggelatenOpen(rapport).length;
  const voorstel = voorstellen(rapport).length;
  const zwaar = signalen.hoog + signalen.middel;
  const regel = (zin: string, kop: string, id: string): Tekst => [
    { tekst: `${zin} ${eigen.zieDeel} ` },
    { tekst: kop, link: `#${id}` },
    { tekst: "." },
  ];
  const { kop } = eigen;
  return [
    ...(open.wettelijk.onbekend > 0 ? [regel(eigen.besluitOnbekend(open.wettelijk.onbekend), kop.onbekend, "niet-bekend")] : []),
    ...losseActies(rapport, eigen).map((zin) => regel(zin, kop.gepland, "gepland")),
    ...(voorstel > 0 ? [regel(eigen.besluitVoorstellen(voorstel), kop.voorstellen, "voorstellen")] : []),
    ...(buiten > 0 ? [regel(eigen.besluitBuiten(buiten), kop.weggelaten, "weggelaten")] : []),
    ...(zwaar > 0 ? [regel(eigen.besluitSignalen(zwaar), kop.signalen, "signalen")] : []),
  ];
}
