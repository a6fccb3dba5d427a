import { describe, expect, it } from "vitest";
import { padstap, padstappen, waardeOp } from "../../src/beschrijving/lees/boom.ts";
import { leesYaml } from "../../src/beschrijving/lees/lees-yaml.ts";

const lees = (tekst: string) => {
  const uit = leesYaml(tekst, "a.yaml");
  if ("fouten" in uit) throw new Error(uit.fouten.map(({ code }) => code).join());
  return uit.gelezen;
};
const fouten = (tekst: string): readonly string[] => {
  const uit = leesYaml(tekst, "a.yaml");
  return "fouten" in uit
    ? uit.fouten.map(({ code, plaats, ook }) =>
        [`${code} ${plaats.regel}:${plaats.kolom}`, ...(ook ?? []).map(({ regel, kolom }) => `(${regel}:${kolom})`)].join(" "),
      )
    : [];
};
const gewoon = (tekst: string): unknown => JSON.parse(JSON.stringify(lees(tekst).waarde));

describe("values", () => {
  it.each([
    ["ja", "ja"],
    ["nee", "nee"],
    ["yes", "yes"],
    ["no", "no"],
    ["on", "on"],
    ["true", true],
    ["False", false],
    ["tRUE", "tRUE"],
    ["null", null],
    ["~", null],
    ["", null],
    ["12", 12],
    ["-3", -3],
    ["+4", 4],
    ["0o17", 15],
    ["0x1F", 31],
    ["-0x1F", "-0x1F"],
    ["010", 10],
    ["1_000", "1_000"],
    ["0.8", 0.8],
    [".5", 0.5],
    ["1.", 1],
    ["1e3", 1000],
    ["1e999", "1e999"],
    ["2018", 2018],
    ["2018-10-30", "2018-10-30"],
    ["2019-05", "2019-05"],
    ["12:30", "12:30"],
    ["P6M", "P6M"],
    ["'7'", "7"],
    ['"true"', "true"],
    ["'it''s'", "it's"],
    ['"a\\tb\\u00e9"', "a\tbé"],
    ["|\n  een\n  twee\n", "een\ntwee\n"],
    ["|-\n  een\n", "een"],
    [">\n  een\n  twee\n", "een twee\n"],
    ["een\n  twee", "een twee"],
    ["a#b", "a#b"],
    ["a # b", "a"],
    ["<<", "<<"],
  ])("%j is %j", (tekst, waarde) => {
    expect(lees(`x: ${tekst}`).waarde).toMatchObject({ x: waarde });
  });

  it("reads .inf and .nan as numbers, for the schema to refuse", () => {
    expect(lees("[.inf, -.INF, .nan]").waarde).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN]);
  });

  it("reads lists and groups in both styles", () => {
    expect(gewoon("a:\n- x\n- {b: 1, c: [2, 3]}\nd: {}\n")).toEqual({ a: ["x", { b: 1, c: [2, 3] }], d: {} });
    expect(gewoon("[a: 1]")).toEqual([{ a: 1 }]);
    expect(gewoon("? a\n: b\n")).toEqual({ a: "b" });
  });

  it("skips a byte order mark, and reads CR LF as LF", () => {
    expect(gewoon("\uFEFFa: 1\r\nb: |\r\n  x\r\n  y\r\n")).toEqual({ a: 1, b: "x\ny\n" });
  });

  it("makes groups without a prototype", () => {
    expect(Object.getPrototypeOf(lees("toString: 1").waarde)).toBeNull();
  });

  it("allows one marked document", () => {
    expect(gewoon("# vooraf\n---\na: 1\n...\n")).toEqual({ a: 1 });
  });
});

describe("places", () => {
  const gelezen = lees(["a: 1", "b:", "  - x", "  - {c: 'd', e: [1, 2]}", 'f: "g"', "h: |", "  tekst", "i:", "j~/k: l", ""].join("\n"));

  it.each([
    ["", "1:1", "1:1"],
    ["/a", "1:4", "1:1"],
    ["/b", "3:3", "2:1"],
    ["/b/0", "3:5", "3:5"],
    ["/b/1", "4:5", "4:5"],
    ["/b/1/c", "4:9", "4:6"],
    ["/b/1/e/1", "4:21", "4:21"],
    ["/f", "5:4", "5:1"],
    ["/h", "7:3", "6:1"],
    ["/i", "8:1", "8:1"],
    ["/j~0~1k", "9:7", "9:1"],
  ])("%j stands at %s, its key at %s", (pad, waarde, sleutel) => {
    const plek = ({ regel, kolom }: { regel: number; kolom: number }): string => `${regel}:${kolom}`;
    expect(plek(gelezen.plaatsVan(pad))).toBe(waarde);
    expect(plek(gelezen.sleutelPlaatsVan(pad))).toBe(sleutel);
    expect(gelezen.plaatsVan(pad)).toMatchObject({ bestand: "a.yaml", pad });
  });

  it("gives the nearest parent of what is not there", () => {
    expect(gelezen.plaatsVan("/b/1/z/0")).toMatchObject({ regel: 4, kolom: 5, pad: "/b/1/z/0" });
    expect(gelezen.plaatsVan("/a/b")).toMatchObject({ regel: 1, kolom: 4 });
    expect(gelezen.plaatsVan("/nergens")).toMatchObject({ regel: 1, kolom: 1 });
  });

  it.each(["a: 1\nb: x", "a: 1\r\nb: x", "\uFEFFa: 1\nb: x"])("counts lines of %j", (tekst) => {
    expect(lees(tekst).plaatsVan("/b")).toMatchObject({ regel: 2, kolom: 4 });
  });

  it("points an empty item at its dash, and an empty value at its key", () => {
    expect(lees("x:\n  -\n  - a\n").plaatsVan("/x/0")).toMatchObject({ regel: 2, kolom: 3 });
    expect(lees("x:\ny:\n").plaatsVan("/y")).toMatchObject({ regel: 2, kolom: 1 });
  });
});

