import type { Rapport } from "../../audit/rapport-types.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import type { Taal } from "../../tekst/taal.ts";
import { voorMarkdown } from "../escape.ts";
import type { Blok } from "../overzicht.ts";
import { citaten, kolompunten, type Punt } from "../punten.ts";
import { oordeelteken } from "../tekens.ts";
import type { Noten } from "./noten.ts";
import { tabel } from "./tabel.ts";

/** What drawing a piece of the document needs to know. */
export interface Blad {
  readonly rapport: Rapport;
  readonly taal: Taal;
  readonly tekst: RapportTekst;
  readonly noten: Noten;
}

/** One norm or unit: its verdict and a row of four columns. */
export function blokregels(blok: Blok, { rapport, taal, tekst, noten }: Blad): readonly string[] {
  const { norm, uitgewerkt, ontbreekt, uitwerking } = tekst.kolom;
  const punten = kolompunten(blok, taal);
  const grondslag = citaten(blok, rapport, taal).join("; ");
  const wat = [
    ...(blok.norm === undefined ? [] : [voorMarkdown(blok.norm)]),
    ...(blok.kern ?? []).map(({ eis, bron }) => `_${tekst.kern} ${voorMarkdown(`${eis}: ${bron}`)}_`),
    ...(grondslag === "" ? [] : [`_${tekst.grondslag}: ${voorMarkdown(grondslag)}_`]),
  ];
  const cel = (lijst: readonly Punt[], leeg: string): string =>
    lijst.length === 0 ? leeg : lijst.map((punt) => puntregel(punt, noten)).join("<br>");
  return [
    `### ${kop(blok, tekst)}`,
    "",
    `**${oordeelteken[blok.oordeel]} ${tekst.oordeel[blok.oordeel]}**`,
    "",
    ...tabel(
      [norm, uitgewerkt, ontbreekt, uitwerking],
      [
        [
          wat.join("<br>"),
          cel(punten.uitgewerkt, tekst.nietsUitgewerkt),
          cel(punten.ontbreekt, tekst.nietsOntbreekt),
          cel(punten.uitwerking, tekst.geenUitwerking),
        ],
      ],
    ),
    "",
  ];
}

export const kop = ({ id, titel, domein }: Blok, tekst: RapportTekst): string =>
  `${voorMarkdown(`${id} ${titel}`)} · ${domein.map((een) => tekst.domein[een]).join(", ")}`;

/** Sign, text, and in brackets which eis, how heavy, by whom and when; the source is a footnote. */
export function puntregel({ teken, vooraf, tekst, bij, eisen, bron, plaats }: Punt, noten: Noten): string {
  const naam = vooraf === undefined ? "" : `**${voorMarkdown(vooraf)}:** `;
  const haakjes = [...bij, ...(eisen.length > 0 ? [eisen.join(", ")] : [])].map(voorMarkdown).join(" · ");
  return `${teken} ${naam}${voorMarkdown(tekst)}${haakjes === "" ? "" : ` (${haakjes})`}${noten.verwijs(bron, plaats)}`;
}
