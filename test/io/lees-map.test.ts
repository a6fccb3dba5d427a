import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { maxBeschrijvingBytes, maxBestandBytes } from "../../src/beschrijving/limieten.ts";
import { DiagnosticError } from "../../src/diagnostic/diagnostic-error.ts";
import { formatDiagnostics } from "../../src/diagnostic/format-diagnostic.ts";
import { leesMap } from "../../src/io/lees-map.ts";

const kop = "basisnormen: 1\norganisatie: { naam: Provincie Voorbeeld, type: provincie }\n";
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
async function geweigerd(pad = map): Promise<readonly string[]> {
  try {
    await leesMap(pad);
    return [];
  } catch (fout) {
    if (!(fout instanceof DiagnosticError)) throw fout;
    return fout.diagnostics.map(({ code, plaats }) => `${plaats.bestand.replace(map, "MAP")}:${plaats.regel}:${plaats.kolom} ${code}`);
  }
}

describe("leesMap", () => {
  it("reads a folder with the files it lists, in order", async () => {
    schrijf({
      "basisnormen.yaml": `${kop}bestanden: [rollen.yaml, deel/acties.yml]\n`,
      "rollen.yaml": "rollen: [{ id: a, soort: meldpunt, domein: ambtelijk }]\n",
      "deel/acties.yml": 'acties: [{ nr: "1", titel: x, domein: ambtelijk }]\n',
      "niet-genoemd.yaml": "dit: [is, fout\n",
    });
    const { systeem, bronteksten, map: gelezenMap } = await leesMap(map);
    expect(systeem.feiten.rollen.map(({ id, plaats }) => `${id} ${plaats.bestand}`)).toEqual(["a rollen.yaml"]);
    expect(systeem.acties.map(({ nr, plaats }) => `${nr} ${plaats.bestand}`)).toEqual(["1 deel/acties.yml"]);
    expect([...bronteksten.keys()]).toEqual(["basisnormen.yaml", "rollen.yaml", "deel/acties.yml"]);
    expect(gelezenMap).toBe(map);
  });

  it("starts from a file as well, whatever its name", async () => {
    schrijf({ "utrecht.yaml": `${kop}bestanden: [b.yaml]\n`, "b.yaml": "acties: []\n" });
    const { systeem, map: gelezenMap } = await leesMap(join(map, "utrecht.yaml"));
    expect(systeem.organisatie.naam).toBe("Provincie Voorbeeld");
    expect(gelezenMap).toBe(map);
  });

  it("reads a file with a byte order mark and CR LF", async () => {
    schrijf({
      "basisnormen.yaml": `\uFEFF${kop.replaceAll("\n", "\r\n")}rollen:\r\n  - { id: a, soort: meldpunt, domein: ambtelijk }\r\n`,
    });
    const { systeem } = await leesMap(map);
    expect(systeem.feiten.rollen[0]?.plaats).toMatchObject({ regel: 4, kolom: 5 });
  });

  it("lists all syntax errors of a broken file, and what is wrong in the others", async () => {
    schrijf({
      "basisnormen.yaml": `${kop}bestanden: [a.yaml, b.yaml]\npeildatum: morgen\n`,
      "a.yaml": 'x: y: z\nacties: "\\q"\n',
      "b.yaml": "acties: [{ nr: 1, titel: x, domein: ambtelijk }]\n",
    });
    expect(await geweigerd()).toEqual([
      "a.yaml:1:4 yaml-syntaxis",
      "a.yaml:2:10 yaml-syntaxis",
      "b.yaml:1:16 verkeerd-type",
      "basisnormen.yaml:4:12 datum-ongeldig",
    ]);
  });
});

