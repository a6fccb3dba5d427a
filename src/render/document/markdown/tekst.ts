import { voorMarkdown } from "../../escape.ts";
import { adres } from "../adres.ts";
import { metRanden, stukken } from "../stukken.ts";
import type { Stuk, Tekst } from "../types.ts";
import type { Zinsdeel } from "./boom.ts";
import type { Noten } from "./noten.ts";

/** On one line: the library chooses another kind of heading for text that holds a line break. */
const tekstknoop = (value: string) => ({ type: "text", value: value.replace(/[\s\u2028\u2029]+/gu, " ") }) as const;

export const woord = (value: string): Zinsdeel => tekstknoop(value);

export const vetWoord = (value: string): Zinsdeel => ({ type: "strong", children: [tekstknoop(value)] });

/** How text is written: in place of the library's own escaping, which knows no mentions, issue numbers, emoji codes or templates. */
export const schrijfTekst = ({ value }: { readonly value: string }): string => metRanden(value, voorMarkdown);

/**
 * A paragraph as phrasing of Markdown. Links to sections are left out: what a heading is called in a link differs from one
 * reader to the other.
 */
export function zin(tekst: Tekst, noten: Noten, vet = false): Zinsdeel[] {
  const alle = stukken(tekst);
  return alle.flatMap((stuk, plek) => {
    const [voor, kern, na] = randen(stuk.tekst, { begin: plek === 0, einde: plek === alle.length - 1 });
    const nummer = noten.nummer(stuk.noot);
    return [
      ...(voor === "" ? [] : [woord(voor)]),
      ...(kern === "" ? [] : [gekleed(stuk, kern, vet)]),
      ...(nummer === undefined ? [] : [{ type: "footnoteReference", identifier: nummer, label: nummer } as const]),
      ...(na === "" ? [] : [woord(na)]),
    ];
  });
}

/** Space at the edges goes outside bold and links; at the ends of the paragraph it goes. */
function randen(
  tekst: string,
  { begin, einde }: { readonly begin: boolean; readonly einde: boolean },
): readonly [voor: string, kern: string, na: string] {
  const kern = tekst.trim();
  if (kern === "") return [begin || einde || tekst === "" ? "" : " ", "", ""];
  return [!begin && /^\s/u.test(tekst) ? " " : "", kern, !einde && /\s$/u.test(tekst) ? " " : ""];
}

function gekleed({ stijl, link }: Stuk, kern: string, vet: boolean): Zinsdeel {
  const doel = adres(link);
  const kaal = tekstknoop(kern);
  const binnen = doel?.soort === "buiten" ? ({ type: "link", url: doel.url, children: [kaal] } satisfies Zinsdeel) : kaal;
  if (vet || stijl === "vet") return { type: "strong", children: [binnen] };
  return stijl === "cursief" ? { type: "emphasis", children: [binnen] } : binnen;
}
