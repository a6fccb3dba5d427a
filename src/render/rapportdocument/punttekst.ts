import type { Plaats } from "../../diagnostic/types.ts";
import type { Stuk, Tekst } from "../document/types.ts";
import type { Punt } from "../punten.ts";
import type { Blad } from "./blad.ts";

/** A statement of a column as a paragraph: sign, text, qualifications; its source is a footnote. */
export const punttekst = (punt: Punt, blad: Blad): Tekst => rondom(punt, [{ tekst: punt.tekst, ...nootVan(punt, blad) }]);

/** The sign and the qualifications of a statement around its text. */
export const rondom = ({ teken, toon, vooraf, bij }: Punt, tekst: Tekst): Tekst => [
  { tekst: `${teken} `, toon, stijl: "vet" },
  ...(vooraf === undefined ? [] : [{ tekst: `${vooraf}: `, stijl: "vet" } as const]),
  ...tekst,
  ...(bij.length === 0 ? [] : [{ tekst: ` (${bij.join(", ")})` }]),
];

/** The source of a statement as the footnote of a piece of text; nothing when it has none. */
export function nootVan({ bron, plaats }: Pick<Punt, "bron" | "plaats">, blad: Blad): Pick<Stuk, "noot"> {
  const noot = bronnoot(bron, plaats, blad);
  return noot === "" ? {} : { noot };
}

/**
 * "hfst. 3, onderwerp 2": the annex of sources tells where in the description each is used. What has no source is shown by its
 * place. Empty when neither is known.
 */
function bronnoot(bron: string | undefined, plaats: Plaats | undefined, { tekst, bron: weergave }: Blad): string {
  if (bron && bron !== tekst.geenBron) return weergave.kort(bron);
  return [...(bron ? [bron] : []), ...(plaats === undefined ? [] : [tekst.regel(plaats.bestand, plaats.regel)])].join(" · ");
}
