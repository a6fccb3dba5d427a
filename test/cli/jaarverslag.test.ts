import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Jaarverslag } from "../../src/jaarverslag/types.ts";
import { EENVOUDIG, map } from "./beschrijving.ts";
import { draai } from "./draai.ts";

const metCijfer = (rest: string): string =>
  map({ "basisnormen.yaml": `${EENVOUDIG}cijfers:\n  - { soort: klachten, domein: ambtelijk, ${rest} }\n` });
const alsJson = async (pad: string, argv: readonly string[] = []): Promise<Jaarverslag> =>
  JSON.parse((await draai(["jaarverslag", pad, "--format", "json", ...argv])).stdout) as Jaarverslag;

describe("jaarverslag", () => {
  it("makes a report, whatever is missing, and exits 0", async () => {
    const { status, stdout } = await draai(["jaarverslag", map()]);
    expect(status).toBe(0);
    expect(stdout).toContain("Nog in te vullen");
  });

  it("takes a year, and says where it came from", async () => {
    const pad = metCijfer("jaar: 2017, aantal: 6");
    expect(await alsJson(pad)).toMatchObject({ jaar: 2017, jaar_bron: "cijfers" });
    expect(await alsJson(pad, ["--jaar", "2016"])).toMatchObject({ jaar: 2016, jaar_bron: "optie" });
  });

  it.each(["17", "2017-2018", "3000", "vorig"])("refuses --jaar %s as wrong use", async (jaar) => {
    expect(await draai(["jaarverslag", map(), "--jaar", jaar])).toMatchObject({ status: 2, stdout: "" });
  });

  it.each([
    ["aantal: -1", "getal-ongeldig"],
    ["aantal: veel", "verkeerd-type"],
    ["aantal: 1.5", "verkeerd-type"],
    ["aantal: 2, delen: [{ naam: a, aantal: -2 }]", "getal-ongeldig"],
  ])("judges no figure that is none (%s): exit 3, with its place", async (rest, code) => {
    const { status, stdout, stderr } = await draai(["jaarverslag", metCijfer(`jaar: 2017, ${rest}`)]);
    expect(status).toBe(3);
    expect(stdout).toBe("");
    expect(stderr).toMatch(new RegExp(`basisnormen\\.yaml:15:\\d+ fout\\[${code}\\]`));
  });

  it("warns of parts that do not add up, with the place, and still makes the report", async () => {
    const { status, stdout, stderr } = await draai(["jaarverslag", metCijfer("jaar: 2017, aantal: 13, delen: [{ naam: a, aantal: 12 }]")]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/basisnormen\.yaml:15:\d+ waarschuwing\[delen-som\]/);
    expect(stdout).toContain("klopt niet");
  });

  it("compares with an earlier description, or with a saved rapport", async () => {
    const vorig = map();
    const rapport = join(vorig, "rapport.json");
    writeFileSync(rapport, (await draai(["audit", vorig, "--format", "json", "--peildatum", "2017-12-31"])).stdout);
    const pad = metCijfer("jaar: 2017, aantal: 6");
    expect((await alsJson(pad, ["--vorig", vorig])).management.veranderingen?.eerder.peildatum).toBe("2018-10-30");
    expect((await alsJson(pad, ["--vorig", rapport])).management.veranderingen?.eerder.peildatum).toBe("2017-12-31");
    expect((await draai(["jaarverslag", pad, "--vorig", join(vorig, "weg.json")])).status).toBe(2);
    expect((await draai(["jaarverslag", pad, "--vorig", ""])).status).toBe(2);
  });

  it("makes a version for the public, with a threshold of its own", async () => {
    const pad = metCijfer("jaar: 2017, aantal: 6, toelichting: Over een zaak.");
    const { stdout } = await draai(["jaarverslag", pad, "--openbaar"]);
    expect(stdout).not.toContain("Over een zaak");
    expect((await alsJson(pad, ["--openbaar"])).openbaar).toEqual({ drempel: 5 });
    const [hoog] = (await alsJson(pad, ["--openbaar", "--drempel", "8"])).cijfers.tellers.flatMap(({ cijfers }) => cijfers);
    expect(hoog?.aantal).toEqual({ verborgen: "klein" });
    expect((await draai(["jaarverslag", pad, "--drempel", "8"])).status).toBe(2);
  });

  it("shows its schema", async () => {
    expect(JSON.parse((await draai(["schema", "jaarverslag"])).stdout)).toMatchObject({ title: "Jaarverslag" });
  });
});
