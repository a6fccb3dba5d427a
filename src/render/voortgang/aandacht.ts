import type { Achterstandsoort } from "../../audit/achterstand.ts";
import type { Bewijsoordeel, TeLaat, Voortgangsactie } from "../../voortgang/types.ts";
import { alinea, cel, kolom } from "../document/maak.ts";
import type { Deel, Stuk } from "../document/types.ts";
import type { Toon } from "../punten.ts";
import { tekens } from "../tekens.ts";
import { actienaam, actiesVan, type Blad } from "./blad.ts";

const laattoon: Readonly<Record<Achterstandsoort, Toon>> = { "niet-gedaan": "fout", "niet-bekend": "fout", misschien: "vraag" };
const laatsoorten = Object.keys(laattoon) as readonly Achterstandsoort[];

/** "✗ te laat", "? misschien te laat (vervolg)". */
export function laatwoord({ wat, soort }: TeLaat, { eigen }: Pick<Blad, "eigen">): Stuk {
  const welk = eigen.laatWat[wat];
  const toon = laattoon[soort];
  return {
    tekst: `${toon === "fout" ? tekens.ontbreekt : tekens.onbekend} ${eigen.laat[soort]}${welk === "" ? "" : ` (${welk})`}`,
    toon,
  };
}

/** Why it is, or may be, overdue. */
export const laatreden = ({ reden }: TeLaat, { eigen }: Pick<Blad, "eigen">): string => eigen.laatReden[reden];

/** The actions whose date has passed; what is certain comes first. */
export function teLaat(blad: Blad): Deel | undefined {
  const { uit, eigen } = blad;
  const alle = actiesVan(uit).flatMap((actie) => actie.te_laat.map((laat) => ({ actie, laat })));
  if (alle.length === 0) return undefined;
  const gesorteerd = laatsoorten.flatMap((soort) => alle.filter(({ laat }) => laat.soort === soort));
  return {
    id: "te-laat",
    kop: eigen.kop.teLaat,
    bouwstenen: [
      alinea(eigen.teLaatUitleg),
      {
        soort: "tabel",
        titel: eigen.kop.teLaat,
        titelVerborgen: true,
        kolommen: [kolom(eigen.kolom.actie, 40), kolom(eigen.kolom.termijn, 24), kolom(eigen.kolom.zeker, 36)],
        rijen: gesorteerd.map(({ actie, laat }) => ({
          metKop: true,
          cellen: [cel(actienaam(actie)), cel(laat.tekst), cel(laatwoord(laat, blad), laatreden(laat, blad))],
        })),
      },
    ],
  };
}

const bewijstoon: Readonly<Record<Bewijsoordeel["stand"], Toon>> = { blijkt: "goed", "gat-open": "fout", gevraagd: "vraag" };
const bewijsteken: Readonly<Record<Bewijsoordeel["stand"], string>> = {
  blijkt: tekens.goed,
  "gat-open": tekens.ontbreekt,
  gevraagd: tekens.onbekend,
};

/** What the facts say about an action that is said to be done. */
export function bewijszin({ stand, reden, eisen }: Bewijsoordeel, { eigen, tekst }: Pick<Blad, "eigen" | "tekst">): Stuk {
  const { bewijs: t } = eigen;
  const zin = (): string => {
    if (stand === "gevraagd") return t[reden ?? "niet-getoetst"];
    const genoemd = stand === "blijkt" ? eisen : eisen.filter(({ uitkomst }) => uitkomst === "niet-voldaan" || uitkomst === "onbekend");
    const ids = genoemd.map(({ id, uitkomst }) => (uitkomst === "onbekend" ? `${id} (${tekst.onbekend})` : id)).join(", ");
    if (stand === "gat-open") return genoemd.length === 1 ? t.gatOpen(ids) : t.gatOpenMeer(ids);
    const feiten = [...new Set(genoemd.flatMap((eis) => eis.feiten))].join("; ");
    return genoemd.length === 1 ? t.blijkt(ids, feiten) : t.blijktMeer(ids, feiten);
  };
  return { tekst: `${bewijsteken[stand]} ${zin()}`, toon: bewijstoon[stand] };
}

const volgorde: readonly Bewijsoordeel["stand"][] = ["gat-open", "gevraagd", "blijkt"];

/** Whether it shows that what is said to be done is done; what does not come first. */
export function bewijs(blad: Blad): Deel | undefined {
  const { uit, eigen } = blad;
  const gereed = actiesVan(uit).filter((actie): actie is Voortgangsactie & { bewijs: Bewijsoordeel } => actie.bewijs !== undefined);
  if (gereed.length === 0) return undefined;
  return {
    id: "bewijs",
    kop: eigen.kop.bewijs,
    bouwstenen: [
      alinea(eigen.bewijsUitleg),
      {
        soort: "tabel",
        titel: eigen.kop.bewijs,
        titelVerborgen: true,
        kolommen: [kolom(eigen.kolom.actie, 40), kolom(eigen.kolom.bewijs, 60)],
        rijen: volgorde
          .flatMap((stand) => gereed.filter((actie) => actie.bewijs.stand === stand))
          .map((actie) => ({ metKop: true, cellen: [cel(actienaam(actie)), cel(bewijszin(actie.bewijs, blad))] })),
      },
    ],
  };
}
