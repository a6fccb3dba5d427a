import { describe, expect, test } from "vitest";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { renderWaarom } from "../../src/render/waarom.ts";
import { maakWaarom, type Waarom } from "../../src/uitleg/waarom.ts";

// explain with a description: why one eis came out as it did, and what would change it.

const KOP = "basisnormen: 1\norganisatie: { naam: Gemeente Voorbeeld, type: gemeente }\nbronnen: { web: { titel: Website } }\n";

function waarom(id: string, regels: string, peildatum = "2020-06-30"): Waarom {
  const { systeem } = laadBeschrijving([{ bestand: "basisnormen.yaml", tekst: KOP + regels }]);
  const [eerste] = maakWaarom(id, { systeem, kader: basisnormen, peildatum, taal: "nl" });
  if (eerste === undefined) throw new Error(`no eis ${id}`);
  return eerste;
}

const register = (inhoud: string): string =>
  `registers: [{ id: a, soort: nevenwerkzaamheden, domein: ambtelijk, titel: Register, ${inhoud} }]`;

describe("why an eis came out as it did", () => {
  test("names the item, its place, each condition and the statement it rests on", () => {
    const uit = waarom("BN-06.a4", register("bijgewerkt: { waarde: 2020-03-01, bron: { web: p. 1 } }"));
    expect(uit).toMatchObject({ uitkomst: "voldaan", feitelijk: "voldaan" });
    expect(uit.items[0]).toMatchObject({ titel: "‘Register’", telt: "ja", plaats: { regel: 4 } });
    expect(uit.items[0]?.toetsen[0]).toMatchObject({ cel: 'binnen(bijgewerkt, "P1Y")', uitkomst: "ja" });
    expect(uit.items[0]?.toetsen[0]?.gelezen[0]).toMatchObject({ veld: "Bijgewerkt", waarde: "1 maart 2020", bron: "Website, p. 1" });
  });

  test("says until when what is met holds, and that day is right", () => {
    const regels = register("bijgewerkt: 2019-08-31");
    expect(waarom("BN-06.a4", regels).anders).toEqual(["het later is dan 31 augustus 2020 en ‘Register’ dan niet is vernieuwd"]);
    expect(waarom("BN-06.a4", regels, "2020-08-31").uitkomst).toBe("voldaan");
    expect(waarom("BN-06.a4", regels, "2020-09-01").uitkomst).toBe("niet-voldaan");
  });

  test("says what a gap needs", () => {
    expect(waarom("BN-06.a4", register("bijgewerkt: 2018")).anders[0]).toContain("voor ‘Register’ geldt: Bijgewerkt");
    expect(waarom("BN-06.a2", register("stand: voorgenomen")).anders).toEqual(["‘Register’ is vastgesteld en van kracht is"]);
  });

  test("says what is needed where the description is silent, and what a claim would do", () => {
    const [beschrijf, volledig] = waarom("BN-06.a2", "").anders;
    expect(beschrijf).toContain("er bij Registers iets staat van deze soort");
    expect(volledig).toContain("volledig");
    expect(waarom("BN-06.a2", "volledig: [{ sectie: registers }]")).toMatchObject({ uitkomst: "niet-voldaan", volledig: { regel: 4 } });
  });

  test("shows both statements where sources differ", () => {
    const uit = waarom("BN-06.a2", register("aanwezig: [{ waarde: ja, bron: { web: p. 1 } }, { waarde: nee, bron: { web: p. 2 } }]"));
    expect(uit.items[0]?.bestaan.map(({ waarde, bron }) => [waarde, bron])).toEqual([
      ["ja", "Website, p. 1"],
      ["nee", "Website, p. 2"],
    ]);
  });

  test("names the law of that day", () => {
    expect(waarom("BN-06.a2", register("opmerking: x")).grondslag).toEqual(["art. 5 lid 1 onder b Ambtenarenwet 2017"]);
    expect(waarom("BN-06.a2", register("opmerking: x"), "2019-12-31").grondslag).toEqual([]);
  });

  test("reads well in a window, and hostile titles stay text", () => {
    const tekst = renderWaarom(
      [waarom("BN-06.a4", 'registers: [{ id: a, soort: nevenwerkzaamheden, domein: ambtelijk, titel: "\\e[31mrood\\u202e" }]')],
      {
        kleur: false,
        breedte: 80,
        taal: "nl",
      },
    );
    expect(tekst.endsWith("\n")).toBe(true);
    for (const teken of ["\u001b", "\u202e"]) expect(tekst).not.toContain(teken);
    for (const regel of tekst.split("\n")) expect(regel.length).toBeLessThanOrEqual(80);
  });
});
