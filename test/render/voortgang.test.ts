import { describe, expect, it } from "vitest";
import type { Formaat, RenderOpties } from "../../src/render/types.ts";
import { maakDocument } from "../../src/render/voortgang/document.ts";
import { voortgangformaten } from "../../src/render/voortgang/formaten.ts";
import { talen } from "../../src/tekst/taal.ts";
import type { Voortgang } from "../../src/voortgang/types.ts";
import { actie, sindsVan, systeem, voorbeeldvoortgang, voortgang } from "../voortgang/toets.ts";
import { VIJANDIG } from "./vijandig.ts";

const gewoon: RenderOpties = { kleur: false, breedte: 80, taal: "nl" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
const gevaarlijk = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

const maak = async (naam: string, uit: Voortgang, opties: RenderOpties = gewoon): Promise<string> => {
  const formaat = (voortgangformaten as Readonly<Record<string, Formaat<Voortgang>>>)[naam];
  if (formaat === undefined) throw new Error(naam);
  const tekst = await (await formaat.laad()).render(uit, opties);
  return typeof tekst === "string" ? tekst : Buffer.from(tekst).toString("latin1");
};

const verschillend = "stand: [{ waarde: gereed, bron: { een: '1' } }, { waarde: lopend, bron: { twee: '1' } }]";
/** Every kind of stand, of evidence, of being late and of change. */
const alles = sindsVan(
  [actie("1", "stand: lopend, gereed: 2019"), actie("2", "gereed: 2019-05"), actie("8", "plan: A"), actie("4", "stand: gereed")],
  [
    actie("1", "stand: gereed, gereed: 2019, vervolg_gereed: 2019-05, plan: A, kop: K, aanbeveling: Doe dit., proces: Gedaan."),
    actie("2", `${verschillend}, gereed: 2018, plan: A, kop: K`),
    actie("3", "stand: gereed, voor: [BN-02.a3], plan: A, kop: L, opmerking: Let op."),
    actie("4", "stand: niet-gestart, gereed: 2019-Q3, plan: A, verantwoordelijk: [integriteitscoordinator]"),
    actie("5", "stand: lopend, gereed: [{ waarde: 2019-01, bron: { een: '1' } }, { waarde: 2020, bron: { twee: '1' } }]"),
    actie("6", "stand: lopend, gereed: 2018, frequentie: P1Y, vervolg: Nog eens."),
    actie("7"),
    actie("9", "stand: vervallen, voor: [BN-02]"),
    actie("10", "stand: gereed, voor: [BN-02]"),
  ],
);

/** What a result says in codes; the rest is what somebody wrote. */
const codes = new Set([
  "soort",
  "versie",
  "taal",
  "type",
  "peildatum_bron",
  "stand",
  "stand_reden",
  "zekerheid",
  "reden",
  "wat",
  "uitkomst",
  "ernst",
]);
const lijsten = new Set(["domein", "veranderingen", "opmerkingen"]);

/** The same result with hostile text in every place that its schema leaves free. */
function vergiftigd(uit: Voortgang): Voortgang {
  const ga = (waarde: unknown, sleutel: string): unknown => {
    if (lijsten.has(sleutel)) return waarde;
    if (typeof waarde === "string") return codes.has(sleutel) ? waarde : `${VIJANDIG} ${waarde}`;
    if (Array.isArray(waarde)) return waarde.map((deel) => ga(deel, ""));
    if (typeof waarde !== "object" || waarde === null) return waarde;
    return Object.fromEntries(
      Object.entries(waarde).map(([naam, deel]) => {
        // The source a comparison was read from, and the tool's own name, are codes; a stand then and now as well.
        if (naam === "hulpmiddel" || (sleutel === "stand" && (naam === "oud" || naam === "nieuw"))) return [naam, deel];
        return [naam, naam === "bron" && (deel === "voortgang" || deel === "beschrijving") ? deel : ga(deel, naam)];
      }),
    );
  };
  return ga(uit, "") as Voortgang;
}

describe("a voortgang as a document", () => {
  const delen = (uit: Voortgang): readonly string[] => maakDocument(uit, "nl").delen.map(({ id }) => id);
  const plat = async (uit: Voortgang): Promise<string> => (await maak("markdown", uit)).replace(/[*_\\]/g, "").replace(/\s+/g, " ");

  it("leads with the counts and what asks for attention; a part that has nothing to say is left out", () => {
    expect(delen(alles)).toEqual(["samenvatting", "sinds", "te-laat", "bewijs", "plan-1", "plan-2", "signalen", "grenzen"]);
    expect(delen(voortgang(systeem([actie("1", "stand: lopend")])))).toEqual(["samenvatting", "plan-1", "signalen", "grenzen"]);
    expect(delen(voortgang(systeem([])))).toEqual(["samenvatting", "signalen", "grenzen"]);
  });

  it("tells the three kinds of late apart, in the summary and with each action", async () => {
    const uit = voortgang(
      systeem([
        actie("1", "stand: lopend, gereed: 2018"),
        actie("2", "gereed: 2018"),
        actie("3", "gereed: 2018, frequentie: P1Y"),
        actie("4", "gereed: 2018, toegezegd: deels"),
        actie("5", "stand: lopend, gereed: 2019"),
      ]),
    );
    const tekst = await plat(uit);
    expect(tekst).toContain("Bij 1 actie is de datum voorbij en is het niet gedaan.");
    expect(tekst).toContain("Bij 2 acties is de datum voorbij en is niet bekend of het is gedaan.");
    expect(tekst).toContain("Bij 1 actie is de datum misschien voorbij");
    for (const woord of ["✗ te laat", "✗ datum voorbij", "? misschien te laat"]) expect(tekst).toContain(woord);
    expect(tekst).toContain("De datum is voorbij. Nergens staat of dit is gedaan.");
    expect(tekst).toContain("De datum is voorbij, maar of dit doorgaat, staat nog niet vast.");
    // A year that runs is not late.
    expect(tekst.match(/De datum is voorbij\. De actie loopt nog\./g)).toHaveLength(2);
  });

  it("says of what is blank that it is not there", async () => {
    const tekst = await plat(voortgang(systeem([actie("1")])));
    expect(tekst).toContain("? niet bekend");
    expect(tekst).toContain("De stand staat er niet.");
    expect(tekst).toContain("Over de uitvoering staat er niets.");
  });

  it("says 4 done, 11 under way and 6 not started of the example, in each language", async () => {
    const uit = await voorbeeldvoortgang("gemeente-stichtse-vecht-2019");
    expect(await plat(uit)).toContain("Er zijn 21 acties: 4 gereed, 11 lopend, 6 niet gestart.");
    const engels = await voorbeeldvoortgang("gemeente-stichtse-vecht-2019", { taal: "en" });
    expect(await maak("markdown", engels, { ...gewoon, taal: "en" })).toContain(
      "There are 21 actions: 4 done, 11 under way, 6 not started.",
    );
  });

  it.each(talen)("has no empty place in any sentence (%s)", async (taal) => {
    const opties = { ...gewoon, taal };
    for (const uit of [alles, await voorbeeldvoortgang("gemeente-stichtse-vecht-2019", { taal, peildatum: "2021-01-01" })])
      expect(await maak("markdown", uit, opties)).not.toMatch(/undefined|null|NaN|\[object|“”|‘’|\(\)|: \./);
  });
});

describe.each(Object.entries(voortgangformaten).filter(([, { binair }]) => !binair))("voortgang as %s", (naam, formaat) => {
  it("ends in one newline, carries our mark, and is the same twice", async () => {
    const een = await maak(naam, alles);
    expect(een).toMatch(/[^\n]\n$/);
    expect(een).toContain(formaat.merk);
    expect(await maak(naam, alles)).toBe(een);
  });

  it("keeps hostile text as text: nothing that a terminal, browser or build server would act on", async () => {
    const tekst = await maak(naam, vergiftigd(alles));
    expect(tekst).not.toMatch(gevaarlijk);
    expect(tekst).not.toMatch(/^\s*::/m);
    expect(tekst).not.toMatch(/##(?:\[|vso|teamcity)/);
    if (naam === "html") expect(tekst).not.toMatch(/<script>alert|href="javascript|src="http/);
    if (naam === "markdown") expect(tekst).not.toMatch(/<script>alert|[^\\]\]\(javascript/);
    expect(tekst).toContain("alert");
  });
});

// What stands in such a file is looked at where the documents are (test/render/document).
describe.each(["docx", "xlsx"])("voortgang as %s", (naam) => {
  it("carries our mark and is the same twice, with hostile text too", async () => {
    const een = await maak(naam, vergiftigd(alles));
    expect(een).toContain("basisnormen-rapport");
    expect(await maak(naam, vergiftigd(alles))).toBe(een);
  });
});

describe("voortgang in a terminal", () => {
  it.each([80, 120])("is never wider than %d columns", async (breedte) => {
    const regels = (await maak("terminal", await voorbeeldvoortgang("gemeente-stichtse-vecht-2019"), { ...gewoon, breedte })).split("\n");
    expect(Math.max(...regels.map((regel) => [...regel].length))).toBeLessThanOrEqual(breedte);
  });
});
