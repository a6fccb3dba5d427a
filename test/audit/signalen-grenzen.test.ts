import { describe, expect, test } from "vitest";
import type { Signaal } from "../../src/audit/rapport-types.ts";
import { actie, cijfer, document, procedure, register, rol, signalen, tweeMaal } from "./signaalproef.ts";

// What a signaal leaves alone, what it takes together, and both sides of its limits. The peildatum is 2020-06-30.

const van = (id: string, regels: string): readonly Signaal[] => signalen(regels).filter((signaal) => signaal.id === id);
const zichtbaar = (id: string, regels: string): boolean => van(id, regels).length > 0;

describe("an action that is late", () => {
  test.each([
    ["a month that ends on the peildatum", "gereed: 2020-06", false],
    ["the month before", "gereed: 2020-05", true],
    ["of two dates only the last counts", `gereed: ${tweeMaal("2020-05", "2020-12")}`, false],
    ["done", "gereed: 2019, stand: gereed", false],
    ["done according to one source", `gereed: 2019, stand: ${tweeMaal("gereed", "lopend")}`, false],
    ["dropped", "gereed: 2019, stand: vervallen", false],
    ["recurring and running", "gereed: 2019, frequentie: P1Y, stand: lopend", false],
    ["recurring and nothing said", "gereed: 2019, frequentie: P1Y", true],
    ["not promised for certain", "gereed: 2019, toegezegd: deels", false],
    ["a year that still runs", "gereed: 2020", false],
    ["recurring and not begun", "gereed: 2019, frequentie: P1Y, stand: niet-gestart", true],
  ])("%s", (_naam, inhoud, verwacht) => {
    expect(zichtbaar("actie-te-laat", actie(inhoud))).toBe(verwacht);
  });
});

describe("differences about an action", () => {
  const alles = actie(
    `verantwoordelijk: ${tweeMaal("[griffie]", "[voorzitter]")}, gereed: ${tweeMaal("2020-09", "2021")}, geldt_voor: ${tweeMaal("[voorzitter]", "[medewerkers]")}, toegezegd: ${tweeMaal("ja", "nee")}`,
  );

  test("about owner, date, group and promise are four signalen, and none is told twice", () => {
    const ids = signalen(alles).map(({ id }) => id);
    for (const id of ["actie-eigenaar-verschilt", "actie-datum-verschilt", "actie-doelgroep-verschilt", "onbekende-toezegging"])
      expect(ids.filter((een) => een === id)).toHaveLength(1);
    expect(ids).not.toContain("tegenstrijdige-bronnen");
  });

  test("a date that lies within the other is no difference", () => {
    expect(zichtbaar("actie-datum-verschilt", actie(`gereed: ${tweeMaal("2020", "2020-05")}`))).toBe(false);
    expect(zichtbaar("actie-datum-verschilt", actie(`gereed: ${tweeMaal("2020-H2", "2020-05")}`))).toBe(true);
  });

  test("another attribute that differs is told by the general signaal, with the number of the action", () => {
    const [gezien] = van("tegenstrijdige-bronnen", actie(`onderwerp: ${tweeMaal("geschenken", "inkoop")}`));
    expect(gezien?.tekst).toContain("Actie 1 (Iets doen)");
  });

  test("an item that tells of the same owners, subject and places as the action is not told again", () => {
    const eigenaren = actie(`onderwerp: geschenken, verantwoordelijk: ${tweeMaal("[griffie]", "[voorzitter]")}`);
    const lijst = (houder: string): string =>
      `${eigenaren}\nregisters: [{ id: a, soort: geschenken, domein: bestuurlijk, houder: ${houder} }]`;
    expect(zichtbaar("tegenstrijdige-bronnen", lijst(tweeMaal("griffie", "voorzitter")))).toBe(false);
    expect(zichtbaar("tegenstrijdige-bronnen", lijst(tweeMaal("voorzitter", "griffie")))).toBe(true);
    expect(zichtbaar("tegenstrijdige-bronnen", lijst(tweeMaal("griffie", "directie")))).toBe(true);
  });
});

