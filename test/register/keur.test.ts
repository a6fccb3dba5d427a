import { describe, expect, it } from "vitest";
import { inhoudVan, lees, meldingen, register, tekstcel, werkmap } from "./toets.ts";

const openbaar = register("publicatie-nevenwerkzaamheden", "bestand: { pad: r.csv }");
const intern = register("nevenwerkzaamheden", "bestand: { pad: r.csv }");
const geschenken = register("geschenken", "openbaar: ja, bestand: { pad: r.csv }");
const yaml = register("geschenken", "openbaar: ja, bestand: { pad: r.yaml }");
/** Headings below which people stand, in one word or another. */
const personen = [
  ..."Wie Aanmelder Collega Collega's Ontvanger Persoonsnaam Medewerkernaam Medewerkers Werknemer Familienaam Lid Indiener Functionaris".split(
    " ",
  ),
  ..."Ambtsdrager Gebruiker Account Wethouders Naamgegevens Vnaam Naam1 N\u00e1\u00e1m E-mails Adres Geb.datum Sofinummer Gsm Contact".split(
    " ",
  ),
  ...["Naam en functie", "Functie/naam", "Naam bestuurder vereniging", "Medewerker en functie", "Naam functie"],
];
const kop = "Functie;Nevenwerkzaamheden;Beperkende maatregel\n";

