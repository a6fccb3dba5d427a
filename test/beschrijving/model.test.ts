import { describe, expect, it } from "vitest";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Feit, Integriteitssysteem } from "../../src/beschrijving/types.ts";
import { type Bestanden, kop } from "./plek.ts";

const laad = (bestanden: string | Bestanden): Integriteitssysteem =>
  laadBeschrijving(
    Object.entries(typeof bestanden === "string" ? { "basisnormen.yaml": kop + bestanden } : bestanden).map(([bestand, tekst]) => ({
      bestand,
      tekst,
    })),
  ).systeem;

const bronnen =
  "bronnen:\n  plan: { titel: Integriteitsplan, datum: 2018-10-30, vindplaats: docs/plan.pdf }\n  code: { titel: Gedragscode }\n";

/** The one document with these attributes. */
function document(attributen: string): Feit {
  const [feit] = laad(`${bronnen}documenten:\n  - { id: code, soort: gedragscode, domein: bestuurlijk, ${attributen} }\n`).feiten
    .documenten;
  if (feit === undefined) throw new Error("no document");
  return feit;
}

describe("the header", () => {
  it("is read from whichever file has it", () => {
    const systeem = laad({
      "basisnormen.yaml": "basisnormen: 1\nbestanden: [kop.yaml]\n",
      "kop.yaml": "organisatie: { naam: Waterschap Voorbeeld, type: waterschap, tooi: ws0636, medewerkers: 300 }\npeildatum: 2018-10-30\n",
    });
    expect(systeem.organisatie).toEqual({ naam: "Waterschap Voorbeeld", type: "waterschap", tooi: "ws0636", medewerkers: 300 });
    expect(systeem.peildatum).toBe("2018-10-30");
  });

  it("need not be complete", () => {
    expect(laad("")).toMatchObject({ organisatie: { naam: "Provincie Voorbeeld", type: "provincie" }, acties: [], bronnen: {} });
    expect(laad("")).not.toHaveProperty("peildatum");
  });
});

describe("sources", () => {
  it("keep title, date and place", () => {
    expect(laad(bronnen).bronnen).toEqual({
      plan: {
        titel: "Integriteitsplan",
        datum: { van: "2018-10-30", tot: "2018-10-30", tekst: "2018-10-30", gedaan: true },
        vindplaats: "docs/plan.pdf",
        plaats: { bestand: "basisnormen.yaml", regel: 4, kolom: 3, pad: "/bronnen/plan" },
      },
      code: { titel: "Gedragscode", plaats: { bestand: "basisnormen.yaml", regel: 5, kolom: 3, pad: "/bronnen/code" } },
    });
  });

  it("are referred to with their title, in the order given", () => {
    expect(document("bron: { plan: hfst. 3, code: art. 1 }").bron).toEqual([
      { bron: "plan", titel: "Integriteitsplan", vindplaats: "hfst. 3" },
      { bron: "code", titel: "Gedragscode", vindplaats: "art. 1" },
    ]);
  });
});

describe("an item", () => {
  it("is there and in force unless it says otherwise, and has the title of its soort", () => {
    expect(document("opmerking: Oud stuk.")).toEqual({
      sectie: "documenten",
      id: "code",
      soort: "gedragscode",
      domein: ["bestuurlijk"],
      titel: "gedragscode",
      opmerking: "Oud stuk.",
      plaats: { bestand: "basisnormen.yaml", regel: 7, kolom: 5, pad: "/documenten/0" },
      bron: [],
      aanwezig: true,
      stand: "geldend",
      begin: [],
      eind: [],
      velden: {},
      uitspraken: [],
    });
  });

  it("may be for both domains", () => {
    const [feit] = laad("documenten: [{ id: a, soort: gedragscode, domein: [ambtelijk, bestuurlijk, ambtelijk], titel: Code }]").feiten
      .documenten;
    expect(feit).toMatchObject({ domein: ["ambtelijk", "bestuurlijk"], titel: "Code" });
  });

  it.each([
    ["aanwezig: ja", true],
    ["aanwezig: true", true],
    ["aanwezig: nee", false],
    ["aanwezig: false", false],
    ["aanwezig: deels", false],
    ["aanwezig: onbekend", undefined],
    ["aanwezig: [{ waarde: ja }, { waarde: nee }]", undefined],
    ["aanwezig: [{ waarde: deels }, { waarde: nee }]", false],
    ["aanwezig: [{ waarde: ja }, { waarde: onbekend }]", true],
    ["aanwezig: [{ waarde: onbekend }, { waarde: onbekend }]", undefined],
  ])("with %s", (attributen, aanwezig) => {
    expect(document(attributen).aanwezig).toBe(aanwezig);
    expect(document(attributen).velden).toEqual({});
  });

  it.each([
    ["stand: vervallen", "vervallen"],
    ["stand: [{ waarde: geldend }, { waarde: voorgenomen }]", undefined],
    ["stand: [{ waarde: voorgenomen }, { waarde: voorgenomen }]", "voorgenomen"],
  ])("with %s", (attributen, stand) => {
    expect(document(attributen).stand).toBe(stand);
  });
});

