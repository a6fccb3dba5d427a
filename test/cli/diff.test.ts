import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/vergelijking.schema.json" with { type: "json" };
import { formaten } from "../../src/render/formaten.ts";
import type { Formaat } from "../../src/render/types.ts";
import { vergelijkingformaten } from "../../src/render/vergelijking/formaten.ts";
import type { Vergelijking } from "../../src/vergelijking/types.ts";
import { EENVOUDIG, map } from "./beschrijving.ts";
import { draai } from "./draai.ts";

const met = (bekend: string, extra = ""): string =>
  map({ "basisnormen.yaml": EENVOUDIG.replace("    bekend: nee\n", bekend === "" ? "" : `    bekend: ${bekend}\n`) + extra });

/** A saved rapport of a description. */
async function bewaard(pad: string, argv: readonly string[] = []): Promise<string> {
  const doel = join(map({}), "rapport.json");
  await draai(["audit", pad, "--format", "json", "--output", doel, ...argv]);
  return doel;
}

const alsJson = async (oud: string, nieuw: string, argv: readonly string[] = []): Promise<Vergelijking> =>
  JSON.parse((await draai(["diff", oud, nieuw, "--format", "json", ...argv])).stdout) as Vergelijking;

const groep = ({ eisen }: Vergelijking, id: string): string | undefined => eisen.find((eis) => eis.id === id)?.groep;

