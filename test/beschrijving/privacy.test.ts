import { describe, expect, it } from "vitest";
import { persoonsgegevensIn } from "../../src/beschrijving/privacy.ts";

describe("persoonsgegevensIn", () => {
  it.each([
    ["BSN 111222333", ["bsn"]],
    ["nummer: 123456782.", ["bsn"]],
    ["a.b@voorbeeld.nl", ["e-mailadres"]],
    ["Mail voornaam.achternaam+x@sub.voorbeeld.org of bel.", ["e-mailadres"]],
    ["06-12345678", ["telefoonnummer"]],
    ["0612345678", ["telefoonnummer"]],
    ["06 12 34 56 78", ["telefoonnummer"]],
    ["+31 6 12345678", ["telefoonnummer"]],
    ["+31 (0)30 258 91 11", ["telefoonnummer"]],
    ["0031302589111", ["telefoonnummer"]],
    ["030-2589111", ["telefoonnummer"]],
    ["(030) 258 91 11", ["telefoonnummer"]],
    ["0346 123456", ["telefoonnummer"]],
    ["a.b\uff20voorbeeld.nl", ["e-mailadres"]],
    ["06-12\u200b345678", ["telefoonnummer"]],
    ["mevrouw Jan\u200bsen", ["naam"]],
    ["06-12\u00ad345678", ["telefoonnummer"]],
    ["mevrouw Jansen", ["naam"]],
    ["Mevr. De Boer is vertrouwenspersoon", ["naam"]],
    ["dhr. J. de Vries", ["naam"]],
    ["de heer Van der Ploeg", ["naam"]],
    ["de heer mr. A.B. Pieters", ["naam"]],
    ["drs. P. 't Hart", ["naam"]],
    ["prof. dr. Bakker-Smit", ["naam"]],
    ["J. de Vries", ["naam"]],
    ["J.P. Jansen (griffier)", ["naam"]],
    ["A. B. C. van den Berg", ["naam"]],
    ["mw. É. Dubois", ["naam"]],
    ["mevrouw Jansen, 06-12345678, j@x.nl", ["e-mailadres", "telefoonnummer", "naam"]],
  ])("finds in %j %j", (tekst, soorten) => {
    expect(persoonsgegevensIn(tekst)).toEqual(soorten);
  });

  it.each([
    "",
    "artikel 125quater Ambtenarenwet, lid 1, onder a",
    "P&O en de O.R.",
    "Leverancier N.V. Nederlandse Gasunie en B.V. Bouwbedrijf",
    "A. Algemeen",
    "Onderdeel B. Bestuurlijk domein",
    "hfst. 3.3, onderwerp 2",
    "de heer of mevrouw die meldt",
    "Mevrouw de voorzitter",
    "mr. of drs. als titel",
    "de commissaris van de Koning",
    "Gedeputeerde Staten van Utrecht",
    "vertrouwenspersoon van Amsterdam",
    "Wet Huis voor klokkenluiders (Stb. 2016, 147)",
    "BWBR0001947 en CVDR123456789",
    "zaaknummer 111222334",
    "000000000",
    "2018-10-30",
    "1111222333",
    "kenmerk 2018-111222333",
    "€ 50 per jaar, 100 uitgenodigd, 62 ingevuld",
    "van 2016 tot en met 2019",
    "nummer 0612",
    "@griffie",
    "https://voorbeeld.nl/pagina/0612345678901",
    "ISO 8601, P6M",
    "de Provincie Utrecht, Archimedeslaan 6",
    "I. Inleiding; II. Norm",
    "E.U. Richtlijn",
    "A.W. Artikel 125",
  ])("finds nothing in %j", (tekst) => {
    expect(persoonsgegevensIn(tekst)).toEqual([]);
  });

  it.each(["mr. ", "de heer ", "A.", "0", "012-", "a.", "06 ", "  ", "van der "])("takes no time over a long row of %j", (deel) => {
    const begin = performance.now();
    persoonsgegevensIn(`${deel.repeat(100_000)}@`);
    expect(performance.now() - begin).toBeLessThan(1500);
  });
});
