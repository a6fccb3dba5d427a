import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import { type Kaderdeel, kaderdelen } from "../../src/normenkader/vorm/kaderdelen.ts";
import { kaderSchema } from "./kader-schema.ts";
import { beschrijvingSchema } from "./schema.ts";
import type { Schema } from "./waardeschema.ts";

/** Options shared by the generated validator and the tests that compile the schema at run time. */
export const ajvOpties = {
  allErrors: true,
  strict: true,
  strictRequired: false, // if/then with `required` is meant
  inlineRefs: false, // one function per definition, instead of a copy per use
  messages: false, // the words come from our own catalogues
} as const;

/** Keywords that only editors read. */
export const editorwoorden = ["enumDescriptions", "markdownEnumDescriptions"];

const kopVan = (bron: string): string => `// Generated from ${bron} by \`npm run generate\`; do not edit.
// @ts-nocheck: written by ajv, checked by the tests that compare it with the schema.
`;
const kop = kopVan("src/beschrijving/format");
const rapportkop = kopVan("src/audit/rapport-types.ts");
const kaderkop = kopVan("src/normenkader/vorm");

/** The text of src/generated/beschrijving-validator.ts: the schema as plain code, without ajv at run time. */
export const beschrijvingValidatorTekst = (): string =>
  `${validatorcode({ beschrijving: beschrijvingSchema() }, kop)}
/** Checks one file of a description against the schema; undefined when it is in order. */
export function controleerVorm(waarde: unknown): readonly AjvFout[] | undefined {
  return ${VOORVOEGSEL}beschrijving(waarde) ? undefined : ${VOORVOEGSEL}beschrijving.errors;
}
`;

/** The text of src/generated/kader-validators.ts: a check per kind of file of a normenkader. */
export function kaderValidatorTekst(): string {
  const delen = Object.keys(kaderdelen);
  const regels = delen.map((deel) => `  ${deel}: (waarde) => (${VOORVOEGSEL}${deel}(waarde) ? undefined : ${VOORVOEGSEL}${deel}.errors),`);
  const schemas = Object.fromEntries(delen.map((deel) => [deel, kaderSchema(deel as Kaderdeel)]));
  return `${validatorcode(schemas, kaderkop)}
/** Checks a file of a normenkader against the schema of its kind; undefined when it is in order. */
export const kadercontroles: Readonly<Record<${delen.map((deel) => `"${deel}"`).join(" | ")}, (waarde: unknown) => readonly AjvFout[] | undefined>> = {
${regels.join("\n")}
};
`;
}

/** The text of src/generated/rapport-validator.ts, from the text of schemas/rapport.schema.json. */
export const rapportValidatorTekst = (schema: string): string =>
  `${validatorcode({ rapport: JSON.parse(schema) as Schema }, rapportkop)}
/** Checks a saved rapport against its schema; undefined when it is in order. */
export function controleerRapport(waarde: unknown): readonly AjvFout[] | undefined {
  return ${VOORVOEGSEL}rapport(waarde) ? undefined : ${VOORVOEGSEL}rapport.errors;
}
`;

/** The text of src/generated/portfolio-validator.ts, from the text of schemas/portfolio.schema.json. */
export const portfolioValidatorTekst = (schema: string): string =>
  `${validatorcode({ portfolio: JSON.parse(schema) as Schema }, kopVan("src/portfolio/portfolio-types.ts"))}
/** Checks what claims to be a portfolio against its schema; undefined when it is in order. */
export function controleerPortfolio(waarde: unknown): readonly AjvFout[] | undefined {
  return ${VOORVOEGSEL}portfolio(waarde) ? undefined : ${VOORVOEGSEL}portfolio.errors;
}
`;

/** The text of src/generated/voortgang-validator.ts, from the text of schemas/voortgang.schema.json. */
export const voortgangValidatorTekst = (schema: string): string =>
  `${validatorcode({ voortgang: JSON.parse(schema) as Schema }, kopVan("src/voortgang/types.ts"))}
/** Checks what claims to be a saved voortgang against its schema; undefined when it is in order. */
export function controleerVoortgang(waarde: unknown): readonly AjvFout[] | undefined {
  return ${VOORVOEGSEL}voortgang(waarde) ? undefined : ${VOORVOEGSEL}voortgang.errors;
}
`;

const VOORVOEGSEL = "vorm_";

/** Validators named after the schemas, as plain code. */
function validatorcode(schemas: Readonly<Record<string, Schema>>, begin: string): string {
  // The plain class knows all keywords we use; the one for 2020-12 adds bookkeeping that triples the code.
  const ajv = new Ajv({ ...ajvOpties, code: { source: true, esm: true } });
  for (const schema of Object.values(schemas)) ajv.addSchema(kaal(schema) as Schema);
  const namen = Object.fromEntries(Object.entries(schemas).map(([naam, { $id }]) => [VOORVOEGSEL + naam, String($id)]));
  // ajv writes require() for its helpers, also in ESM; bundling takes those in.
  const uit = buildSync({
    stdin: { contents: standaloneCode.default(ajv, namen), loader: "js", resolveDir: process.cwd() },
    bundle: true,
    format: "esm",
    write: false,
    minifySyntax: true,
    target: "es2022",
  });
  const code = uit.outputFiles[0]?.text ?? "";
  return `${begin}import type { AjvFout } from "../beschrijving/valideer/ajv-fout.ts";\n\n${inModule(code)}`;
}

/** The schema without what only readers and editors need; `properties` holds names, not keywords. */
function kaal(schema: unknown, namen = false): unknown {
  if (Array.isArray(schema)) return schema.map((deel) => kaal(deel));
  if (typeof schema !== "object" || schema === null) return schema;
  const weg = new Set(["$schema", "title", "description", ...editorwoorden]);
  const delen = Object.entries(schema).filter(([sleutel]) => namen || !weg.has(sleutel));
  return Object.fromEntries(
    delen.map(([sleutel, deel]) => [sleutel, kaal(deel, !namen && (sleutel === "properties" || sleutel === "$defs"))]),
  );
}

/** The bundle without its exports, which get a type, and without what nobody reads. */
function inModule(code: string): string {
  const zonder = code
    .replace(/export \{\n(?:.*\n)*?\};\n/, "")
    // No keyword of ours looks at a parent, and no message at the schema: without these the code is a third smaller.
    .replace(/, parentData(?:: \w+)?, parentDataProperty(?:: [^,}]+)?, rootData(?: = data)? \}/g, " }")
    .replace(/, schemaPath: "[^"]*"/g, "")
    // ajv copies all errors so far for every part that has some: quadratic, 100,000 errors took minutes.
    .replace(/vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g, "samen(vErrors, $1.errors)");
  if (/parentData|rootData|schemaPath|require\(|concat/.test(zonder)) throw new Error("ajv's code has changed: look at inModule again");
  return `${zonder}
function samen(eerder, nieuw) {
  if (eerder === null) return nieuw;
  for (const fout of nieuw) eerder.push(fout);
  return eerder;
}
`;
}
