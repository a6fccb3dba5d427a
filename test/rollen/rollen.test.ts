import { describe, expect, it } from "vitest";
import { functie, open, rol, rollen } from "./maak.ts";

const item = (id: string, extra: string): string =>
  `  - { id: ${id}, soort: vertrouwenspersoon, domein: ambtelijk, ${extra}, bron: { plan: "1" } }\n`;
const rolsectie = (...items: readonly string[]): string => `rollen:\n${items.join("")}`;
const actie = (nr: string, extra: string): string =>
  `  - { nr: "${nr}", titel: iets doen, domein: ambtelijk, ${extra}, bron: { plan: "actie ${nr}" } }\n`;

describe("whether a role is filled", () => {
  it.each([
    ["named without more", "aantal: 1", "vervuld"],
    ["said not to be there", "aanwezig: nee", "vacant"],
    ["said to be there partly", "aanwezig: deels", "vacant"],
    ["filled by nobody", "aantal: 0", "vacant"],
    ["planned", "stand: voorgenomen", "gepland"],
    ["withdrawn", "stand: vervallen", "vervallen"],
    ["not known to be there", "aanwezig: onbekend", "onbekend"],
    ["about which sources differ", 'aanwezig: [{ waarde: ja, bron: { plan: "1" } }, { waarde: nee, bron: { anders: "2" } }]', "onbekend"],
    ["that begins after the day", "sinds: 2025", "nog-niet-begonnen"],
    ["that ended the day before", "tot: 2024-06-14", "afgelopen"],
    ["that ends on the day itself", "tot: 2024-06-15", "vervuld"],
    ["that ends in a month under way", "tot: 2024-06", "misschien-afgelopen"],
    ["that ends in a month that has not come", "tot: 2024-07", "vervuld"],
    ["of which the term has passed", "sinds: 2020-06-15, termijn: P4Y", "afgelopen"],
    ["of which the term ends on the day", "sinds: 2020-06-16, termijn: P4Y", "vervuld"],
    ["of which the begin is a year, so that the term may have passed", "sinds: 2020, termijn: P4Y", "misschien-afgelopen"],
    ["appointed again since", "sinds: 2016-01-01, aangewezen: { op: 2023-01-01 }, termijn: P4Y", "vervuld"],
    ["with a term but no begin", "termijn: P4Y", "vervuld"],
    ["named, while nobody says who or since when", "positie: intern", "genoemd"],
  ])("tells a role %s", (_, extra, verwacht) => {
    expect(functie(rollen(rolsectie(item("vp", extra))), "vp")?.invulling).toBe(verwacht);
  });

  it("calls the task of a body, department or group a task: being filled says nothing of it", () => {
    const taak = (door: string): string => `  - { id: t, soort: taakdrager, domein: ambtelijk, titel: Iets, vervuld_door: ${door} }\n`;
    const invulling = (door: string): unknown => functie(rollen(rolsectie(taak(door))), "t")?.invulling;
    expect(["medewerkers", "bedrijfsvoering", "directie"].map(invulling)).toEqual(["taak", "taak", "taak"]);
    expect(invulling("griffier")).toBe("vervuld");
  });

  it("takes the end a source gives above the one by begin and term, and says when these differ", () => {
    const uit = rollen(rolsectie(item("vp", "sinds: 2022-01-01, termijn: P4Y, tot: 2027-12-31")));
    expect(functie(uit, "vp")?.einde).toMatchObject({ bron: "genoemd", tekst: "2027-12-31", anders: "2025-12-31" });
    const eens = rollen(rolsectie(item("vp", "sinds: 2022-01-01, termijn: P4Y, tot: 2025-12-31")));
    expect(functie(eens, "vp")?.einde).not.toHaveProperty("anders");
  });

  it.each([
    ["2025-06-15", "binnenkort"],
    ["2025-06-16", "later"],
    ["2025", "binnenkort"],
    ["2026", "later"],
  ])("tells a year beforehand that it ends (%s)", (tot, oordeel) => {
    const uit = rollen(rolsectie(item("vp", `tot: ${tot}`)));
    expect(functie(uit, "vp")?.einde?.oordeel).toBe(oordeel);
    expect(uit.samenvatting.loopt_af).toBe(oordeel === "binnenkort" ? 1 : 0);
  });

  it("keeps the ends of sources that differ, and is only certain when all have passed", () => {
    const tot = 'tot: [{ waarde: 2023-12, bron: { plan: "1" } }, { waarde: 2024-12, bron: { anders: "2" } }]';
    expect(functie(rollen(rolsectie(item("vp", tot))), "vp")).toMatchObject({
      invulling: "misschien-afgelopen",
      einde: { tekst: "2023-12 / 2024-12" },
    });
  });

  it("says that a term without a begin has no end to reckon", () => {
    const uit = functie(rollen(rolsectie(item("vp", "termijn: P4Y"))), "vp");
    expect(uit?.einde_onbekend).toBe(true);
    expect(uit).not.toHaveProperty("einde");
  });

  it("calls a role partly filled when one item is filled and another is not", () => {
    const uit = rollen(rolsectie(item("intern", "aantal: 2"), item("extern", "aanwezig: nee")));
    expect(rol(uit, "vertrouwenspersoon")).toMatchObject({ invulling: "deels", functies: ["extern", "intern"] });
  });
});