describe("contradictions between sources", () => {
  const twee = (b: string): string =>
    `registers: [{ id: a, titel: A, soort: geschenken, domein: bestuurlijk, openbaar: ${tweeMaal("ja", "nee")} }, { id: b, titel: B, soort: geschenken, domein: ambtelijk, openbaar: ${b} }]`;

  test("items about which the same places say the same share one signaal", () => {
    const gezien = van("tegenstrijdige-bronnen", twee(tweeMaal("ja", "nee")));
    expect(gezien).toHaveLength(1);
    expect(gezien[0]?.tekst).toMatch(/^‘A’ en ‘B’: /);
    expect(gezien[0]?.plaatsen).toHaveLength(4);
  });

  test("items that differ in another way each have their own", () => {
    expect(van("tegenstrijdige-bronnen", twee(tweeMaal("nee", "ja")))).toHaveLength(2);
  });

  test("two attributes of one item share one", () => {
    const gezien = van("tegenstrijdige-bronnen", register(`openbaar: ${tweeMaal("ja", "nee")}, elektronisch: ${tweeMaal("ja", "nee")}`));
    expect(gezien).toHaveLength(1);
    expect(gezien[0]?.tekst).toMatch(/"Openbaar": .*; "Elektronisch openbaar": /);
  });
});

describe("a limit worded in two ways", () => {
  test("says both wordings with the amount and the places, and is told once", () => {
    const gezien = signalen(procedure(`soort: geschenken, drempel: { bedrag: 50, grens: ${tweeMaal("tot-en-met", "onder")} }`));
    expect(gezien.find(({ id }) => id === "grens-verschilt")?.tekst).toContain("tot en met 50 euro (Plan, 1) en onder 50 euro (Brief, 2)");
    expect(gezien.map(({ id }) => id)).not.toContain("tegenstrijdige-bronnen");
  });

  test("two amounts differ too", () => {
    const [gezien] = van("grens-verschilt", procedure(`soort: geschenken, drempel: { bedrag: ${tweeMaal("50", "100")}, grens: onder }`));
    expect(gezien?.tekst).toContain("50 euro (Plan, 1) en 100 euro (Brief, 2)");
    expect(gezien?.tekst).not.toContain("precies");
  });
});

describe("a body that may not adopt", () => {
  test("is told once where another source names the right one", () => {
    const gezien = signalen(
      document(`soort: gedragscode, vastgesteld: { door: ${tweeMaal("dagelijks-bestuur", "volksvertegenwoordiging")} }`),
    );
    expect(gezien.find(({ id }) => id === "onbevoegd-orgaan")?.tekst).toContain("(art. 1 Wet oud)");
    expect(gezien.map(({ id }) => id)).not.toContain("tegenstrijdige-bronnen");
  });

  test.each([
    ["absent", "aanwezig: nee"],
    ["withdrawn", "stand: vervallen"],
    ["of another domein", "domein: ambtelijk"],
  ])("is left alone where the document is %s", (_naam, inhoud) => {
    const code = `documenten: [{ id: d, soort: gedragscode, vastgesteld: { door: dagelijks-bestuur }, ${inhoud.includes("domein") ? "" : "domein: bestuurlijk, "}${inhoud} }]`;
    expect(zichtbaar("onbevoegd-orgaan", code)).toBe(false);
  });

  test("is left alone where the norm is out of scope", () => {
    const code = document("soort: gedragscode, vastgesteld: { door: dagelijks-bestuur }");
    expect(zichtbaar("onbevoegd-orgaan", `${code}\nbuiten_bereik: [{ norm: BN-99, reden: Later }]`)).toBe(false);
  });
});

describe("rules older than the law", () => {
  test.each([
    ["the day before the law", "melden-misstand", "vastgesteld: { op: 2017-12-31 }", true],
    ["the first day of the law", "melden-misstand", "vastgesteld: { op: 2018-01-01 }", false],
    ["a year in which the law began", "melden-misstand", "vastgesteld: { op: 2018 }", false],
    ["no date", "melden-misstand", "schriftelijk: ja", false],
    ["only planned", "melden-misstand", "vastgesteld: { op: 2017 }, stand: voorgenomen", false],
    ["the law before asked the same", "onderzoek", "vastgesteld: { op: 2010 }", false],
    ["older than both laws", "onderzoek", "vastgesteld: { op: 2005 }", true],
    ["a law of which only the oldest text read is known", "geschenken", "vastgesteld: { op: 2010 }", false],
  ])("%s", (_naam, soort, inhoud, verwacht) => {
    expect(zichtbaar("regel-ouder-dan-wet", procedure(`soort: ${soort}, ${inhoud}`))).toBe(verwacht);
  });

  test("names the law and since when", () => {
    const [gezien] = van("regel-ouder-dan-wet", procedure("soort: melden-misstand, vastgesteld: { op: 2017 }"));
    expect(gezien?.tekst).toContain("Wet nieuw (sinds 1 januari 2018)");
  });
});