describe("columns", () => {
  it("are found by the headings that people use, whatever the capitals and punctuation", async () => {
    for (const regel of ["functie;nevenfuncties;BEPERKINGEN", "Functienaam:;Nevenwerkzaamheid(en);beperkende_maatregel"]) {
      const [a = "", b = "", c = ""] = regel.split(";");
      const { kolommen } = await inhoudVan(openbaar, `${a};${b.replace("(en)", "")};${c}\nx;y;z\n`);
      expect(kolommen).toEqual(["functie", "nevenwerkzaamheid", "beperkende_maatregel"]);
    }
  });

  it("are the ones that the description names", async () => {
    const regel = register(
      "publicatie-nevenwerkzaamheden",
      'bestand: { pad: r.csv, kolommen: { functie: "Rol", nevenwerkzaamheid: "wat" } }',
    );
    expect((await inhoudVan(regel, "Functie;Rol;Wat\nfout;goed;iets\n")).regels).toEqual([{ functie: "goed", nevenwerkzaamheid: "iets" }]);
    expect(await meldingen(regel, "Rool;Wat\na;b\n")).toEqual(["basisnormen.yaml:7:134 register-kolom-onvindbaar"]);
  });

  it("of a giver are found as a kind of giver only; a column called Gever holds names", async () => {
    const kop_ = "Datum;Functie;Geschenk";
    const rij = "2025-01-01;Wethouder;Taart";
    expect((await inhoudVan(geschenken, `${kop_};Gever\n${rij};Voorbeeldmans\n`)).regels?.[0]).not.toHaveProperty("gever");
    expect((await inhoudVan(geschenken, `${kop_};Soort gever\n${rij};leverancier\n`)).regels?.[0]).toHaveProperty("gever", "leverancier");
    const genoemd = register("geschenken", "openbaar: ja, bestand: { pad: r.csv, kolommen: { gever: Gever } }");
    expect((await inhoudVan(genoemd, `${kop_};Gever\n${rij};leverancier\n`)).regels?.[0]).toHaveProperty("gever", "leverancier");
  });

  it("that must be there and are not, are missed; with what was probably meant", async () => {
    const uit = await lees(openbaar, "Fucntie;Nevenwerkzaamheden\na;b\n");
    expect("fouten" in uit && uit.fouten).toMatchObject([
      { code: "register-kolom-ontbreekt", args: { kolom: "functie", bedoeld: "fucntie" } },
    ]);
  });

  it("may not stand there twice, nor be about people", async () => {
    expect(await meldingen(openbaar, "Functie;Functie;Nevenfuncties\na;b;c\n")).toEqual(["r.csv:1:2 register-kolom-dubbel"]);
    for (const naam of ["Naam", "Achternaam", "E-mail", "BSN", "Telefoon", "Medewerker", "Naam medewerker", "full name", ...personen]) {
      const regel = register("publicatie-nevenwerkzaamheden", `bestand: { pad: r.csv, kolommen: { functie: "${naam}" } }`);
      expect((await meldingen(regel, `${naam};Nevenfuncties\na;b\n`)).map((een) => een.split(" ")[1])).toEqual(["register-kolom-persoon"]);
    }
    for (const naam of [
      "Naam organisatie",
      "Naam van de vereniging",
      "Functie van de ontvanger",
      "Ontvanger (functie)",
      "Functienaam",
      "Deelnamen",
      "Rol",
    ]) {
      const zaak = register(
        "publicatie-nevenwerkzaamheden",
        `bestand: { pad: r.csv, kolommen: { nevenwerkzaamheid: "${naam}", functie: Z } }`,
      );
      expect(await meldingen(zaak, `Z;${naam}\na;b\n`), naam).toEqual([]);
    }
  });

  it("of our own publication are read back, and so are signs around a word", async () => {
    const kop_ = "Datum;Functie ontvanger;Omschrijving;Waarde (€);Soort gever;Bestemming";
    const { regels } = await inhoudVan(geschenken, `${kop_}\n2025-01-01;Wethouder;Taart;12,50;leverancier;gedeeld\n`);
    expect(Object.keys(regels?.[0] ?? {})).toEqual(["datum", "functie", "omschrijving", "waarde", "gever", "bestemming"]);
    expect(await meldingen(openbaar, "Functie;Nevenwerkzaamheid(en);Beperking(en)\na;b;c\n")).toEqual([]);
  });

  it("that are nearly what would be published are an error, for the publication would say that it is not stated", async () => {
    expect(await meldingen(openbaar, "Functie;Nevenwerkzaamheden;Beperkende maatregl\na;b;c\n")).toEqual([
      "r.csv:1:3 register-kolom-bijna",
    ]);
    expect(await meldingen(intern, "Functie;Nevenwerkzaamheden;Beperkende maatregl\na;b;c\n")).toEqual([]);
    expect(await meldingen(geschenken, "Datum;Functie;Geschenk;Bestemmming\n2025-01-01;a;b;c\n")).toEqual([
      "r.csv:1:4 register-kolom-bijna",
    ]);
    expect(await meldingen(openbaar, `${kop.trim()};Opmerking\na;b;c;d\n`)).toEqual([]);
  });

  it("that may hold what is missing are named by their letter, never by their heading", async () => {
    const uit = await lees(openbaar, "Functie;Nevenwerkzaamheden;Naam;Maatregel;Voorbeeldmans\na;b;c;d;e\n");
    expect("waarschuwingen" in uit && uit.waarschuwingen).toMatchObject([
      { code: "register-kolom-ongebruikt", plaats: { kolom: 4 }, args: { kolommen: ["D", "E"], velden: ["beperkende maatregel"] } },
    ]);
    expect(JSON.stringify(uit)).not.toContain("Voorbeeldmans");
    expect(await meldingen(geschenken, "Datum;Functie;Geschenk;Gever\n2025-01-01;a;b;leverancier\n")).toEqual([
      "r.csv:1:4 register-kolom-ongebruikt",
    ]);
  });

  it("of which two mean the same are an error, unless the description chooses", async () => {
    const tekst = "Datum;Functie;Geschenk;Omschrijving\n2025-01-01;a;b;c\n";
    expect(await meldingen(geschenken, tekst)).toEqual(["r.csv:1:3 register-kolom-dubbel"]);
    const gekozen = register("geschenken", "openbaar: ja, bestand: { pad: r.csv, kolommen: { omschrijving: Geschenk } }");
    expect((await inhoudVan(gekozen, tekst)).regels?.[0]?.omschrijving).toBe("b");
  });

  it("that are not asked for are passed over, but a key of YAML that is not known is a mistake", async () => {
    expect(await meldingen(openbaar, `${kop.trim()};Afdeling\na;b;c;d\n`)).toEqual([]);
    const rij = "{ datum: 2025-01-01, functie: A, omschrijving: B, bestemmming: C, naam: D }";
    expect(await meldingen(yaml, `regels:\n  - ${rij}\n`)).toEqual(["r.yaml:2:55 register-sleutel-onbekend"]);
  });
});

