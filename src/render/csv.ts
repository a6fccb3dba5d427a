import type { Uitwerking } from "../audit/rapport-types.ts";
import { bronnenVan, type Eisrij, eisrijen, plaatsVan, toelichtingen } from "./eisrijen.ts";
import { KENMERK } from "./kenmerk.ts";
import { citaten } from "./punten.ts";
import type { Render } from "./types.ts";
import { bladCsv } from "./werkboek/csv.ts";
import { dagOf, getal, kolom, regels, tekst } from "./werkboek/maak.ts";
import type { Bladcel } from "./werkboek/types.ts";
import { actietekst, type Boek, boekVan, gattekst, gereedcel, janee, uiterlijkcel, uitvoering, verantwoordelijken } from "./xlsx/boek.ts";
import { normtitel } from "./xlsx/eisen.ts";

/** One table with a row per eis and all that is known about it, to sort and count in any program. */
export const render: Render = (rapport, { taal, regeleinde }) => {
  const boek = boekVan(rapport, taal);
  const velden = veldenVan(boek);
  const rijen = eisrijen(rapport).map((een) => ({ cellen: velden.map(([, waarde]) => waarde(een)) }));
  return bladCsv({ kolommen: velden.map(([kop]) => kolom(kop, 0)), rijen }, { taal, ...(regeleinde && { regeleinde }) });
};

type Veld = readonly [kop: string, waarde: (een: Eisrij) => Bladcel | undefined];

/** The columns, in order. Organisation and day stand in every row, so that tables of several can be put together. */
function veldenVan(boek: Boek): readonly Veld[] {
  const { rapport, tekst: woord, woorden, taal } = boek;
  const { kop } = woorden;
  return [
    [kop.organisatie, () => tekst(rapport.organisatie.naam)],
    [kop.peildatum, () => dagOf(rapport.peildatum)],
    [kop.norm, ({ norm }) => tekst(norm.id)],
    [kop.onderwerp, (een) => tekst(normtitel(een, boek))],
    [kop.domein, ({ norm }) => tekst(woord.domein[norm.domein])],
    [kop.oordeelNorm, ({ norm }) => tekst(woord.oordeel[norm.oordeel])],
    ...(rapport.indeling ? ([[kop.onderdeel, ({ eenheden }) => regels(eenheden)]] satisfies readonly Veld[]) : []),
    [kop.eis, ({ eis }) => tekst(eis.id)],
    [kop.watGeeist, ({ eis }) => tekst(eis.eis)],
    [kop.uitkomst, ({ eis }) => tekst(woorden.uitkomst[eis.uitkomst])],
    [kop.zwaarte, ({ eis }) => eis.zwaarte && tekst(woord.zwaarte[eis.zwaarte])],
    [kop.aspect, ({ eis }) => tekst(woord.aspect[eis.aspect])],
    [kop.kern, ({ eis }) => janee(eis.kern, boek)],
    [kop.uitgewerkt, ({ uitgewerkt }) => regels(uitgewerkt.map((een) => een.tekst))],
    [kop.ontbreekt, ({ ontbreekt }) => regels(ontbreekt.map(gattekst))],
    [kop.toelichting, (een) => regels(toelichtingen(een, taal))],
    [kop.actie, ({ antwoord: { acties } }) => regels(acties.map((een) => actietekst(een, boek)))],
    [kop.voorstel, ({ antwoord: { voorstellen } }) => regels(voorstellen.map((een) => een.tekst))],
    [kop.verantwoordelijk, ({ antwoord }) => regels(verantwoordelijken(uitvoering(antwoord)))],
    [kop.gereed, ({ antwoord }) => gereedveld(uitvoering(antwoord), boek)],
    [kop.uiterlijk, ({ antwoord: { acties } }) => uiterlijkcel(acties)],
    [kop.grondslag, ({ eis }) => regels(citaten(eis, rapport, taal))],
    [kop.bron, (een) => regels(bronnenVan(een))],
    [kop.bestand, (een) => metPlaats(een, ({ bestand }) => tekst(bestand))],
    [kop.regel, (een) => metPlaats(een, ({ regel }) => getal(regel))],
    // A CSV has no place for a remark about itself: this heading is how we know our own file, and each row says who made it.
    [KENMERK, () => tekst(`${rapport.hulpmiddel.naam} ${rapport.hulpmiddel.versie}`)],
  ];
}

/** A spreadsheet would take "mei 2019" for the first of May; with a word before it, it stays what it says. */
function gereedveld(acties: readonly Uitwerking[], boek: Boek): Bladcel | undefined {
  const cel = gereedcel(acties, boek);
  return cel?.soort === "tekst" && /^(?:\p{L}+ )?\d{4}$/u.test(cel.tekst) ? tekst(boek.tekst.gereed(cel.tekst)) : cel;
}

function metPlaats(een: Eisrij, cel: (plaats: NonNullable<ReturnType<typeof plaatsVan>>) => Bladcel): Bladcel | undefined {
  const plaats = plaatsVan(een);
  return plaats && cel(plaats);
}
