import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/audit/evaluate.ts";
import type { Uitkomst } from "../../src/audit/uitkomst-types.ts";
import type { Afwijking, Bevinding, Feit, Integriteitssysteem } from "../../src/beschrijving/types.ts";
import type { Eis, Normenkader } from "../../src/normenkader/types.ts";
import { dag, eis, normenkader, PEILDATUM, register, systeem, volledigeRegisters } from "./opbouw.ts";

const plaats = { bestand: "basisnormen.yaml", regel: 1, kolom: 1, pad: "" };

function uitkomst(een: Eis, beschrijving: Integriteitssysteem, kader: Normenkader = normenkader([een]), peildatum = PEILDATUM): Uitkomst {
  return evaluate(een, kader.normen[0] as never, beschrijving, kader, peildatum).uitkomst;
}
const openbaar = eis("BN-99.b1", { toets: [{ als: ["veld", "openbaar"], cel: "openbaar", ontbreekt: "{titel} is niet openbaar." }] });
const met = (waarde: boolean | undefined, id = "a"): Feit => register(id, { velden: { openbaar: waarde } });

describe("een: at least one item passes", () => {
  test.each<[string, readonly Feit[], Uitkomst]>([
    ["one passes", [met(true)], "voldaan"],
    ["one fails, one passes", [met(false, "a"), met(true, "b")], "voldaan"],
    ["all fail", [met(false)], "niet-voldaan"],
    ["one fails, of one it is unknown", [met(false, "a"), met(undefined, "b")], "onbekend"],
    ["there is none", [], "onbekend"],
    ["it is only planned, which says nothing of today", [register("a", { stand: "voorgenomen", velden: { openbaar: true } })], "onbekend"],
    ["it was withdrawn", [register("a", { stand: "vervallen", velden: { openbaar: true } })], "niet-voldaan"],
    ["it is said not to be there", [register("a", { aanwezig: false })], "niet-voldaan"],
    ["sources differ about its being there", [register("a", { aanwezig: undefined, velden: { openbaar: true } })], "onbekend"],
    ["there are none of it", [register("a", { velden: { openbaar: true, aantal: 0 } })], "niet-voldaan"],
  ])("%s", (_naam, registers, verwacht) => {
    expect(uitkomst(openbaar, systeem(registers))).toBe(verwacht);
  });

  test("of soorten that are alternatives, one that is missing does not settle it; all of them, or a complete list, do", () => {
    const een = eis("BN-99.b1", { soort: ["nevenfuncties", "geschenken"], alternatieven: true });
    const weg = register("a", { soort: "nevenfuncties", aanwezig: false });
    const ookWeg = register("b", { soort: "geschenken", aanwezig: false });
    expect(uitkomst(een, systeem([weg]))).toBe("onbekend");
    expect(uitkomst(een, systeem([weg, ookWeg]))).toBe("niet-voldaan");
    expect(uitkomst({ ...een, alternatieven: false } as Eis, systeem([weg]))).toBe("niet-voldaan");
  });

  test("a claim that the list is complete makes a missing item really missing", () => {
    expect(uitkomst(openbaar, systeem([], { volledig: volledigeRegisters }))).toBe("niet-voldaan");
  });

  test("a claim about another soort or domein does not", () => {
    const claim = volledigeRegisters[0];
    if (claim === undefined) throw new Error("no claim");
    for (const ander of [
      { ...claim, soort: "geschenken" },
      { ...claim, domein: "ambtelijk" as const },
      { ...claim, sectie: "rollen" as const },
    ]) {
      expect(uitkomst(openbaar, systeem([], { volledig: [ander] }))).toBe("onbekend");
    }
  });

  test("an item that may not belong cannot settle it", () => {
    const soms = eis("BN-99.b1", {
      waar: { als: ["in", ["waarde", "voorzitter"], ["veld", "geldt_voor"]], cel: "…" },
      toets: openbaar.toets,
    });
    expect(uitkomst(soms, systeem([met(true)]))).toBe("onbekend");
    expect(uitkomst(soms, systeem([met(false)]))).toBe("onbekend");
  });
});

