import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EENVOUDIG, map } from "./beschrijving.ts";
import { draai } from "./draai.ts";

describe("validate", () => {
  it("counts files and facts", async () => {
    expect(await draai(["validate", map()])).toEqual({ status: 0, stdout: "1 bestand, 1 feit, in orde\n", stderr: "" });
    expect((await draai(["validate", map(), "--lang", "en"])).stdout).toBe("1 file, 1 fact, in order\n");
  });

  it("tells an unknown norm with its line and the nearest one", async () => {
    const acties = `${EENVOUDIG}acties:\n  - { nr: "1", titel: Doen, domein: ambtelijk, voor: [BN-02.a33] }\n`;
    const { status, stdout, stderr } = await draai(["validate", map({ "basisnormen.yaml": acties })]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toMatch(/basisnormen\.yaml:15:\d+ fout\[verwijzing-onbekend\].*BN-02\.a3/);
  });

  it("gives programs the same as JSON: in order on stdout, problems on stderr", async () => {
    const goed = await draai(["validate", map(), "--format", "json"]);
    expect(JSON.parse(goed.stdout)).toEqual({ geldig: true, bestanden: 1, feiten: 1, waarschuwingen: [] });
    const fout = await draai(["validate", map({ "basisnormen.yaml": "basisnormen: 1\n" }), "--format", "json"]);
    expect({ status: fout.status, stdout: fout.stdout }).toEqual({ status: 3, stdout: "" });
    expect(JSON.parse(fout.stderr)).toMatchObject({
      geldig: false,
      fouten: [{ code: "verplicht-ontbreekt", plaats: { bestand: "basisnormen.yaml", regel: 1 } }],
    });
  });
});

describe("explain", () => {
  it("explains one eis: law with dates and certainty, conditions in words and CEL, gap and proposal", async () => {
    const { status, stdout } = await draai(["explain", "BN-02.a3", "--peildatum", "2018-10-30"]);
    expect(status).toBe(0);
    const tekst = stdout.replace(/\s+/g, " ");
    expect(tekst).toContain("BN-02.a3 Gedragscode");
    expect(tekst).toContain("basisnorm op 30 oktober 2018");
    expect(tekst).toContain("art. 125quater onder a Ambtenarenwet, van 1 maart 2006 tot en met 31 december 2019");
    expect(tekst).toContain("gold niet op 30 oktober 2018");
    expect(tekst).toContain("Bekend: ja [CEL: bekend]");
    expect(stdout).not.toContain("BN-02.a1");
  });

  it("explains a whole norm, for another kind of organisation, in English", async () => {
    const { stdout } = await draai(["explain", "bn-02", "--type", "gemeente", "--lang", "en"]);
    expect(stdout).toMatch(/^BN-02 Code of conduct\n/);
    expect(stdout).toContain("municipality");
    expect(stdout).toContain("de gemeenteraad");
    expect(stdout).toContain("required by law while a legal basis is in force");
  });

  it("says that the law asks it on one day and not on another", async () => {
    expect((await draai(["explain", "BN-02.a1", "--peildatum", "2018-10-30"])).stdout).toContain("wettelijk op 30 oktober 2018");
    expect((await draai(["explain", "BN-02.a1", "--peildatum", "2005-06-01"])).stdout).toContain("niet van toepassing op 1 juni 2005");
  });

  it("has no empty place and no placeholder left, for any norm and kind of organisation", async () => {
    for (const type of ["provincie", "rijk", "gemeenschappelijke-regeling"]) {
      for (const norm of ["BN-01", "BN-03", "BN-06", "BN-12", "WN-02"]) {
        expect((await draai(["explain", norm, "--type", type])).stdout).not.toMatch(/undefined|\{[a-z-]+\}|\(\)|NaN/);
      }
    }
  });

  it("gives the same as JSON", async () => {
    const { stdout } = await draai(["explain", "BN-02.a1", "--format", "json", "--peildatum", "2018-10-30"]);
    expect(JSON.parse(stdout)).toMatchObject({
      id: "BN-02.a1",
      type: "provincie",
      eisen: [
        {
          id: "BN-02.a1",
          kern: true,
          op_peildatum: { geldt: "ja", zwaarte: "wettelijk" },
          grondslag: [{ id: "aw-125quater-c", van_kracht: true }, { van_kracht: false }],
        },
      ],
    });
  });
});

describe("schema", () => {
  it.each(["beschrijving", "rapport"])("prints the schema of the %s as it is in the package", async (welk) => {
    const bestand = readFileSync(new URL(`../../schemas/${welk}.schema.json`, import.meta.url), "utf8");
    expect(await draai(["schema", welk])).toEqual({ status: 0, stdout: bestand, stderr: "" });
  });

  it("prints that of the description when none is named", async () => {
    expect((await draai(["schema"])).stdout).toBe((await draai(["schema", "beschrijving"])).stdout);
  });
});
