import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { maxBestandBytes } from "../../src/beschrijving/limieten.ts";
import { DiagnosticError } from "../../src/diagnostic/diagnostic-error.ts";
import { formatDiagnostics } from "../../src/diagnostic/format-diagnostic.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { leesIndelingbestand, leesNormenkaderMap } from "../../src/io/lees-normenkader-map.ts";
import { maxKaderBytes, maxKaderbestanden } from "../../src/normenkader/limieten.ts";
import { kop, pak } from "../normenkader/pak.ts";

const opUnix = process.platform !== "win32";
let map = "";

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "basisnormen-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

function schrijf(bestanden: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(map, naam)), { recursive: true });
    writeFileSync(join(map, naam), inhoud);
  }
}

/** The refusal, each as `bestand:regel:kolom code`. */
async function geweigerd(lees: () => Promise<unknown> = () => leesNormenkaderMap(map)): Promise<readonly string[]> {
  try {
    await lees();
    return [];
  } catch (fout) {
    if (!(fout instanceof DiagnosticError)) throw fout;
    formatDiagnostics(fout.diagnostics, { bronteksten: fout.bronteksten });
    return fout.diagnostics.map(
      ({ code, plaats }) =>
        `${plaats.bestand.replaceAll("\\", "/").replace(map.replaceAll("\\", "/"), "MAP")}:${plaats.regel}:${plaats.kolom} ${code}`,
    );
  }
}

describe("a folder with a normenkader", () => {
  it("is read whole: every file in its folders, .yaml and .yml, and nothing that is hidden or no YAML", async () => {
    const anders = {
      "normen/.x.yaml": "kapot: [",
      "LEESMIJ.md": "x",
      "normen/LEESMIJ.txt": "x",
      ".git/x.yaml": "x",
      "beschrijving/basisnormen.yaml": "x",
    };
    schrijf({ "normenkader.yaml": kop, "normen/PU-01.yml": pak()["normen/PU-01.yaml"] ?? "", ...anders });
    const { kader, proeven } = await leesNormenkaderMap(map);
    expect(kader.normen.at(-1)?.id).toBe("PU-01");
    expect(proeven).toHaveLength(4);
  });

  it("may be named by its first file", async () => {
    schrijf(pak());
    expect((await leesNormenkaderMap(join(map, "normenkader.yaml"))).kader.id).toBe("eigen");
  });

  it("tells all syntax errors of a broken file", async () => {
    schrijf({ ...pak(), "normen/PU-02.yaml": "a: [1\nb: ]\nc: [2\nd: ]\n" });
    const uit = await geweigerd();
    expect(uit.length).toBeGreaterThan(1);
    for (const een of uit) expect(een).toMatch(/^normen\/PU-02\.yaml:\d+:\d+ yaml-syntaxis$/);
  });
});

describe("what is no normenkader", () => {
  it("a path that is not there, an empty folder, another file", async () => {
    schrijf({ "los.yaml": "x: 1\n" });
    expect(await geweigerd(() => leesNormenkaderMap(join(map, "nergens")))).toEqual(["MAP/nergens:1:1 geen-normenkader"]);
    expect(await geweigerd()).toEqual(["MAP:1:1 geen-normenkader"]);
    expect(await geweigerd(() => leesNormenkaderMap(join(map, "los.yaml")))).toEqual(["MAP/los.yaml:1:1 geen-normenkader"]);
    expect(await geweigerd(() => leesNormenkaderMap(`${map}/a\0b`))).toEqual(["MAP/a\0b:1:1 geen-normenkader"]);
  });

  it("YAML that would not be read is told, for its author thinks it counts", async () => {
    schrijf({
      ...pak(),
      "grondslag.yaml": "- x\n",
      "PU-02.yaml": "id: PU-02\n",
      "norm/PU-03.yaml": "id: PU-03\n",
      "normen/oud/PU-04.yaml": "id: x\n",
    });
    expect(await geweigerd()).toEqual([
      "MAP/PU-02.yaml:1:1 kaderbestand-onbekend",
      "MAP/grondslag.yaml:1:1 kaderbestand-onbekend",
      "MAP/norm:1:1 kaderbestand-onbekend",
      "MAP/normen/oud:1:1 kaderbestand-onbekend",
    ]);
  });

  it("and goes with the other problems", async () => {
    schrijf({ "normenkader.yaml": `${kop}extra: 1\n`, "woord.yaml": "x: 1\n" });
    expect(await geweigerd()).toEqual(["MAP/woord.yaml:1:1 kaderbestand-onbekend", "normenkader.yaml:7:1 onbekende-sleutel"]);
  });
});