describe("elk: every item in force passes, and there is one", () => {
  const elk = { ...openbaar, voor: "elk" as const };
  test.each<[string, readonly Feit[], Uitkomst]>([
    ["all pass", [met(true, "a"), met(true, "b")], "voldaan"],
    ["one fails", [met(true, "a"), met(false, "b")], "niet-voldaan"],
    ["of one it is unknown", [met(true, "a"), met(undefined, "b")], "onbekend"],
    ["there is none", [], "onbekend"],
    [
      "a withdrawn one does not count against it",
      [met(true, "a"), register("b", { stand: "vervallen", velden: { openbaar: false } })],
      "voldaan",
    ],
    ["one that should be there is not", [met(true, "a"), register("b", { aanwezig: false })], "niet-voldaan"],
    ["all were withdrawn", [register("a", { stand: "vervallen", velden: { openbaar: true } })], "niet-voldaan"],
  ])("%s", (_naam, registers, verwacht) => {
    expect(uitkomst(elk, systeem(registers))).toBe(verwacht);
  });
});

describe("aantal: the items' own numbers add up", () => {
  const twee = eis("BN-99.b1", { voor: "aantal", minimaal: 2 });
  const aantal = (id: string, hoeveel?: number): Feit => register(id, { velden: { aantal: hoeveel } });
  test.each<[string, readonly Feit[], Uitkomst]>([
    ["exactly enough in one item", [aantal("a", 2)], "voldaan"],
    ["enough together", [aantal("a", 1), aantal("b", 1)], "voldaan"],
    ["one item without a number is one at least", [aantal("a")], "onbekend"],
    ["two of those are two at least", [aantal("a"), aantal("b")], "voldaan"],
    ["one short, and the list may be longer", [aantal("a", 1)], "onbekend"],
  ])("%s", (_naam, registers, verwacht) => {
    expect(uitkomst(twee, systeem(registers))).toBe(verwacht);
  });

  test("one short of a complete list", () => {
    expect(uitkomst(twee, systeem([aantal("a", 1)], { volledig: volledigeRegisters }))).toBe("niet-voldaan");
  });
});

describe("dekking: every doelgroep that must be covered is", () => {
  const dekking = eis("BN-99.b1", { voor: "dekking", doelgroepen: ["volksvertegenwoordiging", "voorzitter"] });
  const voor = (id: string, ...geldt_voor: readonly string[]): Feit => register(id, { velden: { geldt_voor } });
  test.each<[string, readonly Feit[], Uitkomst]>([
    ["one item for both", [voor("a", "volksvertegenwoordiging", "voorzitter")], "voldaan"],
    ["one item each", [voor("a", "volksvertegenwoordiging"), voor("b", "voorzitter")], "voldaan"],
    ["nobody mentions one", [voor("a", "volksvertegenwoordiging")], "onbekend"],
    ["the item does not say for whom", [register("a")], "onbekend"],
    [
      "one is known not to be covered",
      [voor("a", "volksvertegenwoordiging"), register("b", { aanwezig: false, velden: { geldt_voor: ["voorzitter"] } })],
      "niet-voldaan",
    ],
  ])("%s", (_naam, registers, verwacht) => {
    expect(uitkomst(dekking, systeem(registers))).toBe(verwacht);
  });
});

describe("time", () => {
  const binnen = eis("BN-99.b1", {
    toets: [{ als: ["functie", "binnen", ["veld", "bijgewerkt"], ["waarde", "P6M"]], cel: "…", ontbreekt: "Oud." }],
  });
  const op = (bijgewerkt: ReturnType<typeof dag>): Integriteitssysteem => systeem([register("a", { velden: { bijgewerkt } })]);
  test.each<[string, ReturnType<typeof dag>, Uitkomst]>([
    ["on the first day that counts", dag("2019-12-30"), "voldaan"],
    ["a day too early", dag("2019-12-29"), "niet-voldaan"],
    ["on the peildatum itself", dag("2020-06-30"), "voldaan"],
    ["a month that is partly too early", dag("2019-12-01", "2019-12-31"), "onbekend"],
    ["this year, cut off at the peildatum", dag("2020-01-01", "2020-12-31"), "voldaan"],
    ["after the peildatum: not done yet, so unknown", dag("2020-07-01"), "onbekend"],
    ["said to be out of date", dag("0001-01-01", "9999-12-31", true), "niet-voldaan"],
  ])("%s", (_naam, datum, verwacht) => {
    expect(uitkomst(binnen, op(datum))).toBe(verwacht);
  });

  test("the last day of validity counts, the day after does not", () => {
    const geldig = (tot: string): Integriteitssysteem => systeem([register("a", { eind: [{ ...dag(tot), gedaan: false }] })]);
    expect(uitkomst(eis("BN-99.b1"), geldig("2020-06-30"))).toBe("voldaan");
    expect(uitkomst(eis("BN-99.b1"), geldig("2020-06-29"))).toBe("niet-voldaan");
  });

  test("what began after the peildatum may have had a predecessor", () => {
    expect(uitkomst(eis("BN-99.b1"), systeem([register("a", { begin: [dag("2020-07-01")] })]))).toBe("onbekend");
  });
});

