import { datumtekst } from "../../tekst/datum.ts";
import { voorMarkdown } from "../escape.ts";
import { kenmerk } from "../kenmerk.ts";
import { type Blok, weggelatenOpen } from "../overzicht.ts";
import { legenda, tekens } from "../tekens.ts";
import { type Blad, kop } from "./blok.ts";
import { tabel } from "./tabel.ts";
import { wetlink } from "./wetlink.ts";

/** Norms that do not apply, with the reason. */
export function nvtRegels(blokken: readonly Blok[], { tekst }: Blad): readonly string[] {
  if (blokken.length === 0) return [];
  const regels = blokken.map((blok) => {
    const redenen = [...new Set(blok.eisen.map(({ reden }) => reden).filter((reden) => reden !== undefined))];
    return `- ${kop(blok, tekst)}${redenen.length === 0 ? "" : `: ${voorMarkdown(redenen.join(" "))}`}`;
  });
  return [`## ${tekst.nvtLijst}`, "", ...regels, ""];
}

/** Eisen that are open but stand in no unit of the indeling, with the reason. */
export function weggelatenRegels({ rapport, tekst }: Blad): readonly string[] {
  const open = weggelatenOpen(rapport);
  if (open.length === 0) return [];
  const regels = open.map(
    ({ eis, tekst: zin, uitkomst, reden }) =>
      `- ${uitkomst === "onbekend" ? tekens.onbekend : tekens.ontbreekt} ${voorMarkdown(`${eis}: ${zin} (${reden})`)}`,
  );
  return [`## ${tekst.weggelaten(open.length)}`, "", ...regels, ""];
}

/** What was noticed about the description itself. */
export function signaalregels({ rapport: { signalen }, tekst, noten }: Blad): readonly string[] {
  if (signalen.length === 0) return [];
  const regels = signalen.map(
    ({ ernst, tekst: zin, plaatsen }) =>
      `- **${tekst.ernst[ernst]}:** ${voorMarkdown(zin)}${plaatsen.map((plaats) => noten.verwijs(undefined, plaats)).join("")}`,
  );
  return [`## ${tekst.signalen}`, "", ...regels, ""];
}

/** Every legal basis used, with the dates in which it is in force. */
export function grondslagregels({ rapport: { grondslagen }, taal, tekst }: Blad): readonly string[] {
  const lijst = Object.values(grondslagen);
  if (lijst.length === 0) return [];
  const datum = datumtekst(taal);
  const rijen = lijst.map((een) => [
    wetlink(een.citaat, een.jci),
    voorMarkdown(een.tot === null ? tekst.vanaf(datum(een.van)) : `${tekst.vanaf(datum(een.van))} ${tekst.tot(datum(een.tot))}`),
    een.zekerheid === "hoog" ? "" : tekst.nietHelemaalZeker,
  ]);
  return [`## ${tekst.grondslagen}`, "", ...tabel([tekst.grondslag, tekst.inWerking, tekst.opmerking], rijen), ""];
}

/** The limits, the meaning of the signs, the sources, and who made this. */
export function slotregels({ rapport, tekst, noten }: Blad): readonly string[] {
  const bronnen = noten.regels();
  return [
    `## ${tekst.grenzen}`,
    "",
    ...rapport.grenzen.map((grens) => `- ${voorMarkdown(grens)}`),
    "",
    `${tekst.legenda}: ${legenda(tekst).join(", ")}.`,
    "",
    `_${voorMarkdown(kenmerk(rapport))}_`,
    ...(bronnen.length === 0 ? [] : ["", `## ${tekst.bronnen}`, "", ...bronnen]),
  ];
}
