import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/audit/evaluate.ts";
import type { Uitkomst } from "../../src/audit/uitkomst-types.ts";
import type { Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import type { Eis, Normenkader } from "../../src/normenkader/types.ts";
import { kop, laad, lees, pak, zoek } from "./pak.ts";

const eisen = basisnormen.normen.flatMap((een) => een.eisen);
const kader = (regels: string): Normenkader => lees({ ...pak(), "normenkader.yaml": kop + regels }).kader;
const uitkomst = (een: Eis, met: Normenkader, systeem: Integriteitssysteem): Uitkomst =>
  evaluate(een, met.normen.find(({ eisen: alle }) => alle.includes(een)) as never, systeem, met, "2026-06-30").uitkomst;
const registers = (feiten: string): Integriteitssysteem =>
  laad(`basisnormen: 1\norganisatie: { naam: P, type: provincie }\nregisters: [${feiten}]\n`);

describe("making stricter", () => {
  const vers = '{ id: r, soort: nevenwerkzaamheden, domein: bestuurlijk, bijgewerkt: "2026-05" }';
  const ouder = '{ id: r, soort: nevenwerkzaamheden, domein: bestuurlijk, bijgewerkt: "2026-01" }';

  it("a tightened period fails what passed, and passes what is fresh", () => {
    const met = kader("aangescherpt:\n  - eis: BN-06.b4\n    toets: [{ als: 'binnen(bijgewerkt, \"P3M\")', ontbreekt: Te oud. }]\n");
    const [los, vast] = [zoek({ kader: basisnormen }, "BN-06.b4"), zoek({ kader: met }, "BN-06.b4")];
    expect([uitkomst(los, basisnormen, registers(ouder)), uitkomst(vast, met, registers(ouder))]).toEqual(["voldaan", "niet-voldaan"]);
    expect([uitkomst(los, basisnormen, registers(vers)), uitkomst(vast, met, registers(vers))]).toEqual(["voldaan", "voldaan"]);
  });

  it("a longer period changes nothing: the old condition goes on to hold", () => {
    const met = kader("aangescherpt:\n  - eis: BN-06.b4\n    toets: [{ als: 'binnen(bijgewerkt, \"P9Y\")', ontbreekt: Te oud. }]\n");
    const oud = '{ id: r, soort: nevenwerkzaamheden, domein: bestuurlijk, bijgewerkt: "2020" }';
    expect(uitkomst(zoek({ kader: met }, "BN-06.b4"), met, registers(oud))).toBe("niet-voldaan");
  });

  it("weight, kern and texts", () => {
    const met = kader(
      "aangescherpt:\n  - { eis: BN-09.b9, zwaarte: basisnorm, kern: ja, tekst: Nieuw., uitgewerkt: Zo., ontbreekt: { geen: Niets. } }\n",
    );
    const [was, is] = [zoek({ kader: basisnormen }, "BN-09.b9"), zoek({ kader: met }, "BN-09.b9")];
    expect(was).toMatchObject({ zwaarte: "aanbeveling", kern: false });
    expect(is).toMatchObject({ zwaarte: "basisnorm", kern: true, eis: "Nieuw.", uitgewerkt: "Zo." });
    expect(is.ontbreekt).toEqual({ ...was.ontbreekt, geen: "Niets." });
    expect(is.van).toBeUndefined();
  });

  it("an own weight for what only a statute asks holds from the first day of the extension", () => {
    const met = kader("aangescherpt: [{ eis: BN-12.a20, zwaarte: basisnorm }]\n");
    expect(zoek({ kader: met }, "BN-12.a20")).toMatchObject({ zwaarte: "basisnorm", van: "2020-01-01" });
  });

  it("more doelgroepen", () => {
    const lijst = "[dagelijks-bestuur, voorzitter, volksvertegenwoordiging]";
    const met = kader(`aangescherpt: [{ eis: BN-06.b12, doelgroepen: ${lijst} }]\n`);
    expect(zoek({ kader: met }, "BN-06.b12").doelgroepen).toHaveLength(3);
  });

  /** Better is higher. */
  const rang: Readonly<Record<string, number>> = { "niet-voldaan": 0, onbekend: 1, voldaan: 2, nvt: 3 };

  it("never gives a better outcome, whatever eis and condition", () => {
    const metTekst = eisen.filter(({ uit }) => uit === "registers");
    fc.assert(
      fc.property(
        fc.constantFrom(...metTekst),
        fc.constantFrom("openbaar", 'binnen(bijgewerkt, "P1Y")', "elektronisch || ter_inzage", '"voorzitter" in geldt_voor'),
        fc.array(
          fc.record({
            openbaar: fc.constantFrom("ja", "nee", "onbekend"),
            bijgewerkt: fc.constantFrom("2026-05", "2026", "2019"),
            geldt_voor: fc.subarray(["volksvertegenwoordiging", "dagelijks-bestuur", "voorzitter"], { minLength: 1 }),
          }),
          { maxLength: 3 },
        ),
        (een, cel, feiten) => {
          const met = kader(`aangescherpt:\n  - eis: ${een.id}\n    toets: [{ als: '${cel}', ontbreekt: Nee. }]\n`);
          const tekst = feiten
            .map((feit, i) => JSON.stringify({ id: `f${i}`, soort: een.soort[0], domein: een.domein, ...feit }))
            .join(", ");
          const systeem = registers(tekst);
          const [voor, na] = [uitkomst(een, basisnormen, systeem), uitkomst(zoek({ kader: met }, een.id), met, systeem)];
          expect(rang[na]).toBeLessThanOrEqual(rang[voor] ?? -1);
        },
      ),
      { numRuns: 150 },
    );
  });
});
