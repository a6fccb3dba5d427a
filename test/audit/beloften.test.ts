import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/audit/assess.ts";
import { audit } from "../../src/audit/audit.ts";
import { evaluate } from "../../src/audit/evaluate.ts";
import type { Oordeel, Uitkomst } from "../../src/audit/uitkomst-types.ts";
import { metBaseline } from "../../src/baseline/vergelijk.ts";
import type { Feit, Integriteitssysteem, Waarde } from "../../src/beschrijving/types.ts";
import type { Eis, Normenkader } from "../../src/normenkader/types.ts";
import type { Voorwaarde } from "../../src/normenkader/voorwaarde/types.ts";
import { baselinetekst } from "../../src/tekst/baseline.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import { dag, eis, normenkader, PEILDATUM, register, systeem, volledigeRegisters } from "./opbouw.ts";

// The five promises of the design, on generated descriptions and generated norm packs.

const kwaliteiten = ["openbaar", "elektronisch", "volledig_ingevuld"] as const;
const groepen = ["volksvertegenwoordiging", "dagelijks-bestuur", "voorzitter"] as const;
const drie = fc.constantFrom(true, false, undefined);

/** Conditions as authors may write them in `toets`: no negation. */
const toetsboom: fc.Arbitrary<Voorwaarde> = fc.letrec<{ boom: Voorwaarde }>((tie) => ({
  boom: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom(...kwaliteiten).map((naam): Voorwaarde => ["veld", naam]),
    fc.constantFrom("P6M", "P1Y", "P4Y").map((periode): Voorwaarde => ["functie", "binnen", ["veld", "bijgewerkt"], ["waarde", periode]]),
    fc.constantFrom(...groepen).map((groep): Voorwaarde => ["in", ["waarde", groep], ["veld", "geldt_voor"]]),
    fc.tuple(tie("boom"), tie("boom")).map(([a, b]): Voorwaarde => ["en", a, b]),
    fc.tuple(tie("boom"), tie("boom")).map(([a, b]): Voorwaarde => ["of", a, b]),
  ),
})).boom;

const waar: fc.Arbitrary<Voorwaarde | undefined> = fc.option(
  fc.constantFrom(...groepen).chain((groep) => {
    const noemt: Voorwaarde = ["in", ["waarde", groep], ["veld", "geldt_voor"]];
    return fc.constantFrom<Voorwaarde>(noemt, ["niet", noemt]);
  }),
  { nil: undefined },
);

const willekeurigeEis = (id: string): fc.Arbitrary<Eis> =>
  fc
    .record({
      voor: fc.constantFrom("een", "elk", "aantal", "dekking"),
      minimaal: fc.integer({ min: 1, max: 3 }),
      kern: fc.boolean(),
      toetsen: fc.array(toetsboom, { maxLength: 2 }),
      waar,
    })
    .map(({ voor, minimaal, kern, toetsen, waar: waarde }) =>
      eis(id, {
        voor,
        minimaal,
        kern,
        doelgroepen: voor === "dekking" ? ["volksvertegenwoordiging", "dagelijks-bestuur"] : [],
        toets: toetsen.map((als) => ({ als, cel: "…", ontbreekt: "{titel} voldoet niet." })),
        ...(waarde && { waar: { als: waarde, cel: "…" } }),
      }),
    );

const willekeurigKader: fc.Arbitrary<Normenkader> = fc
  .integer({ min: 1, max: 3 })
  .chain((aantal) => fc.tuple(...Array.from({ length: aantal }, (_, i) => willekeurigeEis(`BN-99.b${i + 1}`))))
  .map((eisen) => normenkader(eisen));

/** Days up to the earliest peildatum used below, so no date lies after it. */
const datum = fc
  .tuple(fc.integer({ min: 2014, max: 2020 }), fc.integer({ min: 1, max: 6 }), fc.boolean())
  .map(([jaar, maand, precies]) => (precies || jaar === 2020 ? dag(`${jaar}-0${maand}-15`) : dag(`${jaar}-01-01`, `${jaar}-12-31`)));

const willekeurigRegister = (id: string): fc.Arbitrary<Feit> =>
  fc
    .record({
      openbaar: drie,
      elektronisch: drie,
      volledig_ingevuld: drie,
      // Zero is not a quantity but a denial, as `aanwezig: nee` is.
      aantal: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      bijgewerkt: fc.option(datum, { nil: undefined }),
      geldt_voor: fc.option(fc.subarray([...groepen]), { nil: undefined }),
      aanwezig: drie,
      stand: fc.constantFrom("geldend", "geldend", "voorgenomen", "vervallen", undefined),
    })
    .map(({ aanwezig, stand, ...velden }) => register(id, { aanwezig, stand, velden }));

