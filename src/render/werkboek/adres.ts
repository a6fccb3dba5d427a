import { adres } from "../document/adres.ts";

/** Excel refuses a file with a longer address. */
const HOOGSTENS = 2000;

/** An https address outside the workbook; undefined for any other text, however much it looks like one. */
export function buitenadres(link: string | undefined): string | undefined {
  const doel = adres(link);
  return doel?.soort === "buiten" && doel.url.length <= HOOGSTENS ? doel.url : undefined;
}