describe("diff", () => {
  it("compares two descriptions, two saved rapporten, and one of each, with the same result", async () => {
    const [oud, nieuw] = [met("nee"), met("ja")];
    const [oudRapport, nieuwRapport] = [await bewaard(oud), await bewaard(nieuw)];
    const uitkomsten = [
      await alsJson(oud, nieuw),
      await alsJson(oudRapport, nieuwRapport),
      await alsJson(oudRapport, nieuw),
      await alsJson(oud, nieuwRapport),
    ];
    for (const uit of uitkomsten) expect(uit).toEqual(uitkomsten[0]);
    expect(groep(uitkomsten[0] as Vergelijking, "BN-02.a3")).toBe("verbeterd");
    // The first to run loads everything.
  }, 20_000);

  it("gives JSON that its own schema accepts", async () => {
    const valideer = new Ajv2020({ allErrors: true }).compile(schema);
    const uit = await alsJson("examples/provincie-drenthe-2018", "examples/provincie-drenthe-2022");
    expect(valideer(uit), JSON.stringify(valideer.errors?.slice(0, 3))).toBe(true);
  });

  it("fails on what a baseline would fail on: one more register that falls short, though the eis did so already", async () => {
    const VOOR = "geldt_voor: [volksvertegenwoordiging, dagelijks-bestuur, voorzitter]";
    const register = (id: string): string =>
      `  - { id: ${id}, soort: nevenwerkzaamheden, domein: bestuurlijk, ${VOOR}, bijgewerkt: 2010 }\n`;
    const [een, twee] = [met("nee", `registers:\n${register("a")}`), met("nee", `registers:\n${register("a")}${register("b")}`)];
    const uit = await alsJson(een, twee);
    expect(groep(uit, "BN-06.b4")).toBe("gelijk");
    expect(uit.gaten.nieuw.map(({ eis, onderwerp }) => [eis, onderwerp])).toContainEqual(["BN-06.b4", "registers/b/bijgewerkt"]);
    const rapport = await bewaard(een);
    for (const argv of [
      ["audit", twee, "--baseline", rapport],
      ["diff", een, twee],
    ])
      expect((await draai([...argv, "--fail-on", "basisnorm"])).status).toBe(1);
  });

  it("takes one day for both descriptions, or a day for each", async () => {
    const pad = met("nee");
    expect((await alsJson(pad, pad, ["--peildatum", "2020-01-01"])).oud.peildatum).toBe("2020-01-01");
    const twee = await alsJson(pad, pad, ["--peildatum", "2018-10-30,2023-03-01"]);
    expect([twee.oud.peildatum, twee.nieuw.peildatum]).toEqual(["2018-10-30", "2023-03-01"]);
    const rapport = await bewaard(pad);
    expect((await alsJson(rapport, pad, ["--peildatum", "2020-01-01"])).nieuw.peildatum).toBe("2020-01-01");
  });

  it("exits 1 when an eis of the weight of --fail-on got worse or is newly open, in every format", async () => {
    const [goed, slecht] = [met("ja"), met("nee")];
    for (const formaat of Object.keys(vergelijkingformaten)) {
      const argv = ["diff", goed, slecht, "--format", formaat, "--output", join(map({}), "uit")];
      expect((await draai([...argv, "--fail-on", "basisnorm"])).status).toBe(1);
      expect((await draai(argv)).status).toBe(0);
    }
    expect((await draai(["diff", slecht, goed, "--fail-on", "aanbeveling"])).status).toBe(0);
    expect((await draai(["diff", goed, slecht, "--fail-on", "nooit"])).status).toBe(0);
    expect((await draai(["diff", slecht, slecht, "--fail-on", "aanbeveling"])).status).toBe(0);
    expect((await draai(["diff", slecht, slecht, "--peildatum", "2018-10-30,2023-03-01"])).status).toBe(1);
  });

  it("writes several formats to a folder, under a name that is not that of the report", async () => {
    const doel = join(map({}), "uit");
    const argv = ["diff", met("nee"), met("ja"), "--format", "markdown,json,html,terminal", "--output", doel];
    expect((await draai(argv)).status).toBe(0);
    expect(readdirSync(doel).sort()).toEqual(["html", "json", "md", "txt"].map((soort) => `provincie-voorbeeld-vergelijking.${soort}`));
    expect((await draai(argv)).status).toBe(0);
  });

  it("never overwrites what it compares", async () => {
    const rapport = await bewaard(met("nee"));
    const voor = readFileSync(rapport, "utf8");
    const { status, stderr } = await draai(["diff", rapport, met("ja"), "--format", "json", "--output", rapport, "--force"]);
    expect({ status, stderr }).toMatchObject({ status: 2, stderr: expect.stringContaining("is invoer van deze opdracht") as string });
    expect(readFileSync(rapport, "utf8")).toBe(voor);
  });

  it("tells what does nothing: days and norms for rapporten that were judged already", async () => {
    const rapport = await bewaard(met("nee"));
    expect(await draai(["diff", rapport, rapport, "--peildatum", "2020-01-01"])).toMatchObject({ status: 2, stdout: "" });
    expect(await draai(["diff", rapport, rapport, "--normenkader", "basisnormen"])).toMatchObject({ status: 2, stdout: "" });
    expect(await draai(["diff", rapport, met("ja"), "--peildatum", "2020-01-01,2021-01-01"])).toMatchObject({ status: 2, stdout: "" });
    expect(await draai(["diff", met("nee"), met("ja"), "--peildatum", "2020-01-01,2020-01-02,2020-01-03"])).toMatchObject({ status: 2 });
    expect(await draai(["diff", met("nee"), met("ja"), "--peildatum", "2020-02-30"])).toMatchObject({ status: 2 });
  });

  it("needs two things to compare", async () => {
    expect((await draai(["diff"])).stderr).toContain("<oud>");
    expect((await draai(["diff", met("nee")])).stderr).toContain("<nieuw>");
    expect((await draai(["diff", "a", "b", "c"])).status).toBe(2);
  });

  it("exits 3 when a description is not in order, 2 when a rapport is not, and tells of both", async () => {
    const kapot = map({ "basisnormen.yaml": "basisnormen: 1\n" });
    expect(await draai(["diff", kapot, met("ja")])).toMatchObject({ status: 3, stdout: "" });
    expect(await draai(["diff", met("ja"), kapot])).toMatchObject({ status: 3, stdout: "" });
    const geen = join(map({ "x.json": "{}" }), "x.json");
    expect(await draai(["diff", geen, met("ja")])).toMatchObject({ status: 2, stdout: "" });
    const { status, stderr } = await draai(["diff", geen, kapot]);
    expect(status).toBe(2);
    expect(stderr).toContain("geen-rapport");
    expect(stderr).toContain("verplicht-ontbreekt");
    expect(await draai(["diff", met("ja"), met("ja"), "--normenkader", "onzin"])).toMatchObject({ status: 4, stdout: "" });
  });
});

