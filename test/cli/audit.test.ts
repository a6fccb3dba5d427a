import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/rapport.schema.json" with { type: "json" };
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { type Formaatnaam, formaten } from "../../src/render/formaten.ts";
import type { Formaat } from "../../src/render/types.ts";
import { EENVOUDIG, map } from "./beschrijving.ts";
import { draai } from "./draai.ts";

/** A binary format needs a place to go. */
const naar = (formaat: string): readonly string[] =>
  (formaten as Readonly<Record<string, Formaat>>)[formaat]?.binair ? ["--output", join(map({}), "rapport")] : [];
const alsTekst = Object.entries(formaten as Readonly<Record<string, Formaat>>).flatMap(([naam, { binair }]) => (binair ? [] : [naam]));

const alsJson = async (argv: readonly string[], pad = map()): Promise<Rapport> =>
  JSON.parse((await draai(["audit", pad, "--format", "json", ...argv])).stdout) as Rapport;

describe("audit", () => {
  it("gives a rapport that its own schema accepts, with an indeling too", async () => {
    const valideer = new Ajv2020({ allErrors: true }).compile(schema);
    for (const argv of [[], ["--indeling", "utrecht-hoofdstuk-3"], ["--lang", "en"]]) {
      const rapport = await alsJson(argv, "examples/provincie-utrecht-2018");
      expect(valideer(rapport), JSON.stringify(valideer.errors?.slice(0, 3))).toBe(true);
    }
  });

  it.each(Object.keys(formaten))(
    "exits the same in every format (%s)",
    async (formaat) => {
      expect((await draai(["audit", map(), "--format", formaat, ...naar(formaat)])).status).toBe(1);
      expect((await draai(["audit", map(), "--format", formaat, ...naar(formaat), "--fail-on", "nooit"])).status).toBe(0);
    },
    30_000,
  );

  it("counts only the selected part for its exit code", async () => {
    const bekend = EENVOUDIG.replace("bekend: nee", "bekend: ja");
    const argv = ["--norm", "BN-02.a1", "--fail-on", "aanbeveling"];
    expect((await draai(["audit", map({ "basisnormen.yaml": bekend }), ...argv])).status).toBe(0);
    expect((await draai(["audit", map(), "--norm", "bn-02.a3", "--fail-on", "basisnorm"])).status).toBe(1);
    expect((await draai(["audit", map(), "--norm", "BN-02.a3", "--fail-on", "wettelijk"])).status).toBe(0);
  });

  it("takes one norm, several, and a domein", async () => {
    expect(new Set((await alsJson(["--norm", "BN-02,BN-06", "--norm", "WN-02"])).normen.map(({ id }) => id))).toEqual(
      new Set(["BN-02", "BN-06", "WN-02"]),
    );
    expect((await alsJson(["--domein", "ambtelijk"])).normen.every(({ domein }) => domein === "ambtelijk")).toBe(true);
  });

  it("takes the peildatum from the option, else the description, else today", async () => {
    const zonder = { "basisnormen.yaml": EENVOUDIG.replace("peildatum: 2018-10-30\n", "") };
    expect(await alsJson(["--peildatum", "2020-02-29"])).toMatchObject({ peildatum: "2020-02-29", peildatum_bron: "optie" });
    expect(await alsJson([])).toMatchObject({ peildatum: "2018-10-30", peildatum_bron: "beschrijving" });
    expect(await alsJson([], map(zonder))).toMatchObject({ peildatum: "2026-01-31", peildatum_bron: "vandaag" });
  });

  it("writes colour only for a terminal, and never with NO_COLOR", async () => {
    const esc = String.fromCharCode(27);
    const pad = map();
    expect((await draai(["audit", pad])).stdout).not.toContain(esc);
    expect((await draai(["audit", pad], { kolommen: 100 })).stdout).toContain(esc);
    expect((await draai(["audit", pad], { kolommen: 100, env: { NO_COLOR: "1", FORCE_COLOR: "1" } })).stdout).not.toContain(esc);
    expect((await draai(["audit", pad], { env: { FORCE_COLOR: "1" } })).stdout).toContain(esc);
    expect((await draai(["audit", pad], { kolommen: 100, env: { FORCE_COLOR: "0" } })).stdout).not.toContain(esc);
    expect((await draai(["audit", pad], { kolommen: 100, env: { TERM: "dumb" } })).stdout).not.toContain(esc);
  });

  it("tells warnings on stderr and still gives the report", async () => {
    const bsn = map({
      "basisnormen.yaml": EENVOUDIG.replace("titel: Gedragscode 2017", "titel: Gedragscode, zie j.de.vries@voorbeeld.nl"),
    });
    const { status, stdout, stderr } = await draai(["audit", bsn]);
    expect(status).toBe(1);
    expect(stdout).toContain("Provincie Voorbeeld");
    expect(stderr).toMatch(/waarschuwing\[persoonsgegeven\][\s\S]*\n1 waarschuwing\n$/);
  });
});