describe("a path that is no description", () => {
  it("that does not exist", async () => {
    expect(await geweigerd(join(map, "weg"))).toEqual(["MAP/weg:1:1 pad-bestaat-niet"]);
  });

  it("below a file", async () => {
    schrijf({ "a.yaml": kop });
    expect(await geweigerd(join(map, "a.yaml", "b"))).toEqual(["MAP/a.yaml/b:1:1 pad-bestaat-niet"]);
  });

  it("with a NUL character in it", async () => {
    expect(await geweigerd("a\0b")).toEqual(["a\0b:1:1 pad-bestaat-niet"]);
  });

  it("a folder without basisnormen.yaml", async () => {
    expect(await geweigerd()).toEqual(["MAP:1:1 geen-beschrijving"]);
  });

  it("a folder whose basisnormen.yaml is a folder", async () => {
    mkdirSync(join(map, "basisnormen.yaml"));
    expect(await geweigerd()).toEqual(["MAP/basisnormen.yaml:1:1 geen-gewoon-bestand"]);
  });

  it("an empty file", async () => {
    schrijf({ "basisnormen.yaml": "" });
    expect(await geweigerd()).toEqual(["basisnormen.yaml:1:1 leeg-bestand"]);
  });

  it.runIf(opUnix)("a device", async () => {
    expect(await geweigerd("/dev/null")).toEqual(["/dev/null:1:1 geen-gewoon-bestand"]);
  });
});

describe("a listed file", () => {
  it("that does not exist is told at the line that lists it, with what else is wrong in the list", async () => {
    schrijf({ "basisnormen.yaml": `${kop}bestanden:\n  - weg.yaml\n  - ../buiten.yaml\n  - a.yaml\n`, "a.yaml": "acties: niets\n" });
    expect(await geweigerd()).toEqual([
      "a.yaml:1:9 verkeerd-type",
      "basisnormen.yaml:4:5 bestand-ontbreekt",
      "basisnormen.yaml:5:5 bestand-geweigerd",
    ]);
  });

  it("outside the folder is not read, whether it exists or not", async () => {
    schrijf({ "basisnormen.yaml": `${kop}bestanden: [../../etc/passwd, /etc/passwd, "https://voorbeeld.nl/a.yaml"]\n` });
    expect(await geweigerd()).toEqual([13, 31, 44].map((kolom) => `basisnormen.yaml:3:${kolom} bestand-geweigerd`));
  });

  it("may not be the file that lists it, nor be listed twice", async () => {
    schrijf({
      "basisnormen.yaml": `${kop}bestanden: [basisnormen.yaml, ./basisnormen.yaml, a.yaml, ./a.yaml]\n`,
      "a.yaml": "acties: []\n",
    });
    expect(await geweigerd()).toEqual([13, 31, 59].map((kolom) => `basisnormen.yaml:3:${kolom} bestand-dubbel`));
  });

  it("may not list files itself", async () => {
    schrijf({ "basisnormen.yaml": `${kop}bestanden: [a.yaml]\n`, "a.yaml": "bestanden: [b.yaml]\n", "b.yaml": "acties: []\n" });
    expect(await geweigerd()).toEqual(["a.yaml:1:1 bestand-genest"]);
  });

  it("that is a folder is refused", async () => {
    schrijf({ "basisnormen.yaml": `${kop}bestanden: [a.yaml]\n`, "a.yaml/b.yaml": "" });
    expect(await geweigerd()).toEqual(["basisnormen.yaml:3:13 geen-gewoon-bestand"]);
  });

  it.runIf(opUnix)("that is a pipe does not keep us waiting", async () => {
    schrijf({ "basisnormen.yaml": `${kop}bestanden: [a.yaml]\n` });
    execFileSync("mkfifo", [join(map, "a.yaml")]);
    expect(await geweigerd()).toEqual(["basisnormen.yaml:3:13 geen-gewoon-bestand"]);
  });
});

