import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, it } from "vitest";
import schema from "../../schemas/jaarverslag.schema.json" with { type: "json" };
import type { Jaarverslag } from "../../src/jaarverslag/types.ts";
import type { Bouwsteen, Deel, Staven, Tabel } from "../../src/render/document/types.ts";
import { maakDocument } from "../../src/render/jaarverslag/document.ts";
import { jaarverslagformaten } from "../../src/render/jaarverslag/formaten.ts";
import { verslag, voorbeeldverslag } from "../jaarverslag/maak.ts";
import { maakFormaat, metVijandigeTekst, toetsFormaten } from "./resultaatformaten.ts";

const CODES = new Set(
  "soort versie taal type tooi peildatum peildatum_bron jaar_bron id domein stand ernst richting oordeel oud nieuw verborgen sectie veld nul letter gereed hulpmiddel".split(
    " ",
  ),
);

const KLEIN = `cijfers:
  - { jaar: 2025, soort: eden, domein: ambtelijk, aantal: 20, vorig_jaar: 15, toelichting: uitleg, bron: { open: p } }
  - { jaar: 2025, soort: klachten, domein: ambtelijk, aantal: 13, delen: [{ naam: a, aantal: 12 }] }
jaarverslagen: [{ jaar: 2025, visie: Onze visie., bron: { open: p } }]
activiteiten: [{ id: t, soort: training, domein: ambtelijk, titel: Les, laatst: 2025, deelnemers: 8, aantal: 1 }]
programma: [{ onderwerp: o, activiteit: a, jaren: [2025, 2026] }]
acties: [{ nr: "1", titel: doen, domein: ambtelijk, gereed: 2025 }]
`;
const klein = verslag(KLEIN, { vorig: { yaml: "", peildatum: "2024-12-31" } });
/** The name and version of the tool are ours. */
const vijandig: Jaarverslag = { ...metVijandigeTekst(klein, CODES), hulpmiddel: klein.hulpmiddel };

toetsFormaten("jaarverslag", {
  registry: jaarverslagformaten,
  gewone: () => [klein, verslag(""), verslag(KLEIN, { drempel: 5 })],
  vijandige: () => [vijandig],
});

const alle = (delen: readonly Deel[]): readonly Deel[] => delen.flatMap((deel) => [deel, ...alle(deel.delen ?? [])]);
const blokken = (uit: Jaarverslag, id: string): readonly Bouwsteen[] =>
  alle(maakDocument(uit, "nl").delen).find((deel) => deel.id === id)?.bouwstenen ?? [];
const tekst = (waarde: unknown): string => JSON.stringify(waarde);

describe("a yearly report as a document", () => {
  let gemeente: Jaarverslag;
  beforeAll(async () => {
    gemeente = await voorbeeldverslag("model-gemeente-2026");
  });

  it("has the four parts of the template", () => {
    expect(maakDocument(klein, "nl").delen.map(({ kop }) => kop)).toEqual([
      "In het kort",
      "Deel I: kader",
      "Deel II: samenvatting voor het bestuur",
      "Deel III: werkt het?",
      "Deel IV: cijfers met toelichting",
      "Signalen over de cijfers",
      "Wat dit verslag niet zegt",
    ]);
  });

  it("marks every place where somebody must write, and no other", () => {
    const tel = (uit: Jaarverslag): number => tekst(maakDocument(uit, "nl").delen.slice(1)).split("? Nog in te vullen").length - 1;
    expect(tel(verslag(""))).toBeGreaterThan(20);
    expect(tel(gemeente)).toBe(0);
  });

  it("shows a year without figures as such", () => {
    const uit = verslag("cijfers:\n  - { jaar: 2023, soort: eden, domein: ambtelijk, aantal: 3 }\n", { jaar: 2025 });
    expect(tekst(blokken(uit, "samenvatting"))).toContain("De beschrijving heeft geen cijfers over 2025. Er zijn wel cijfers over 2023.");
  });

  it("never writes a sum that is wrong with an equals sign", () => {
    const uit = tekst(blokken(klein, "controles"));
    expect(uit).toContain("13 ≠ 12");
    expect(uit).toContain("klopt niet: het verschil is 1");
    expect(uit).not.toContain("13 = 12");
  });

  it("asks for no numbers before headings that say which part they are", () => {
    const { delen, genummerd } = maakDocument(klein, "nl");
    expect(delen.some(({ kop }) => kop.startsWith("Deel I:"))).toBe(true);
    expect(genummerd).toBe(false);
  });

  it("draws a chart of a figure over the years, unless the numbers are too small to draw", () => {
    const grafieken = blokken(klein, "vergelijking").filter((een): een is Staven => een.soort === "staven");
    expect(grafieken.map(({ rijen }) => rijen)).toEqual([
      [
        { naam: "2024", aantallen: [15] },
        { naam: "2025", aantallen: [20] },
      ],
    ]);
    expect(grafieken[0]?.omschrijving).toBe("Afgelegde eden en beloften (ambtelijk): 15 in 2024, 20 in 2025.");
    // The table before it has them already.
    expect(grafieken.every(({ herhaalt }) => herhaalt)).toBe(true);
    const weinig = verslag("cijfers:\n  - { jaar: 2025, soort: eden, domein: ambtelijk, aantal: 1, vorig_jaar: 0 }\n");
    expect(blokken(weinig, "vergelijking").some(({ soort }) => soort === "staven")).toBe(false);
  });

  it("keeps numbers numbers, and says of a hidden one that it is small", () => {
    const openbaar = verslag("cijfers:\n  - { jaar: 2025, soort: eden, domein: ambtelijk, aantal: 20, vorig_jaar: 3 }\n", { drempel: 5 });
    const [tabel] = blokken(openbaar, "cijfers").filter((een): een is Tabel => een.soort === "tabel");
    expect(tabel?.rijen[0]?.cellen[1]?.waarde).toBe(20);
    expect(tekst(tabel?.rijen[0]?.cellen[3])).toContain("minder dan 5");
  });

  it("reads in English too", async () => {
    const uit = await maakFormaat(jaarverslagformaten.markdown, verslag(KLEIN, { taal: "en" }), { kleur: false, breedte: 80, taal: "en" });
    expect(uit).toContain("Yearly report on integrity 2025");
    expect(uit).not.toMatch(/Nog in te vullen|klopt/);
  });

  it("keeps to its schema, also for the public", () => {
    const past = new Ajv2020({ strict: false }).compile(schema);
    for (const uit of [klein, gemeente, verslag(KLEIN, { drempel: 5 }), verslag("")]) {
      past(JSON.parse(JSON.stringify(uit)));
      expect(past.errors ?? []).toEqual([]);
    }
  });
});