describe("limits", () => {
  it("one file, all files, their number, the encoding", async () => {
    schrijf({
      ...pak(),
      "normen/PU-02.yaml": `# ${"x".repeat(maxBestandBytes)}\n`,
      "normen/PU-03.yaml": Buffer.from("id: \xff\n", "latin1"),
    });
    expect(await geweigerd()).toEqual(["MAP/normen/PU-02.yaml:1:1 bestand-te-groot", "normen/PU-03.yaml:1:5 geen-utf8"]);
  });

  it("all files together", async () => {
    const vol = `# ${"x".repeat(maxBestandBytes - 100)}\n`;
    const aantal = Math.ceil(maxKaderBytes / maxBestandBytes) + 1;
    schrijf({ ...pak(), ...Object.fromEntries(Array.from({ length: aantal }, (_, i) => [`normen/PU-1${i}.yaml`, vol])) });
    expect(await geweigerd()).toEqual(["MAP:1:1 normenkader-te-groot"]);
  });

  it("their number", async () => {
    schrijf({ ...pak(), ...Object.fromEntries(Array.from({ length: maxKaderbestanden }, (_, i) => [`normen/N${i}.yaml`, "x"])) });
    expect(await geweigerd()).toEqual(["MAP:1:1 te-veel-kaderbestanden"]);
  });

  it.runIf(opUnix)("links out of the folder, pipes and folders that look like files", async () => {
    schrijf({ ...pak(), "../buiten.yaml": "id: PU-09\n" });
    symlinkSync(join(map, "../buiten.yaml"), join(map, "normen/PU-05.yaml"));
    execFileSync("mkfifo", [join(map, "normen/PU-06.yaml")]);
    mkdirSync(join(map, "normen/PU-07.yaml"));
    expect(await geweigerd()).toEqual([
      "MAP/normen/PU-05.yaml:1:1 bestand-geweigerd",
      "MAP/normen/PU-06.yaml:1:1 geen-gewoon-bestand",
      "MAP/normen/PU-07.yaml:1:1 kaderbestand-onbekend",
    ]);
    rmSync(join(map, "../buiten.yaml"));
  });
});

describe("an indeling of one's own", () => {
  const eenheden = 'eenheden: [{ id: a, titel: A, domein: [ambtelijk, bestuurlijk], eisen: ["*"] }]\n';

  it("is read against the normenkader in use", async () => {
    schrijf({ "i.yaml": `id: mijn\ntitel: Mijn\n${eenheden}` });
    const { eenheden: gelezen } = await leesIndelingbestand(join(map, "i.yaml"), basisnormen);
    expect(gelezen[0]?.eisen).toHaveLength(260);
  });

  it("with its problems at their places", async () => {
    const lees = (naam: string) => () => leesIndelingbestand(join(map, naam), basisnormen);
    schrijf({
      "vorm.yaml": "id: x\n",
      "id.yaml": `id: aspect\ntitel: X\n${eenheden}`,
      "mist.yaml": `id: x\ntitel: X\n${eenheden.replace('"*"', "BN-06.a1")}`,
      "kapot.yaml": "{",
    });
    expect(await geweigerd(lees("nergens.yaml"))).toEqual(["MAP/nergens.yaml:1:1 indeling-ontbreekt"]);
    expect(await geweigerd(lees("vorm.yaml"))).toEqual(["vorm.yaml:1:1 verplicht-ontbreekt", "vorm.yaml:1:1 verplicht-ontbreekt"]);
    expect(await geweigerd(lees("id.yaml"))).toEqual(["id.yaml:1:5 id-bestaat-al"]);
    expect(await geweigerd(lees("kapot.yaml"))).toEqual([expect.stringMatching(/^kapot\.yaml:\d+:\d+ yaml-syntaxis$/)]);
    expect(await geweigerd(lees("mist.yaml"))).toEqual(["mist.yaml:3:11 eis-in-geen-eenheid"]);
  });
});