describe.runIf(opUnix)("a symbolic link", () => {
  it("out of the folder is refused", async () => {
    const buiten = mkdtempSync(join(tmpdir(), "basisnormen-buiten-"));
    writeFileSync(join(buiten, "geheim.yaml"), "acties: []\n");
    schrijf({ "basisnormen.yaml": `${kop}bestanden: [a.yaml, deel/geheim.yaml]\n` });
    symlinkSync(join(buiten, "geheim.yaml"), join(map, "a.yaml"));
    symlinkSync(buiten, join(map, "deel"));
    expect(await geweigerd()).toEqual(["basisnormen.yaml:3:13 bestand-geweigerd", "basisnormen.yaml:3:21 bestand-geweigerd"]);
    rmSync(buiten, { recursive: true });
  });

  it("to a sibling whose name starts alike is out of the folder too", async () => {
    const broer = `${map}-broer`;
    mkdirSync(broer);
    writeFileSync(join(broer, "a.yaml"), "acties: []\n");
    schrijf({ "basisnormen.yaml": `${kop}bestanden: [a.yaml]\n` });
    symlinkSync(join(broer, "a.yaml"), join(map, "a.yaml"));
    expect(await geweigerd()).toEqual(["basisnormen.yaml:3:13 bestand-geweigerd"]);
    rmSync(broer, { recursive: true });
  });

  it("within the folder, and one to the folder itself, are followed", async () => {
    schrijf({ "echt/basisnormen.yaml": `${kop}bestanden: [a.yaml]\n`, "echt/deel/b.yaml": "acties: []\n" });
    symlinkSync(join("deel", "b.yaml"), join(map, "echt", "a.yaml"));
    symlinkSync(join(map, "echt"), join(map, "link"));
    await expect(leesMap(join(map, "link"))).resolves.toBeDefined();
  });

  it("that goes round is refused", async () => {
    schrijf({ "basisnormen.yaml": `${kop}bestanden: [a.yaml]\n` });
    symlinkSync("a.yaml", join(map, "a.yaml"));
    expect(await geweigerd()).toEqual(["basisnormen.yaml:3:13 bestand-onleesbaar"]);
  });
});

describe("the content of a file", () => {
  it("that is not UTF-8 is refused, with the first such place", async () => {
    schrijf({ "basisnormen.yaml": Buffer.concat([Buffer.from(`${kop}peildatum: `), Buffer.from([0xff, 0xfe]), Buffer.from("\n")]) });
    expect(await geweigerd()).toEqual(["basisnormen.yaml:3:12 geen-utf8"]);
    schrijf({ "basisnormen.yaml": Buffer.from("naam: caf\xe9", "latin1") });
    expect(await geweigerd()).toEqual(["basisnormen.yaml:1:10 geen-utf8"]);
    schrijf({ "basisnormen.yaml": Buffer.from(kop, "utf16le") });
    expect(await geweigerd()).toEqual(["basisnormen.yaml:1:2 yaml-nul-teken"]);
    schrijf({ "basisnormen.yaml": `${kop}bestanden: [a.yaml]\n`, "a.yaml": Buffer.from([0x61, 0x0a, 0xc3]) });
    expect(await geweigerd()).toEqual(["a.yaml:2:1 geen-utf8"]);
  });

  it("that is not UTF-8 is shown as far as it goes", async () => {
    schrijf({ "basisnormen.yaml": `${kop}bestanden: [a.yaml]\n`, "a.yaml": Buffer.from("x: caf\xe9\n", "latin1") });
    const fout = await leesMap(map).catch((gevangen: unknown) => gevangen);
    expect(
      fout instanceof DiagnosticError && formatDiagnostics(fout.diagnostics, { bronteksten: fout.bronteksten, voorvoegsel: "map/" }),
    ).toBe(
      "map/a.yaml:1:7 fout[geen-utf8] Het bestand is geen geldige UTF-8-tekst.\n  Sla het opnieuw op als UTF-8.\n  1 | x: caf\uFFFD\n    |       ^",
    );
  });

  it("may be as large as the limit, and not a byte larger", async () => {
    const vul = (bytes: number): string => `${kop}#${"x".repeat(bytes - kop.length - 1)}`;
    schrijf({ "basisnormen.yaml": vul(maxBestandBytes) });
    expect(await geweigerd()).toEqual([]);
    schrijf({ "basisnormen.yaml": vul(maxBestandBytes + 1) });
    expect(await geweigerd()).toEqual(["MAP/basisnormen.yaml:1:1 bestand-te-groot"]);
    schrijf({ "basisnormen.yaml": vul(3 * 1024 * 1024) });
    expect(await geweigerd()).toEqual(["MAP/basisnormen.yaml:1:1 bestand-te-groot"]);
  });

  it("may together not be larger than the limit", async () => {
    const aantal = maxBeschrijvingBytes / maxBestandBytes;
    const namen = Array.from({ length: aantal }, (_, i) => `b${i}.yaml`);
    schrijf({ "basisnormen.yaml": `${kop}bestanden: [${namen.join(", ")}]\n` });
    for (const naam of namen) schrijf({ [naam]: `{} #${"x".repeat(maxBestandBytes - 4)}` });
    expect(await geweigerd()).toEqual(["basisnormen.yaml:3:40 beschrijving-te-groot"]);
  });
});
