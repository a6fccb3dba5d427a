import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Agenda } from "../../src/agenda/types.ts";
import { eis, normenkader } from "../audit/opbouw.ts";
import { agendaVan, alle, systeemVan } from "./maak.ts";

// Descriptions with every kind of date, by norms that ask a period or only that something is there.

const binnen = (veld: readonly string[], periode: string) => [
  { als: ["functie", "binnen", ["veld", ...veld], ["waarde", periode]] as const, cel: "binnen", ontbreekt: "{titel} is te oud." },
];
const kader = normenkader([
  eis("BN-99.b1", { soort: ["geschenken"], toets: binnen(["bijgewerkt"], "P6M") }),
  eis("BN-99.b2", { soort: ["geschenken"], voor: "elk", toets: binnen(["bijgewerkt"], "P1Y") }),
  eis("BN-99.b3", { uit: "activiteiten", soort: ["training"], toets: binnen(["laatst"], "P2Y"), zwaarte: "aanbeveling" }),
  eis("BN-99.b4", { uit: "rollen", soort: ["vertrouwenspersoon"] }),
  eis("BN-99.b5", { uit: "documenten", soort: ["gedragscode"], toets: binnen(["vastgesteld", "op"], "P4Y") }),
]);

const twee = (getal: number): string => String(getal).padStart(2, "0");
/** A date in these years, as exact as one likes. */
const datum = (van: number, tot: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.integer({ min: van, max: tot }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 0, max: 3 }),
    )
    .map(([jaar, maand, dag, vorm]) =>
      vorm === 0
        ? `${jaar}`
        : vorm === 1
          ? `${jaar}-Q${Math.ceil(maand / 3)}`
          : vorm === 2
            ? `${jaar}-${twee(maand)}`
            : `${jaar}-${twee(maand)}-${twee(dag)}`,
    );
/** Done before either peildatum. */
const gedaan = datum(2018, 2023);
/** Begun before any end. */
const begonnen = datum(2018, 2021);
const einde = datum(2022, 2027);
const periode = fc.constantFrom("P3M", "P6M", "P1Y", "P18M", "P4Y", "P2W");
const stand = fc.constantFrom("", ", stand: gereed", ", stand: lopend", ", stand: niet-gestart", ", stand: vervallen");
const misschien = (deel: fc.Arbitrary<string>, sleutel: string): fc.Arbitrary<string> =>
  fc.option(deel, { nil: "" }).map((waarde) => (waarde === "" ? "" : `, ${sleutel}: ${waarde}`));

const delen = (...stukken: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...stukken).map((lijst) => lijst.join(""));
const regels = (sectie: string, begin: (nr: number) => string, inhoud: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(inhoud, { maxLength: 3 })
    .map((lijst) => (lijst.length === 0 ? "" : `${sectie}:\n${lijst.map((een, i) => `  - { ${begin(i)}${een} }\n`).join("")}`));

const beschrijving = delen(
  regels(
    "acties",
    (i) => `nr: "${i}", titel: doen, domein: bestuurlijk`,
    delen(misschien(einde, "gereed"), misschien(periode, "frequentie"), stand),
  ),
  regels(
    "registers",
    (i) => `id: r${i}, soort: geschenken, domein: bestuurlijk`,
    delen(misschien(gedaan, "bijgewerkt"), misschien(periode, "frequentie")),
  ),
  regels(
    "activiteiten",
    (i) => `id: a${i}, soort: training, domein: bestuurlijk`,
    delen(misschien(gedaan, "laatst"), misschien(periode, "frequentie")),
  ),
  regels(
    "rollen",
    (i) => `id: v${i}, soort: vertrouwenspersoon, domein: bestuurlijk`,
    delen(misschien(begonnen, "sinds"), misschien(einde, "tot"), misschien(periode, "termijn")),
  ),
  regels(
    "documenten",
    (i) => `id: d${i}, soort: gedragscode, domein: bestuurlijk`,
    delen(
      begonnen.map((op) => `, vastgesteld: { op: ${op} }`),
      misschien(einde, "geldig_tot"),
    ),
  ),
);
const peildatum = datum(2024, 2027).filter((dag) => dag.length === 10);
const maanden = fc.integer({ min: 1, max: 60 });

const van = (yaml: string, dag: string, aantal = 12): Agenda => agendaVan(systeemVan(yaml), { peildatum: dag, maanden: aantal, kader });

describe("an agenda", () => {
  it("puts every moment in the list its days say", () => {
    fc.assert(
      fc.property(beschrijving, peildatum, maanden, (yaml, dag, aantal) => {
        const { voorbij, misschien: twijfel, komend, venster } = van(yaml, dag, aantal);
        for (const een of voorbij) expect(een.tot < dag && een.reden === undefined).toBe(true);
        for (const een of twijfel) expect(een.reden).toBeDefined();
        for (const een of komend) {
          expect(een.tot >= venster.van && een.van <= venster.tot && een.van <= een.tot).toBe(true);
          expect(een.loopt === true).toBe(een.van < dag);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("never takes back that a term has passed: on a later day, with the same facts, it still has", () => {
    fc.assert(
      fc.property(beschrijving, peildatum, peildatum, (yaml, a, b) => {
        const [eerst, dan] = a < b ? [a, b] : [b, a];
        const toen = van(yaml, eerst);
        const nu = van(yaml, dan);
        const sleutels = new Set(nu.voorbij.map(({ sleutel }) => sleutel));
        const eisen = new Set([...nu.voorbij, ...nu.misschien].flatMap((punt) => punt.eisen));
        for (const { sleutel, soort } of toen.voorbij) if (soort !== "norm") expect(sleutels).toContain(sleutel);
        // What is asked of all items may be met again when one that was too old has ended.
        for (const { eisen: eigen } of toen.voorbij)
          for (const id of eigen.filter((een) => een !== "BN-99.b2")) expect(eisen).toContain(id);
      }),
      { numRuns: 120 },
    );
  });

  it("is told once per moment, and the same twice", () => {
    fc.assert(
      fc.property(beschrijving, peildatum, (yaml, dag) => {
        const uit = van(yaml, dag);
        const sleutels = alle(uit).map(({ sleutel, van: begin, tot }) => `${sleutel} ${begin} ${tot}`);
        expect(new Set(sleutels).size).toBe(sleutels.length);
        expect(JSON.stringify(van(yaml, dag))).toBe(JSON.stringify(uit));
      }),
      { numRuns: 60 },
    );
  });
});
