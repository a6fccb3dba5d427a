import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { render } from "../../src/render/csv.ts";
import type { RenderOpties } from "../../src/render/types.ts";
import { bladCsv } from "../../src/render/werkboek/csv.ts";
import { dagOf, getal, kolom, regels, rij, tekst } from "../../src/render/werkboek/maak.ts";
import { metGereedschap } from "../gereedschap.ts";
import { VIJANDIG, vijandig } from "./vijandig.ts";
import { ingedeeld, voorbeeld } from "./voorbeeld.ts";

const nl: RenderOpties = { kleur: false, breedte: 80, taal: "nl" };
const maak = (rapport: Rapport = voorbeeld, opties = nl): string => render(rapport, opties) as string;

/** One line as its fields. No field holds a line break, so a line is a row. */
const velden = (regel: string): readonly string[] =>
  [...regel.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;"]*))/g)].map(([, tussen, los = ""]) => tussen?.replaceAll('""', '"') ?? los);

const rijen = (csv: string): readonly Readonly<Record<string, string>>[] => {
  const [kop = "", ...rest] = csv.replace("\ufeff", "").trimEnd().split("\n");
  const namen = velden(kop);
  return rest.map((regel) => Object.fromEntries(velden(regel).map((waarde, plek) => [namen[plek] ?? "", waarde])));
};

describe("the audit as CSV", () => {
  it("has a row per eis, with the same columns, also with hostile text", () => {
    const aantal = voorbeeld.normen.flatMap(({ eisen }) => eisen).length;
    for (const rapport of [voorbeeld, ingedeeld, vijandig(voorbeeld), vijandig(ingedeeld), vijandig(voorbeeld, 'a"; b\n"c";=1')]) {
      const regel = maak(rapport).trimEnd().split("\n").map(velden);
      expect(regel).toHaveLength(aantal + 1);
      expect(new Set(regel.map(({ length }) => length)).size).toBe(1);
    }
  });

  it("says of a gap what is missing, what is planned, by whom, when, and where it stands", () => {
    const gat = rijen(maak()).find(({ eis }) => eis === "BN-06.b2");
    expect(gat).toMatchObject({
      organisatie: "Provincie Voorbeeld",
      peildatum: "2018-10-30",
      norm: "BN-06",
      domein: "bestuurlijk",
      "oordeel over de norm": "voldoet niet",
      uitkomst: "niet voldaan",
      zwaarte: "wettelijk",
      aspect: "bestaan",
      kern: "ja",
      ontbreekt: "Register nevenfuncties is niet openbaar voor de commissaris van de Koning. De bron zegt: deels.",
      "geplande actie":
        "actie 5: Publiceer de nevenfuncties op de website en werk het overzicht elk half jaar bij. (loopt, staat nog niet vast)",
      verantwoordelijk: "de griffier en de commissaris van de Koning",
      gereed: "eerste kwartaal 2019",
      "uiterlijk op": "2019-03-31",
      bron: "Integriteitsplan, hfst. 3.3, onderwerp 5, wat ontbreekt",
      bestand: "registers.yaml",
      regel: "15",
      "basisnormen-rapport": "basisnormen 0.0.0",
    });
  });

  it("has the unit of an indeling as a column", () => {
    expect(rijen(maak(ingedeeld))[0]?.onderdeel).toBe("5B Nevenfuncties");
    expect(rijen(maak(voorbeeld))[0]).not.toHaveProperty("onderdeel");
  });

  it("speaks English when asked", () => {
    expect(rijen(maak(voorbeeld, { ...nl, taal: "en" }))[1]).toMatchObject({ outcome: "not met", weight: "required by law" });
  });

  it("says a month in words that no spreadsheet takes for a day", () => {
    const [norm, ...rest] = voorbeeld.normen;
    if (norm === undefined) throw new Error("no norm");
    const gereed = (wanneer: string): string | undefined => {
      const uitwerking = norm.uitwerking.slice(0, 1).map((een) => ({ ...een, gereed: wanneer }));
      return rijen(maak({ ...voorbeeld, normen: [{ ...norm, uitwerking }, ...rest] })).find(({ eis }) => eis === "BN-06.b2")?.gereed;
    };
    expect([gereed("2019-05"), gereed("2019"), gereed("2019-05-14"), gereed("P3M")]).toEqual([
      "gereed mei 2019",
      "gereed 2019",
      "2019-05-14",
      "binnen 3 maanden",
    ]);
  });
});

describe("a table as CSV", () => {
  const blad = {
    kolommen: [kolom("=kop", 9), kolom("b", 9), kolom("c", 9)],
    rijen: [rij(tekst('a;"b"'), getal(-1.5), dagOf("2018-10-30")), rij(regels(["een", "twee\ndrie"]), undefined, tekst(""))],
  };

  it("quotes texts, not numbers and days, and writes a comma in a number", () => {
    expect(bladCsv(blad, { taal: "nl" })).toBe('\ufeff"\'=kop";"b";"c"\n"a;""b""";-1,5;2018-10-30\n"een | twee drie";;\n');
  });

  it("ends its lines as asked", () => {
    expect(bladCsv(blad, { taal: "nl", regeleinde: "crlf" })).toBe(bladCsv(blad, { taal: "nl" }).replaceAll("\n", "\r\n"));
  });

  it("holds no more in a field than Excel reads", () => {
    const [, waarde = ""] = bladCsv({ kolommen: [kolom("a", 9)], rijen: [rij(tekst("x".repeat(40_000)))] }, { taal: "nl" }).split("\n");
    expect(waarde.length).toBeLessThanOrEqual(32_767 + 2);
    expect(waarde).toContain("ingekort");
  });
});

metGereedschap("libreoffice", "LibreOffice opens the CSV", (pad) => {
  it("with texts as texts, days as dates, numbers as numbers, and no formula", { timeout: 60_000 }, () => {
    const map = mkdtempSync(join(tmpdir(), "bn-csv-"));
    const gevaarlijk = ["=1+1", "+1", "-2+3", "@SUM(1)", "1-2", "007", "mei 2019", 'x";=1', VIJANDIG];
    const blad = {
      kolommen: [kolom("kop", 9)],
      rijen: [...gevaarlijk.map((een) => rij(tekst(een))), rij(dagOf("2018-10-30")), rij(getal(1.5))],
    };
    writeFileSync(join(map, "b.csv"), bladCsv(blad, { taal: "nl" }));
    // Semicolon, double quote, UTF-8, from line 1, Dutch, quoted is text, recognise dates.
    const filter = "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1043,true,true";
    const profiel = `-env:UserInstallation=file://${map}/profiel`;
    execFileSync(pad, ["--headless", profiel, filter, "--convert-to", "fods", "--outdir", map, join(map, "b.csv")], { stdio: "pipe" });
    const fods = readFileSync(join(map, "b.fods"), "utf8");
    expect(fods).not.toContain("table:formula");
    expect(fods.match(/office:value-type="string"/g)).toHaveLength(gevaarlijk.length + 1);
    expect(fods).toContain('office:date-value="2018-10-30"');
    expect(fods).toContain('office:value="1.5"');
    expect(fods).not.toContain("\ufeff");
  });
});