const willekeurigSysteem: fc.Arbitrary<Integriteitssysteem> = fc
  .record({ aantal: fc.integer({ min: 0, max: 4 }), volledig: fc.boolean() })
  .chain(({ aantal, volledig }) =>
    fc
      .tuple(...Array.from({ length: aantal }, (_, i) => willekeurigRegister(`r${i}`)))
      .map((registers) => systeem(registers, volledig ? { volledig: volledigeRegisters } : {})),
  );

const rangUitkomst: Readonly<Record<Uitkomst, number>> = {
  "niet-voldaan": 0,
  onbekend: 1,
  "niet-getoetst": 1,
  voldaan: 2,
  afwijking: 2,
  nvt: 2,
};
const rangOordeel: Readonly<Record<Oordeel, number>> = { "voldoet-niet": 0, "niet-getoetst": 1, deels: 2, voldoet: 3, nvt: 3 };

function uitkomsten(beschrijving: Integriteitssysteem, kader: Normenkader, peildatum = PEILDATUM): readonly Uitkomst[] {
  return kader.normen.flatMap((norm) => norm.eisen.map((een) => evaluate(een, norm, beschrijving, kader, peildatum).uitkomst));
}

function oordeel(beschrijving: Integriteitssysteem, kader: Normenkader): Oordeel {
  const uit = uitkomsten(beschrijving, kader);
  return assess(kader.normen.flatMap(({ eisen }) => eisen).map(({ kern }, i) => ({ kern, telt: true, uitkomst: uit[i] as Uitkomst })));
}

function vervang(beschrijving: Integriteitssysteem, plek: number, pasAan: (feit: Feit) => Feit): Integriteitssysteem {
  const registers = beschrijving.feiten.registers.map((feit, i) => (i === plek ? pasAan(feit) : feit));
  return { ...beschrijving, feiten: { ...beschrijving.feiten, registers } };
}

const zet =
  (naam: string, waarde: Waarde | undefined) =>
  (feit: Feit): Feit => {
    const { [naam]: _, ...rest } = feit.velden;
    return { ...feit, velden: waarde === undefined ? rest : { ...rest, [naam]: waarde } };
  };

const metPlek = (beschrijving: Integriteitssysteem): fc.Arbitrary<{ beschrijving: Integriteitssysteem; plek: number }> =>
  fc.nat(beschrijving.feiten.registers.length - 1).map((plek) => ({ beschrijving, plek }));
const bewoond = willekeurigSysteem.filter(({ feiten }) => feiten.registers.length > 0).chain(metPlek);

