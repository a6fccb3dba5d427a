import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kop } from "../normenkader/pak.ts";
import { draai } from "./draai.ts";
import { tijdelijkeMap } from "./tijdelijke-map.ts";

const VOORBEELD = "examples/eigen-normenkader";
const { schrijf } = tijdelijkeMap();

describe("--normenkader with a path", () => {
  const beschrijving = join(VOORBEELD, "beschrijving");

  it("audits, validates and explains with it", async () => {
    const rapport = JSON.parse((await draai(["audit", beschrijving, "--normenkader", VOORBEELD, "--format", "json"])).stdout);
    expect(rapport.normenkader).toMatchObject({ id: "provincie-voorbeeld", uitbreiding: { aangescherpt: ["BN-06.b4", "BN-09.b9"] } });
    expect((await draai(["validate", beschrijving, "--normenkader", VOORBEELD])).status).toBe(0);
    expect((await draai(["explain", "pu-01.B1", "--normenkader", VOORBEELD])).stdout).toContain("PU-01.b1 Dilemma's bespreken");
    expect((await draai(["explain", "WN-01.a3", "--normenkader", VOORBEELD])).stdout).toContain("dit normenkader stelt deze eis niet");
  });

  it("arranges by its own indelingen, and by those it builds upon", async () => {
    for (const naam of ["accenten", "utrecht-bijlage-1"]) {
      const { stdout, status } = await draai([
        "audit",
        beschrijving,
        "--normenkader",
        VOORBEELD,
        "--indeling",
        naam,
        "--format",
        "json",
        "--fail-on",
        "nooit",
      ]);
      expect(status).toBe(0);
      const eisen = (JSON.parse(stdout).indeling.eenheden as readonly { readonly eisen: readonly string[] }[]).flatMap(
        (eenheid) => eenheid.eisen,
      );
      expect(eisen).toEqual(expect.arrayContaining(["PU-01.b1", "PU-01.a1", "BN-09.a101", "BN-06.b4"]));
    }
  });

  it("a description may name its eisen, and no others", async () => {
    const acties =
      'basisnormen: 1\norganisatie: { naam: P, type: provincie }\nacties: [{ nr: "1", titel: T, domein: ambtelijk, voor: [PU-01.a1] }]\n';
    const pad = schrijf({ "basisnormen.yaml": acties });
    expect((await draai(["validate", pad, "--normenkader", VOORBEELD])).status).toBe(0);
    expect((await draai(["validate", pad])).status).toBe(3);
  });

  it("that is not in order ends with 4 and places, before the description is looked at", async () => {
    const pad = schrijf({ "normenkader.yaml": `${kop}aangescherpt: [{ eis: BN-06.b4, zwaarte: aanbeveling }]\n` });
    for (const opdracht of [
      ["audit", "nergens"],
      ["explain", "BN-01"],
      ["validate", "nergens"],
    ]) {
      const { status, stdout, stderr } = await draai([...opdracht, "--normenkader", pad]);
      expect({ status, stdout }).toEqual({ status: 4, stdout: "" });
      expect(stderr).toContain(`${join(pad, "normenkader.yaml")}:7:42 fout[geen-aanscherping]`);
      expect(stderr).toMatch(/\n1 fout\n$/);
    }
  });

  it("that does not exist ends with 4, a name with what exists", async () => {
    expect(await draai(["audit", "--normenkader", "./nergens"])).toMatchObject({
      status: 4,
      stdout: "",
      stderr: expect.stringContaining("geen-normenkader"),
    });
    expect((await draai(["audit", "--normenkader", "basisnorm"])).stderr).toContain("Bedoelde je basisnormen?");
  });
});

describe("--indeling", () => {
  const argv = ["audit", join(VOORBEELD, "beschrijving"), "--fail-on", "nooit", "--indeling"];

  it("takes the path of a file", async () => {
    const { status, stdout } = await draai([...argv, join(VOORBEELD, "beschrijving/indeling-afdelingen.yaml"), "--format", "json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).indeling).toMatchObject({
      id: "afdelingen",
      eenheden: [{ id: "griffie" }, { id: "inkoop" }, { id: "personeel" }],
    });
  });

  it("that is not in order ends with 4; an unknown name is wrong use, with the nearest", async () => {
    const pad = join(
      schrijf({ "i.yaml": "id: x\ntitel: X\neenheden: [{ id: a, titel: A, domein: ambtelijk, eisen: [BN-99.*] }]\n" }),
      "i.yaml",
    );
    const fout = await draai([...argv, pad]);
    expect(fout.status).toBe(4);
    expect(fout.stderr).toContain(`${pad}:3:58 fout[eis-onbekend]`);
    expect(await draai([...argv, join(schrijf({}), "nergens.yaml")])).toMatchObject({
      status: 4,
      stderr: expect.stringContaining("indeling-ontbreekt"),
    });
    expect(await draai([...argv, "utrecht-bijlage"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("Bedoelde je utrecht-bijlage-1?"),
    });
  });
});
