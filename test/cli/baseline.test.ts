import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { draai, type Verloop } from "./draai.ts";
import { tijdelijkeMap } from "./tijdelijke-map.ts";

const { pad, schrijf } = tijdelijkeMap();

const kop = "basisnormen: 1\norganisatie: { naam: Provincie Voorbeeld, type: provincie }\npeildatum: 2018-10-30\n";
const code = "documenten:\n  - { id: code, soort: gedragscode, domein: ambtelijk, geldt_voor: [medewerkers]";
const ER_IS_GEEN_CODE = `${kop}${code}, aanwezig: nee }\n`;
const NIETS_BEKEND = kop;
const IN_ORDE = `${kop}${code} }\n`;

const toets = (beschrijving: string, ...opties: readonly string[]): Promise<Verloop> => {
  schrijf({ "basisnormen.yaml": beschrijving });
  return draai(["audit", pad(), "--norm", "BN-02.a1", ...opties]);
};
const vorig = (): string => join(pad(), "vorig.json");
const bewaar = async (beschrijving: string): Promise<void> => {
  const { status, stderr } = await toets(beschrijving, "--format", "json", "--output", vorig(), "--force", "--fail-on", "nooit");
  expect(status, stderr).toBe(0);
};

describe("--baseline", () => {
  it("passes when every gap was known, and tells how many in one line", async () => {
    await bewaar(ER_IS_GEEN_CODE);
    const { status, stderr } = await toets(ER_IS_GEEN_CODE, "--baseline", vorig());
    expect(status).toBe(0);
    expect(stderr).toBe("Gaten vergeleken met de baseline van 30 oktober 2018: 1 bekend, 0 nieuw, 0 erger, 0 opgelost.\n");
  });

  it("fails on a new gap", async () => {
    await bewaar(IN_ORDE);
    const { status, stderr } = await toets(NIETS_BEKEND, "--baseline", vorig());
    expect(status).toBe(1);
    expect(stderr).toContain("1 nieuw");
  });

  it("fails when what was unknown is now missing, and passes the other way round", async () => {
    await bewaar(NIETS_BEKEND);
    expect((await toets(ER_IS_GEEN_CODE, "--baseline", vorig())).status).toBe(1);
    await bewaar(ER_IS_GEEN_CODE);
    expect((await toets(NIETS_BEKEND, "--baseline", vorig())).status).toBe(0);
  });

  it("tells what was solved", async () => {
    await bewaar(ER_IS_GEEN_CODE);
    const { status, stderr } = await toets(IN_ORDE, "--baseline", vorig());
    expect(status).toBe(0);
    expect(stderr).toContain("0 bekend, 0 nieuw, 0 erger, 1 opgelost.");
  });

  it("does not fail on a new gap that is lighter than --fail-on, and never with nooit", async () => {
    await bewaar(IN_ORDE);
    expect((await toets(NIETS_BEKEND, "--baseline", vorig(), "--fail-on", "nooit")).status).toBe(0);
  });

  it("still passes when all lines moved", async () => {
    await bewaar(ER_IS_GEEN_CODE);
    expect((await toets(`# een\n# twee\n\n${ER_IS_GEEN_CODE}`, "--baseline", vorig())).status).toBe(0);
  });

  it("stands in the saved rapport, which can be a baseline itself", async () => {
    await bewaar(ER_IS_GEEN_CODE);
    const { stdout } = await toets(ER_IS_GEEN_CODE, "--baseline", vorig(), "--format", "json");
    const rapport = JSON.parse(stdout) as Rapport;
    expect(rapport.baseline).toMatchObject({ peildatum: "2018-10-30", gaten: { bekend: 1 } });
    writeFileSync(vorig(), stdout);
    expect((await toets(ER_IS_GEEN_CODE, "--baseline", vorig())).status).toBe(0);
  });

  it("compares a public version too, and publishes nothing of the comparison", async () => {
    await bewaar(ER_IS_GEEN_CODE);
    const { status, stdout } = await toets(ER_IS_GEEN_CODE, "--baseline", vorig(), "--openbaar", "--format", "json");
    expect(status).toBe(0);
    expect(stdout).not.toContain("baseline");
  });

  it("is never overwritten by the new report", async () => {
    await bewaar(ER_IS_GEEN_CODE);
    const eerst = readFileSync(vorig(), "utf8");
    const { status } = await toets(NIETS_BEKEND, "--baseline", vorig(), "--format", "json", "--output", vorig(), "--force");
    expect(status).toBe(2);
    expect(readFileSync(vorig(), "utf8")).toBe(eerst);
  });

  it("warns when the peildatum lies before that of the baseline", async () => {
    await bewaar(ER_IS_GEEN_CODE);
    const { stderr } = await toets(ER_IS_GEEN_CODE, "--baseline", vorig(), "--peildatum", "2018-01-01");
    expect(stderr).toContain("let op: De peildatum (1 januari 2018) ligt voor die van de baseline (30 oktober 2018).");
  });
});

describe("a --baseline that cannot be used", () => {
  beforeEach(() => bewaar(ER_IS_GEEN_CODE));

  it.each([
    ["is not there", undefined, "rapport-ontbreekt"],
    ["is no JSON", "{", "rapport-geen-json"],
    ["is something else", "{}", "geen-rapport"],
  ])("is wrong use when it %s", async (_, inhoud, melding) => {
    if (inhoud !== undefined) schrijf({ "ander.json": inhoud });
    const { status, stderr, stdout } = await toets(ER_IS_GEEN_CODE, "--baseline", join(pad(), "ander.json"));
    expect(status).toBe(2);
    expect(stderr).toContain(melding);
    expect(stdout).toBe("");
  });

  it("is wrong use when it is of another organisation", async () => {
    const { status, stderr } = await toets(ER_IS_GEEN_CODE.replace("provincie", "waterschap"), "--baseline", vorig());
    expect(status).toBe(2);
    expect(stderr).toContain("kan niet dienen als baseline");
  });

  it("is wrong use when it judged less", async () => {
    const { status } = await draai(["audit", pad(), "--baseline", vorig()]);
    expect(status).toBe(2);
  });
});