describe("attributes", () => {
  it("become values, nested as written", () => {
    expect(
      document(
        "onderwerpen: geschenken, geldt_voor: [voorzitter, voorzitter], vastgesteld: { op: 2017, door: griffier }, bekend: nee, openbaar: onbekend, bevat: { acties: deels }",
      ).velden,
    ).toEqual({
      onderwerpen: ["geschenken"],
      geldt_voor: ["voorzitter"],
      vastgesteld: { op: { van: "2017-01-01", tot: "2017-12-31", tekst: "2017", gedaan: true }, door: "griffier" },
      bekend: false,
      bevat: { acties: false },
    });
  });

  it("keep numbers and periods, and ends are no things done", () => {
    const [rol] = laad("rollen: [{ id: vp, soort: vertrouwenspersoon, domein: ambtelijk, fte: 0.8, termijn: P3Y, tot: 2019-Q2 }]").feiten
      .rollen;
    expect(rol?.velden).toEqual({
      fte: 0.8,
      termijn: "P3Y",
      tot: { van: "2019-04-01", tot: "2019-06-30", tekst: "2019-Q2", gedaan: false },
    });
  });

  it("that refer to an item are lists of ids", () => {
    const [procedure] = laad(
      "documenten: [{ id: code, soort: gedragscode, domein: ambtelijk }]\nprocedures: [{ id: p, soort: vog, domein: ambtelijk, onderdeel_van: code }]",
    ).feiten.procedures;
    expect(procedure?.velden).toEqual({ onderdeel_van: ["code"] });
  });
});

describe("statements", () => {
  it("keep what was written, by whom and where", () => {
    const feit = document(
      "bron: { code: art. 1 }, bekend: { waarde: deels, opmerking: Alleen nieuwe leden., bron: { plan: p. 3 } }, openbaar: true",
    );
    expect(feit.uitspraken).toEqual([
      {
        veld: "bekend",
        waarde: false,
        gelezen: "deels",
        opmerking: "Alleen nieuwe leden.",
        bron: [{ bron: "plan", titel: "Integriteitsplan", vindplaats: "p. 3" }],
        plaats: expect.objectContaining({ regel: 7, kolom: 82, pad: "/documenten/0/bekend" }),
      },
      {
        veld: "openbaar",
        waarde: true,
        gelezen: "ja",
        bron: [{ bron: "code", titel: "Gedragscode", vindplaats: "art. 1" }],
        plaats: expect.objectContaining({ pad: "/documenten/0/openbaar" }),
      },
    ]);
  });

  it.each([
    ["bekend: [{ waarde: ja }, { waarde: nee }]", {}],
    ["bekend: [{ waarde: ja }, { waarde: true }]", { bekend: true }],
    ["bekend: [{ waarde: nee }, { waarde: deels }]", { bekend: false }],
    ["bekend: [{ waarde: onbekend }, { waarde: nee }]", { bekend: false }],
    ["bekend: [{ waarde: onbekend }]", {}],
    [
      "geldt_voor: [{ waarde: [voorzitter, medewerkers] }, { waarde: [medewerkers, voorzitter] }]",
      { geldt_voor: ["voorzitter", "medewerkers"] },
    ],
    ["geldt_voor: [{ waarde: [voorzitter, medewerkers] }, { waarde: medewerkers }]", {}],
    [
      "vastgesteld: { op: [{ waarde: 2017-Q1 }, { waarde: 2017-33 }] }",
      { vastgesteld: { op: { van: "2017-01-01", tot: "2017-03-31", tekst: "2017-Q1", gedaan: true } } },
    ],
    ["vastgesteld: { op: [{ waarde: 2017 }, { waarde: 2018 }], door: griffier }", { vastgesteld: { door: "griffier" } }],
    ["vastgesteld: { op: [{ waarde: 2017 }, { waarde: 2018 }] }", {}],
  ])("that agree keep their value, others do not: %s", (attributen, velden) => {
    expect(document(attributen).velden).toEqual(velden);
  });

  it("that differ are all kept, each at its own place", () => {
    const { uitspraken } = document("vastgesteld: { op: [{ waarde: 2017 }, { waarde: 2018 }] }");
    expect(uitspraken.map(({ veld, gelezen, plaats }) => [veld, gelezen, plaats.pad])).toEqual([
      ["vastgesteld.op", "2017", "/documenten/0/vastgesteld/op/0"],
      ["vastgesteld.op", "2018", "/documenten/0/vastgesteld/op/1"],
    ]);
  });

  it("of a list read as one, with commas", () => {
    expect(document("geldt_voor: [voorzitter, medewerkers]").uitspraken.map(({ gelezen }) => gelezen)).toEqual(["voorzitter, medewerkers"]);
  });

  it("come in the order of the format, whatever the order of the keys", () => {
    const velden = (attributen: string): readonly string[] => document(attributen).uitspraken.map(({ veld }) => veld);
    expect(velden("openbaar: ja, stand: geldend, bekend: ja, onderwerpen: [geschenken], aanwezig: ja")).toEqual([
      "aanwezig",
      "stand",
      "onderwerpen",
      "bekend",
      "openbaar",
    ]);
  });
});

