import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { outputOf, writeFormats } from "../../src/cli/actions/write-formats.ts";
import { tellFailure } from "../../src/cli/failure.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import { PakketOntbreekt } from "../../src/render/pakket-ontbreekt.ts";
import type { Formaat } from "../../src/render/types.ts";
import { cli as en } from "../../src/tekst/en/cli.ts";
import { cli as nl } from "../../src/tekst/nl/cli.ts";
import { tijdelijkeMap } from "./tijdelijke-map.ts";

const PAKKET = "@basisnormen/bestaat-niet";
const formaat = (extra: Partial<Formaat<string>> = {}): Formaat<string> => ({
  extensie: "x",
  binair: true,
  merk: "merk",
  uitleg: { nl: "x", en: "x" },
  laad: async () => ({ render: (invoer) => invoer }),
  ...extra,
});

/** A world in which only what is said on stderr can be seen. */
function wereld(taal: "nl" | "en") {
  const gezegd: string[] = [];
  const stil = { write: () => {}, isTTY: false };
  const stderr = { write: (tekst: string | Uint8Array) => void gezegd.push(String(tekst)), isTTY: false };
  const environment = { argv: ["audit"], env: {}, stdout: stil, stderr, today: () => "2026-01-31" };
  return { context: { environment, taal, tekst: taal === "nl" ? nl : en }, gezegd };
}

describe("a format that needs a package", () => {
  const map = tijdelijkeMap();

  it("is refused at once where the package is not installed", () => {
    const registry = { gewoon: formaat(), zwaar: formaat({ pakket: PAKKET }) };
    expect(() => outputOf({ format: "gewoon,zwaar", output: "uit" }, registry)).toThrow(UsageError);
    expect(outputOf({ format: "gewoon", output: "uit" }, registry).formats).toEqual(["gewoon"]);
  });

  it("is wrong use too when the package is there and does not load, and then nothing is written", async () => {
    const kapot = formaat({
      laad: async () => ({
        render: () => {
          throw new PakketOntbreekt(PAKKET, { cause: new Error("geen onderdeel voor deze computer") });
        },
      }),
    });
    const registry = { gewoon: formaat(), kapot };
    const { context } = wereld("nl");
    const output = outputOf({ format: "gewoon,kapot", output: join(map.pad(), "uit") }, registry);
    const bezig = writeFormats({ invoer: "merk", title: "titel", registry }, output, context);
    await expect(bezig).rejects.toMatchObject({ code: "pakket-ontbreekt", args: { oorzaak: "geen onderdeel voor deze computer" } });
    expect(existsSync(join(map.pad(), "uit"))).toBe(false);
  });

  it.each([
    ["nl", /^fout: Het formaat pdf heeft het pakket \S+ nodig, en dat doet het hier niet \(x\)\. Er is niets geschreven\.$/m],
    ["en", /^error: The format pdf needs the package \S+, which does not work here \(x\)\. Nothing was written\.$/m],
  ] as const)("tells how to install it, per way in which basisnormen itself was installed (%s)", (taal, zin) => {
    const { context, gezegd } = wereld(taal);
    const pakket = "@myriaddreamin/typst-ts-node-compiler";
    const ending = tellFailure(new UsageError("pakket-ontbreekt", { formaat: "pdf", pakket, oorzaak: "x" }), context);
    const tekst = gezegd.join("");
    expect(ending).toEqual({ kind: "usage" });
    expect(tekst).toMatch(zin);
    for (const regel of [`npm install --global ${pakket}@0.7`, `npm install ${pakket}@0.7`, `--package ${pakket}@0.7 basisnormen`]) {
      expect(tekst).toContain(regel);
    }
  });
});
