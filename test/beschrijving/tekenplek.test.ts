import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leesYaml } from "../../src/beschrijving/lees/lees-yaml.ts";

/** The character that a place points at. */
function tekenOp(
  yaml: string,
  index: number,
  pad = "/a",
): { readonly teken: string | undefined; readonly waarde: string; readonly isBegin: boolean } {
  const resultaat = leesYaml(yaml, "a.yaml");
  if (!("gelezen" in resultaat)) throw new Error(`not YAML: ${yaml}`);
  const { gelezen } = resultaat;
  const waarde = String((gelezen.waarde as Readonly<Record<string, unknown>>).a);
  const { regel, kolom } = gelezen.tekenPlaatsVan(pad, index);
  const begin = gelezen.plaatsVan(pad);
  return { teken: yaml.split("\n")[regel - 1]?.[kolom - 1], waarde, isBegin: begin.regel === regel && begin.kolom === kolom };
}

const woord = fc.stringMatching(/^[a-z"'&|()]{1,6}$/);
const zin = fc.array(woord, { minLength: 1, maxLength: 5 }).map((woorden) => `x ${woorden.join(" ")}`);

/** The same text in each way YAML has to write it. */
const schrijfwijzen: Readonly<Record<string, (tekst: string) => string>> = {
  "between double quotes": (tekst) => `a: ${JSON.stringify(tekst)}\n`,
  "between single quotes": (tekst) => `a: '${tekst.replaceAll("'", "''")}'\n`,
  "as a folded block": (tekst) => `a: >-\n  ${tekst.replaceAll(" ", "\n  ")}\n`,
  "as a literal block": (tekst) => `a: |-\n  ${tekst}\n`,
  "between double quotes over lines": (tekst) => `a: ${JSON.stringify(tekst).replaceAll(" ", "\n  ")}\n`,
};

describe.each(Object.entries(schrijfwijzen))("a text %s", (_, schrijf) => {
  it("gives the place of every character", () => {
    fc.assert(
      fc.property(zin, fc.nat(), (tekst, getal) => {
        const index = getal % tekst.length;
        const { teken, waarde } = tekenOp(schrijf(tekst), index);
        expect(waarde).toBe(tekst);
        // A space at which a line was folded has no character of its own.
        if (tekst[index] === " ") return;
        expect(["\\", "'"].includes(teken ?? "") ? tekst[index] : teken).toBe(tekst[index]);
      }),
    );
  });
});

describe("a plain text", () => {
  it.each([
    ["a: xyz\n", 2, "z"],
    ["a: x && y # noot\n", 5, "y"],
    ["a: x &&\n  yz\n", 6, "z"],
    ["a:\n  x &&\n    yz\n", 5, "y"],
  ])("%j at %i", (yaml, index, teken) => {
    expect(tekenOp(yaml, index).teken).toBe(teken);
  });
});

describe("where it cannot be told", () => {
  it.each([
    ['a: "\\u0078yz"\n', 2],
    ['a: "\\x78yz"\n', 1],
    ["a: x\n\n  yz\n", 3],
    ["a: 2018\n", 1],
    ["a: xyz\n", 9],
  ])("%j at %i is the begin of the text", (yaml, index) => {
    expect(tekenOp(yaml, index).isBegin).toBe(true);
  });
});
