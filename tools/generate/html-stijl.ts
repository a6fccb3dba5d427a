import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync, transformSync } from "esbuild";
import { gebruikteRegels, gebruikteTokens, tokensIn, zonderOmweg } from "./css-keuze.ts";

const MAP = "src/render/html";

/** NL Design System: the components our pages use. All EUPL-1.2, as are the tokens. */
const onderdelen = [
  "@utrecht/root-css/dist/index.css",
  "@utrecht/document-css/dist/index.css",
  "@nl-design-system-candidate/heading-css/dist/heading.css",
  "@nl-design-system-candidate/paragraph-css/dist/paragraph.css",
  "@nl-design-system-candidate/link-css/dist/link.css",
  "@nl-design-system-candidate/skip-link-css/dist/skip-link.css",
  "@nl-design-system-candidate/data-badge-css/dist/data-badge.css",
  "@utrecht/alert-css/dist/index.css",
  "@utrecht/data-list-css/dist/index.css",
  "@utrecht/table-css/dist/index.css",
  "@utrecht/form-field-css/dist/index.css",
  "@utrecht/select-css/dist/index.css",
  "@utrecht/checkbox-css/dist/index.css",
];
const THEMA = "@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css";

/** Whose work is in the page; the licence asks to say so. */
const HERKOMST =
  "/*! NL Design System: components and Voorbeeld tokens. EUPL-1.2. (c) Frameless B.V., Gemeente Utrecht, NL Design System Community */";

const pakket = (pad: string): string => readFileSync(join("node_modules", pad), "utf8");
const klein = (css: string): string => transformSync(css, { loader: "css", minify: true, legalComments: "none" }).code.trim();
const hash = (tekst: string): string => `sha256-${createHash("sha256").update(tekst).digest("base64")}`;

/** Every class of the design system that stands in our own components. */
function gebruikteKlassen(): ReadonlySet<string> {
  const bestanden = readdirSync(MAP, { recursive: true, encoding: "utf8" }).filter((naam) => naam.endsWith(".tsx"));
  const teksten = bestanden.map((naam) => readFileSync(join(MAP, naam), "utf8"));
  return new Set(teksten.flatMap((tekst) => tekst.match(/\b(?:nl|utrecht)-[a-z][\w-]*/g) ?? []));
}

function stijl(): string {
  const klassen = gebruikteKlassen();
  const alle = tokensIn(pakket(THEMA).replace(/\/\*.*?\*\//gs, ""));
  const gekozen = onderdelen.map((pad) => gebruikteRegels(klein(pakket(pad)), klassen)).join("");
  const css = zonderOmweg(gekozen + klein(readFileSync(join(MAP, "stijl.css"), "utf8")), alle);
  return `${HERKOMST}${klein(`:root{${gebruikteTokens(css, alle)}}${css}`)}`;
}

/** The script of the page, for browsers of the last years. */
function script(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(MAP, "browser/pagina.ts")],
    bundle: true,
    format: "iife",
    target: "es2020",
    minify: true,
    write: false,
  });
  const code = outputFiles[0]?.text.trim() ?? "";
  if (/<\/script|<!--/i.test(code)) throw new Error("the script of the page would end its own element");
  return code;
}

/** The text of src/generated/html.ts: what stands in every page, with the hashes by which the page allows it and nothing else. */
export function htmlStijlTekst(): string {
  const [css, js] = [stijl(), script()];
  const pakketten = [...onderdelen, THEMA].map((pad) => pad.split("/").slice(0, 2).join("/"));
  return `// Generated from src/render/html by \`npm run generate\`; do not edit.
// Holds parts of: ${pakketten.join(", ")}

/** Style sheet of every page. */
export const stijl: string = ${JSON.stringify(css)};
export const stijlhash: string = ${JSON.stringify(hash(css))};

/** Script of the pages that can be filtered. */
export const script: string = ${JSON.stringify(js)};
export const scripthash: string = ${JSON.stringify(hash(js))};
`;
}
