import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/rollen.schema.json" with { type: "json" };
import type { Rollen } from "../../src/rollen/types.ts";
import { EENVOUDIG, map } from "./beschrijving.ts";
import { draai } from "./draai.ts";

const VOORBEELD = "examples/provincie-utrecht-2018";
const METROLLEN = `${EENVOUDIG}rollen:\n  - { id: vp, soort: vertrouwenspersoon, domein: ambtelijk, tot: 2018-12, bron: { plan: x } }\n`;

describe("rollen", () => {
  it("shows who is responsible for what, and exits 0 whatever is missing", async () => {
    const { status, stdout, stderr } = await draai(["rollen", VOORBEELD], { kolommen: 80 });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Rollen en verantwoordelijkheden");
    expect(stdout).toContain("De Statengriffier");
  }, 20_000);

  it("reads the roles on the day that is asked for", async () => {
    const pad = map({ "basisnormen.yaml": METROLLEN });
    const op = async (dag: string): Promise<Rollen> =>
      JSON.parse((await draai(["rollen", pad, "--peildatum", dag, "--format", "json"])).stdout) as Rollen;
    expect((await op("2018-12-31")).functies[0]?.invulling).toBe("misschien-afgelopen");
    expect((await op("2019-01-01")).functies[0]?.invulling).toBe("afgelopen");
  });

  it("writes several formats to a folder, under its own name, and never over the description", async () => {
    const pad = map({ "basisnormen.yaml": METROLLEN });
    const doel = join(map({}), "uit");
    expect((await draai(["rollen", pad, "--format", "markdown,json,html", "--output", doel])).status).toBe(0);
    expect(readdirSync(doel).sort()).toEqual(["html", "json", "md"].map((soort) => `provincie-voorbeeld-rollen.${soort}`));
    const ingang = join(pad, "basisnormen.yaml");
    expect((await draai(["rollen", pad, "--format", "json", "--output", ingang, "--force"])).status).toBe(2);
    expect(readFileSync(ingang, "utf8")).toBe(METROLLEN);
  });

  it("speaks English when asked, and offers its schema", async () => {
    const { stdout } = await draai(["rollen", map({ "basisnormen.yaml": METROLLEN }), "--lang", "en", "--format", "markdown"]);
    expect(stdout).toContain("Roles and responsibilities");
    expect(JSON.parse((await draai(["schema", "rollen"])).stdout)).toEqual(schema);
  });

  it("exits 2 for wrong use, 3 for a broken description and 4 for a normenkader that is not there", async () => {
    const pad = map({ "basisnormen.yaml": METROLLEN });
    expect((await draai(["rollen", pad, "--peildatum", "gisteren"])).status).toBe(2);
    expect((await draai(["rollen", pad, "--format", "ics"])).status).toBe(2);
    expect((await draai(["rollen", map({ "basisnormen.yaml": `${METROLLEN}onbekend: x\n` })])).status).toBe(3);
    expect((await draai(["rollen", pad, "--normenkader", "./bestaat-niet"])).status).toBe(4);
  });
});