const bevinding = (oordeel: Bevinding["oordeel"], op?: string): Bevinding => ({
  eis: "BN-99.b1",
  oordeel,
  toelichting: "Gezien.",
  bron: [],
  plaats,
  ...(op && { op: dag(op) }),
});

describe("a person's judgement", () => {
  test.each<[string, boolean | undefined, Bevinding["oordeel"], Uitkomst]>([
    ["settles what is unknown", undefined, "voldaan", "voldaan"],
    ["settles what is unknown, downwards", undefined, "niet-voldaan", "niet-voldaan"],
    ["lowers what is met", true, "niet-voldaan", "niet-voldaan"],
    ["never lifts what is missing", false, "voldaan", "niet-voldaan"],
  ])("%s", (_naam, feit, oordeel, verwacht) => {
    expect(uitkomst(openbaar, systeem([met(feit)], { bevindingen: [bevinding(oordeel)] }))).toBe(verwacht);
  });

  test("given after the peildatum does not count; the last one before it does", () => {
    const bevindingen = [bevinding("voldaan", "2020-07-01"), bevinding("niet-voldaan", "2020-05-01"), bevinding("voldaan", "2020-04-01")];
    expect(uitkomst(openbaar, systeem([met(undefined)], { bevindingen }))).toBe("niet-voldaan");
  });
});

describe("an accepted deviation", () => {
  const afwijking = (deel: Partial<Afwijking> = {}): Afwijking => ({
    eis: "BN-99.b1",
    reden: "Te klein.",
    besloten_door: "dagelijks-bestuur",
    besloten_op: dag("2020-01-01"),
    tot: { ...dag("2020-06-30"), gedaan: false },
    bron: [],
    plaats,
    ...deel,
  });
  const uit = (deel: Partial<Afwijking> = {}): Uitkomst => uitkomst(openbaar, systeem([met(false)], { afwijkingen: [afwijking(deel)] }));

  test("covers a gap through its last day", () => {
    expect(uit()).toBe("afwijking");
  });

  test("does not count a day later, without an end, a decision or a decider", () => {
    expect(uit({ tot: { ...dag("2020-06-29"), gedaan: false } })).toBe("niet-voldaan");
    for (const weg of ["tot", "besloten_op", "besloten_door"] as const) {
      const { [weg]: _, ...rest } = afwijking();
      expect(uitkomst(openbaar, systeem([met(false)], { afwijkingen: [rest as Afwijking] })), weg).toBe("niet-voldaan");
    }
  });

  test("never covers what the law demands", () => {
    const wettelijk = { ...openbaar, grondslag: ["wet"] };
    const kader = normenkader([wettelijk], { grondslagen: { wet: grondslag("2011-01-01") } });
    expect(uitkomst(wettelijk, systeem([met(false)], { afwijkingen: [afwijking()] }), kader)).toBe("niet-voldaan");
  });

  test("is not used where the eis is met", () => {
    expect(uitkomst(openbaar, systeem([met(true)], { afwijkingen: [afwijking()] }))).toBe("voldaan");
  });
});

