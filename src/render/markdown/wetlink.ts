import { voorMarkdown } from "../escape.ts";
import { wetadres } from "../wetadres.ts";

/** A citation, linked to the text of the law where there is a reference to it. */
export function wetlink(citaat: string, jci: string | undefined): string {
  const adres = wetadres(jci);
  return adres === undefined ? voorMarkdown(citaat) : `[${voorMarkdown(citaat)}](${adres.replaceAll("&", "&amp;")})`;
}
