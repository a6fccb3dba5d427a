import { voorMarkdown } from "../escape.ts";
import { gegevens } from "../gegevens.ts";
import { type Blok, ergsteGaten, oordeelvolgorde } from "../overzicht.ts";
import { inEenRegel, uitwerking } from "../punten.ts";
import { oordeelteken, tekens } from "../tekens.ts";
import type { Blad } from "./blok.ts";
import { tabel } from "./tabel.ts";

/** Title and the facts about this report. */
export function titelregels({ rapport, taal, tekst }: Blad): readonly string[] {
  const feiten = gegevens(rapport, taal);
  const regels = (["organisatie", "peildatum", "normenkader", "indeling", "selectie"] as const).flatMap((naam) => {
    const waarde = feiten[naam];
    return waarde === undefined ? [] : [`- **${tekst[naam]}:** ${voorMarkdown(waarde)}`];
  });
  const toelichting = rapport.indeling?.toelichting ?? "";
  return [
    `# ${voorMarkdown(rapport.organisatie.naam)}`,
    "",
    tekst.titel,
    "",
    ...regels,
    "",
    ...(toelichting === "" ? [] : [voorMarkdown(toelichting), ""]),
  ];
}

/** Counts, and the verdict of every block in one table. */
export function samenvatting(blokken: readonly Blok[], { rapport, tekst }: Blad): readonly string[] {
  const { oordelen, eenheden, open } = rapport.samenvatting;
  const aantallen = eenheden ?? oordelen;
  const totaal = oordeelvolgorde.reduce((som, oordeel) => som + aantallen[oordeel], 0);
  const tel = (blok: Blok, soort: "niet-voldaan" | "onbekend"): string =>
    String(blok.ontbreekt.filter((een) => een.soort === soort).length);
  return [
    `## ${tekst.samenvatting}`,
    "",
    ...tabel(
      [tekst.oordelen(totaal), ""],
      oordeelvolgorde.map((oordeel) => [`${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}`, String(aantallen[oordeel])]),
    ),
    "",
    ...tabel(
      [tekst.eisenOpen, tekst.nietVoldaan, tekst.onbekend],
      (["wettelijk", "basisnorm", "aanbeveling"] as const).map((zwaarte) => [
        tekst.zwaarte[zwaarte],
        String(open[zwaarte]["niet-voldaan"]),
        String(open[zwaarte].onbekend),
      ]),
    ),
    "",
    ...tabel(
      [rapport.indeling ? tekst.eenheid : tekst.kolom.norm, tekst.domeinkop, tekst.oordeelkop, tekst.ontbreekt, tekst.onbekend],
      blokken.map((blok) => [
        voorMarkdown(`${blok.id} ${blok.titel}`),
        blok.domein.map((een) => tekst.domein[een]).join(", "),
        `${oordeelteken[blok.oordeel]} ${tekst.oordeel[blok.oordeel]}`,
        tel(blok, "niet-voldaan"),
        tel(blok, "onbekend"),
      ]),
    ),
    "",
  ];
}

/** The gravest gaps, all of them, each with its answer. */
export function eerstDoen(blokken: readonly Blok[], { rapport, taal, tekst }: Blad): readonly string[] {
  const onbekend = rapport.samenvatting.open.wettelijk.onbekend;
  const nadere = onbekend > 0 ? [`${tekens.onbekend} ${tekst.wettelijkOnbekend(onbekend)}`, ""] : [];
  const gaten = ergsteGaten(blokken);
  if (gaten.length === 0) return [tekst.geenErgste, "", ...nadere];
  const regels = gaten.map(({ gat, blok, uitwerking: antwoord }) => {
    const daarna = antwoord ? `<br>${voorMarkdown(inEenRegel(uitwerking(antwoord, taal)))}` : "";
    return `- ${tekens.ontbreekt} ${voorMarkdown(gat.tekst)} (${voorMarkdown(`${gat.eis}, ${blok.titel}, ${tekst.zwaarte[gat.zwaarte]}`)})${daarna}`;
  });
  return [`## ${tekst.ergste}`, "", ...regels, "", ...nadere];
}
