import { describe, expect, it } from "vitest";
import { alinea, cel, dag, getal, kolom } from "../../../src/render/document/maak.ts";
import type { Bouwsteen, Document, Tabel } from "../../../src/render/document/types.ts";
import { documentXlsx } from "../../../src/render/document/xlsx.ts";
import { kolomVan, pakUit, type Uitgepakt } from "../uitgepakt.ts";
import { proefdocument, vijandigDocument } from "./proefdocument.ts";
import { voorbeelddocument } from "./voorbeeld-document.ts";

const maak = async (document: Document): Promise<Uitgepakt> => pakUit(await documentXlsx(document));
const met = (...bouwstenen: readonly Bouwsteen[]): Document => ({
  ...proefdocument(),
  delen: [{ id: "een", kop: "Acties per kwartaal", bouwstenen }],
});
const teksten = ({ cellen }: Uitgepakt, blad: string): readonly string[] => [...cellen(blad).values()].map(({ waarde }) => waarde);

const vragen = (...vraag: readonly string[]): Tabel => ({
  soort: "tabel",
  titel: "t",
  werkblad: "Vragen",
  kolommen: [kolom("vraag", 2), kolom("antwoord", 3)],
  rijen: vraag.map((een) => ({ metKop: true, cellen: [cel(een), cel("ja")] })),
});

