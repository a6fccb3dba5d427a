import { performance } from "node:perf_hooks";
import { describe, expect, it } from "vitest";
import { audit } from "../../src/audit/audit.ts";
import { maxBestandBytes, maxMeldingenPerBestand } from "../../src/beschrijving/limieten.ts";
import { formatDiagnostics } from "../../src/diagnostic/format-diagnostic.ts";
import { renderNormblad } from "../../src/render/normblad.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import { maakNormbladen } from "../../src/uitleg/normbladen.ts";
import type { Bestanden } from "../beschrijving/plek.ts";
import { eis, fouten, kop, laad, lees, norm, pak } from "./pak.ts";

const codes = (bestanden: Bestanden): readonly string[] => [...new Set(fouten(bestanden).map(({ code }) => code))];

/** Runs, and says how many seconds it took. Bounds below are ten times what it takes here, for a slow machine. */
function seconden(doe: () => void): number {
  const begin = performance.now();
  doe();
  return (performance.now() - begin) / 1000;
}

describe("YAML that wants more than it looks", () => {
  it.each([
    ["an alias bomb", "a: &a [x, x]\nb: &b [*a, *a]\n", "yaml-alias"],
    ["a tag", "id: !!js/function 'x'\n", "yaml-label"],
    ["a directive", "%TAG ! tag:x:\n---\nid: x\n", "yaml-richtlijn"],
    ["deep nesting", `eisen: ${"[".repeat(5000)}`, "yaml-te-diep"],
    ["a second document", "id: x\n---\nid: y\n", "yaml-tweede-document"],
    ["a prototype key", `id: PU-01\n__proto__: { eisen: [] }\neisen:\n${eis()}`, "sleutel-verboden"],
    ["a constructor key", `id: PU-01\nconstructor: x\neisen:\n${eis()}`, "sleutel-verboden"],
  ])("%s is refused", (_, tekst, code) => {
    expect(codes(pak(tekst))).toContain(code);
  });

  it.each(["toString", "hasOwnProperty", "valueOf"])("a key called %s is an unknown key", (sleutel) => {
    expect(codes(pak(norm(eis({ [sleutel]: "x" }))))).toEqual(["onbekende-sleutel"]);
    expect(codes({ ...pak(), "woorden.yaml": `${sleutel}: x\n` })).toEqual(["onbekende-sleutel"]);
  });

  it("a grondslag called constructor is a grondslag like any other", () => {
    const grondslag =
      "- { id: constructor, wet: W, artikel: 1, eist: I., domein: [ambtelijk], organisatietypen: [provincie], van: 2020-01-01, verificatie: { bron: b, zekerheid: hoog } }\n";
    expect(codes(pak(norm(eis({ grondslag: "[constructor]" })), { "grondslagen.yaml": grondslag }))).toEqual([]);
    expect(codes(pak(norm(eis({ grondslag: "[constructor]" }))))).toEqual(["grondslag-onbekend"]);
  });
});

describe("conditions that want more than a line", () => {
  const toets = (als: string): Bestanden => pak(norm(eis({ toets: `[{ als: '${als}', ontbreekt: Nee. }]` })));

  it.each([
    ["a regular expression", 'vastgesteld.door.matches("(a+)+$")', "cel-niet-toegestaan"],
    ["deep brackets", `${"(".repeat(200)}openbaar${")".repeat(200)}`, "cel-syntax"],
    ["too long", Array.from({ length: 49 }, () => "openbaar").join(" || "), "cel-niet-toegestaan"],
    ["deep repetition", `${"geldt_voor.exists(a, ".repeat(20)}openbaar${")".repeat(20)}`, "cel-syntax"],
    ["an endless list", `vastgesteld.door in [${Array.from({ length: 60 }, () => '"a"').join(",")}]`, "cel-syntax"],
    ["a map", '{"a": openbaar}.a', "cel-syntax"],
    ["another object", "constructor.constructor", "cel-onbekend-veld"],
    ["the prototype", "openbaar.__proto__", "cel-type"],
  ])("%s is refused, and quickly", (_, als) => {
    let uit: readonly string[] = [];
    expect(
      seconden(() => {
        uit = codes(toets(als));
      }),
    ).toBeLessThan(1);
    expect(uit).toHaveLength(1);
    expect(uit[0]).toMatch(/^cel-/);
  });
});

