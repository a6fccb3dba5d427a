import type { HtmlTekst } from "../../tekst/nl/html.ts";
import type { Noten } from "./noten.tsx";

/** What drawing a piece of a page needs to know. */
export interface Blad {
  readonly tekst: HtmlTekst;
  readonly noten: Noten;
}