describe("a document as a workbook", () => {
  it("has a sheet with its words, and one for every table, chart and heat map, in order", async () => {
    expect((await maak(voorbeelddocument)).namen).toEqual([
      "Rapport",
      "Eisen naar wat zij bekijken",
      "Oordelen per norm en domein",
      "Organisaties en normen",
      "Acties",
      "Acties (2)",
    ]);
  });

  it("tells its title, facts, paragraphs, lists and remarks on the first", async () => {
    const woorden = teksten(await maak(voorbeelddocument), "Rapport");
    for (const verwacht of [
      "Integriteitsplan",
      "Provincie Voorbeeld",
      "Peildatum",
      "30 oktober 2018",
      "Samenvatting",
      "• eerst dit",
      "2. twee",
    ]) {
      expect(woorden).toContain(verwacht);
    }
    expect(woorden).toContain("Van 2 wettelijke eisen is niet bekend of ze zijn gehaald.");
    expect(woorden).toContain("• dan dat [Integriteitsplan, hfst. 3]");
    expect(woorden.at(-1)).toBe(voorbeelddocument.kenmerk);
  });

  it("leads from the text to the sheet of a table", async () => {
    const boek = await maak(voorbeelddocument);
    expect(teksten(boek, "Rapport")).toContain("Meldingen per jaar: zie het werkblad Acties (2).");
    expect(boek.blad("Rapport")).toContain('location="&apos;Acties (2)&apos;!A1"');
  });

  it("ends that sentence well where the name of the sheet was cut", async () => {
    const boek = await maak(met({ ...vragen("Wie?"), werkblad: "Wat er voor dit jaar was gepland" }));
    expect(teksten(boek, "Rapport")).toContain("t: zie het werkblad Wat er voor dit jaar was…");
    expect(boek.blad("Rapport")).toContain('location="&apos;Wat er voor dit jaar was…&apos;!A1"');
  });

  it("has numbers and days as such, and words where a day is not exactly known", async () => {
    const tabel: Bouwsteen = {
      soort: "tabel",
      titel: "t",
      werkblad: "Planning",
      kolommen: [kolom("wat", 3), kolom("gereed", 1, "datum"), kolom("uren", 1, "getal")],
      rijen: [
        { cellen: [cel("een", "twee"), dag("1 mei 2019", "2019-05-01"), getal(1.5)], metKop: true },
        { cellen: [cel("drie"), dag("mei 2019"), cel("onbekend")] },
        { nadruk: true, cellen: [cel("samen"), cel(), getal(1.5)] },
      ],
    };
    const boek = await maak(met(tabel));
    const cellen = boek.cellen("Planning");
    expect(cellen.get("A2")).toEqual({ soort: "tekst", waarde: "een\ntwee" });
    expect(cellen.get("B2")).toEqual({ soort: "getal", waarde: "43586" });
    expect(cellen.get("C2")).toEqual({ soort: "getal", waarde: "1.5" });
    expect(cellen.get("B3")).toEqual({ soort: "tekst", waarde: "mei 2019" });
    expect(boek.blad("Planning")).toContain('<autoFilter ref="A1:C3"/>');
  });

  it("has the numbers of a chart, and sign and words of a heat map", async () => {
    const { cellen } = await maak(voorbeelddocument);
    const staven = cellen("Eisen naar wat zij bekijken");
    expect(kolomVan(staven, "in orde")).toEqual(["40", "31", "0"]);
    expect(staven.get("B2")?.soort).toBe("getal");
    expect(staven.get("A1")?.waarde).toBe("Eisen naar wat zij bekijken");
    const raster = cellen("Oordelen per norm en domein");
    expect(kolomVan(raster, "ambtelijk")).toEqual(["✗ voldoet niet", "◐ voldoet deels"]);
    expect(raster.get("B3")).toBeUndefined();
  });

  it("has no sheet for a chart of numbers that a table has already, and keeps its sentence", async () => {
    const staven: Bouwsteen = {
      soort: "staven",
      titel: "Per jaar",
      omschrijving: "1 in 2024.",
      reeksen: [{ naam: "aantal", toon: "plan" }],
      rijen: [{ naam: "2024", aantallen: [1] }],
    };
    expect((await maak(met(staven))).namen).toEqual(["Rapport", "Per jaar"]);
    const zonder = await maak(met({ ...staven, herhaalt: true }));
    expect(zonder.namen).toEqual(["Rapport"]);
    expect(teksten(zonder, "Rapport")).toContain("1 in 2024.");
    expect(teksten(zonder, "Rapport").join()).not.toContain("werkblad");
  });

  it("puts tables that ask for the same sheet and have the same columns on one, each row behind its section and the title that shows", async () => {
    const boek = await maak({
      ...proefdocument(),
      delen: [
        { id: "a", kop: "Melden", bouwstenen: [vragen("Wie?", "Waar?")] },
        {
          id: "b",
          kop: "Onderzoek",
          bouwstenen: [
            { ...vragen("Hoe?"), titelVerborgen: true },
            { ...vragen("Wat?"), kolommen: [kolom("vraag")] },
          ],
        },
      ],
    });
    expect(boek.namen).toEqual(["Rapport", "Vragen", "Vragen (2)"]);
    const cellen = boek.cellen("Vragen");
    expect(kolomVan(cellen, "onderdeel")).toEqual(["Melden · t", "Melden · t", "Onderzoek"]);
    expect(kolomVan(cellen, "vraag")).toEqual(["Wie?", "Waar?", "Hoe?"]);
    expect(boek.blad("Vragen")).toContain('<autoFilter ref="A1:C4"/>');
    expect(boek.cellen("Vragen (2)").get("A1")?.waarde).toBe("vraag");
    expect(teksten(boek, "Rapport").filter((tekst) => tekst === "t: zie het werkblad Vragen.")).toHaveLength(2);
  });

  it("links a cell to the one https address in it, and to nothing else", async () => {
    const link = (...adressen: readonly string[]): ReturnType<typeof cel> =>
      cel(...adressen.map((adres) => ({ tekst: "link", link: adres })));
    const tabel: Bouwsteen = {
      soort: "tabel",
      titel: "t",
      kolommen: [kolom("a")],
      rijen: [
        ["https://wetten.overheid.nl/a"],
        ["https://a.example/", "https://b.example/"],
        ["javascript:alert(1)"],
        ["http://c.example"],
        ["#een"],
      ].map((adressen) => ({ cellen: [link(...adressen)] })),
    };
    const { delen } = await maak(met(tabel));
    expect(
      [
        ...Object.values(delen)
          .join("")
          .matchAll(/Target="([^"]*)" TargetMode/g),
      ].map(([, doel]) => doel),
    ).toEqual(["https://wetten.overheid.nl/a"]);
  });

  it("keeps its shape with hostile text: the same sheets, cells and filters", async () => {
    const vorm = ({ delen }: Uitgepakt): readonly string[] =>
      Object.entries(delen)
        .filter(([naam]) => naam.startsWith("xl/worksheets/sheet"))
        .flatMap(([, xml]) =>
          [...xml.matchAll(/<(?:c r="[A-Z]+\d+"|autoFilter [^/]*|pane [^/]*|mergeCell ref="[^"]*")/g)].map(([deel]) => deel),
        );
    const gif = await maak(vijandigDocument());
    expect(vorm(gif)).toEqual(vorm(await maak(proefdocument())));
    for (const deel of Object.values(gif.delen)) expect(deel).not.toMatch(/<f[ >/]|<script|Target="javascript/);
  });

  it("is the same file twice, and carries the mark of the document", async () => {
    const bytes = await documentXlsx(proefdocument());
    expect(await documentXlsx(proefdocument())).toEqual(bytes);
    expect(Buffer.from(bytes).toString("latin1")).toContain(proefdocument().kenmerk);
  });

  it("is one sheet when it has no tables", async () => {
    expect((await maak(met(alinea("Een zin.")))).namen).toEqual(["Rapport"]);
  });
});