describe("roles in one hand", () => {
  const rollen = (...alle: readonly string[]): string => `rollen: [${alle.join(", ")}]`;
  const opvolger = rol("soort: opvolger, vervuld_door: personeelszaken", "o");

  test.each([
    ["a role that answers to itself", [rol("soort: meldpunt, vervuld_door: directie, rapporteert_aan: directie")], true],
    ["a role that answers to another", [rol("soort: meldpunt, vervuld_door: griffier, rapporteert_aan: directie")], false],
    ["the chair as vertrouwenspersoon", [rol("soort: vertrouwenspersoon, vervuld_door: voorzitter")], true],
    ["an absent vertrouwenspersoon", [rol("soort: vertrouwenspersoon, vervuld_door: voorzitter, aanwezig: nee")], false],
    ["the same as who follows up", [rol("soort: vertrouwenspersoon, vervuld_door: personeelszaken"), opvolger], true],
    ["another than who follows up", [rol("soort: vertrouwenspersoon, vervuld_door: juridischezaken"), opvolger], false],
    [
      "somebody from outside, twice",
      [rol("soort: vertrouwenspersoon, vervuld_door: extern"), rol("soort: opvolger, vervuld_door: extern", "o")],
      false,
    ],
    ["a coordinator who investigates", [rol("soort: opvolger, vervuld_door: integriteitscoordinator")], true],
    ["a coordinator to whom people report", [rol("soort: meldpunt, vervuld_door: integriteitscoordinator")], false],
    ["nobody named", [rol("soort: vertrouwenspersoon")], false],
  ])("%s", (_naam, alle, verwacht) => {
    expect(zichtbaar("rol-niet-onafhankelijk", rollen(...alle))).toBe(verwacht);
  });
});

describe("a term that has passed", () => {
  test.each([
    ["last day before the peildatum", "tot: 2020-06-29", true],
    ["last day is the peildatum", "tot: 2020-06-30", false],
    ["a year that is not over", "tot: 2020", false],
    ["appointed four years ago for four years, so until yesterday", "sinds: 2016-06-30, termijn: P4Y", true],
    ["appointed four years ago tomorrow for four years, so until today", "sinds: 2016-07-01, termijn: P4Y", false],
    ["appointed again", "sinds: 2012, aangewezen: { op: 2019 }, termijn: P4Y", false],
    ["sources differ on the term", `sinds: 2012, termijn: ${tweeMaal("P3Y", "P9Y")}`, false],
    ["said to be withdrawn", "tot: 2019, stand: vervallen", false],
  ])("%s", (_naam, inhoud, verwacht) => {
    expect(zichtbaar("termijn-voorbij", `rollen: [${rol(`soort: vertrouwenspersoon, ${inhoud}`)}]`)).toBe(verwacht);
  });

  test("a document counts too, unless a new one is there for the same people", () => {
    const oud = "{ id: d, soort: jaarprogramma, domein: ambtelijk, geldig_tot: 2019 }";
    expect(zichtbaar("termijn-voorbij", `documenten: [${oud}]`)).toBe(true);
    expect(zichtbaar("termijn-voorbij", `documenten: [${oud}, { id: e, soort: jaarprogramma, domein: ambtelijk }]`)).toBe(false);
    expect(zichtbaar("termijn-voorbij", `documenten: [${oud}, { id: e, soort: jaarprogramma, domein: bestuurlijk }]`)).toBe(true);
  });
});

describe("what is public", () => {
  test.each([
    ["no date at all", "openbaar: ja", true],
    ["a date", "openbaar: ja, bijgewerkt: 2010", false],
    ["changed at once", "openbaar: ja, direct_bijgewerkt: ja", false],
    ["not up to date", "openbaar: ja, bijgewerkt: 2020, actueel: nee", true],
    ["not public", "openbaar: nee, actueel: nee", false],
    ["only planned", "openbaar: ja, stand: voorgenomen", false],
  ])("%s", (_naam, inhoud, verwacht) => {
    expect(zichtbaar("publicatie-niet-actueel", register(inhoud))).toBe(verwacht);
  });
});

