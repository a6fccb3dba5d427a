import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Agenda } from "../../src/agenda/types.ts";
import { EENVOUDIG, map } from "./beschrijving.ts";
import { draai } from "./draai.ts";

const metActie = (rest: string): string =>
  map({ "basisnormen.yaml": `${EENVOUDIG}acties:\n  - { nr: "1", titel: iets doen, domein: ambtelijk, ${rest} }\n` });
const alsJson = async (pad: string, argv: readonly string[] = [], vandaag = "2026-01-31"): Promise<Agenda> =>
  JSON.parse((await draai(["agenda", pad, "--format", "json", ...argv], { vandaag })).stdout) as Agenda;

describe("agenda", () => {
  it.each([
    [0, "gereed: 2026-02-01"],
    [0, "gereed: 2026"],
    [0, "gereed: 2026-01-30, stand: gereed"],
    [0, "frequentie: P1Y"],
    [0, "gereed: 2020-01, frequentie: P1Y, stand: lopend"],
    [1, "gereed: 2026-01-30"],
    [1, "gereed: 2026-01-30, stand: lopend"],
  ])("exits %i with an action that has %s", async (status, rest) => {
    expect((await draai(["agenda", metActie(rest)])).status).toBe(status);
  });

  it("exits the same for every format", async () => {
    const pad = metActie("gereed: 2026-01-30");
    for (const formaat of ["terminal", "json", "markdown", "html", "ics"])
      expect((await draai(["agenda", pad, "--format", formaat])).status).toBe(1);
  });

  it("looks ahead from today, also when the description names a day, and says so", async () => {
    const uit = await alsJson(map());
    expect(uit).toMatchObject({ peildatum: "2026-01-31", peildatum_bron: "vandaag", beschreven: "2018-10-30" });
    expect((await alsJson(map(), [], "2027-03-01")).peildatum).toBe("2027-03-01");
    expect((await draai(["agenda", map()])).stdout).toContain("De beschrijving is van 30 oktober 2018.");
  });

  it("takes a day, a number of months and a language", async () => {
    const uit = await alsJson(map(), ["--peildatum", "2020-01-01", "--maanden", "3", "--lang", "en"]);
    expect(uit).toMatchObject({ peildatum: "2020-01-01", peildatum_bron: "optie", taal: "en" });
    expect(uit.venster).toEqual({ van: "2020-01-01", tot: "2020-03-31", maanden: 3 });
    expect((await alsJson(map())).venster.maanden).toBe(12);
  });

  it.each(["0", "61", "-1", "3.5", "drie", ""])("refuses --maanden %j as wrong use", async (maanden) => {
    const { status, stdout, stderr } = await draai(["agenda", map(), `--maanden=${maanden}`]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("--maanden");
  });

  it("exits 3 for a description that is not in order, 4 for norms that are not there, 2 for an unknown format", async () => {
    expect((await draai(["agenda", map({ "basisnormen.yaml": "basisnormen: 1\n" })])).status).toBe(3);
    expect((await draai(["agenda", map(), "--normenkader", "onzin"])).status).toBe(4);
    expect((await draai(["agenda", map(), "--format", "onzin"])).status).toBe(2);
  });

  it("writes several formats to a folder, also when a term has passed", async () => {
    const doel = join(map({}), "uit");
    expect((await draai(["agenda", metActie("gereed: 2025"), "--format", "markdown,ics", "--output", doel])).status).toBe(1);
    expect(readdirSync(doel).sort()).toEqual(["provincie-voorbeeld-agenda.ics", "provincie-voorbeeld-agenda.md"]);
  });

  it("offers its schema", async () => {
    expect(JSON.parse((await draai(["schema", "agenda"])).stdout)).toMatchObject({ title: "Agenda" });
  });
});