describe("JSON Pointers", () => {
  it("escape and unescape", () => {
    expect(padstap("a/b~c")).toBe("/a~1b~0c");
    expect(padstap(3)).toBe("/3");
    expect(padstappen("/a~1b~0c/3")).toEqual(["a/b~c", "3"]);
    expect(padstappen("")).toEqual([]);
  });

  it("find values, and nothing outside", () => {
    const wortel = lees("a: [{b: 1}]").waarde;
    expect(waardeOp(wortel, "/a/0/b")).toBe(1);
    expect(waardeOp(wortel, "/a/1/b")).toBeUndefined();
    expect(waardeOp(wortel, "/a/length")).toBeUndefined();
    expect(waardeOp(wortel, "/toString")).toBeUndefined();
  });
});

describe("the strict profile refuses", () => {
  it.each<[string, string, readonly string[]]>([
    ["nothing", "", ["leeg-bestand 1:1"]],
    ["only comments", "# a\n# b\n", ["leeg-bestand 1:1"]],
    ["only null", "~", ["leeg-bestand 1:1"]],
    ["anchors and aliases, each", "a: &x 1\nb: *x\n", ["yaml-alias 1:4", "yaml-alias 2:4"]],
    ["an alias as a key", "*x : 1", ["yaml-alias 1:1", "sleutel-ongeldig 1:1"]],
    ["merge keys, for they need an alias", "a: &x {b: 1}\nc:\n  <<: *x\n", ["yaml-alias 1:4", "yaml-alias 3:7"]],
    ["tags", "a: !!str 1\nb: !ruby/object {}\n", ["yaml-label 1:4", "yaml-label 2:4"]],
    ["a binary tag", "a: !!binary aGk=", ["yaml-label 1:4"]],
    ["a directive", "# x\n%YAML 1.1\n---\na: no\n", ["yaml-richtlijn 2:1"]],
    ["an unknown directive", "%FOO bar\n---\na: 1\n", ["yaml-richtlijn 1:1"]],
    ["a directive after CR LF", "\r\n\r\n%FOO\r\n---\r\na: 1\r\n", ["yaml-richtlijn 3:1"]],
    ["a second document", "a: 1\n---\nb: 2\n", ["yaml-tweede-document 2:1"]],
    ["a second document after a marked one", "---\na: 1\n---\nb: 2\n", ["yaml-tweede-document 3:1"]],
    ["a double key", "a: 1\nb: 2\na: 3\n", ["sleutel-dubbel 3:1 (1:1)"]],
    ["a double key in a flow group", "x: {a: 1, 'a': 2}\n", ["sleutel-dubbel 1:11 (1:5)"]],
    ["__proto__", "__proto__: {a: 1}\n", ["sleutel-verboden 1:1"]],
    ["constructor and prototype", "a: {constructor: {prototype: 1}}\n", ["sleutel-verboden 1:5", "sleutel-verboden 1:19"]],
    ["an empty key", '"": 1\n', ["sleutel-ongeldig 1:1"]],
    ["a missing key", ": 1\n", ["sleutel-ongeldig 1:1"]],
    ["a number as a key", "2018: 1\n", ["sleutel-ongeldig 1:1"]],
    ["a boolean or null as a key", "true: 1\nnull: 2\n", ["sleutel-ongeldig 1:1", "sleutel-ongeldig 2:1"]],
    ["a list as a key", "? [a]\n: b\nc: d\n", ["sleutel-ongeldig 1:3"]],
    ["a NUL character", "a: 1\nb: \0\n", ["yaml-nul-teken 2:4"]],
    ["a line ending of CR alone", "a: 1\r\n# x\rb: 2\n", ["yaml-syntaxis 2:4"]],
    ["deep flow", "[".repeat(33), ["yaml-te-diep 1:32"]],
    ["deep blocks", Array.from({ length: 40 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"), ["yaml-te-diep 32:32"]],
  ])("%s", (_, tekst, verwacht) => {
    expect(fouten(tekst)).toEqual(verwacht);
  });

  it("quoted keys that look like something else are text", () => {
    expect(gewoon("'2018': 1\n\"true\": 2\n")).toEqual({ "2018": 1, true: 2 });
  });

  it("tells where in the document a refused part is", () => {
    const uit = leesYaml("a:\n  - b: &x 1\n", "a.yaml");
    expect("fouten" in uit && uit.fouten[0]?.plaats.pad).toBe("/a/0");
  });

  it("more than thirty-two levels, the innermost value included", () => {
    const genest = (diepte: number): string => `${"[".repeat(diepte)}${"]".repeat(diepte)}`;
    expect(fouten(genest(31))).toEqual([]);
    expect(fouten(genest(32))).toEqual(["yaml-te-diep 1:32"]);
  });
});
