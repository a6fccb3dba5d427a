import type { Reden } from "../../audit/uitkomst-types.ts";
import type { Datumtekst } from "../datum.ts";

type Tekst<S extends Reden["soort"]> = (reden: Extract<Reden, { soort: S }>, datum: Datumtekst) => string;

/** Why an eis is not applicable, not tested, or uncertain. */
export const redenen: { readonly [S in Reden["soort"]]: Tekst<S> } = {
  organisatietype: (reden) => reden.tekst,
  uitgezet: (reden) =>
    `Dit normenkader stelt deze eis niet: ${reden.tekst}${reden.wettelijk ? " De wet vraagt dit op de peildatum wel." : ""}`,
  drempel: (reden) => reden.tekst,
  "geen-grondslag": () => "Op de peildatum vraagt geen wet of basisnorm dit van deze organisatie.",
  "voor-begin": (reden, datum) => `Zonder wet geldt deze eis pas vanaf ${datum(reden.van)}.`,
  "grondslag-onzeker": (reden, datum) =>
    `De oudste wettekst die is gelezen, is van ${datum(reden.van)} (${reden.grondslag}). Of de regel op de peildatum al gold, is niet bekend.`,
  "drempel-onbekend": (reden) => `Niet bekend is of deze eis geldt. ${reden.tekst}`,
  "buiten-bereik": (reden) => `De beschrijving laat dit buiten beschouwing: ${reden.tekst}`,
};

export type RedenenTekst = typeof redenen;
