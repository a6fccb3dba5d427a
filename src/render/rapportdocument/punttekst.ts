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

/** "Integriteitsplan, hfst. 3 · registers.yaml:12"; empty when neither is known. */
export const bronnoot = (bron: string | undefined, plaats: Plaats | undefined, { tekst, bron: weergave }: Blad): string =>
  [...(bron ? [weergave.kort(bron)] : []), ...(plaats === undefined ? [] : [tekst.regel(plaats.bestand, plaats.regel)])].join(" · ");
