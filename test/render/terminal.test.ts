import { describe, expect, it } from "vitest";
import { bronweergave } from "../../src/render/terminal/bron.ts";
import { breedteVan } from "../../src/render/terminal/wikkel.ts";
import { render } from "../../src/render/terminal.ts";
import { vijandig } from "./vijandig.ts";
import { ingedeeld, voorbeeld } from "./voorbeeld.ts";

const smal = render(voorbeeld, { kleur: false, breedte: 80, taal: "nl" }) as string;
const breed = render(voorbeeld, { kleur: false, breedte: 140, taal: "nl" }) as string;
const naElkaar = (tekst: string): string => tekst.replace(/\s+/g, " ");

describe("terminal", () => {
  it.each([80, 100, 119, 120, 140])("fits in %i columns", (breedte) => {
    for (const rapport of [voorbeeld, ingedeeld, vijandig(voorbeeld)]) {
      const tekst = render(rapport, { kleur: false, breedte, taal: "nl" }) as string;
      for (const regel of tekst.split("\n")) expect(breedteVan(regel)).toBeLessThanOrEqual(breedte);
    }
  });

  it("treats a narrower window as 80 columns and a very wide one as 140", () => {
    expect(render(voorbeeld, { kleur: false, breedte: 20, taal: "nl" })).toBe(smal);
    expect(render(voorbeeld, { kleur: false, breedte: 400, taal: "nl" })).toBe(breed);
  });

  it("puts the columns below each other when narrow and next to each other when wide", () => {
    expect(smal).toMatch(/^uitgewerkt {2}✓ /m);
    expect(breed).toMatch(/norm\s+│ uitgewerkt\s+│ ontbreekt\s+│ uitwerking/);
  });

  it("tells missing from unknown by sign and word", () => {
    expect(naElkaar(smal)).toMatch(/✗ Register nevenfuncties .* ontbreekt · wettelijk · kern · BN-06\.b2/);
    expect(naElkaar(smal)).toMatch(/\? Niet bekend is .* niet bekend · basisnorm · BN-06\.b3/);
  });

  it("tells a planned action from a proposal, and that it is not yet promised", () => {
    expect(naElkaar(smal)).toMatch(/→ actie 5: Publiceer .* loopt · staat nog niet vast/);
    expect(naElkaar(smal)).toMatch(/\+ voorstel: Wijs iemand aan .* binnen 3 maanden/);
  });

  it("names the open eisen that stand in no unit, and not the ones that are met", () => {
    const tekst = naElkaar(render(ingedeeld, { kleur: false, breedte: 80, taal: "nl" }) as string);
    expect(tekst).toContain("Open eisen buiten deze indeling (1)");
    expect(tekst).toContain("? WN-02.a1: Er is een jaarverslag. (Staat in hoofdstuk 6.)");
    expect(tekst).not.toContain("WN-02.a2");
  });

  it("gives every statement its source and its place", () => {
    expect(naElkaar(smal)).toContain("BN-06.b1 · Integriteitsplan, hfst. 3.3, onderwerp 5 · registers.yaml:12");
    expect(naElkaar(smal)).toContain("geen bron genoemd · procedures.yaml:4");
  });

  it("shows the gravest gap before the norms, and missing before unknown", () => {
    expect(smal.indexOf("Eerst doen")).toBeLessThan(smal.indexOf("BN-06 Nevenwerkzaamheden ·"));
    const blok = smal.slice(smal.indexOf("BN-06 Nevenwerkzaamheden ·"));
    expect(blok.indexOf("✗ Register")).toBeLessThan(blok.indexOf("? Niet bekend"));
  });

  it("lists a norm that does not apply in one line with its reason", () => {
    expect(naElkaar(smal)).toContain("– BN-08 Bescherming van informatie (ambtelijk): Op de peildatum vraagt geen wet");
    expect(smal).not.toContain("BN-08 Bescherming van informatie ·");
  });

  it("shows deviations and what was not tested", () => {
    expect(naElkaar(smal)).toContain(
      "≈ afwijking: De griffie controleert elk kwartaal zelf. besluit van Provinciale Staten · geldt tot en met 31 december 2019",
    );
    expect(naElkaar(smal)).toContain("○ niet getoetst: De beschrijving laat dit buiten beschouwing");
  });

  it("says where the law is not entirely certain", () => {
    expect(naElkaar(smal)).toContain("art. 40b lid 1 Provinciewet (datum of inhoud niet helemaal zeker)");
  });

  it("shows the units of an indeling instead of the norms", () => {
    const tekst = render(ingedeeld, { kleur: false, breedte: 80, taal: "nl" }) as string;
    expect(tekst).toMatch(/^5B Nevenfuncties · bestuurlijk +◐ voldoet deels$/m);
    expect(tekst).not.toContain("BN-06 Nevenwerkzaamheden ·");
    expect(naElkaar(tekst)).toContain("kern BN-06.b1: Integriteitsplan, hfst. 3.3");
  });

  it("says the same with colour as without", () => {
    const kleurig = render(voorbeeld, { kleur: true, breedte: 80, taal: "nl" }) as string;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes
    expect(kleurig.replace(/\u001b\[\d+m/g, "")).toBe(smal);
    expect(kleurig).not.toBe(smal);
  });

  it("speaks English, with the titles in English", () => {
    const tekst = render(voorbeeld, { kleur: false, breedte: 80, taal: "en" }) as string;
    expect(tekst).toMatch(/^BN-06 Outside activities · office-holders +✗ does not comply$/m);
  });
});

describe("sources", () => {
  const uitgewerkt = (bronnen: readonly string[]) =>
    bronnen.map((bron) => ({ eis: "BN-06.b1", tekst: "x", bron, plaats: { bestand: "a.yaml", regel: 1, kolom: 1, pad: "" } }));
  const met = (bronnen: readonly string[]) =>
    bronweergave({ normen: voorbeeld.normen.map((norm) => ({ ...norm, uitgewerkt: uitgewerkt(bronnen), ontbreekt: [], uitwerking: [] })) });

  it("tell a title that they all share once", () => {
    const { titel, kort } = met(["Plan 2018, hfst. 3, p. 1", "Plan 2018, hfst. 3, p. 2; Plan 2018, hfst. 4", "Plan 2018, hfst. 3"]);
    expect(titel).toBe("Plan 2018");
    expect(kort("Plan 2018, hfst. 3, p. 2; Plan 2018, hfst. 4")).toBe("hfst. 3, p. 2; hfst. 4");
  });

  it("stay as they are when they differ, or are few", () => {
    expect(met(["Plan 2018, hfst. 3", "Verslag, p. 1", "Plan 2018", "Plan 2018", "Plan 2018"]).titel).toBeUndefined();
    expect(met(["Plan 2018, hfst. 3"]).titel).toBeUndefined();
  });
});