function grondslag(van: string, deel: Partial<Normenkader["grondslagen"][string]> = {}): Normenkader["grondslagen"][string] {
  return {
    id: "wet",
    wet: "Wet",
    bwb: "BWBR0000001",
    artikel: "1",
    lid: null,
    onderdeel: null,
    eist: "Iets.",
    norm: ["BN-99"],
    domein: ["bestuurlijk"],
    organisatietypen: ["provincie"],
    van,
    tot: null,
    verificatie: { bron: "proef", zekerheid: "hoog" },
    ...deel,
  };
}

describe("applicability", () => {
  const alleenWet = ((): Eis => {
    const { zwaarte: _, ...rest } = openbaar;
    return { ...rest, grondslag: ["wet"] };
  })();
  const bij = (
    een: Eis,
    wet: Normenkader["grondslagen"][string],
    beschrijving: Integriteitssysteem = systeem([met(true)]),
    peildatum = PEILDATUM,
  ) => {
    const kader = normenkader([een], { grondslagen: { wet } });
    return evaluate(een, kader.normen[0] as never, beschrijving, kader, peildatum);
  };

  test("by law from its first through its last day", () => {
    expect(bij(alleenWet, grondslag(PEILDATUM))).toMatchObject({ uitkomst: "voldaan", zwaarte: "wettelijk" });
    expect(bij(alleenWet, grondslag("2020-07-01"))).toMatchObject({ uitkomst: "nvt", reden: { soort: "geen-grondslag" } });
    expect(bij(alleenWet, grondslag("2011-01-01", { tot: PEILDATUM })).uitkomst).toBe("voldaan");
    expect(bij(alleenWet, grondslag("2011-01-01", { tot: "2020-06-29" })).uitkomst).toBe("nvt");
  });

  test("by its own weight where the law does not ask it, from the first day of the normenkader", () => {
    const eigen = { ...openbaar, grondslag: ["wet"] };
    expect(bij(eigen, grondslag("2030-01-01"))).toMatchObject({ uitkomst: "voldaan", zwaarte: "basisnorm" });
    expect(bij(eigen, grondslag("2030-01-01"), systeem([met(true)]), "2006-03-31")).toMatchObject({
      uitkomst: "nvt",
      reden: { soort: "voor-begin" },
    });
  });

  test("before the oldest text read it is unknown, and says so", () => {
    const uit = bij(alleenWet, grondslag("2011-02-23", { van_exact: false }), systeem([met(false)]), "2010-01-01");
    expect(uit).toMatchObject({ uitkomst: "onbekend", reden: { soort: "grondslag-onzeker", van: "2011-02-23" } });
    expect(bij(alleenWet, grondslag("2011-02-23", { van_exact: false }), systeem([met(true)]), "2010-01-01").uitkomst).toBe("voldaan");
  });

  test("not for another type of organisation, with the reason", () => {
    const politie = systeem([met(true)], { organisatie: { naam: "Politie", type: "politie" } });
    expect(bij(alleenWet, grondslag("2011-01-01"), politie)).toMatchObject({
      uitkomst: "nvt",
      reden: { soort: "organisatietype", tekst: "Geldt niet." },
    });
  });

  test("a threshold: met, not met, unknown", () => {
    const drempel: Eis = {
      ...openbaar,
      geldt: { als: [">=", ["veld", "medewerkers"], ["waarde", 50]], cel: "medewerkers >= 50.0", reden: "Vanaf vijftig." },
    };
    const uit = (medewerkers?: number): Uitkomst =>
      uitkomst(
        drempel,
        systeem([met(false)], { organisatie: { naam: "Klein", type: "provincie", ...(medewerkers !== undefined && { medewerkers }) } }),
      );
    expect([uit(50), uit(49), uit()]).toEqual(["niet-voldaan", "nvt", "onbekend"]);
  });

  test("left out of the description: not tested, the facts still known", () => {
    const buitenBereik = [{ norm: "BN-99", reden: "Ander plan.", bron: [], plaats }];
    const kader = normenkader([openbaar]);
    const uit = evaluate(openbaar, kader.normen[0] as never, systeem([met(true)], { buitenBereik }), kader, PEILDATUM);
    expect(uit).toMatchObject({ uitkomst: "niet-getoetst", feitelijk: "voldaan", reden: { soort: "buiten-bereik" } });
  });
});