describe("a great many", () => {
  const veel = (aantal: number, anders: (i: number) => Readonly<Record<string, string>> = () => ({})): Bestanden => {
    const regels = Array.from({ length: aantal }, (_, i) =>
      eis({ id: `PU-01.a${i + 1}`, toets: '[{ als: openbaar, ontbreekt: "{titel} niet." }]', ...anders(i) }),
    );
    const perBestand = 2500;
    const bestanden = Array.from({ length: Math.ceil(aantal / perBestand) }, (_, deel): [string, string] => {
      const eigen = regels
        .slice(deel * perBestand, (deel + 1) * perBestand)
        .join("")
        .replaceAll("PU-01", `PU-${10 + deel}`);
      return [`normen/PU-${10 + deel}.yaml`, norm(eigen).replace("id: PU-01", `id: PU-${10 + deel}`)];
    });
    return { "normenkader.yaml": kop, ...Object.fromEntries(bestanden) };
  };
  const systeem = laad(
    "basisnormen: 1\norganisatie: { naam: P, type: provincie }\nregisters: [{ id: r, soort: geschenken, domein: ambtelijk, openbaar: ja }]\n",
  );

  it("10,000 eisen are read and judged within seconds", () => {
    const bestanden = veel(9999);
    for (const tekst of Object.values(bestanden)) expect(tekst.length).toBeLessThan(maxBestandBytes);
    const duur = seconden(() => {
      const { kader } = lees(bestanden);
      expect(kader.normen.flatMap((een) => een.eisen)).toHaveLength(9999 + 260);
      const opties = { peildatum: "2026-06-30", peildatumBron: "optie", taal: "nl", versie: "0", selectie: {} } as const;
      audit(systeem, kader, { ...opties, teksten: rapportteksten("nl") });
    });
    expect(duur).toBeLessThan(20);
  }, 60_000);

  it("10,000 faults are told up to the limit per file, within seconds", () => {
    const bestanden = veel(9999, () => ({ toets: "[{ als: openbar, ontbreekt: Nee. }]", soort: "geschenkn", steunt_op: "[pw-11-99]" }));
    const duur = seconden(() => {
      const gevonden = fouten(bestanden);
      expect(gevonden).toHaveLength(4 * (maxMeldingenPerBestand + 1));
      formatDiagnostics(gevonden, { bronteksten: new Map(Object.entries(bestanden)) });
    });
    expect(duur).toBeLessThan(20);
  }, 60_000);

  it("stars are tried up to a bound", () => {
    const bestanden = {
      ...veel(9999),
      "indelingen/i.yaml": `id: x\ntitel: X\neenheden:\n${Array.from({ length: 3000 }, (_, i) => `  - { id: e${i}, titel: T, domein: ambtelijk, eisen: ["*a*${i}*"] }\n`).join("")}`,
    };
    let uit: readonly string[] = [];
    expect(
      seconden(() => {
        uit = codes(bestanden);
      }),
    ).toBeLessThan(20);
    expect(uit).toContain("te-veel-sterren");
  }, 60_000);

  it("10,000 eisen switched off are no trouble either", () => {
    const regels = Array.from({ length: 9999 }, () => "  - { eis: BN-06.b1, reden: Zo. }\n").join("");
    expect(seconden(() => expect(codes({ "normenkader.yaml": `${kop}uitgezet:\n${regels}` })).toContain("eis-al-genoemd"))).toBeLessThan(
      20,
    );
  }, 60_000);
});

describe("texts that want to be more than text", () => {
  const venijn = "<script>alert(1)</script> ](javascript:x) | `a` \u001b[31m ::error::x \u202e ```";

  it("stay text in the documentation", () => {
    const yaml = JSON.stringify(venijn);
    const een = eis({
      eis: yaml,
      ontbreekt: `{ geen: ${yaml}, onbekend: ${yaml} }`,
      toets: `[{ als: openbaar, ontbreekt: ${yaml} }]`,
      proef: `{ voldaan: [{ titel: ${yaml}, openbaar: ja }], niet-voldaan: [{ titel: ${yaml}, openbaar: nee }], onbekend: [], nvt: { peildatum: 2019-12-31 } }`,
    });
    const { kader, proeven } = lees(pak(norm(een).replace("titel: Proefnorm", `titel: ${yaml}`)));
    const blad = maakNormbladen(kader, proeven, { type: "provincie", taal: "nl", laad }).find(({ id }) => id === "PU-01");
    const tekst = blad === undefined ? "" : renderNormblad(blad, "nl");
    const buitenBlokken = tekst.replace(/^(`{3,})yaml\n[\s\S]*?\n\1$/gm, "").replace(/^<!--.*-->$/m, "");
    expect(tekst).toContain("````yaml");
    expect(buitenBlokken).not.toMatch(/<script|(?<!\\)\]\(javascript|(?<!\\)```/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    expect(tekst).not.toMatch(/\u001b|\u202e/);
  });

  it("stay text in what is told about them", () => {
    const tekst = formatDiagnostics(fouten(pak(norm(eis({ soort: JSON.stringify(venijn) })))));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    expect(tekst).not.toMatch(/\u001b|\u202e/);
  });
});