describe("begin and end", () => {
  const dagen = (feit: Feit | undefined) => ({
    begin: feit?.begin.map(({ van, tot }) => `${van}/${tot}`),
    eind: feit?.eind.map(({ van, tot }) => `${van}/${tot}`),
  });

  it("are the days of adoption and validity", () => {
    expect(dagen(document("vastgesteld: { op: 2017-05 }, geldig_tot: 2020"))).toEqual({
      begin: ["2017-05-01/2017-05-31"],
      eind: ["2020-01-01/2020-12-31"],
    });
  });

  it("of a role are its appointment, its start and its last day", () => {
    const [rol] = laad(
      "rollen: [{ id: vp, soort: vertrouwenspersoon, domein: ambtelijk, aangewezen: { op: 2016 }, sinds: 2017, tot: 2019-05-01 }]",
    ).feiten.rollen;
    expect(dagen(rol)).toEqual({ begin: ["2016-01-01/2016-12-31", "2017-01-01/2017-12-31"], eind: ["2019-05-01/2019-05-01"] });
  });

  it("of differing sources are all days that any of them allows", () => {
    expect(
      dagen(document("vastgesteld: { op: [{ waarde: 2018 }, { waarde: 2016-05 }] }, geldig_tot: [{ waarde: 2020 }, { waarde: 2019 }]")),
    ).toEqual({
      begin: ["2016-05-01/2018-12-31"],
      eind: ["2019-01-01/2020-12-31"],
    });
    expect(document("vastgesteld: { op: [{ waarde: 2018 }, { waarde: 2016-05 }, { waarde: 2018 }] }").begin[0]?.tekst).toBe(
      "2018 / 2016-05",
    );
  });
});

describe("actueel", () => {
  it.each(["nee", "deels", "false"])("%s makes the dates given out of date", (waarde) => {
    expect(document(`actueel: ${waarde}, vastgesteld: { op: 2017 }`).velden).toEqual({
      vastgesteld: { op: { van: "2017-01-01", tot: "2017-12-31", tekst: "2017", gedaan: true, verouderd: true } },
    });
  });

  it.each(["ja", "onbekend", "[{ waarde: ja }, { waarde: nee }]"])("%s changes nothing", (waarde) => {
    expect(document(`actueel: ${waarde}`).velden).toEqual({});
  });

  it.each([
    ["documenten", "gedragscode", ["bijgewerkt", "vastgesteld"]],
    ["registers", "geschenken", ["bijgewerkt", "vastgesteld"]],
    ["procedures", "vog", ["vastgesteld"]],
    ["activiteiten", "training", ["laatst"]],
    ["onderzoeken", "evaluatie", ["op"]],
    ["rollen", "meldpunt", []],
  ] as const)("nee without a date stands in for the dates of %s", (sectie, soort, velden) => {
    const [feit] = laad(`${sectie}: [{ id: a, soort: ${soort}, domein: ambtelijk, actueel: nee }]`).feiten[sectie];
    expect(Object.keys(feit?.velden ?? {}).sort()).toEqual([...velden].sort());
    expect(feit?.begin).toEqual([]);
    expect(feit?.uitspraken.map(({ veld }) => veld)).toEqual(["actueel"]);
  });

  it("nee stands in where the sources differ on the date", () => {
    expect(document("actueel: nee, vastgesteld: { op: [{ waarde: 2017 }, { waarde: 2018 }] }").velden).toMatchObject({
      vastgesteld: { op: { verouderd: true, van: "0001-01-01" } },
    });
  });
});