describe("rows", () => {
  it("are told all that is wrong with them at once, each at its place", async () => {
    const tekst =
      "Datum;Functie;Omschrijving;Waarde\n2025-01-01;Wethouder;Taart;-5\n31-02-2025;;Taart;veel\ngisteren;Raadslid;Taart;1,250\n";
    expect(await meldingen(geschenken, tekst)).toEqual([
      "r.csv:2:4 register-bedrag",
      "r.csv:3:1 register-datum",
      "r.csv:3:2 register-cel-leeg",
      "r.csv:3:4 register-bedrag",
      "r.csv:4:1 register-datum",
      "r.csv:4:4 register-bedrag",
    ]);
  });

  it("of a workbook have the row and column of the sheet, of YAML the line", async () => {
    const regel = register("geschenken", "openbaar: ja, bestand: { pad: r.xlsx }");
    const rijen = `<row r="3">${tekstcel("B3", "Datum")}${tekstcel("C3", "Functie")}${tekstcel("D3", "Geschenk")}</row><row r="7">${tekstcel("B7", "ooit")}${tekstcel("C7", "x")}</row>`;
    expect(await meldingen(regel, werkmap(rijen))).toEqual(["r.xlsx:7:2 register-datum", "r.xlsx:7:4 register-cel-leeg"]);
    expect(
      await meldingen(
        yaml,
        "regels:\n  - { functie: A, omschrijving: B,\n      datum: ooit }\n  - { datum: 2025-01-01, omschrijving: B }\n",
      ),
    ).toEqual(["r.yaml:3:14 register-datum", "r.yaml:4:5 register-cel-leeg"]);
  });

  it("that are later than the peildatum, or the same as another, are a warning", async () => {
    const tekst = "Datum;Functie;Geschenk;Naam\n2026-06-30;A;B;x\n2026-07-01;A;B;x\n2026-07-01;A;B;y\n2026-07-01;A;B;x\n";
    expect([...(await meldingen(geschenken, tekst))].sort()).toEqual([
      "r.csv:3:1 register-datum-later",
      "r.csv:4:1 register-datum-later",
      "r.csv:5:1 register-datum-later",
      "r.csv:5:1 register-regel-dubbel",
    ]);
  });

  it("that are empty do not count, and no rows is a register too", async () => {
    expect((await inhoudVan(openbaar, `${kop}a;b;c\n;;\n`)).aantal).toBe(1);
    expect(await inhoudVan(openbaar, kop)).toMatchObject({ aantal: 0, regels: [] });
    expect(await inhoudVan(yaml, "regels: []\n")).toMatchObject({ aantal: 0, regels: [] });
    expect((await inhoudVan(register("meldingen", "bestand: { pad: r.csv }"), "Zaak\neen\ntwee\n")).aantal).toBe(2);
  });

  it("that hold only what nobody sees do not count, nor does one that adds up the others", async () => {
    const meldingen_ = register("meldingen", "bestand: { pad: r.csv }");
    expect((await inhoudVan(meldingen_, "Datum;Zaak\n2025-01-01;a\n\u200b;\u200b\nTotaal;1\n")).aantal).toBe(1);
    expect((await inhoudVan(meldingen_, "Zaak;Aantal\na;1\nTotaal 2025:;1\nTotaalplan;1\n")).aantal).toBe(2);
    expect(await meldingen(openbaar, `${kop}\u200b;b;c\n`)).toEqual(["r.csv:2:1 register-cel-leeg"]);
  });

  it("are counted after a heading: where none is known, that is a warning", async () => {
    const meldingen_ = register("meldingen", "bestand: { pad: r.csv }");
    expect(await meldingen(meldingen_, "Zaaknummer;Status\na;b\n")).toEqual([]);
    for (const tekst of ["2025-01-01;open\n2025-01-02;open\n", "Meldingen 2025;\nDatum;Zaak\n2025-01-01;a\n", "Zaak 1\nZaak 2\n"])
      expect(await meldingen(meldingen_, tekst), tekst).toEqual(["r.csv:1:1 register-kop-onbekend"]);
  });

  it("below a title are told so, once, and so is another separator", async () => {
    expect(await meldingen(openbaar, "Overzicht 2025\nFunctie;Nevenfuncties\na;b\nc;d\n")).toEqual(["r.csv:1:1 register-kop-smal"]);
    const blad = (titel: string): string =>
      `<row r="1">${tekstcel("A1", titel)}</row>${[2, 3].map((r) => `<row r="${r}">${tekstcel(`A${r}`, "x")}${tekstcel(`B${r}`, "y")}</row>`).join("")}`;
    const xlsx = register("publicatie-nevenwerkzaamheden", "bestand: { pad: r.xlsx }");
    expect(await meldingen(xlsx, werkmap(blad("Overzicht")))).toEqual(["r.xlsx:1:1 register-kop-smal"]);
    const oorzaak = async (tekst: string): Promise<unknown> => {
      const uit = await lees(openbaar, tekst);
      return "fouten" in uit && uit.fouten[0]?.args;
    };
    expect(await oorzaak("Overzicht;;\nFunctie;Nevenfuncties;x\n")).toMatchObject({ oorzaak: "titel" });
    expect(await oorzaak("Functie|Nevenfuncties\na|b\n")).toMatchObject({ oorzaak: "scheidingsteken" });
    expect(await meldingen(openbaar, Buffer.from(kop, "utf16le"))).toEqual(["r.csv:1:1 register-geen-utf8"]);
  });

  it("may say that there is no amount or day", async () => {
    const { regels } = await inhoudVan(geschenken, "Datum;Functie;Geschenk;Waarde\n2025-01-01;a;b;n.v.t.\n2025-01-02;a;b;-\n");
    expect(regels?.every((regel) => !("waarde" in regel))).toBe(true);
    expect(await meldingen(geschenken, "Datum;Functie;Geschenk\n-;a;b\n")).toEqual(["r.csv:2:1 register-datum"]);
  });

  it("of a file that is no list of groups of values are refused", async () => {
    for (const [tekst, waar] of [
      ["- a\n", "1:1"],
      ["regel: []\n", "1:1"],
      ["regels: [a]\n", "1:10"],
      ["regels: [{ functie: [a] }]\n", "1:21"],
    ] as const)
      expect(await meldingen(yaml, tekst)).toEqual([`r.yaml:${waar} register-yaml-vorm`]);
    expect(await meldingen(yaml, "regels: []\nmeer: 1\n")).toEqual(["r.yaml:2:1 register-sleutel-onbekend"]);
    expect(await meldingen(yaml, "regels: [\n")).toEqual([expect.stringContaining("yaml-syntaxis")]);
  });

  it("of a file that Excel saved in its own code page are refused, with what to do", async () => {
    const bytes = Buffer.from("Functie;Nevenfuncties\nCoördinator;x\n", "latin1");
    expect(await meldingen(openbaar, bytes)).toEqual(["r.csv:2:1 register-geen-utf8"]);
  });
});

