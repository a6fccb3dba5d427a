import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bezwaren } from "../oscal/documenten.ts";
import { map } from "./beschrijving.ts";
import { draai } from "./draai.ts";

const lees = (doel: string, naam: string): object => JSON.parse(readFileSync(join(doel, naam), "utf8")) as object;
const namen = ["assessment-results.json", "catalog.json", "plan-of-action-and-milestones.json"];

describe("export oscal", () => {
  it("writes three files that NIST's schemas accept, and exits 0 whatever is open", async () => {
    const doel = join(map({}), "oscal");
    const { status, stdout, stderr } = await draai(["export", "oscal", map(), "--output", doel]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(readdirSync(doel).sort()).toEqual(namen);
    for (const naam of namen) {
      expect(bezwaren(lees(doel, naam))).toEqual([]);
      expect(stderr).toContain(join(doel, naam));
    }
  }, 30_000);

  it("gives the same bytes for the same input, wherever they are written", async () => {
    const pad = map();
    const [een, twee] = [join(map({}), "een"), join(map({}), "twee")];
    for (const doel of [een, twee]) await draai(["export", "oscal", pad, "--output", doel]);
    for (const naam of namen) expect(readFileSync(join(een, naam)).equals(readFileSync(join(twee, naam)))).toBe(true);
  });

  it("takes the day, the norms and the language that audit takes", async () => {
    const doel = join(map({}), "oscal");
    await draai(["export", "oscal", map(), "--output", doel, "--peildatum", "2023-03-01", "--lang", "en"]);
    expect(JSON.stringify(lees(doel, "assessment-results.json"))).toContain("2023-03-01T12:00:00Z");
    expect(JSON.stringify(lees(doel, "catalog.json"))).toContain("Code of conduct");
    expect((await draai(["export", "oscal", map(), "--output", doel, "--normenkader", "onzin"])).status).toBe(4);
  });

  it("replaces its own files, and nobody else's unless forced", async () => {
    const doel = join(map({}), "oscal");
    const argv = ["export", "oscal", map(), "--output", doel];
    expect((await draai(argv)).status).toBe(0);
    expect((await draai(argv)).status).toBe(0);
    writeFileSync(join(doel, "catalog.json"), "{}");
    expect((await draai(argv)).status).toBe(2);
    expect((await draai([...argv, "--force"])).status).toBe(0);
  });

  it("needs a folder, a day that OSCAL has, and a description that is in order; else nothing is written", async () => {
    const { status, stderr } = await draai(["export", "oscal", map()]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("basisnormen export oscal --help") as string });
    const doel = join(map({}), "oscal");
    expect((await draai(["export", "oscal", map(), "--output", doel, "--peildatum", "1850-01-01"])).stderr).toContain("voor 1900");
    expect((await draai(["export", "oscal", map({ "basisnormen.yaml": "basisnormen: 1\n" }), "--output", doel])).status).toBe(3);
    expect((await draai(["export", "oscal", map(), "--output", ""])).status).toBe(2);
    expect(existsSync(doel)).toBe(false);
  });

  it("without its second word shows what there is", async () => {
    const { status, stderr } = await draai(["export"]);
    expect(status).toBe(2);
    expect(stderr).toContain("oscal");
  });
});
