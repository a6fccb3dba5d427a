import { veiligAdres } from "../escape.ts";

/** Where a link of a document goes: out of it, or to one of its sections. */
export type Adres = { readonly soort: "buiten"; readonly url: string } | { readonly soort: "binnen"; readonly id: string };

/** May stand in an address, but means something to Markdown, a terminal or the log of a build server. */
const lastig = /[[\]<>"'`|\\^{}()*_~\s]|(?<=#.*)#|:(?=:)/g;

const procent = (teken: string): string => `%${teken.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** For formats that are not HTML: what is no safe address is no link, and an address holds nothing that they would obey. */
export function adres(link: string | undefined): Adres | undefined {
  const veilig = veiligAdres(link);
  if (veilig === undefined) return undefined;
  return veilig.startsWith("#") ? { soort: "binnen", id: veilig.slice(1) } : { soort: "buiten", url: veilig.replace(lastig, procent) };
}