describe("a role of which nothing is said", () => {
  const taak = `acties:\n${actie("1", "verantwoordelijk: [integriteitscoordinator]")}${actie("2", "verantwoordelijk: [directie]")}`;

  it("is not known, and no vacancy; a body is neither", () => {
    const uit = rollen(taak);
    expect(rol(uit, "integriteitscoordinator")?.invulling).toBe("niet-beschreven");
    expect(rol(uit, "directie")?.invulling).toBe("orgaan");
    expect(uit.samenvatting.functies.vacant).toBe(0);
    expect(uit.rollen_beschreven).toBe(false);
  });

  it("is vacant when the list of roles is said to be complete", () => {
    const uit = rollen(`${taak}volledig:\n  - { sectie: rollen, bron: { plan: "1" } }\n`);
    expect(rol(uit, "integriteitscoordinator")?.invulling).toBe("vacant");
    const anders = rollen(`${taak}volledig:\n  - { sectie: rollen, soort: griffier, bron: { plan: "1" } }\n`);
    expect(rol(anders, "integriteitscoordinator")?.invulling).toBe("niet-beschreven");
  });

  it("is filled when it fills another role", () => {
    const uit = rollen(`${taak}rollen:\n  - { id: mp, soort: meldpunt, domein: ambtelijk, vervuld_door: integriteitscoordinator }\n`);
    expect(rol(uit, "integriteitscoordinator")).toMatchObject({ invulling: "vervuld", vervult: ["mp"] });
    expect(rol(uit, "soort:meldpunt")?.functies).toEqual(["mp"]);
  });
});

describe("the lines of the overview", () => {
  it("gives a task without a role of the list a line of its own, else it stands with who has it", () => {
    const uit = rollen(
      "rollen:\n" +
        "  - { id: controller, soort: taakdrager, domein: ambtelijk, titel: concerncontroller }\n" +
        "  - { id: p-en-o, soort: taakdrager, domein: ambtelijk, vervuld_door: personeelszaken }\n",
    );
    expect(rol(uit, "functie:controller")).toMatchObject({ naam: "Concerncontroller", functies: ["controller"] });
    expect(rol(uit, "personeelszaken")).toMatchObject({ functies: [], vervult: ["p-en-o"] });
    expect(rol(uit, "functie:p-en-o")).toBeUndefined();
  });

  it("shows an item with both roles that sources name", () => {
    const uit = rollen(
      'rollen:\n  - { id: mp, soort: meldpunt, domein: ambtelijk, vervuld_door: [{ waarde: griffier, bron: { plan: "1" } }, { waarde: topambtenaar, bron: { anders: "2" } }] }\n',
    );
    expect(rol(uit, "griffier")?.vervult).toEqual(["mp"]);
    expect(rol(uit, "topambtenaar")?.vervult).toEqual(["mp"]);
    expect(functie(uit, "mp")?.vervuld_door.map(({ bron }) => bron)).toEqual(["Plan, 1", "Ander plan, 2"]);
  });

  it.each([
    ["provincie", "Provinciale Staten", "De commissaris van de Koning"],
    ["gemeente", "De gemeenteraad", "De burgemeester"],
    ["waterschap", "Het algemeen bestuur", "De dijkgraaf"],
  ])("uses the words of a %s", (type, volk, voorzitter) => {
    const uit = rollen(`acties:\n${actie("1", "verantwoordelijk: [voorzitter], besluit_door: volksvertegenwoordiging")}`, { type });
    expect(rol(uit, "volksvertegenwoordiging")?.naam).toBe(volk);
    expect(rol(uit, "voorzitter")?.naam).toBe(voorzitter);
  });
});