describe("promise 1: strengthening a quality never lowers an outcome or a verdict", () => {
  test("from nee to onbekend to ja", () => {
    const sterker: readonly (boolean | undefined)[] = [false, undefined, true];
    fc.assert(
      fc.property(willekeurigKader, bewoond, fc.constantFrom(...kwaliteiten, "aanwezig"), (kader, { beschrijving, plek }, naam) => {
        const stappen = sterker.map((waarde) =>
          vervang(beschrijving, plek, naam === "aanwezig" ? (feit) => ({ ...feit, aanwezig: waarde }) : zet(naam, waarde)),
        );
        for (const [eerst, daarna] of [stappen.slice(0, 2), stappen.slice(1)] as [Integriteitssysteem, Integriteitssysteem][]) {
          const [voor, na] = [uitkomsten(eerst, kader), uitkomsten(daarna, kader)];
          for (const [i, uitkomst] of voor.entries())
            expect(rangUitkomst[na[i] as Uitkomst]).toBeGreaterThanOrEqual(rangUitkomst[uitkomst]);
          expect(rangOordeel[oordeel(daarna, kader)]).toBeGreaterThanOrEqual(rangOordeel[oordeel(eerst, kader)]);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the ratchet keeps promise 1", () => {
  const opties = {
    peildatum: PEILDATUM,
    peildatumBron: "optie",
    taal: "nl",
    versie: "0",
    selectie: {},
    teksten: rapportteksten("nl"),
  } as const;

  test("strengthening a quality makes no gap new or worse", () => {
    fc.assert(
      fc.property(willekeurigKader, bewoond, fc.constantFrom(...kwaliteiten), fc.boolean(), (kader, { beschrijving, plek }, naam, heel) => {
        const stap = (waarde: boolean | undefined) => audit(vervang(beschrijving, plek, zet(naam, waarde)), kader, opties);
        const { baseline } = metBaseline(stap(heel ? true : undefined), stap(heel ? undefined : false), baselinetekst("nl"));
        expect(baseline).toMatchObject({ gaten: { nieuw: 0, erger: 0 }, gedaald: [] });
      }),
      { numRuns: 1000 },
    );
  });

  test("and a description against itself has only known gaps", () => {
    fc.assert(
      fc.property(willekeurigKader, willekeurigSysteem, (kader, beschrijving) => {
        const rapport = audit(beschrijving, kader, opties);
        expect(metBaseline(rapport, rapport, baselinetekst("nl")).baseline).toMatchObject({
          gaten: { nieuw: 0, erger: 0, lichter: 0 },
          weg: [],
          gedaald: [],
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe("promise 2: forgetting gives the same outcome or unknown", () => {
  test("an attribute", () => {
    fc.assert(
      fc.property(
        willekeurigKader,
        bewoond,
        fc.constantFrom(...kwaliteiten, "bijgewerkt", "geldt_voor", "aantal"),
        (kader, { beschrijving, plek }, naam) => {
          const voor = uitkomsten(beschrijving, kader);
          const na = uitkomsten(vervang(beschrijving, plek, zet(naam, undefined)), kader);
          for (const [i, uitkomst] of voor.entries()) expect([uitkomst, "onbekend"]).toContain(na[i]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("the claim that a list is complete", () => {
    fc.assert(
      fc.property(willekeurigKader, willekeurigSysteem, (kader, beschrijving) => {
        const voor = uitkomsten({ ...beschrijving, volledig: volledigeRegisters }, kader);
        const na = uitkomsten({ ...beschrijving, volledig: [] }, kader);
        for (const [i, uitkomst] of voor.entries()) expect([uitkomst, "onbekend"]).toContain(na[i]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("promise 3: adding an item", () => {
  const geslaagd = (een: Eis, feit: Feit, kader: Normenkader): boolean | undefined => {
    const enkel = evaluate({ ...een, voor: "een" }, kader.normen[0] as never, systeem([feit]), kader, PEILDATUM).items[0];
    return enkel?.hoort === true ? enkel.waarde : undefined;
  };
  const metErbij = (beschrijving: Integriteitssysteem, feit: Feit): Integriteitssysteem => ({
    ...beschrijving,
    feiten: { ...beschrijving.feiten, registers: [...beschrijving.feiten.registers, feit] },
  });

  test("that passes never lowers, and one that fails never makes voldaan", () => {
    fc.assert(
      fc.property(willekeurigeEis("BN-99.b1"), willekeurigSysteem, willekeurigRegister("nieuw"), (een, beschrijving, feit) => {
        const kader = normenkader([een]);
        const [voor] = uitkomsten(beschrijving, kader) as [Uitkomst];
        const [na] = uitkomsten(metErbij(beschrijving, feit), kader) as [Uitkomst];
        const slaagt = geslaagd(een, feit, kader);
        if (slaagt === true) expect(rangUitkomst[na]).toBeGreaterThanOrEqual(rangUitkomst[voor]);
        if (slaagt === false && voor !== "voldaan") expect(na).not.toBe("voldaan");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("promise 4: time does not freshen", () => {
  test("with the same law and no dates after either day, a later peildatum never improves an outcome", () => {
    fc.assert(
      fc.property(
        willekeurigKader,
        willekeurigSysteem,
        fc.constantFrom("2020-12-31", "2022-02-28", "2030-06-30"),
        (kader, beschrijving, later) => {
          const eerder = beschrijving.feiten.registers.every(
            ({ velden }) => velden.bijgewerkt === undefined || (velden.bijgewerkt as { tot: string }).tot <= PEILDATUM,
          );
          fc.pre(eerder);
          const [voor, na] = [uitkomsten(beschrijving, kader), uitkomsten(beschrijving, kader, later)];
          for (const [i, uitkomst] of voor.entries()) expect(rangUitkomst[na[i] as Uitkomst]).toBeLessThanOrEqual(rangUitkomst[uitkomst]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("promise 5: order changes nothing", () => {
  const opties = {
    peildatum: PEILDATUM,
    peildatumBron: "optie",
    taal: "nl",
    versie: "0",
    selectie: {},
    teksten: rapportteksten("nl"),
  } as const;

  test("of items and keys, to the byte", () => {
    fc.assert(
      fc.property(willekeurigKader, bewoond, fc.infiniteStream(fc.nat()), (kader, { beschrijving }, toeval) => {
        const geschud = [...beschrijving.feiten.registers]
          .map((feit) => ({ feit, sleutel: toeval.next().value as number }))
          .sort((a, b) => a.sleutel - b.sleutel)
          .map(({ feit }) => ({ ...feit, velden: Object.fromEntries(Object.entries(feit.velden).reverse()) }));
        const anders = { ...beschrijving, feiten: { ...beschrijving.feiten, registers: geschud } };
        expect(JSON.stringify(audit(anders, kader, opties))).toBe(JSON.stringify(audit(beschrijving, kader, opties)));
      }),
      { numRuns: 300 },
    );
  });

  test("and every gap keeps a key of its own", () => {
    fc.assert(
      fc.property(willekeurigKader, willekeurigSysteem, (kader, beschrijving) => {
        const gaten = audit(beschrijving, kader, opties).normen.flatMap(({ ontbreekt }) => ontbreekt);
        const sleutels = gaten.map(({ eis: id, onderwerp }) => `${id} ${onderwerp}`);
        expect(sleutels).toEqual([...new Set(sleutels)]);
      }),
      { numRuns: 1000 },
    );
  });
});