describe("personal data in what will be published", () => {
  const rij = (cel: string): string => `${kop}Adviseur;${cel};Geen\n`;

  it.each([
    ["Bestuurslid met mevrouw Voorbeeld", "register-persoonsgegeven"],
    ["Bestuurslid (a.b@voorbeeld.nl)", "register-persoonsgegeven"],
    ["Bel 06-12345678", "register-persoonsgegeven"],
    ["Kenmerk 111222333", "register-persoonsgegeven"],
  ])("such as %j, is an error", async (cel, code) => {
    expect(await meldingen(openbaar, rij(cel))).toEqual([`r.csv:2:2 ${code}`]);
  });

  it("such as a name that stands in the name column of the same row, is an error", async () => {
    const metNaam = (naam: string, cel: string): string => `Functie;Nevenfuncties;Naam\nAdviseur;${cel};${naam}\n`;
    expect(await meldingen(openbaar, metNaam("Voorbeeld, A.", "Eigenaar Voorbeeld Advies"))).toEqual(["r.csv:2:2 register-naam-uit-regel"]);
    expect(await meldingen(openbaar, metNaam("A. van der Voorbeeld", "Voorzitter van een vereniging"))).toEqual([]);
    for (const [naam, cel] of [
      ["VOORBEELDMANS, A.", "Eigenaar Voorbeeldmans Advies"],
      ["voorbeeldmans", "Eigenaar Voorbeeldmans"],
      ["Voorbeeldmans", "eigenaar voorbeeldmans advies"],
      ["Voorbeeldmans's", "Voorbeeldmans advies"],
      ["A. Voorbeeldmans-Testema", "Testema Advies"],
      ["Testema", "Voorbeeldmans-Testema Advies"],
      ["Te\u0301stema", "T\u00e9stema Advies"],
      ["T\u00e9stema", "Testema Advies"],
      ["Testema", "Te\u200bstema Advies"],
    ] as const)
      expect(await meldingen(openbaar, metNaam(naam, cel)), naam).toEqual(["r.csv:2:2 register-naam-uit-regel"]);
  });

  it("such as a name in a column that is not known, is an error too; a word that is no name is none", async () => {
    const met = (kop_: string, andere: string, cel: string): string =>
      `Functie;Nevenfuncties;${kop_};Beperkende maatregel\nAdviseur ruimte;${cel};${andere};Geen\n`;
    for (const kop_ of ["Wie", "Collega", "Aanmelder", "Ontvanger", "Kolom1", "", "E-mail"])
      expect(await meldingen(openbaar, met(kop_, "Voorbeeldmans", "Voorbeeldmans Advies")), kop_).toEqual([
        "r.csv:2:2 register-naam-uit-regel",
      ]);
    for (const adres of ["a.voorbeeldmans@x.nl", "info@x.nl / a.voorbeeldmans@x.nl"])
      expect(await meldingen(openbaar, met("E-mail", adres, "Voorbeeldmans Advies"))).toEqual(["r.csv:2:2 register-naam-uit-regel"]);
    for (const [kop_, andere] of [
      ["Afdeling", "Ruimte"],
      ["Opmerking", "Advies"],
      ["Bijzonderheden", "Advies gevraagd aan de afdeling"],
      ["Naam", "Adviseur"],
      ["Naam", "A. van der Testema"],
    ] as const)
      expect(await meldingen(openbaar, met(kop_, andere, "Advies van de vereniging")), kop_).toEqual([]);
  });

  it("is looked for only where it would be published", async () => {
    expect(await meldingen(intern, rij("Bestuurslid met mevrouw Voorbeeld"))).toEqual([]);
    expect(await meldingen(openbaar, "Functie;Nevenfuncties;E-mail\nAdviseur;x;a.b@voorbeeld.nl\n")).toEqual([]);
  });

  it("may not hide in a row of a workbook that nobody sees", async () => {
    const rijen = `<row r="1">${tekstcel("A1", "Functie")}${tekstcel("B1", "Nevenfuncties")}</row><row r="2" hidden="1">${tekstcel("A2", "x")}${tekstcel("B2", "y")}</row>`;
    const pad = "bestand: { pad: r.xlsx }";
    expect(await meldingen(register("publicatie-nevenwerkzaamheden", pad), werkmap(rijen))).toEqual(["r.xlsx:2:1 register-rij-verborgen"]);
    expect(await meldingen(register("nevenwerkzaamheden", pad), werkmap(rijen))).toEqual([]);
  });
});