describe("render", () => {
  it("gives the same bytes as the audit did, in every format", async () => {
    const pad = met("nee");
    const rapport = await bewaard(pad);
    for (const [naam, { binair }] of Object.entries(formaten as Readonly<Record<string, Formaat>>)) {
      if (binair) continue;
      const audit = await draai(["audit", pad, "--format", naam]);
      expect(await draai(["render", rapport, "--format", naam, "--map", pad])).toEqual({ status: 0, stdout: audit.stdout, stderr: "" });
    }
  });

  it("judges nothing: exit code 0, also with open eisen", async () => {
    const pad = await bewaard(met("nee"));
    expect((await draai(["audit", met("nee"), "--fail-on", "basisnorm"])).status).toBe(1);
    expect((await draai(["render", pad])).status).toBe(0);
  });

  it("judges as the audit did when --fail-on asks it to", async () => {
    const beschrijving = met("nee");
    const pad = await bewaard(beschrijving);
    for (const zwaarte of ["wettelijk", "basisnorm", "aanbeveling", "nooit"]) {
      const audit = await draai(["audit", beschrijving, "--fail-on", zwaarte, "--format", "junit"]);
      const { status, stdout } = await draai(["render", pad, "--fail-on", zwaarte, "--format", "junit", "--map", beschrijving]);
      expect([zwaarte, status, stdout]).toEqual([zwaarte, audit.status, audit.stdout]);
    }
    expect((await draai(["render", pad, "--fail-on", "basisnorm"])).status).toBe(1);
    expect((await draai(["render", pad, "--fail-on", "alles"])).status).toBe(2);
  });

  it("counts only what is new in a rapport that was compared with a baseline", async () => {
    const oud = await bewaard(met("nee"));
    const nieuw = await bewaard(met("nee"), ["--baseline", oud]);
    expect((await draai(["render", oud, "--fail-on", "basisnorm"])).status).toBe(1);
    expect((await draai(["render", nieuw, "--fail-on", "basisnorm"])).status).toBe(0);
  });

  it("points into the files of the description where --map says that it lies", async () => {
    const pad = await bewaard(met("nee"));
    const sarif = (await draai(["render", pad, "--format", "sarif", "--map", "beleid/integriteit"])).stdout;
    expect(sarif).toContain('"uri": "beleid/integriteit/basisnormen.yaml"');
    expect((await draai(["render", pad, "--format", "sarif"])).stdout).toContain('"uri": "basisnormen.yaml"');
  });

  it("refuses a template that is none", async () => {
    const pad = await bewaard(met("nee"));
    const doel = join(map({}), "x.docx");
    const { status, stderr } = await draai(["render", pad, "--format", "docx", "--output", doel, "--sjabloon", pad]);
    expect(status).toBe(2);
    expect(stderr).not.toContain("    at ");
  });

  it("keeps the language of the rapport, and says so where another is asked for", async () => {
    const engels = await bewaard(met("nee"), ["--lang", "en"]);
    const zonder = await draai(["render", engels, "--format", "markdown"]);
    expect(zonder.stdout).toContain("Reference date");
    expect(zonder.stderr).toBe("");
    const nederlands = await draai(["render", engels, "--format", "markdown", "--lang", "nl"]);
    expect(nederlands.stdout).toContain("Peildatum");
    expect(nederlands.stdout).toContain("This report judges");
    expect(nederlands.stderr).toContain("Het rapport is in het Engels gemaakt.");
    expect((await draai(["render", engels, "--lang", "en"])).stderr).toBe("");
    expect((await draai(["--lang", "nl", "render", engels])).stdout).toContain("Peildatum");
  });

  it("writes to files as the audit does", async () => {
    const doel = join(map({}), "uit");
    const pad = await bewaard(met("nee"));
    expect((await draai(["render", pad, "--format", "markdown,json", "--output", doel])).status).toBe(0);
    expect(readdirSync(doel).sort()).toEqual(["provincie-voorbeeld.json", "provincie-voorbeeld.md"]);
    writeFileSync(join(doel, "provincie-voorbeeld.md"), "van mij");
    expect((await draai(["render", pad, "--format", "markdown", "--output", doel])).status).toBe(2);
    expect((await draai(["render", pad, "--format", "markdown", "--output", doel, "--force"])).status).toBe(0);
  });

  it("never overwrites the rapport it reads", async () => {
    const pad = await bewaard(met("nee"));
    expect((await draai(["render", pad, "--format", "json", "--output", pad, "--force"])).status).toBe(2);
  });

  it.each([
    ["another JSON file", "{}", "geen-rapport"],
    ["no JSON", "basisnormen: 1\n", "rapport-geen-json"],
    ["a rapport of another version", '{"versie":"0.9","hulpmiddel":{"naam":"basisnormen"}}', "rapport-versie"],
  ])("refuses %s as wrong use, without a stack trace", async (_, inhoud, code) => {
    const pad = join(map({ "x.json": inhoud }), "x.json");
    const { status, stdout, stderr } = await draai(["render", pad]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(code);
    expect(stderr).not.toContain("    at ");
  });

  it("refuses a folder, a file that is not there, and a description", async () => {
    expect((await draai(["render", met("nee")])).status).toBe(2);
    expect((await draai(["render", join(map({}), "weg.json")])).status).toBe(2);
    expect((await draai(["render"])).stderr).toContain("<rapport>");
  });
});
