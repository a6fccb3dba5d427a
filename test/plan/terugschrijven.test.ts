import { describe, expect, it } from "vitest";
import { leesYaml } from "../../src/beschrijving/lees/lees-yaml.ts";
import { voegActiesToe } from "../../src/plan/terugschrijven.ts";

const NIEUW = [
  { nr: "v1", titel: "Doe dit: met een dubbele punt", domein: ["ambtelijk"], voor: ["BN-02.a3", "BN-02.a4"], toegezegd: "nee" },
  { nr: "v2", titel: "# geen opmerking", domein: ["bestuurlijk"], voor: ["BN-02.b2"], gereed: "2019-01-30", toegezegd: "nee" },
];
const KOP = "# opmerking   met   spaties\nbasisnormen: 1\norganisatie:   { naam: 'X',type: provincie }   # achter de regel\n";
const OUD = "acties:\n  - nr: '1'\n    titel: iets   # hier ook\n    domein: ambtelijk\n";

const nrs = (tekst: string): readonly unknown[] => {
  const uit = leesYaml(tekst, "x.yaml");
  if (!("gelezen" in uit)) throw new Error(JSON.stringify(uit.fouten));
  return (uit.gelezen.waarde as { acties: readonly { nr: unknown }[] }).acties.map(({ nr }) => nr);
};

/** The lines of the result that the old text does not have; fails when a line of it is gone or changed. */
function erbij(oud: string, nieuw: string): readonly string[] {
  const over = oud.split("\n");
  const extra: string[] = [];
  for (const regel of nieuw.split("\n")) {
    if (over[0] === regel) over.shift();
    else extra.push(regel);
  }
  expect(over.filter((regel) => regel !== "")).toEqual([]);
  return extra;
}

describe("actions put into a description", () => {
  it.each([
    ["a list at the end of the file", KOP + OUD],
    ["a list without a final newline", (KOP + OUD).trimEnd()],
    ["a list with a section behind it", `${KOP}${OUD}\n# over documenten\ndocumenten: []\n`],
    ["a list without indentation", `${KOP}acties:\n- nr: '1'\n  titel: iets\n  domein: ambtelijk\n\ndocumenten: []\n`],
    ["a list of groups in braces", `${KOP}acties:\n    - { nr: "1", titel: iets, domein: ambtelijk }  # achteraan\n`],
    ["a dash on a line of its own", `${KOP}acties:\n  -\n    nr: "1"\n    titel: iets\n    domein: ambtelijk\n`],
    [
      "a folded text as last value",
      `${KOP}acties:\n  - nr: "1"\n    domein: ambtelijk\n    titel: >-\n      iets\n      anders\n\ndocumenten: []\n`,
    ],
    ["a kept text as last value", `${KOP}acties:\n  - nr: "1"\n    domein: ambtelijk\n    titel: |+\n      iets\n\n\ndocumenten: []\n`],
  ])("keeps every character of %s", (_, oud) => {
    const nieuw = voegActiesToe(oud, NIEUW);
    expect(nrs(nieuw)).toEqual(["1", "v1", "v2"]);
    expect(erbij(oud, nieuw).join("\n")).toContain("nr: v2");
  });

  it("writes the list at the depth of the others, lists on one line, and blank lines as there were", () => {
    const los = `${KOP}${OUD}\n  - nr: "2"\n    titel: x\n    domein: ambtelijk\n`;
    expect(voegActiesToe(los, NIEUW.slice(0, 1)).slice(los.length)).toBe(
      '\n  - nr: v1\n    titel: "Doe dit: met een dubbele punt"\n    domein: [ambtelijk]\n    voor: [BN-02.a3, BN-02.a4]\n    toegezegd: nee\n',
    );
    const dicht = los.replace("\n\n", "\n");
    expect(voegActiesToe(dicht, NIEUW).slice(dicht.length)).not.toContain("\n\n");
  });

  it.each([
    ["an empty list", `${KOP}acties: []\ndocumenten: []\n`],
    ["an empty list with a remark", `${KOP}acties: [] # nog niets\n`],
    ["no list at all", KOP],
    ["no list and no final newline", KOP.trimEnd()],
  ])("begins a list where there is %s", (_, oud) => {
    const nieuw = voegActiesToe(oud, NIEUW);
    expect(nrs(nieuw)).toEqual(["v1", "v2"]);
    for (const deel of ["# opmerking   met   spaties", "organisatie:   { naam: 'X',type: provincie }   # achter de regel"])
      expect(nieuw).toContain(deel);
    if (oud.includes("nog niets")) expect(nieuw).toContain("# nog niets");
  });

  it.each([
    ["on one line", `${KOP}acties: [{ nr: "1", titel: iets, domein: ambtelijk }]\n`],
    ["over several, with a comma at the end", `${KOP}acties: [\n  { nr: "1", titel: iets, domein: ambtelijk }, # een\n  ]\n`],
  ])("keeps a list in brackets %s", (_, oud) => {
    const nieuw = voegActiesToe(oud, NIEUW);
    expect(nrs(nieuw)).toEqual(["1", "v1", "v2"]);
    expect(nieuw).toContain('{ nr: "1", titel: iets, domein: ambtelijk }');
  });

  it("writes a file anew, with its remarks, only where lines cannot be put in", () => {
    const haken = "# boven\n{ basisnormen: 1, organisatie: { naam: X, type: provincie } } # achter\n";
    const nieuw = voegActiesToe(haken, NIEUW);
    expect(nrs(nieuw)).toEqual(["v1", "v2"]);
    expect(nieuw).toContain("# boven");
    expect(nieuw).toContain("# achter");
    expect(nrs(voegActiesToe(`${KOP}...\n`, NIEUW))).toEqual(["v1", "v2"]);
  });

  it("keeps the line ends of a file from Windows", () => {
    const oud = (KOP + OUD).replaceAll("\n", "\r\n");
    const nieuw = voegActiesToe(oud, NIEUW);
    expect(nieuw.startsWith(oud)).toBe(true);
    expect(nieuw).not.toMatch(/[^\r]\n/);
    expect(nrs(nieuw)).toEqual(["1", "v1", "v2"]);
  });

  it("without actions changes nothing", () => {
    expect(voegActiesToe(KOP, [])).toBe(KOP);
  });
});