describe("a hostile description", () => {
  const titel = String.raw`"\e[31mrood\e]8;;http://evil.example\a ::error::x ##[error]y | <b> @iemand \u202eom"`;
  const pad = (): string =>
    map({ "basisnormen.yaml": EENVOUDIG.replace("titel: Gedragscode 2017", `titel: ${titel}`).replace("Provincie Voorbeeld", titel) });

  // What a build server must obey has a contract of its own (test/render/contract.test.ts).
  const zonderOpdrachten = alsTekst.filter((naam) => !("opdrachten" in formaten[naam as Formaatnaam]));
  it.each(zonderOpdrachten)("puts nothing on the terminal that obeys it (%s)", async (formaat) => {
    const { status, stdout, stderr } = await draai(["audit", pad(), "--format", formaat]);
    expect(status).toBe(1);
    expect(stdout).toContain("rood");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
    for (const tekst of [stdout, stderr]) expect(tekst).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|^\s*::|##\[/m);
  });
});

describe("audit --output", () => {
  it("writes one format to a file and nothing to stdout", async () => {
    const doel = join(map({}), "gap.md");
    const { status, stdout, stderr } = await draai(["audit", map(), "--format", "markdown", "--output", doel]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toBe(`Geschreven: ${doel}\n`);
    expect(readFileSync(doel, "utf8")).toMatch(/^# Provincie Voorbeeld\n/);
  });

  it("ends the lines of CSV as asked, and begins with a byte order mark", async () => {
    const lf = (await draai(["audit", map(), "--format", "csv"])).stdout;
    const crlf = (await draai(["audit", map(), "--format", "csv", "--csv-regeleinde", "crlf"])).stdout;
    expect(lf).toMatch(/^\ufeff"organisatie";[^\r]*[^\n]\n$/);
    expect(crlf).toBe(lf.replaceAll("\n", "\r\n"));
    const doel = map({});
    await draai(["audit", map(), "--format", "csv,json", "--csv-regeleinde", "crlf", "--output", doel]);
    expect(readFileSync(join(doel, "provincie-voorbeeld.csv"), "utf8")).toBe(crlf);
    expect(readFileSync(join(doel, "provincie-voorbeeld.json"), "utf8")).not.toContain("\r");
  });

  it("writes several formats to a folder, named after the organisation", async () => {
    const doel = join(map({}), "nieuw", "uit");
    await draai(["audit", map(), "--format", "json,markdown,terminal", "--output", doel]);
    expect(readdirSync(doel).sort()).toEqual(["provincie-voorbeeld.json", "provincie-voorbeeld.md", "provincie-voorbeeld.txt"]);
  });

  it("takes an existing folder, or a path that ends in a slash, as the place for one format too", async () => {
    const bestaand = map({});
    await draai(["audit", map(), "--format", "json", "--output", bestaand]);
    await draai(["audit", map(), "--format", "json", "--output", `${bestaand}/nieuw/`]);
    expect(existsSync(join(bestaand, "provincie-voorbeeld.json"))).toBe(true);
    expect(existsSync(join(bestaand, "nieuw", "provincie-voorbeeld.json"))).toBe(true);
  });

  it.each(Object.keys(formaten))(
    "replaces its own file (%s)",
    async (formaat) => {
      const doel = join(map({}), "rapport");
      const argv = ["audit", map(), "--format", formaat, "--output", doel];
      await draai(argv);
      expect((await draai(argv)).status).toBe(1);
    },
    30_000,
  );

  it("leaves somebody else's file alone, unless forced", async () => {
    const doel = join(map({}), "notities.txt");
    writeFileSync(doel, "van mij: basisnormen 1");
    const argv = ["audit", map(), "--output", doel];
    const { status, stdout, stderr } = await draai(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("is niet door basisnormen gemaakt");
    expect(readFileSync(doel, "utf8")).toBe("van mij: basisnormen 1");
    expect((await draai([...argv, "--force"])).status).toBe(1);
    expect(readFileSync(doel, "utf8")).toContain("Provincie Voorbeeld");
  });

  it("never replaces a file of the description itself, not even forced", async () => {
    const pad = map();
    const doel = join(pad, "basisnormen.yaml");
    const { status, stderr } = await draai(["audit", pad, "--output", doel, "--force"]);
    expect(status).toBe(2);
    expect(stderr).toContain("is invoer van deze opdracht");
    expect(readFileSync(doel, "utf8")).toContain("basisnormen: 1");
  });

  it("writes none of several files when one of them is in the way", async () => {
    const doel = map({ "provincie-voorbeeld.md": "van mij" });
    expect((await draai(["audit", map(), "--format", "json,markdown", "--output", doel])).status).toBe(2);
    expect(readdirSync(doel)).toEqual(["provincie-voorbeeld.md"]);
  });

  it("tells that a path cannot be written", async () => {
    const bestand = join(map({ a: "" }), "a");
    const { status, stderr } = await draai(["audit", map(), "--output", join(bestand, "b.txt")]);
    expect(status).toBe(2);
    expect(stderr).toContain("kan niet worden geschreven (ENOTDIR)");
    expect((await draai(["audit", map(), "--output", join(map({}), "weg", "b.txt")])).stderr).toContain("(ENOENT)");
    const { stderr: geenMap } = await draai(["audit", map(), "--format", "json,markdown", "--output", bestand]);
    expect(geenMap).toContain("moet --output een map zijn");
  });

  it("writes nothing when the description is not in order", async () => {
    const doel = join(map({}), "uit");
    mkdirSync(doel);
    const kapot = map({ "basisnormen.yaml": "basisnormen: 1\n" });
    expect((await draai(["audit", kapot, "--format", "json,markdown", "--output", doel])).status).toBe(3);
    expect(readdirSync(doel)).toEqual([]);
  });
});