describe("actions", () => {
  const tekst = `${bronnen}acties:
  - nr: "7a"
    titel: Training
    domein: ambtelijk
    onderwerp: dilemmas
    voor: [BN-02.a1, BN-01]
    geldt_voor: [medewerkers]
    proces: In overleg.
    verantwoordelijk:
      - { waarde: [personeelszaken, leidinggevenden], bron: { plan: hfst. 3 } }
      - { waarde: personeelszaken, bron: { plan: hfst. 8 } }
    besluit_door: directie
    gereed: [{ waarde: 2019-Q1 }, { waarde: 2019-H2 }]
    frequentie: P1Y
    stand: lopend
    toegezegd: [{ waarde: ja }, { waarde: deels }]
    opmerking: Twee keer genoemd.
    bron: { plan: actie 7a }
`;

  it("take the first of differing statements for showing, and none where it matters", () => {
    const [actie] = laad(tekst).acties;
    expect(actie).toMatchObject({
      nr: "7a",
      titel: "Training",
      domein: ["ambtelijk"],
      onderwerp: "dilemmas",
      voor: ["BN-02.a1", "BN-01"],
      geldt_voor: ["medewerkers"],
      proces: "In overleg.",
      verantwoordelijk: ["personeelszaken", "leidinggevenden"],
      besluit_door: "directie",
      gereed: { van: "2019-01-01", tot: "2019-03-31", gedaan: false },
      frequentie: "P1Y",
      stand: "lopend",
      opmerking: "Twee keer genoemd.",
      bron: [{ bron: "plan", titel: "Integriteitsplan", vindplaats: "actie 7a" }],
      plaats: { regel: 7, kolom: 5, pad: "/acties/0" },
    });
    expect(actie).not.toHaveProperty("toegezegd");
    expect(actie).not.toHaveProperty("oplevering");
    expect(actie?.uitspraken.filter(({ veld }) => veld === "verantwoordelijk").map(({ gelezen }) => gelezen)).toEqual([
      "personeelszaken, leidinggevenden",
      "personeelszaken",
    ]);
  });

  it("name normen and eisen, each with its place", () => {
    const { normverwijzingen } = laadBeschrijving([
      {
        bestand: "a.yaml",
        tekst: `${kop}${tekst}bevindingen: [{ eis: BN-03.b1, oordeel: voldaan, toelichting: x }]\nbuiten_bereik: [{ norm: BN-08, reden: x }]\n`,
      },
    ]);
    expect(normverwijzingen.map(({ id, plaats }) => `${id} ${plaats.pad}`)).toEqual([
      "BN-02.a1 /acties/0/voor/0",
      "BN-01 /acties/0/voor/1",
      "BN-03.b1 /bevindingen/0/eis",
      "BN-08 /buiten_bereik/0/norm",
    ]);
  });
});