describe("an action and the groups of its eis", () => {
  const belangen = (id: string, groep: string, inhoud: string): string =>
    `{ id: ${id}, soort: financiele-belangen, domein: bestuurlijk, geldt_voor: ${groep}, ${inhoud} }`;
  const lijsten = (inhoud: string): string =>
    `registers: [${belangen("a", "volksvertegenwoordiging", "openbaar: nee")}, ${belangen("b", "voorzitter", inhoud)}]\n${actie("voor: [BN-99.b6], geldt_voor: [volksvertegenwoordiging]")}`;

  test("of every item that must pass, those that fall short count", () => {
    expect(zichtbaar("actie-mist-doelgroep", lijsten("openbaar: nee"))).toBe(true);
    expect(zichtbaar("actie-mist-doelgroep", lijsten("openbaar: ja"))).toBe(false);
    expect(zichtbaar("actie-mist-doelgroep", lijsten("stand: voorgenomen"))).toBe(false);
  });

  test("an action that names no group leaves none out", () => {
    expect(zichtbaar("actie-mist-doelgroep", actie("voor: [BN-99.b5]"))).toBe(false);
  });

  test("actions that forget the same group share one signaal", () => {
    const een = (nr: string): string => `{ nr: "${nr}", titel: Iets, domein: bestuurlijk, voor: [BN-99.b5], geldt_voor: [voorzitter] }`;
    expect(van("actie-mist-doelgroep", `acties: [${een("10")}, ${een("9")}]`).map(({ tekst }) => tekst)).toEqual([
      expect.stringContaining("acties 9 (Iets) en 10 (Iets)"),
    ]);
  });
});

describe("a gap without an action", () => {
  test("an aanbeveling is no gap", () => {
    const geen = "volledig: [{ sectie: registers, soort: geschenken }]";
    expect(zichtbaar("gat-zonder-actie", `${geen}\n${actie("voor: [BN-99.b1]")}`)).toBe(false);
  });

  test("what is unknown is no gap", () => {
    expect(zichtbaar("gat-zonder-actie", `${register("opmerking: x")}\n${actie("voor: [BN-99.b2]")}`)).toBe(false);
  });

  test("an action that is dropped does not count", () => {
    expect(zichtbaar("gat-zonder-actie", `${register("openbaar: nee")}\n${actie("voor: [BN-99.b1], stand: vervallen")}`)).toBe(true);
  });
});

describe("vague words", () => {
  test.each([
    ["at the end, before a stop", "proces: Overleg zo nodig.", true],
    ["with capitals", "proces: Waar Nodig overleggen", true],
    ["in the result", "oplevering: passende maatregelen", true],
    ["a longer word", "proces: Passendheid toetsen", false],
    ["an action that is done", "proces: Overleg waar nodig, stand: gereed", false],
  ])("%s", (_naam, inhoud, verwacht) => {
    expect(zichtbaar("vage-afspraak", actie(inhoud))).toBe(verwacht);
  });
});

describe("figures", () => {
  test.each([
    ["with last year's", "aantal: 3, vorig_jaar: 2", false],
    ["with a last year of nothing", "aantal: 3, vorig_jaar: 0", false],
    ["alone", "aantal: 3", true],
  ])("%s", (_naam, inhoud, verwacht) => {
    expect(zichtbaar("cijfer-zonder-vergelijking", cijfer(inhoud))).toBe(verwacht);
  });

  test("of another domein are no comparison", () => {
    const twee = (domein: string): string =>
      `cijfers: [{ jaar: 2020, soort: klachten, domein: ambtelijk, aantal: 1 }, { jaar: 2019, soort: klachten, domein: ${domein}, aantal: 1 }]`;
    expect(zichtbaar("cijfer-zonder-vergelijking", twee("bestuurlijk"))).toBe(true);
    expect(zichtbaar("cijfer-zonder-vergelijking", twee("ambtelijk"))).toBe(false);
  });
});

describe("many actions of which the same can be said", () => {
  const veel = (aantal: number): string =>
    `acties: [${Array.from({ length: aantal }, (_, i) => `{ nr: "${i + 1}", titel: Iets, domein: bestuurlijk }`).join(", ")}]`;

  test("three are named with their title, more by number only, in the order of their numbers", () => {
    expect(van("actie-zonder-datum", veel(3))[0]?.tekst).toContain("acties 1 (Iets), 2 (Iets) en 3 (Iets)");
    expect(van("actie-zonder-datum", veel(11))[0]?.tekst).toContain("acties 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 en 11.");
  });

  test("each keeps its place", () => {
    expect(van("actie-zonder-datum", veel(11))[0]?.plaatsen).toHaveLength(11);
  });
});

test("of many items the first five are named, and how many more there are", () => {
  const zonderBron = (aantal: number): string =>
    `registers: [${Array.from({ length: aantal }, (_, i) => `{ id: r${i}, titel: R${i}, soort: geschenken, domein: bestuurlijk }`).join(", ")}]`;
  expect(van("bewijs-zonder-bron", zonderBron(6))[0]?.tekst).toMatch(/‘R4’ en ‘R5’\.$/);
  const [zeven] = van("bewijs-zonder-bron", zonderBron(7));
  expect(zeven?.tekst).toMatch(/‘R4’ en nog 2 andere\.$/);
  expect(zeven?.plaatsen).toHaveLength(7);
});
