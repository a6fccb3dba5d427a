import type { JSX } from "preact";
import type { HtmlTekst } from "../../tekst/nl/html.ts";

/** Footnotes in the order of first use; the same note shares a number, and leads back to every place it is used. */
export interface Noten {
  /** The mark to put in the text; nothing without a note. */
  readonly verwijs: (noot: string | undefined) => JSX.Element | undefined;
  /** All notes so far, in a list; ask for it last. */
  readonly lijst: () => JSX.Element | undefined;
}

export function noten(tekst: HtmlTekst): Noten {
  const gebruik = new Map<string, { readonly nummer: number; keer: number }>();
  return {
    verwijs: (noot) => {
      if (noot === undefined || noot === "") return undefined;
      const een = gebruik.get(noot) ?? { nummer: gebruik.size + 1, keer: 0 };
      een.keer += 1;
      gebruik.set(noot, een);
      return verwijzing(een.nummer, een.keer, tekst);
    },
    lijst: () =>
      gebruik.size === 0 ? undefined : (
        <ol class="bn-noten">{[...gebruik].map(([noot, { nummer, keer }]) => nootregel(noot, nummer, keer, tekst))}</ol>
      ),
  };
}

const verwijzing = (nummer: number, keer: number, tekst: HtmlTekst): JSX.Element => (
  <sup class="bn-noot">
    <a class="nl-link" id={`bij-${nummer}-${keer}`} href={`#noot-${nummer}`} role="doc-noteref" aria-label={tekst.noot(nummer)}>
      {nummer}
    </a>
  </sup>
);

const nootregel = (noot: string, nummer: number, keer: number, tekst: HtmlTekst): JSX.Element => (
  <li id={`noot-${nummer}`}>
    {noot}{" "}
    {[...Array(keer).keys()].map((plek) => (
      <a class="nl-link bn-terug" href={`#bij-${nummer}-${plek + 1}`} role="doc-backlink" aria-label={tekst.terug(nummer, plek + 1)}>
        ↩{keer > 1 ? plek + 1 : ""}
      </a>
    ))}
  </li>
);
