import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bewijs, Eisoordeel, Normoordeel, Ontbreekt, Rapport } from "../../src/audit/rapport-types.ts";
import type { Oordeel, Uitkomst } from "../../src/audit/uitkomst-types.ts";
import type { Groep } from "../../src/vergelijking/types.ts";
import { vergelijk } from "../../src/vergelijking/vergelijk.ts";
import { resultaatSchemaTekst } from "../../tools/generate/resultaat-schema.ts";
import { voorbeeld } from "../render/voorbeeld.ts";

// What must hold of any two rapporten, whatever is in them.

const uitkomsten: readonly Uitkomst[] = ["voldaan", "niet-voldaan", "onbekend", "afwijking", "niet-getoetst", "nvt"];
const oordelen: readonly Oordeel[] = ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"];
const plaats = { bestand: "basisnormen.yaml", regel: 1, kolom: 1, pad: "/registers/0" };

const willekeurigBewijs: fc.Arbitrary<Bewijs> = fc.record(
  {
    bestand: fc.constant("basisnormen.yaml"),
    regel: fc.integer({ min: 1, max: 9 }),
    kolom: fc.constant(1),
    pad: fc.constantFrom("/registers/0", "/registers/1", "/volledig/0"),
    feit: fc.constantFrom("een", "twee"),
    veld: fc.constantFrom("openbaar", "stand", "bijgewerkt"),
    waarde: fc.constantFrom("ja", "nee", "2018", "onbekend"),
    uitkomst: fc.constantFrom("voldaan", "niet-voldaan", "onbekend"),
  },
  { requiredKeys: ["bestand", "regel", "kolom", "pad"] },
);

const willekeurigeEis = (id: string): fc.Arbitrary<Eisoordeel> =>
  fc.record(
    {
      id: fc.constant(id),
      eis: fc.constant("Er is een register."),
      uitkomst: fc.constantFrom(...uitkomsten),
      zwaarte: fc.constantFrom("wettelijk", "basisnorm", "aanbeveling"),
      aspect: fc.constant("bestaan"),
      kern: fc.boolean(),
      grondslag: fc.subarray(["pw-11-1", "pw-40b-1"]),
      reden: fc.constantFrom("Geen wet.", "Buiten beschouwing."),
      reden_soort: fc.constantFrom("geen-grondslag", "buiten-bereik", "drempel", "voor-begin", "uitgezet"),
      bewijs: fc.array(willekeurigBewijs, { maxLength: 4 }),
      bevinding: fc.record({
        oordeel: fc.constantFrom("voldaan", "niet-voldaan"),
        toelichting: fc.constant(""),
        plaats: fc.constant(plaats),
      }),
      afwijking: fc.record({ reden: fc.constant(""), tot: fc.constantFrom("2018", "2019-12-31"), plaats: fc.constant(plaats) }),
    },
    { requiredKeys: ["id", "eis", "uitkomst", "aspect", "kern", "grondslag", "bewijs"] },
  );

const willekeurigeNorm = (id: string): fc.Arbitrary<Normoordeel> =>
  fc
    .tuple(fc.constantFrom(...oordelen), fc.tuple(...[1, 2, 3].map((i) => willekeurigeEis(`${id}.b${i}`))), fc.integer({ min: 0, max: 3 }))
    .map(([oordeel, eisen, aantal]) => {
      const open = eisen.slice(aantal).filter(({ uitkomst }) => uitkomst === "niet-voldaan" || uitkomst === "onbekend");
      const ontbreekt = open.map(
        (eis): Ontbreekt => ({
          eis: eis.id,
          onderwerp: "registers",
          tekst: "Er is niets.",
          soort: eis.uitkomst as "onbekend",
          zwaarte: "basisnorm",
          kern: eis.kern,
        }),
      );
      const [kop] = voorbeeld.normen;
      if (kop === undefined) throw new Error("no norm");
      return { ...kop, id, oordeel, uitgewerkt: [], ontbreekt, eisen: eisen.slice(aantal) };
    });

const willekeurigRapport: fc.Arbitrary<Rapport> = fc
  .record({
    normen: fc.tuple(willekeurigeNorm("BN-01"), willekeurigeNorm("BN-02")),
    peildatum: fc.constantFrom("2018-10-30", "2023-01-01"),
    versie: fc.constantFrom("1.0.0", "1.1.0"),
    feiten: fc.boolean(),
    norm: fc.constantFrom(undefined, ["BN-01"], ["BN-02.b1"]),
  })
  .map(({ normen, peildatum, versie, feiten, norm }) => {
    const { feiten: alle, ...rest } = voorbeeld;
    return {
      ...rest,
      peildatum,
      normenkader: { ...rest.normenkader, versie },
      selectie: norm ? { norm } : {},
      normen,
      ...(feiten && alle && { feiten: alle }),
    };
  });

