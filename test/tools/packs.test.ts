import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

interface Opdracht {
  readonly outputs: Readonly<Record<string, { readonly entryPoint?: string; readonly imports: readonly Import[] }>>;
  readonly outdir: string;
  readonly banner: string;
}
// A tool in plain JavaScript: Node runs it without a loader.
const { makePacks } = (await import(new URL("../../tools/packed/make-packs.mjs", import.meta.url).href)) as {
  readonly makePacks: (opdracht: Opdracht) => string;
};

const banner = "const require=process.getBuiltinModule;";
let outdir = "";
beforeEach(() => {
  outdir = mkdtempSync(join(tmpdir(), "basisnormen-packs-"));
});
afterEach(() => rmSync(outdir, { recursive: true, force: true }));

interface Import {
  readonly path: string;
  readonly kind: "import-statement" | "dynamic-import";
}

/** Makes packs of these modules, as esbuild would have written them, and gives what runs them. */
function ingepakt(modules: Readonly<Record<string, { readonly tekst: string; readonly imports?: readonly Import[] }>>): {
  readonly run: (naam: string) => Record<string, unknown>;
} {
  const outputs = Object.fromEntries(
    Object.entries(modules).map(([naam, { tekst, imports = [] }]) => {
      writeFileSync(join(outdir, naam), banner + tekst);
      const paden = imports.map(({ path, kind }) => ({ kind, path: path in modules ? join(outdir, path) : path }));
      // The command begins with the first.
      return [join(outdir, naam), { imports: paden, ...(naam === "a.js" && { entryPoint: "src/cli/main.ts" }) }];
    }),
  );
  const map = makePacks({ outputs, outdir, banner });
  return createRequire(import.meta.url)(join(map, "loader.cjs")) as { readonly run: (naam: string) => Record<string, unknown> };
}

describe("a chunk in a pack", () => {
  it("gets what it imports from the other chunks, each run once", () => {
    const { run } = ingepakt({
      "a.js": {
        tekst: 'import{lijst as l}from"./b.js";import{keer as k}from"./c.js";export const uit=()=>[...l,k];',
        imports: [
          { path: "b.js", kind: "import-statement" },
          { path: "c.js", kind: "import-statement" },
        ],
      },
      "b.js": { tekst: 'import{keer as k}from"./c.js";export const lijst=[k];', imports: [{ path: "c.js", kind: "import-statement" }] },
      "c.js": { tekst: "globalThis.__keer=(globalThis.__keer??0)+1;export const keer=globalThis.__keer;" },
    });
    expect((run("a.js").uit as () => unknown)()).toEqual([1, 1]);
  });

  it("gets Node's own modules, however it asks for them", async () => {
    const { run } = ingepakt({
      "a.js": {
        tekst:
          'import{join as j}from"node:path";export const pad=j("a","b");export const oud=require("path").sep;export const later=()=>import("node:path");',
        imports: [{ path: "node:path", kind: "dynamic-import" }],
      },
    });
    const { pad, oud, later } = run("a.js");
    expect([pad, oud]).toEqual([join("a", "b"), join("x", "y").charAt(1)]);
    expect((await (later as () => Promise<{ basename: unknown }>)()).basename).toBe(basename);
  });

  it("loads another chunk when it asks for it", async () => {
    const { run } = ingepakt({
      "a.js": { tekst: 'export const later=()=>import("./b.js");', imports: [{ path: "b.js", kind: "dynamic-import" }] },
      "b.js": { tekst: "export const waarde=7;export default 8;" },
    });
    expect(await (run("a.js").later as () => Promise<object>)()).toMatchObject({ waarde: 7, default: 8 });
  });

  it("knows where its module stands", () => {
    const { run } = ingepakt({ "a.js": { tekst: "export const hier=import.meta.url;" } });
    expect(run("a.js").hier).toBe(pathToFileURL(join(outdir, "a.js")).href);
  });

  it("keeps text that looks like an import as it is", () => {
    const { run } = ingepakt({ "a.js": { tekst: `export const zin='roep import("./b.js") aan';` } });
    expect(run("a.js").zin).toBe('roep import("./b.js") aan');
  });
});
