import { describe, expect, test } from "vitest";
import { celVelden, organisatieVelden } from "../../src/beschrijving/format/cel-typen.ts";
import { type Bewijssectie, bewijssecties } from "../../src/beschrijving/format/secties.ts";
import { type Fout, maakControle, type Plek } from "../../src/normenkader/voorwaarde/controleer.ts";

const registers = maakControle(celVelden("registers"));
const procedures = maakControle(celVelden("procedures"));
const organisatie = maakControle(organisatieVelden);

function fouten(cel: string, plek: Plek = "toets", controle = registers): readonly Fout["code"][] {
  const uit = controle(cel, plek);
  return uit.ok ? [] : uit.fouten.map(({ code }) => code);
}

describe("conditions that are allowed", () => {
  test.each([
    ["openbaar", "toets"],
    ['openbaar && binnen(bijgewerkt, "P6M")', "toets"],
    ['vastgesteld.door == "dagelijks-bestuur"', "toets"],
    ['vastgesteld.door in ["dagelijks-bestuur", "directie"]', "toets"],
    ['hoogstens(frequentie, "P1Y") || bevat.bestemming', "toets"],
    ['vanaf(vastgesteld.op, "2020-01-01")', "toets"],
    ['geldt_voor.exists(g, g == "voorzitter")', "toets"],
    ['"voorzitter" in geldt_voor', "waar"],
    ['!("voorzitter" in geldt_voor)', "waar"],
    ['soort != "geschenken"', "waar"],
  ] as const)("%s in %s", (cel, plek) => {
    expect(fouten(cel, plek)).toEqual([]);
  });

  test("a threshold on the organisation", () => {
    expect(fouten("medewerkers >= 50.0", "geldt", organisatie)).toEqual([]);
  });
});

describe("conditions that are refused", () => {
  test.each<[string, Plek, Fout["code"]]>([
    ["openbar", "toets", "cel-onbekend-veld"],
    ['vastgesteld.dor == "directie"', "toets", "cel-onbekend-veld"],
    ['bijgewerkt.van == "2018"', "toets", "cel-onbekend-veld"],
    ["openbaar &&", "toets", "cel-syntax"],
    ["openbaar && frequentie", "toets", "cel-type"],
    ['binnen(openbaar, "P6M")', "toets", "cel-type"],
    ["bijgewerkt == bijgewerkt", "toets", "cel-type"],
    ["vastgesteld.door", "toets", "cel-geen-ja-nee"],
    ['vastgesteld.door == "directei"', "toets", "cel-onbekende-waarde"],
    ['"voorziter" in geldt_voor', "waar", "cel-onbekende-waarde"],
    ['vastgesteld.door in ["directie", "baas"]', "toets", "cel-onbekende-waarde"],
    ['geldt_voor.exists(g, g == "voorziter")', "toets", "cel-onbekende-waarde"],
    ['binnen(bijgewerkt, "6 maanden")', "toets", "cel-periode"],
    ['vanaf(bijgewerkt, "2025-02-30")', "toets", "cel-dag"],
    ["!openbaar", "toets", "cel-ontkenning"],
    ['vastgesteld.door != "directie"', "toets", "cel-ontkenning"],
    ["openbaar == false", "toets", "cel-vergelijking-ja-nee"],
    ["openbaar", "waar", "cel-niet-indelend"],
    ["has(vastgesteld.door)", "toets", "cel-niet-toegestaan"],
    ["openbaar ? openbaar : elektronisch", "toets", "cel-niet-toegestaan"],
    ['vastgesteld.door.matches("(a+)+$")', "toets", "cel-niet-toegestaan"],
    ["geldt_voor.map(g, g) == geldt_voor", "toets", "cel-niet-toegestaan"],
    ["size(geldt_voor) > 2", "toets", "cel-niet-toegestaan"],
  ])("%s in %s: %s", (cel, plek, code) => {
    expect(fouten(cel, plek)).toContain(code);
  });

  test("what is too long to be a condition", () => {
    expect(fouten(`openbaar${" && openbaar".repeat(60)}`)).toEqual(["cel-niet-toegestaan"]);
  });

  test("points at the part concerned", () => {
    const uit = registers("openbaar && elektronsch", "toets");
    expect(uit.ok ? [] : uit.fouten.map(({ van, tot }) => [van, tot])).toEqual([[12, 23]]);
  });

  test("a field of another section", () => {
    expect(fouten("bevat.meldplicht", "toets", procedures)).toEqual([]);
    expect(fouten("bevat.meldplicht")).toEqual(["cel-onbekend-veld"]);
  });
});

test.each(Object.keys(bewijssecties) as Bewijssectie[])("every field of %s can be used in a condition of its type", (sectie) => {
  const controle = maakControle(celVelden(sectie));
  for (const { pad, type, waarden } of celVelden(sectie)) {
    const naam = pad.join(".");
    const cel = {
      bool: naam,
      double: `${naam} >= 1.0`,
      string: `${naam} == "${waarden?.[0]}"`,
      "list<string>": `"${waarden?.[0]}" in ${naam}`,
      Datum: `binnen(${naam}, "P1Y")`,
      Periode: `hoogstens(${naam}, "P1Y")`,
    }[type];
    expect(fouten(cel, "toets", controle), naam).toEqual([]);
  }
});
