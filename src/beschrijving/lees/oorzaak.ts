import type { SyntaxisOorzaak } from "../../diagnostic/codes.ts";

/** Parts of js-yaml's reasons with the cause they stand for; the first that matches wins. */
const redenen: readonly (readonly [RegExp, SyntaxisOorzaak])[] = [
  [/tab characters/, "tab"],
  [/deficient indentation/, "niet-gesloten"],
  [/quoted scalar/, "aanhalingsteken"],
  [/escape sequence|hexadecimal/, "escape"],
  [/stream within a flow collection/, "haakje"],
  [/missed comma|but found ','/, "komma"],
  [/block scalar|chomping|line break is expected|indentation width/, "tekstblok"],
  [/indentation/, "inspringing"],
  [/expected ':'|block mapping|key-value separator/, "dubbele-punt"],
  [/non-printable|JSON character|null byte/, "teken"],
  [/document separator|end of the document/, "einde"],
  [/tag|anchor|alias/, "verwijzing"],
];

export const oorzaakVanJsYaml = (reden: string): SyntaxisOorzaak => redenen.find(([patroon]) => patroon.test(reden))?.[1] ?? "anders";

/** The error codes of the second parser. */
const codes: Readonly<Record<string, SyntaxisOorzaak>> = {
  BAD_INDENT: "inspringing",
  TAB_AS_INDENT: "tab",
  MISSING_CHAR: "anders",
  BAD_DQ_ESCAPE: "escape",
  BAD_SCALAR_START: "teken",
  BLOCK_AS_IMPLICIT_KEY: "dubbele-punt",
  MULTILINE_IMPLICIT_KEY: "dubbele-punt",
  KEY_OVER_1024_CHARS: "sleutel",
  BLOCK_IN_FLOW: "haakje",
  MULTIPLE_DOCS: "einde",
  BAD_ALIAS: "verwijzing",
  ALIAS_PROPS: "verwijzing",
  BAD_PROP_ORDER: "verwijzing",
  MULTIPLE_ANCHORS: "verwijzing",
  MULTIPLE_TAGS: "verwijzing",
  TAG_RESOLVE_FAILED: "verwijzing",
  BAD_DIRECTIVE: "verwijzing",
};

/** Codes that cover several mistakes; only the message tells which. */
const ruim: ReadonlySet<string> = new Set(["MISSING_CHAR", "BAD_INDENT", "UNEXPECTED_TOKEN"]);
const berichten: readonly (readonly [RegExp, SyntaxisOorzaak])[] = [
  [/indented and end with/, "niet-gesloten"],
  [/quote/, "aanhalingsteken"],
  [/^Missing ,/, "komma"],
  [/end with/, "haakje"],
  [/Block scalar/, "tekstblok"],
  [/: |implicit (?:map )?keys?|map values/i, "dubbele-punt"],
];

export function oorzaakVanYaml(code: string, bericht: string): SyntaxisOorzaak {
  return (ruim.has(code) ? berichten.find(([patroon]) => patroon.test(bericht))?.[1] : undefined) ?? codes[code] ?? "anders";
}