describe("the other lists", () => {
  it("programma", () => {
    const [regel] = laad(
      'acties: [{ nr: "1", titel: a, domein: ambtelijk }]\nprogramma: [{ onderwerp: o, activiteit: a, jaren: [2019, 2018, 2019], acties: "1", verantwoordelijk: griffier, wanneer: elk jaar, opmerking: x }]',
    ).programma;
    expect(regel).toMatchObject({
      onderwerp: "o",
      activiteit: "a",
      jaren: [2018, 2019],
      acties: ["1"],
      verantwoordelijk: ["griffier"],
      wanneer: "elk jaar",
      opmerking: "x",
    });
    expect(regel).not.toHaveProperty("frequentie");
  });

  it("bevindingen and afwijkingen", () => {
    const systeem = laad(
      "bevindingen: [{ eis: BN-01.b1, oordeel: niet-voldaan, toelichting: x, door: extern, op: 2018 }]\nafwijkingen: [{ eis: BN-01.b1, reden: y, besloten_door: directie, besloten_op: 2017, tot: 2019-12-31 }]",
    );
    expect(systeem.bevindingen).toMatchObject([
      { eis: "BN-01.b1", oordeel: "niet-voldaan", toelichting: "x", door: "extern", op: { gedaan: true, tekst: "2018" } },
    ]);
    expect(systeem.afwijkingen).toMatchObject([
      { eis: "BN-01.b1", reden: "y", besloten_door: "directie", besloten_op: { gedaan: true }, tot: { gedaan: false, tot: "2019-12-31" } },
    ]);
  });

  it("cijfers", () => {
    const [cijfer] = laad(
      "cijfers: [{ jaar: 2018, soort: eden, domein: ambtelijk, aantal: 0, vorig_jaar: 4, delen: [{ naam: a, aantal: 0 }], toelichting: x }]",
    ).cijfers;
    expect(cijfer).toMatchObject({
      jaar: 2018,
      soort: "eden",
      domein: ["ambtelijk"],
      aantal: 0,
      vorig_jaar: 4,
      delen: [{ naam: "a", aantal: 0 }],
      toelichting: "x",
    });
  });

  it("volledig and buiten_bereik: one per domein", () => {
    const systeem = laad(
      "volledig: [{ sectie: rollen, soort: meldpunt, domein: [bestuurlijk, ambtelijk] }, { sectie: registers }]\nbuiten_bereik: [{ norm: BN-08, domein: ambtelijk, reden: x }, { norm: BN-09, reden: y }]",
    );
    expect(systeem.volledig.map(({ sectie, soort, domein }) => [sectie, soort, domein])).toEqual([
      ["rollen", "meldpunt", "bestuurlijk"],
      ["rollen", "meldpunt", "ambtelijk"],
      ["registers", undefined, undefined],
    ]);
    expect(systeem.buitenBereik.map(({ norm, domein, reden }) => [norm, domein, reden])).toEqual([
      ["BN-08", "ambtelijk", "x"],
      ["BN-09", undefined, "y"],
    ]);
  });

  it("of several files follow each other", () => {
    const systeem = laad({
      "basisnormen.yaml": `${kop}bestanden: [a.yaml]\nrollen: [{ id: a, soort: meldpunt, domein: ambtelijk }]\n`,
      "a.yaml": "rollen: [{ id: b, soort: meldpunt, domein: ambtelijk }]\n",
    });
    expect(systeem.feiten.rollen.map(({ id, plaats }) => `${id} ${plaats.bestand}`)).toEqual(["a basisnormen.yaml", "b a.yaml"]);
  });
});

describe("the model", () => {
  it("is the same whatever the order of keys", () => {
    const zonderPlaats = (systeem: Integriteitssysteem): string =>
      JSON.stringify(systeem, (sleutel, waarde) => (sleutel === "plaats" ? undefined : waarde));
    const een = "documenten: [{ id: a, soort: gedragscode, domein: ambtelijk, bekend: ja, vastgesteld: { op: 2017, door: griffier } }]";
    const twee = "documenten: [{ vastgesteld: { door: griffier, op: 2017 }, bekend: ja, domein: ambtelijk, soort: gedragscode, id: a }]";
    expect(zonderPlaats(laad(een))).toBe(zonderPlaats(laad(twee)));
  });

  it("finds personal data anywhere, with its place", () => {
    const { systeem, waarschuwingen } = laadBeschrijving([
      {
        bestand: "a.yaml",
        tekst: `${kop}bronnen:\n  plan: { titel: Plan van mevrouw Jansen }\nacties:\n  - { nr: "1", titel: x, domein: ambtelijk, bron: { plan: "bel 06-12345678" } }\n`,
      },
    ]);
    expect(systeem.persoonsgegevens.map(({ soort, plaats }) => `${soort} ${plaats.regel} ${plaats.pad}`)).toEqual([
      "naam 4 /bronnen/plan/titel",
      "telefoonnummer 6 /acties/0/bron/plan",
    ]);
    expect(waarschuwingen.map(({ code, ernst }) => `${ernst} ${code}`)).toEqual([
      "waarschuwing persoonsgegeven",
      "waarschuwing persoonsgegeven",
    ]);
  });
});