describe("a hidden column of a workbook", () => {
  const rijen = (kenmerk = ""): string =>
    `<row r="1">${tekstcel("A1", "Functie")}${tekstcel("B1", "Nevenfuncties")}${tekstcel("C1", "Opgegeven")}</row><row r="2" ${kenmerk}>${tekstcel("A2", "x")}${tekstcel("B2", "y")}</row>`;
  const pad = "bestand: { pad: r.xlsx }";
  const publiek = register("publicatie-nevenwerkzaamheden", pad);

  it.each([
    '<col min="2" max="2" hidden="1"/>',
    '<col min="1" max="1" width="9"/><col min="2" max="16384" hidden="true"/>',
    '<col min="2" max="2" width="0"/>',
  ])("such as %s is not published", async (kolom) => {
    expect(await meldingen(publiek, werkmap(rijen(), { kolommen: kolom }))).toEqual(["r.xlsx:1:2 register-kolom-verborgen"]);
    expect(await meldingen(register("nevenwerkzaamheden", pad), werkmap(rijen(), { kolommen: kolom }))).toEqual([]);
  });

  it("that is not in the publication may be there", async () => {
    expect(await meldingen(publiek, werkmap(rijen(), { kolommen: '<col min="3" max="3" hidden="1"/>' }))).toEqual([]);
  });

  it("or a row without height is not published either", async () => {
    expect(await meldingen(publiek, werkmap(rijen('ht="0" customHeight="1"')))).toEqual(["r.xlsx:2:1 register-rij-verborgen"]);
    expect(await meldingen(publiek, werkmap(rijen(), { kolommen: '<x><sheetFormatPr zeroHeight="1"/></x>' }))).toEqual([
      "r.xlsx:2:1 register-rij-verborgen",
    ]);
  });
});

