import { mkdirSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rapportUit } from "../../src/audit/lees-rapport.ts";
import { maxRapportBytes } from "../../src/audit/limieten.ts";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { DiagnosticError } from "../../src/diagnostic/diagnostic-error.ts";
import { leesRapport } from "../../src/io/lees-rapport.ts";
import { render } from "../../src/render/json.ts";
import { vergelijk } from "../../src/vergelijking/vergelijk.ts";
import { tijdelijkeMap } from "../cli/tijdelijke-map.ts";
import { vijandig } from "../render/vijandig.ts";
import { ingedeeld, voorbeeld } from "../render/voorbeeld.ts";

const { schrijf, pad } = tijdelijkeMap();

const bewaard = (rapport: unknown): string => render(rapport as Rapport, { kleur: false, breedte: 80, taal: "nl" }) as string;
const gewijzigd = (pasAan: (rapport: Record<string, unknown>) => void): string => {
  const kopie = JSON.parse(bewaard(voorbeeld)) as Record<string, unknown>;
  pasAan(kopie);
  return bewaard(kopie);
};

/** Code and place of everything that is wrong. */
function fouten(lees: () => unknown): readonly string[] {
  try {
    lees();
  } catch (fout) {
    if (!(fout instanceof DiagnosticError)) throw fout;
    return fout.diagnostics.map(({ code, plaats }) => `${code} ${plaats.regel}:${plaats.kolom} ${plaats.pad}`.trim());
  }
  return [];
}

describe("a saved rapport", () => {
  it.each([voorbeeld, ingedeeld, vijandig(voorbeeld)])("reads back as it was", (rapport) => {
    schrijf({ "rapport.json": bewaard(rapport) });
    expect(leesRapport(join(pad(), "rapport.json"))).toEqual(rapport);
  });

  it("may begin with a byte order mark", () => {
    expect(rapportUit(`\uFEFF${bewaard(voorbeeld)}`, "r.json")).toEqual(voorbeeld);
  });

  it("that is not there, is a folder or is too large is told as such", () => {
    expect(fouten(() => leesRapport(join(pad(), "nergens.json")))).toEqual(["rapport-ontbreekt 1:1"]);
    mkdirSync(join(pad(), "map.json"));
    expect(fouten(() => leesRapport(join(pad(), "map.json")))).toEqual(["bestand-onleesbaar 1:1"]);
    schrijf({ "groot.json": "" });
    truncateSync(join(pad(), "groot.json"), maxRapportBytes + 1);
    expect(fouten(() => leesRapport(join(pad(), "groot.json")))).toEqual(["rapport-te-groot 1:1"]);
  });

  it("must be JSON, and says where it breaks off", () => {
    expect(fouten(() => rapportUit('{\n  "versie": "1.1"', "r.json"))).toEqual(["rapport-geen-json 2:18"]);
    expect(fouten(() => rapportUit("", "r.json"))).toEqual(["rapport-geen-json 1:1"]);
  });

  it("must be of us", () => {
    const vergelijking = bewaard(vergelijk(voorbeeld, voorbeeld));
    for (const tekst of ["[]", "null", "{}", '{"versie":"2.1.0","runs":[]}', vergelijking])
      expect(fouten(() => rapportUit(tekst, "r.json"))).toEqual(["geen-rapport 1:1"]);
  });

  it("must be of this version, and says only that when it is not", () => {
    const oud = gewijzigd((rapport) => {
      rapport.versie = "1.0";
      delete rapport.normen;
    });
    expect(fouten(() => rapportUit(oud, "r.json"))).toEqual(["rapport-versie 1:1"]);
  });

  it("tells everything that does not fit at once, each with its line and pointer", () => {
    const tekst = gewijzigd((rapport) => {
      const [norm] = rapport.normen as [Record<string, unknown>];
      norm.oordeel = "goed";
      norm.cijfer = 7;
      delete norm.titel;
      rapport.taal = "fr";
      delete rapport.grenzen;
    });
    const regels = tekst.split("\n");
    const gevonden = fouten(() => rapportUit(tekst, "r.json"));
    expect(gevonden.map((fout) => fout.replace(/ \d+:\d+/, ""))).toEqual([
      "rapport-vorm",
      "rapport-vorm /taal",
      "rapport-vorm /normen/0",
      "rapport-vorm /normen/0",
      "rapport-vorm /normen/0/oordeel",
    ]);
    const oordeel = Number(/ (\d+):/.exec(gevonden[4] ?? "")?.[1]);
    expect(regels[oordeel - 1]).toContain('"oordeel": "goed"');
  });

  it("may not be deep or wide enough to exhaust the reader", () => {
    const diep = `{"versie":"1.1","hulpmiddel":{"naam":"basisnormen"},"normen":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(fouten(() => rapportUit(diep, "r.json")).length).toBeGreaterThan(1);
    const breed = JSON.stringify({ ...voorbeeld, normen: Array.from({ length: 50_000 }, () => ({})) });
    expect(fouten(() => rapportUit(breed, "r.json")).length).toBeLessThan(300);
  });
});
