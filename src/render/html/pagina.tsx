import type { ComponentChildren, JSX } from "preact";
// Preact gives HTML that escapes text by default, with types for every attribute.
import { renderToString } from "preact-render-to-string";
import { script, scripthash, stijl, stijlhash } from "../../generated/html.ts";
import { htmltekst } from "../../tekst/html.ts";
import type { Taal } from "../../tekst/taal.ts";
import type { Gegeven } from "../document/types.ts";
import { voorHtml } from "../escape.ts";
import { gegevens } from "./bouwsteen.tsx";

/** A whole page: what stands at its head and foot, where one can go, and what it holds. */
export interface Pagina {
  readonly taal: Taal;
  readonly titel: string;
  readonly ondertitel?: string;
  /** Our mark; see `kenmerk`. */
  readonly kenmerk: string;
  readonly gegevens: readonly Gegeven[];
  /** The sections to go to, in their order. */
  readonly inhoudsopgave: readonly { readonly id: string; readonly kop: string }[];
  readonly inhoud: ComponentChildren;
  /** Facts to repeat at the foot, where a print ends. */
  readonly voet?: string;
  /** The page has filters. */
  readonly metScript?: boolean;
}

/**
 * One file that needs nothing else: no network, no fonts, no images. A browser is told to allow our own style sheet and
 * script by their hashes and nothing besides, so that whatever a description holds, nothing of it runs.
 */
export function pagina(blad: Pagina): string {
  const { taal, metScript } = blad;
  return `<!DOCTYPE html>
<html lang="${taal}">
<head>
${voorHtml(renderToString(<Hoofd {...blad} />))}
<style>${stijl}</style>
</head>
${voorHtml(renderToString(<Lijf {...blad} />))}${metScript ? `<script type="module">${script}</script>\n` : ""}</html>
`;
}

/** Paths that a page may use; everything else is refused by the browser. */
const beleid = (metScript: boolean): string =>
  [
    "default-src 'none'",
    `style-src '${stijlhash}'`,
    ...(metScript ? [`script-src '${scripthash}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const Hoofd = ({ titel, ondertitel, kenmerk, metScript }: Pagina): JSX.Element => (
  <>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content={beleid(metScript === true)} />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <meta name="generator" content={kenmerk} />
    <title>{ondertitel === undefined ? titel : `${titel} - ${ondertitel}`}</title>
  </>
);

function Lijf({ taal, titel, ondertitel, kenmerk, gegevens: feiten, inhoudsopgave, inhoud, voet }: Pagina): JSX.Element {
  const tekst = htmltekst(taal);
  return (
    <body class="utrecht-root utrecht-document">
      <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
        {tekst.naarInhoud}
      </a>
      <header class="bn-band">
        <div class="bn-breedte">
          <h1 class="nl-heading nl-heading--level-1">{titel}</h1>
          {ondertitel !== undefined && <p class="nl-paragraph nl-paragraph--lead">{ondertitel}</p>}
          {feiten.length > 0 && gegevens(feiten)}
        </div>
      </header>
      <div class="bn-breedte bn-vel">
        {inhoudsopgave.length > 1 && (
          <nav class="bn-inhoud" aria-label={tekst.inhoud}>
            <ul>
              {inhoudsopgave.map(({ id, kop }) => (
                <li>
                  <a class="nl-link" href={`#${id}`}>
                    {kop}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <main class="bn-hoofd" id="inhoud" tabindex={-1}>
          {inhoud}
        </main>
      </div>
      <footer class="bn-voet">
        <div class="bn-breedte">
          {voet !== undefined && <p class="nl-paragraph">{voet}</p>}
          <p class="nl-paragraph">{kenmerk}</p>
        </div>
      </footer>
    </body>
  );
}
