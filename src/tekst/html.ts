import { html as en } from "./en/html.ts";
import { type HtmlTekst, html as nl } from "./nl/html.ts";
import type { Taal } from "./taal.ts";

const teksten: Readonly<Record<Taal, HtmlTekst>> = { nl, en };

/** The words of the pages for a browser; apart from the catalogue, which every command loads. */
export const htmltekst = (taal: Taal): HtmlTekst => teksten[taal];
