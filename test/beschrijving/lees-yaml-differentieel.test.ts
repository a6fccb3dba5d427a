import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { leesYaml } from "../../src/beschrijving/lees/lees-yaml.ts";

/** Text with every construction of the profile, and most that it refuses one edit away. */
const zaad = `# yaml-language-server: $schema=beschrijving.schema.json
basisnormen: 1
organisatie: { naam: "Provincie Voorbeeld", type: provincie, medewerkers: 900 }
peildatum: 2018-10-30
bronnen:
  plan: { titel: 'Integriteitsplan''s', datum: 2018, vindplaats: docs/plan.pdf }
documenten:
  - id: code-staten
    soort: gedragscode   # opmerking
    domein: [bestuurlijk, ambtelijk]
    vastgesteld: { op: 2017, door: volksvertegenwoordiging }
    bekend: { waarde: nee, opmerking: "let op: \\"nieuw\\"", bron: { plan: "hfst. 3" } }
    openbaar:
      - { waarde: true, bron: { plan: a } }
      - waarde: ~
        opmerking: >-
          over meer
          regels

          heen
  -
    id: leeg
    titel: |
      een
        twee
    fte: 0.80
    aantal: -12
`;

const tekens = fc.constantFrom(
  ..." \n\t:-,[]{}#&*!|>'\"%@`?~0179aeE._+/\\\r",
  "\n  ",
  "- ",
  ": ",
  "\n---\n",
  "é",
  "\u00a0",
  "0x",
  "null",
  "true",
);
/** A change at a place: so many characters are replaced by others. */
const wijziging = fc.tuple(
  fc.nat(zaad.length),
  fc.nat(3),
  fc.array(tekens, { maxLength: 3 }).map((delen) => delen.join("")),
);

const wijzig = (wijzigingen: readonly (readonly [number, number, string])[]): string =>
  wijzigingen.reduce((tekst, [plek, weg, erbij]) => tekst.slice(0, plek) + erbij + tekst.slice(plek + weg), zaad);

/** The same value in objects of one kind, so that only values are compared. */
function gewoon(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(gewoon);
  if (typeof waarde === "object" && waarde !== null)
    return new Map(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, gewoon(deel)]));
  return waarde;
}

describe("our reader and the yaml package", () => {
  it("read the same value whenever both accept a text", () => {
    let beide = 0;
    fc.assert(
      fc.property(fc.array(wijziging, { minLength: 1, maxLength: 3 }), (wijzigingen) => {
        const tekst = wijzig(wijzigingen);
        const ons = leesYaml(tekst, "a.yaml");
        const hun = parseDocument(tekst, { version: "1.2", schema: "core", uniqueKeys: true, prettyErrors: false });
        if (!("gelezen" in ons) || hun.errors.length > 0) return;
        beide += 1;
        expect(gewoon(ons.gelezen.waarde)).toEqual(gewoon(hun.toJS({ maxAliasCount: 0 })));
      }),
      { numRuns: 1500 },
    );
    // Guards the guard: with too wild a change nothing would be compared.
    expect(beide).toBeGreaterThan(300);
  }, 30_000);

  it("read the same plain scalars", () => {
    const getal = fc.stringMatching(/^[-+.0-9eExoabifnIN_]{1,8}$/);
    fc.assert(
      fc.property(getal, (tekst) => {
        const ons = leesYaml(`- ${tekst}`, "a.yaml");
        const hun = parseDocument(`- ${tekst}`, { version: "1.2", schema: "core", prettyErrors: false });
        if (!("gelezen" in ons) || hun.errors.length > 0) return;
        const [hunne] = hun.toJS() as unknown[];
        // Too large for a number: the package gives Infinity, we keep the text.
        if (hunne === Number.POSITIVE_INFINITY || hunne === Number.NEGATIVE_INFINITY) return;
        expect(ons.gelezen.waarde).toEqual([hunne]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("any text", () => {
  const willekeurig = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.array(tekens, { maxLength: 60 }).map((delen) => delen.join("")),
  );

  it("is read or refused with a place inside it", () => {
    fc.assert(
      fc.property(willekeurig, (tekst) => {
        const uit = leesYaml(tekst, "a.yaml");
        const regels = tekst.split(/\r\n|\n|\r/);
        for (const { plaats } of "fouten" in uit ? uit.fouten : []) {
          expect(plaats.regel).toBeGreaterThanOrEqual(1);
          expect(plaats.regel).toBeLessThanOrEqual(regels.length);
          expect(plaats.kolom).toBeGreaterThanOrEqual(1);
          expect(plaats.kolom).toBeLessThanOrEqual((regels[plaats.regel - 1] ?? "").length + 1);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