describe("what is asked of a role, and when", () => {
  it("gives an action to all who are named, and its decision to who decides", () => {
    const uit = rollen(
      `acties:\n${actie("1", "verantwoordelijk: [griffie, personeelszaken], besluit_door: dagelijks-bestuur, gereed: 2024-09")}`,
    );
    for (const sleutel of ["griffie", "personeelszaken"])
      expect(open(uit, sleutel, "actie")).toMatchObject([{ id: "1", wanneer: { bron: "genoemd", tekst: "2024-09" } }]);
    expect(open(uit, "dagelijks-bestuur", "besluit")).toMatchObject([{ id: "1", acties: ["1"] }]);
  });

  it("keeps two sources that name different owners apart, each with its source", () => {
    const wie = 'verantwoordelijk: [{ waarde: [griffie], bron: { plan: "a" } }, { waarde: [directie], bron: { anders: "b" } }]';
    const uit = rollen(`acties:\n${actie("1", wie)}`);
    expect(open(uit, "griffie", "actie")).toMatchObject([{ volgens: "Plan, a", ook_genoemd: ["de directie"] }]);
    expect(open(uit, "directie", "actie")).toMatchObject([{ volgens: "Ander plan, b", ook_genoemd: ["de raadsgriffie"] }]);
  });

  it("lists what nobody is named for, and leaves out what is done or dropped", () => {
    const uit = rollen(`acties:\n${actie("1", "gereed: 2024-09")}${actie("2", "stand: gereed")}${actie("3", "stand: vervallen")}`);
    expect(uit.zonder_rol.map(({ id }) => id)).toEqual(["1"]);
  });

  it.each([
    ["past, and not known to be done", "gereed: 2024-05", { bron: "genoemd", tekst: "2024-05", voorbij: true }],
    ["still to come", "gereed: 2024-07", { bron: "genoemd", tekst: "2024-07" }],
    [
      "recurring: the next time after one that has passed",
      "gereed: 2024-03, frequentie: P6M",
      { bron: "gerekend", tekst: "2024-09", uit: "eerste-keer" },
    ],
    ["only a frequency: no day follows from it", "frequentie: P3M", { bron: "onbekend", frequentie: "P3M" }],
    ["nothing", "onderwerp: integriteit", { bron: "onbekend" }],
  ])("dates an action: %s", (_, extra, verwacht) => {
    const [taak] = open(rollen(`acties:\n${actie("1", `verantwoordelijk: [griffie], ${extra}`)}`), "griffie", "actie");
    expect(taak?.wanneer).toMatchObject(verwacht);
    if (!("voorbij" in verwacht)) expect(taak?.wanneer).not.toHaveProperty("voorbij");
  });

  it("takes the year that the programme marks where a source gives no day, and lets it pass", () => {
    const programma = (extra: string): string =>
      `programma:\n  - { onderwerp: Iets, activiteit: doen, verantwoordelijk: [griffie], acties: ["1"], ${extra} }\n`;
    const uit = (extra: string, programmaregel: string, peildatum = "2024-06-15") =>
      rollen(`acties:\n${actie("1", `verantwoordelijk: [griffie], ${extra}`)}${programma(programmaregel)}`, { peildatum });
    const jaren = uit("frequentie: P1Y", "jaren: [2024, 2025], opmerking: Een kruis voor twee.");
    expect(open(jaren, "griffie", "actie")[0]?.wanneer).toEqual({
      bron: "genoemd",
      van: "2024-01-01",
      tot: "2024-12-31",
      tekst: "2024",
      jaren: [2024, 2025],
      frequentie: "P1Y",
      opmerking: "Een kruis voor twee.",
    });
    expect(open(jaren, "griffie", "programma")).toEqual([]);
    expect(open(uit("frequentie: P1Y", "jaren: [2024]", "2025-01-01"), "griffie", "actie")[0]?.wanneer.voorbij).toBe(true);
    expect(open(uit("gereed: 2024-09", "jaren: [2025]"), "griffie", "actie")[0]?.wanneer.tekst).toBe("2024-09");
  });

  it("names no day that moves with the peildatum", () => {
    const yaml =
      `acties:\n${actie("1", "verantwoordelijk: [griffier], frequentie: P1Y")}` +
      "registers:\n  - { id: r, soort: geschenken, domein: ambtelijk, houder: griffier, frequentie: P3M, stand: voorgenomen }\n" +
      "activiteiten:\n  - { id: a, soort: training, domein: ambtelijk, door: griffier, frequentie: P2Y }\n" +
      "programma:\n  - { onderwerp: Iets, activiteit: doen, verantwoordelijk: [griffier], frequentie: P1Y, jaren: [] }\n";
    const momenten = (peildatum: string): unknown =>
      rol(rollen(yaml, { peildatum }), "griffier")
        ?.taken.filter(({ soort }) => soort !== "eis")
        .map(({ id, wanneer }) => [id, wanneer]);
    expect(momenten("2024-06-15")).toHaveLength(4);
    expect(momenten("2025-06-15")).toEqual(momenten("2024-06-15"));
  });

  describe("a register or activity and the action it belongs to", () => {
    const samen = (item: string, extra = "frequentie: P6M"): ReturnType<typeof rollen> =>
      rollen(
        `acties:\n${actie("1", `verantwoordelijk: [griffie], gereed: 2024-09, ${extra}`)}` +
          `activiteiten:\n  - { id: a, soort: uitvraag, domein: ambtelijk, door: griffie, stand: voorgenomen, ${item} }\n`,
      );
    const taak = (uit: ReturnType<typeof rollen>) => open(uit, "griffie", "activiteit")[0];

    it("are linked by the same passage and the same frequency, and are due together", () => {
      const gekoppeld = taak(samen('frequentie: P6M, bron: { plan: "hfst. 2; actie 1" }'));
      expect(gekoppeld).toMatchObject({ acties: ["1"], wanneer: { bron: "genoemd", tekst: "2024-09", frequentie: "P6M" } });
    });

    it.each([
      ["another passage", 'frequentie: P6M, bron: { plan: "actie 12" }'],
      ["another source", 'frequentie: P6M, bron: { anders: "actie 1" }'],
      ["another frequency", 'frequentie: P1Y, bron: { plan: "actie 1" }'],
      ["no frequency", 'bron: { plan: "actie 1" }'],
    ])("are not linked by %s", (_, item) => {
      expect(taak(samen(item))).toMatchObject({ acties: [] });
    });

    it("are not linked where two actions of the passage come back as often", () => {
      const twee = rollen(
        `acties:\n${actie("1", "verantwoordelijk: [griffie], frequentie: P6M")}${actie("2", "verantwoordelijk: [griffie], frequentie: P6M").replace('"actie 2"', '"actie 1"')}` +
          'activiteiten:\n  - { id: a, soort: uitvraag, domein: ambtelijk, door: griffie, frequentie: P6M, bron: { plan: "actie 1" } }\n',
      );
      expect(taak(twee)).toMatchObject({ acties: [] });
    });
  });

  it("asks what follows on an action that is done, where its source gives a date", () => {
    const klaar = "verantwoordelijk: [griffie], stand: gereed, vervolg: Herzien.";
    const uit = rollen(`acties:\n${actie("1", `${klaar}, vervolg_gereed: 2024-10`)}${actie("2", klaar)}`);
    expect(open(uit, "griffie", "actie")).toMatchObject([{ id: "1", na_gereed: true, vervolg: "Herzien.", wanneer: { tekst: "2024-10" } }]);
    expect(rol(uit, "griffie")?.taken.filter(({ stand }) => stand === "klaar")).toHaveLength(2);
  });

  it("puts tasks in order of their last day, those without a date last", () => {
    const acties = [
      actie("1", "verantwoordelijk: [griffie]"),
      actie("2", "verantwoordelijk: [griffie], gereed: 2025"),
      actie("3", "verantwoordelijk: [griffie], gereed: 2024-08"),
    ];
    expect(open(rollen(`acties:\n${acties.join("")}`), "griffie", "actie").map(({ id }) => id)).toEqual(["3", "2", "1"]);
  });

  it.each([
    ["one period after the last time", "bijgewerkt: 2024-02, frequentie: P6M", { tekst: "2024-08", uit: "laatste-keer" }],
    ["that should have been done", "bijgewerkt: 2023, frequentie: P3M", { voorbij: true, uit: "laatste-keer" }],
    [
      "out of date: no day follows from the last time",
      "bijgewerkt: 2024-02, actueel: nee, frequentie: P6M",
      { bron: "onbekend", frequentie: "P6M", niet_actueel: true },
    ],
    ["all the time", "direct_bijgewerkt: ja", { bron: "onbekend", doorlopend: true }],
    ["nothing known", "openbaar: ja", { bron: "onbekend" }],
  ])("dates a register: %s", (_, extra, verwacht) => {
    const uit = rollen(`registers:\n  - { id: r, soort: geschenken, domein: bestuurlijk, houder: griffier, ${extra} }\n`);
    expect(open(uit, "griffier", "register")[0]?.wanneer).toMatchObject(verwacht);
  });

  it("tells a register that is not there yet from one that is kept, and leaves out one that was withdrawn", () => {
    const register = (id: string, extra: string): string =>
      `  - { id: ${id}, soort: geschenken, domein: bestuurlijk, houder: griffier${extra} }\n`;
    const uit = rollen(
      `registers:\n${register("a", "")}${register("b", ", stand: voorgenomen")}${register("c", ", aanwezig: nee")}${register("d", ", stand: vervallen")}`,
    );
    expect(open(uit, "griffier", "register").map(({ id, stand }) => [id, stand])).toEqual([
      ["a", "open"],
      ["b", "nog-niet-er"],
      ["c", "nog-niet-er"],
    ]);
  });

  it("calls an activity that was done once done, and one that comes back open", () => {
    const activiteit = (id: string, extra: string): string =>
      `  - { id: ${id}, soort: training, domein: ambtelijk, door: personeelszaken, ${extra} }\n`;
    const uit = rollen(
      `activiteiten:\n${activiteit("eens", "laatst: 2024-01")}${activiteit("steeds", "laatst: 2024-01, frequentie: P1Y")}${activiteit("vast", "laatst: 2024-01, structureel: ja")}`,
    );
    expect(open(uit, "personeelszaken", "activiteit").map(({ id }) => id)).toEqual(["steeds", "vast"]);
    expect(rol(uit, "personeelszaken")?.taken.find(({ id }) => id === "eens")?.stand).toBe("klaar");
  });

  it("asks a body to adopt what is planned, and not what it adopted", () => {
    const stuk = (id: string, stand: string): string =>
      `  - { id: ${id}, soort: gedragscode, domein: ambtelijk, vastgesteld: { door: dagelijks-bestuur }${stand} }\n`;
    const uit = rollen(`documenten:\n${stuk("nieuw", ", stand: voorgenomen")}${stuk("oud", "")}`);
    expect(open(uit, "dagelijks-bestuur", "besluit").map(({ id }) => id)).toEqual(["nieuw"]);
    expect(rol(uit, "dagelijks-bestuur")?.taken.find(({ id }) => id === "oud")?.stand).toBe("klaar");
  });

  it("asks who appoints to do so at the end of a term", () => {
    const uit = rollen(rolsectie(item("vp", "aangewezen: { op: 2022-01-01, door: dagelijks-bestuur }, termijn: P4Y")));
    expect(open(uit, "dagelijks-bestuur", "benoeming")).toMatchObject([{ id: "vp", wanneer: { tekst: "2025-12-31", uit: "benoeming" } }]);
  });

  it("does not ask a line of the programme of a role that its action asks already", () => {
    const programma =
      "programma:\n  - { onderwerp: Iets, activiteit: doen, verantwoordelijk: [griffie, directie], acties: ['1'], jaren: [2023, 2025] }\n";
    const uit = rollen(`acties:\n${actie("1", "verantwoordelijk: [griffie]")}${programma}`);
    expect(open(uit, "griffie", "programma")).toEqual([]);
    expect(open(uit, "directie", "programma")).toMatchObject([{ id: "1", wanneer: { tekst: "2025", bron: "genoemd" } }]);
  });

  it("gives an open eis to the role that the norm names, with the action or the proposal", () => {
    const uit = rollen(`acties:\n${actie("1", "verantwoordelijk: [directie], voor: [BN-01.a1], gereed: 2024-09")}`);
    const eisen = uit.rollen.flatMap(({ rol: wie, taken }) => taken.flatMap((taak) => (taak.soort === "eis" ? [{ wie, ...taak }] : [])));
    expect(eisen.length).toBe(uit.samenvatting.taken.eis);
    expect(eisen.find(({ id }) => id === "BN-01.a1")).toMatchObject({ acties: ["1"], wanneer: { tekst: "2024-09" } });
    for (const { id, acties, eis } of eisen) expect(acties.length > 0 || eis?.voorstel !== undefined, id).toBe(true);
    expect(new Set(eisen.map(({ wie }) => wie)).size).toBeGreaterThan(3);
  });
});
