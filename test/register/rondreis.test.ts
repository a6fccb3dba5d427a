import { stringify as csv } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify as yaml } from "yaml";
import type { Inhoud } from "../../src/register/inhoud.ts";
import { inhoudVan, lees, register, tekstcel, werkmap } from "./toets.ts";

// A name-like or too long text is refused; any other comes back as it was, whatever is in it.
const stukken = fc.constantFrom(
  "a",
  "ö",
  "漢",
  "🙂",
  " ",
  '"',
  "'",
  ";",
  ",",
  "\n",
  "\r\n",
  "\t",
  "=1+1",
  "@x",
  "<b>",
  "&amp;",
  "{{",
  ": ",
  "- ",
  "#",
  "|",
  "\u202e",
  "\u001b[31m",
  "::error::",
);
const tekst = fc.array(stukken, { minLength: 1, maxLength: 8 }).map((delen) => `x${delen.join("")}`);
const rijen = fc.array(fc.record({ functie: tekst, belang: tekst }), { minLength: 1, maxLength: 4 });

const net = (een: string): string => een.replace(/\s+/g, " ").trim();
const verwacht = (alle: readonly { readonly functie: string; readonly belang: string }[]): readonly string[] =>
  alle.map(({ functie, belang }) => JSON.stringify([net(functie), net(belang)])).sort();
const gekregen = ({ regels = [] }: Inhoud): readonly string[] =>
  regels.map(({ functie, belang }) => JSON.stringify([functie, belang])).sort();
const regel = (pad: string): string => register("financiele-belangen", `openbaar: ja, bestand: { pad: ${pad} }`);

describe("a register in a file", () => {
  it.each([";", ",", "\t"])("says the same after CSV with %j between the cells", async (delimiter) => {
    await fc.assert(
      fc.asyncProperty(rijen, fc.boolean(), async (alle, bom) => {
        const bestand = csv(alle, { header: true, columns: ["functie", "belang"], delimiter, bom, quoted: true });
        expect(gekregen(await inhoudVan(regel("r.csv"), bestand))).toEqual(verwacht(alle));
      }),
    );
  });

  it("says the same after YAML", async () => {
    await fc.assert(
      fc.asyncProperty(rijen, async (alle) => {
        const bestand = yaml({ regels: alle }, { aliasDuplicateObjects: false, defaultStringType: "QUOTE_DOUBLE" });
        expect(gekregen(await inhoudVan(regel("r.yaml"), bestand))).toEqual(verwacht(alle));
      }),
    );
  });

  it("says the same after a workbook", async () => {
    await fc.assert(
      fc.asyncProperty(rijen, async (alle) => {
        const rij = (nummer: number, een: string, twee: string): string =>
          `<row r="${nummer}">${tekstcel(`A${nummer}`, een)}${tekstcel(`B${nummer}`, twee)}</row>`;
        const bestand = werkmap(
          [rij(1, "Functie", "Belang"), ...alle.map(({ functie, belang }, i) => rij(i + 2, functie, belang))].join(""),
        );
        expect(gekregen(await inhoudVan(regel("r.xlsx"), bestand))).toEqual(verwacht(alle));
      }),
    );
  });

  it("of any bytes is read or refused, and never breaks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom("r.csv", "r.yaml", "r.xlsx"), async (bytes, pad) => {
        const zip = pad === "r.xlsx" ? Buffer.concat([Buffer.from("PK\u0003\u0004"), bytes]) : bytes;
        expect(Object.keys(await lees(regel(pad), zip)).sort()).toEqual(expect.arrayContaining([]));
      }),
    );
  });

  it("of a workbook with any byte changed is read or refused, and never breaks", async () => {
    const goed = werkmap(
      `<row r="1">${tekstcel("A1", "Functie")}${tekstcel("B1", "Belang")}</row><row r="2">${tekstcel("A2", "x")}${tekstcel("B2", "y")}</row>`,
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(goed.length - 1), fc.nat(255), async (plek, waarde) => {
        const anders = Uint8Array.from(goed);
        anders[plek] = waarde;
        expect(await lees(regel("r.xlsx"), anders)).toBeTypeOf("object");
      }),
      { numRuns: 300 },
    );
  });
});
