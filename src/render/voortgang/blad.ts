import type { VoortgangTekst } from "../../tekst/nl/voortgang.ts";
import type { Taal } from "../../tekst/taal.ts";
import { voortgangtekst } from "../../tekst/voortgang.ts";
import type { Stand, Voortgang, Voortgangsactie, Voortgangstelling } from "../../voortgang/types.ts";
import type { Stuk, Tekst } from "../document/types.ts";
import type { Toon } from "../punten.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { type Resultaatblad, resultaatblad } from "../resultaat/blad.ts";
import { tekens } from "../tekens.ts";

/** What every part of the voortgang as a document needs to know. */
export type Blad = Resultaatblad<Voortgang, VoortgangTekst>;

export const maakBlad = (uit: Voortgang, taal: Taal): Blad =>
  resultaatblad(uit, taal, { eigen: voortgangtekst(taal), bronnen: actiesVan(uit).map(({ bron }) => bron) });

/** In the order in which a reader counts them. */
export const standen = ["gereed", "lopend", "niet-gestart", "vervallen", "onbekend"] as const satisfies readonly Stand[];

const standteken: Readonly<Record<Stand, string>> = {
  gereed: tekens.goed,
  lopend: tekens.actie,
  "niet-gestart": tekens.nietGetoetst,
  vervallen: tekens.nvt,
  onbekend: tekens.onbekend,
};

const standtoon: Readonly<Record<Stand, Toon>> = {
  gereed: "goed",
  lopend: "plan",
  "niet-gestart": "neutraal",
  vervallen: "neutraal",
  onbekend: "vraag",
};

/** "✓ gereed". */
export const standwoord = (stand: Stand, { eigen }: Blad): Stuk => ({
  tekst: `${standteken[stand]} ${eigen.stand[stand]}`,
  stijl: "vet",
  toon: standtoon[stand],
});

/** The first three always, so that "0 gereed" is said; dropped and unknown only where there are any. */
export const standdelen = ({ stand }: Voortgangstelling, { eigen }: Blad): readonly string[] =>
  standen.filter((een) => stand[een] > 0 || (een !== "vervallen" && een !== "onbekend")).map((een) => eigen.aantalStand(stand[een], een));

/** Every action, in the order of the plans. */
export const actiesVan = ({ plannen }: Voortgang): readonly Voortgangsactie[] =>
  plannen.flatMap(({ koppen }) => koppen.flatMap(({ acties }) => acties));

/** "1.1 Workshop integriteit voor de raad". */
export const actienaam = ({ nr, titel }: Pick<Voortgangsactie, "nr" | "titel">): Tekst => [
  { tekst: nr, stijl: "vet" },
  { tekst: ` ${hoofdletter(titel)}` },
];