describe("an amount in YAML", () => {
  const bedrag = (tekst: string): string => `regels:\n  - { datum: 2025-01-01, functie: A, omschrijving: B, waarde: ${tekst} }\n`;

  it.each(["1.250", "12.500", "0.125"])("of %s without quotes is refused: YAML reads another number than people do", async (tekst) => {
    expect(await meldingen(yaml, bedrag(tekst))).toEqual(["r.yaml:2:63 register-bedrag"]);
    expect(await meldingen(yaml, bedrag(tekst).replace(" }", " # x\n    }"))).toEqual(["r.yaml:2:63 register-bedrag"]);
  });

  it.each([
    ["1250", 1250],
    ["1250.50", 1250.5],
    ["12.5", 12.5],
    ['"1.250"', 1250],
    ['"1.250,50"', 1250.5],
  ])("of %s is %d", async (tekst, waarde) => {
    expect((await inhoudVan(yaml, bedrag(tekst))).regels?.[0]?.waarde).toBe(waarde);
  });

  it("with a comma and without quotes is told to be quoted", async () => {
    const uit = await lees(yaml, bedrag("1.250,50"));
    expect("fouten" in uit && uit.fouten).toMatchObject([{ code: "register-yaml-vorm", args: { verwacht: "sleutel" } }]);
  });
});

describe("what is kept", () => {
  it("of a register that is not public has no rows", async () => {
    const inhoud = await inhoudVan(intern, `${kop}a;b;c\n`);
    expect(inhoud.regels).toBeUndefined();
    expect(inhoud.aantal).toBe(1);
  });

  it("of a public one holds only the fields of its publication, in an order of their own", async () => {
    const tekst = "Naam;Opgegeven op;Functie;Nevenfuncties\nA;2026-01-01;Z;x\nB;2026-01-02;A;y\n";
    expect((await inhoudVan(openbaar, tekst)).regels).toEqual([
      { functie: "A", nevenwerkzaamheid: "y" },
      { functie: "Z", nevenwerkzaamheid: "x" },
    ]);
  });

  it("counts rows per year only where every row has a day", async () => {
    const inhoud = await inhoudVan(geschenken, "Datum;Functie;Geschenk\n2025-01-01;a;b\n2025-05-05;a;c\n2026-01-01;a;d\n");
    expect([...inhoud.perJaar]).toEqual([
      ["2025", 2],
      ["2026", 1],
    ]);
    expect(inhoud).toMatchObject({ eerste: "2025-01-01", laatste: "2026-01-01" });
    expect((await inhoudVan(openbaar, "Functie;Nevenfuncties;Opgegeven\na;b;2025-01-01\na;c;\n")).perJaar.size).toBe(0);
  });
});