const gespiegeld: Readonly<Record<Groep, Groep>> = {
  verbeterd: "verslechterd",
  verslechterd: "verbeterd",
  "nieuw-van-toepassing": "niet-meer-van-toepassing",
  "niet-meer-van-toepassing": "nieuw-van-toepassing",
  "ander-bereik": "ander-bereik",
  gelijk: "gelijk",
  "niet-vergeleken": "niet-vergeleken",
};

const paar = [willekeurigRapport, willekeurigRapport] as const;

describe("any comparison", () => {
  it("of a rapport with itself finds nothing changed", () => {
    fc.assert(
      fc.property(willekeurigRapport, (rapport) => {
        const { eisen, normen, gaten, acties, wetten, samenvatting, opmerkingen } = vergelijk(rapport, rapport);
        for (const { groep, oorzaken, erger } of eisen)
          if (groep !== "niet-vergeleken") expect({ groep, oorzaken, erger }).toEqual({ groep: "gelijk", oorzaken: [], erger: false });
        expect(normen.every(({ richting }) => richting === "gelijk")).toBe(true);
        expect([...gaten.nieuw, ...gaten.opgelost, ...gaten.vervallen, ...acties, ...wetten]).toEqual([]);
        expect(samenvatting.verdwenen).toEqual({ alleen: 0, mede: 0 });
        expect(opmerkingen.filter((code) => code !== "zonder-feiten")).toEqual([]);
      }),
    );
  });

  it("puts every eis in exactly one group, and counts them all", () => {
    fc.assert(
      fc.property(...paar, (oud, nieuw) => {
        const { eisen, samenvatting } = vergelijk(oud, nieuw);
        const ids = [oud, nieuw].flatMap((een) => een.normen.flatMap((norm) => norm.eisen.map(({ id }) => id)));
        expect(eisen.map(({ id }) => id).sort()).toEqual([...new Set(ids)].sort());
        expect(Object.values(samenvatting.groepen).reduce((som, aantal) => som + aantal, 0)).toBe(eisen.length);
      }),
    );
  });

  it("the other way round swaps what improved and what got worse", () => {
    fc.assert(
      fc.property(...paar, (oud, nieuw) => {
        const [heen, terug] = [vergelijk(oud, nieuw), vergelijk(nieuw, oud)];
        const daar = new Map(terug.eisen.map(({ id, groep }) => [id, groep]));
        for (const { id, groep } of heen.eisen) expect(daar.get(id)).toBe(gespiegeld[groep]);
        const richting = (lijst: typeof heen.normen, welke: string): number => lijst.filter((een) => een.richting === welke).length;
        expect(richting(heen.normen, "verbeterd")).toBe(richting(terug.normen, "verslechterd"));
        expect(richting(heen.normen, "anders")).toBe(richting(terug.normen, "anders"));
      }),
    );
  });

  it("gives a cause for every difference", () => {
    fc.assert(
      fc.property(...paar, (oud, nieuw) => {
        for (const { groep, oorzaken } of vergelijk(oud, nieuw).eisen) if (groep !== "gelijk") expect(oorzaken).not.toEqual([]);
      }),
    );
  });

  it("says that bad news vanished only where an open eis rose or left the scope", () => {
    fc.assert(
      fc.property(...paar, (oud, nieuw) => {
        for (const { groep, oud: was, verdwenen } of vergelijk(oud, nieuw).eisen)
          if (verdwenen)
            expect([groep, was?.uitkomst]).toEqual([
              expect.stringMatching(/verbeterd|ander-bereik/),
              expect.stringMatching(/niet-voldaan|onbekend/),
            ]);
      }),
    );
  });
});

describe("vergelijking.schema.json", () => {
  const tekst = readFileSync(new URL("../../schemas/vergelijking.schema.json", import.meta.url), "utf8");
  const valideer = new Ajv2020({ allErrors: true, strict: true }).compile(JSON.parse(tekst) as object);

  it("is what the types say", () => {
    expect(resultaatSchemaTekst("vergelijking")).toBe(tekst);
  });

  it("accepts any comparison", () => {
    fc.assert(
      fc.property(...paar, (oud, nieuw) => {
        const uit = valideer(JSON.parse(JSON.stringify(vergelijk(oud, nieuw))));
        expect(uit, JSON.stringify(valideer.errors?.slice(0, 3))).toBe(true);
      }),
    );
  });

  it("refuses a key it does not know and a rapport", () => {
    expect(valideer({ ...vergelijk(voorbeeld, voorbeeld), extra: 1 })).toBe(false);
    expect(valideer(voorbeeld)).toBe(false);
  });
});
