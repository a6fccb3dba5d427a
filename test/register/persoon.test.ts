import { describe, expect, it } from "vitest";
import { celgegevensIn } from "../../src/register/persoon.ts";

describe("a cell that would be published", () => {
  it.each([
    ["Directeur J. Voorbeeldmans", "naam"],
    ["J.P. VOORBEELDMANS", "naam"],
    ["Voorbeeldmans, J.P.", "naam"],
    ["Voorbeeldmans J.P.", "naam"],
    ["H.R. Voorbeeldmans", "naam"],
    ["Directeur (J. van der Voorbeeldmans)", "naam"],
    ["mw Voorbeeldmans", "naam"],
    ["De heer VOORBEELDMANS", "naam"],
    ["Dhr. voorbeeldmans", "naam"],
    ["dhr./mw. Voorbeeldmans", "naam"],
    ["Fam. Voorbeeldmans", "naam"],
    ["familie Voorbeeldmans", "naam"],
    ["mr Voorbeeldmans", "naam"],
    ["BSN123456782", "bsn"],
    ["123.456.782", "bsn"],
    ["1234 56 782", "bsn"],
    ["123-456-782", "bsn"],
    ["1234\u200b56782", "bsn"],
    ["06.12.34.56.78", "telefoonnummer"],
    ["06 - 12345678", "telefoonnummer"],
    ["(06) 12345678", "telefoonnummer"],
    ["0201234567", "telefoonnummer"],
    ["020/1234567", "telefoonnummer"],
    ["06\u200b12345678", "telefoonnummer"],
    ["+44 20 7946 0000", "telefoonnummer"],
    ["voorbeeldmans(at)x.nl", "e-mailadres"],
    ["voorbeeldmans [at] x [punt] nl", "e-mailadres"],
    ["voorbeeldmans @ x.nl", "e-mailadres"],
    ["voorbeeldmans\uff20x.nl", "e-mailadres"],
    ["NL02ABNA0123456789", "rekeningnummer"],
    ["nl02 abna 0123 4567 89", "rekeningnummer"],
    ["Woning aan de Voorbeeldstraat 12", "adres"],
    ["Voorbeeldhof 12, 1234 AB Voorbeeldstad", "adres"],
    ["geboren 12-03-1970", "geboortedatum"],
    ["geb. 12 maart 1970", "geboortedatum"],
    ["https://www.linkedin.com/in/voorbeeldmans", "profielpagina"],
  ])("such as %j holds personal data", (tekst, soort) => {
    expect(celgegevensIn(tekst, "nevenwerkzaamheid")).toContain(soort);
  });

  it("with a function or a kind of giver in it is not a name as a whole", () => {
    for (const naam of ["Tester Voorbeeldmans", "Tester van der Voorbeeldmans", "TESTER VOORBEELDMANS", "Tester Voorbeeldmans-Testema"]) {
      expect(celgegevensIn(naam, "functie"), naam).toEqual(["naam"]);
      expect(celgegevensIn(naam, "gever"), naam).toEqual(["naam"]);
    }
    for (const goed of [
      "Directeur Ruimte",
      "Hoofd Inkoop",
      "Senior Adviseur",
      "Wethouder",
      "Manager HR",
      "Co\u00f6rdinator Zorg",
      "Chief Information Officer",
      "Dijkgraaf",
      "CIO",
    ])
      expect(celgegevensIn(goed, "functie"), goed).toEqual([]);
    for (const goed of ["Vereniging Voorbeeldstad", "Gemeente Voorbeeld", "leverancier", "historische vereniging"])
      expect(celgegevensIn(goed, "gever"), goed).toEqual([]);
  });

  it.each([
    "Commissaris bij Voorbeeld B.V.",
    "Lid van de OR van Voorbeeld N.V., voorheen N.V. Voorbeeld",
    "Lid MR basisschool De Voorbeeld",
    "Voorzitter van een sportvereniging in de gemeente",
    "Gastdocent aan de hogeschool, 4 uur per week (2024-2026)",
    "Bestuurslid sinds 01-01-2020, tot 31-12-2025",
    "Aandelen ter waarde van 12.500,00 euro",
    "Aandelen ING Bank en Voorbeeld",
    "Eigenaar Bureau Voorbeeld, KvK 12345678",
    "Lid raad van toezicht Stichting Voorbeeld (2024)",
    "Subsidie 2025 EU",
    "Penningmeester van de Vereniging van Voorbeelden; onbezoldigd",
    "de heer of mevrouw die meldt",
    "Mevrouw de voorzitter",
    "Deelnemer weg 2030",
    "Geen",
    "Neemt niet deel aan besluiten over sportaccommodaties",
  ])("such as %j holds none", (tekst) => {
    expect(celgegevensIn(tekst, "nevenwerkzaamheid")).toEqual([]);
  });

  it.each(["mr. ", "de heer ", "A.", "0", "012-", "a.", "06 ", "van der ", "A. van ", "(at)", "1 ", "Aa "])(
    "takes no time over a long row of %j",
    (deel) => {
      const begin = performance.now();
      for (let i = 0; i < 20; i += 1) celgegevensIn(deel.repeat(1000).slice(0, 1000), "functie");
      expect(performance.now() - begin).toBeLessThan(1000);
    },
  );
});
