import { Ajv } from "ajv";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
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

const kop = `// Generated from src/beschrijving/format by \`npm run generate\`; do not edit.
// @ts-nocheck: written by ajv, checked by the tests that compare it with the schema.
`;

/** The text of src/generated/beschrijving-validator.ts: the schema as plain code, without ajv at run time. */
export function beschrijvingValidatorTekst(): string {
  // The plain class knows all keywords we use; the one for 2020-12 adds bookkeeping that triples the code.
  const ajv = new Ajv({ ...ajvOpties, code: { source: true, esm: true } });
  const validate = ajv.compile(kaal(beschrijvingSchema()) as Schema);
  // ajv writes require() for its helpers, also in ESM; bundling takes those in.
  const uit = buildSync({
    stdin: { contents: standaloneCode.default(ajv, validate), loader: "js", resolveDir: process.cwd() },
    bundle: true,
    format: "esm",
    write: false,
    minifySyntax: true,
    target: "es2022",
  });
  const code = uit.outputFiles[0]?.text ?? "";
  return `${kop}import type { AjvFout } from "../beschrijving/valideer/ajv-fout.ts";\n\n${metTypen(code)}`;
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

/** The exports of the bundle, replaced by one with a type. */
function metTypen(code: string): string {
  const naam = /export \{\n(?:.*\n)*? {2}(\w+) as default/.exec(code)?.[1];
  if (naam === undefined) throw new Error("the generated validator has no default export");
  const zonder = code
    .replace(/export \{\n(?:.*\n)*?\};\n/, "")
    // No keyword of ours looks at a parent, and no message at the schema: without these the code is a third smaller.
    .replace(/, parentData(?:: \w+)?, parentDataProperty(?:: [^,}]+)?, rootData(?: = data)? \}/g, " }")
    .replace(/, schemaPath: "[^"]*"/g, "")
    // ajv copies all errors so far for every part that has some: quadratic, 100,000 errors took minutes.
    .replace(/vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g, "samen(vErrors, $1.errors)");
  if (/parentData|rootData|schemaPath|require\(|concat/.test(zonder)) throw new Error("ajv's code has changed: look at metTypen again");
  return `${zonder}
function samen(eerder, nieuw) {
  if (eerder === null) return nieuw;
  for (const fout of nieuw) eerder.push(fout);
  return eerder;
}

/** Checks one file of a description against the schema; undefined when it is in order. */
export function controleerVorm(waarde: unknown): readonly AjvFout[] | undefined {
  return ${naam}(waarde) ? undefined : ${naam}.errors;
}
`;
}
