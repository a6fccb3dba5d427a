/** Where a link of a document goes: out of it, or to one of its sections. */
export type Adres = { readonly soort: "buiten"; readonly url: string } | { readonly soort: "binnen"; readonly id: string };

/** May stand in an address, but means something to Markdown, Typst, a terminal or the log of a build server. */
const lastig = /[[\]<>"'`|\\^{}()*_~\s]|(?<=#.*)#|:(?=:)/g;

const procent = (teken: string): string => `%${teken.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** Only https leaves the document, written in plain ASCII; any other scheme, or what is no address at all, is no link. */
export function adres(link: string | undefined): Adres | undefined {
  if (link === undefined) return undefined;
  if (/^#[A-Za-z0-9-]+$/.test(link)) return { soort: "binnen", id: link.slice(1) };
  if (!/^https:\/\//i.test(link) || !URL.canParse(link)) return undefined;
  const { href, username, password } = new URL(link);
  // A name before the host (https://overheid.nl@elsewhere.example) is only ever there to mislead.
  return username === "" && password === "" ? { soort: "buiten", url: href.replace(lastig, procent) } : undefined;
}
