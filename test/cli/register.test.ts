import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "../../schemas/register.schema.json" with { type: "json" };
import { tekstcel, werkmap } from "../register/toets.ts";
import { draai } from "./draai.ts";
import { tijdelijkeMap } from "./tijdelijke-map.ts";

const VOORBEELD = "examples/model-gemeente-2026";
const { schrijf, pad: map } = tijdelijkeMap();

const kop = "basisnormen: 1\norganisatie: { naam: Gemeente Voorbeeld, type: gemeente }\npeildatum: 2026-06-30\n";
const beschrijving = (rest: string, soort = "publicatie-nevenwerkzaamheden"): string =>
  `${kop}registers:\n  - { id: r, soort: ${soort}, titel: Overzicht, domein: ambtelijk, ${rest} }\n`;

const met = (inhoud: string | Buffer, rest = "bestand: { pad: registers/r.csv }", soort?: string): string => {
  schrijf({ "basisnormen.yaml": beschrijving(rest, soort), "registers/r.csv": "" });
  writeFileSync(join(map(), "registers/r.csv"), inhoud);
  return map();
};

const goed = "Functie;Nevenfuncties;Beperking\nAdviseur;Bestuurslid;Geen\n";

describe("register", () => {
  it("shows the example and exits 0", async () => {
    const { status, stdout, stderr } = await draai(["register", VOORBEELD]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Penningmeester van een");
    expect(stdout).not.toContain("planeconoom");
    // The first to run loads everything.
  }, 20_000);

  it("gives JSON that its own schema accepts, also for the public, and offers that schema", async () => {
    const valideer = new Ajv2020({ allErrors: true }).compile(schema);
    for (const argv of [[], ["--openbaar"], ["--lang", "en"]]) {
      const uit: unknown = JSON.parse((await draai(["register", VOORBEELD, "--format", "json", ...argv])).stdout);
      expect(valideer(uit), JSON.stringify(valideer.errors?.slice(0, 3))).toBe(true);
    }
    expect(JSON.parse((await draai(["schema", "register"])).stdout)).toEqual(schema);
  });

  it("writes several formats to a folder, under its own name, and never over a register", async () => {
    const pad = met(goed);
    const doel = join(pad, "uit");
    expect((await draai(["register", pad, "--format", "markdown,json", "--output", doel])).status).toBe(0);
    expect(readdirSync(doel).sort()).toEqual(["gemeente-voorbeeld-register.json", "gemeente-voorbeeld-register.md"]);
    const over = await draai(["register", pad, "--format", "markdown", "--output", join(pad, "registers/r.csv"), "--force"]);
    expect(over.status).toBe(2);
  });

  it("writes nothing at all when one cell is wrong: all problems, with file, row and cell, and exit code 3", async () => {
    const pad = met("Functie;Nevenfuncties\n;Bestuurslid\nAdviseur;met mevrouw Voorbeeld\n");
    const doel = join(pad, "uit.md");
    const { status, stdout, stderr } = await draai(["register", pad, "--format", "markdown", "--output", doel]);
    expect({ status, stdout }).toEqual({ status: 3, stdout: "" });
    expect(stderr).toContain("registers/r.csv:2:1 fout[register-cel-leeg]");
    expect(stderr).toContain("registers/r.csv:3:2 fout[register-persoonsgegeven]");
    expect(stderr).toContain("2 fouten");
    expect(stderr).not.toMatch(/Voorbeeld\b(?!")/);
    expect(readdirSync(pad)).not.toContain("uit.md");
  });

  it("names a cell of a workbook as Excel does, with the sheet that was asked for", async () => {
    const rijen = `<row r="1">${tekstcel("A1", "Functie")}${tekstcel("AB1", "Nevenfuncties")}</row><row r="7">${tekstcel("A7", "x")}</row>`;
    for (const [blad, plaats] of [
      ["", "r.xlsx:AB7"],
      [", blad: Blad1", "r.xlsx:Blad1!AB7"],
    ]) {
      schrijf({ "basisnormen.yaml": beschrijving(`bestand: { pad: r.xlsx${blad} }`) });
      writeFileSync(join(map(), "r.xlsx"), werkmap(rijen));
      expect((await draai(["register", map()])).stderr).toContain(`${plaats} fout[register-cel-leeg]`);
    }
  });

  it("says warnings and goes on", async () => {
    const { status, stderr } = await draai(["register", met("Functie;Nevenfuncties;Opgegeven\na;b;2026-07-01\n")]);
    expect(status).toBe(0);
    expect(stderr).toContain("register-datum-later");
  });

  it("gives in public no count or day of a register that is not, in any format; a threshold has nothing to do", async () => {
    const rijen = Array.from({ length: 7 }, (_, i) => `1${i}-11-2023;Zaak`).join("\n");
    const pad = met(`Datum;Zaak\n${rijen}\n`, "bijgewerkt: 2026-03-09, frequentie: P6M, bestand: { pad: registers/r.csv }", "meldingen");
    for (const formaat of ["terminal", "markdown", "html", "json"]) {
      const { status, stdout, stderr } = await draai(["register", pad, "--openbaar", "--format", formaat]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(stdout).not.toMatch(formaat === "html" ? /2023|>7<|2026-03|maart/ : /2023|\b7\b|2026-03|maart/);
    }
    expect((await draai(["register", pad, "--format", "markdown"])).stdout).toContain("| 7 |");
    expect((await draai(["register", VOORBEELD, "--openbaar", "--drempel", "3"])).status).toBe(2);
  });

  it("names no key of a YAML register in the path of a message", async () => {
    const naam = "Jan Voorbeeldmans";
    schrijf({ "basisnormen.yaml": beschrijving("bestand: { pad: r.yaml }") });
    for (const tekst of [
      `regels:\n  - { functie: a, nevenwerkzaamheid: b, ${naam}: c }\n`,
      `regels: []\n${naam}: 1\n`,
      `regels:\n  - { functie: a, ${naam}: [b] }\n`,
      `regels:\n  - { ${naam}: a, ${naam}: b }\n`,
      `${naam}: { ${naam}: a, ${naam}: b }\n`,
      `regels:\n  - ${naam}: &x a\n`,
      `regels:\n  - { functie: a, nevenwerkzaamheid: "" , opgegeven: nooit }\n`,
    ]) {
      writeFileSync(join(map(), "r.yaml"), tekst);
      const { status, stdout, stderr } = await draai(["validate", map(), "--format", "json"]);
      expect(status).toBe(3);
      expect(stdout + stderr).not.toContain("Voorbeeldmans");
      expect(stdout + stderr).not.toMatch(/"\/regels\/0\/./);
    }
  });

  it("is checked by validate too, and by no other command", async () => {
    const pad = met("Functie\na\n");
    for (const argv of [
      ["validate", pad],
      ["validate", pad, "--format", "json"],
    ]) {
      const { status, stderr } = await draai(argv);
      expect(status).toBe(3);
      expect(stderr).toContain("register-kolom-ontbreekt");
    }
    expect((await draai(["audit", pad, "--fail-on", "nooit"])).status).toBe(0);
    expect((await draai(["validate", met(goed)])).stdout).toContain("2 bestanden, 1 feit, in orde");
  });

  it("is evidence for nothing: the same rapport with and without a file", async () => {
    const metBestand = await draai(["audit", met(goed), "--format", "json", "--fail-on", "nooit"]);
    const zonder = await draai(["audit", met(goed, "opmerking: Niets."), "--format", "json", "--fail-on", "nooit"]);
    const { normen: a } = JSON.parse(metBestand.stdout) as { normen: unknown };
    const { normen: b } = JSON.parse(zonder.stdout) as { normen: unknown };
    expect(JSON.stringify(a)).not.toContain("r.csv");
    expect(a).toEqual(JSON.parse(JSON.stringify(b)));
  });
});

describe("the file of a register", () => {
  it.each(["/etc/passwd.csv", "../r.csv", "a/../../r.csv", "https://voorbeeld.nl/r.csv", "C:/r.csv", "r.txt", "registers//r.csv"])(
    "%s is refused, by every command",
    async (pad) => {
      const map_ = met(goed, `bestand: { pad: "${pad}" }`);
      for (const opdracht of ["register", "validate", "audit"]) {
        const { status, stderr } = await draai([opdracht, map_]);
        expect(status).toBe(3);
        expect(stderr).toContain("bestand-geweigerd");
      }
    },
  );

  it("is not followed out of the folder, nor read when it is no file", async () => {
    const buiten = mkdtempSync(join(tmpdir(), "buiten-"));
    writeFileSync(join(buiten, "r.csv"), goed);
    const pad = met(goed, "bestand: { pad: registers/link.csv }");
    symlinkSync(join(buiten, "r.csv"), join(pad, "registers/link.csv"));
    expect((await draai(["register", pad])).stderr).toContain("bestand-geweigerd");
    schrijf({ "basisnormen.yaml": beschrijving("bestand: { pad: map.csv }") });
    mkdirSync(join(pad, "map.csv"));
    expect((await draai(["register", pad])).stderr).toContain("geen-gewoon-bestand");
    schrijf({ "basisnormen.yaml": beschrijving("bestand: { pad: weg.csv }") });
    expect((await draai(["register", pad])).stderr).toContain("bestand-ontbreekt");
  });

  it("may be of any path that stays below the folder, and of no other", async () => {
    const stap = fc.constantFrom("..", ".", "a", "r.csv", "", "/", "~", "%2e%2e", "...", "b\\c");
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 4 }), async (stappen) => {
        const pad = stappen.join("/");
        schrijf({ "basisnormen.yaml": beschrijving(`bestand: { pad: ${JSON.stringify(pad)} }`) });
        const { stderr, status } = await draai(["register", map()]);
        expect(status).toBe(3);
        const veilig = /^(?:\.\/)*(?:(?!\.{1,2}(?:\/|$))[^/\\]+\/)*[^/\\]+\.csv$/.test(pad);
        expect(stderr).toContain(veilig ? "bestand-ontbreekt" : "bestand-geweigerd");
      }),
      { numRuns: 40 },
    );
  });
});

describe("the rows of a register that is not public", () => {
  /** A text that stands nowhere else, whatever surrounds it. */
  const merk = "Zwaluwstaartje";
  const cel = fc
    .tuple(
      fc.string({ unit: "grapheme", maxLength: 12 }),
      fc.constantFrom("", '"', ";", "\n", "<script>", "\u001b[31m", "=1+1", "::error::"),
    )
    .map(([tekst, staart]) => `${tekst}${merk}${staart}`);
  const csvcel = (tekst: string): string => `"${tekst.replaceAll('"', '""')}"`;
  const formaten = "terminal,markdown,json,html,xlsx,docx".split(",");

  it("stand in no output and in no message, in no format, whether the file is right or wrong", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cel, cel, cel), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        async (rijen, kapot, openbaar) => {
          const tekst = `Functie;Nevenfuncties;Opgegeven;Naam\n${rijen.map(([a, b, c]) => [a, b, kapot ? c : "", c].map(csvcel).join(";")).join("\n")}\n`;
          const pad = met(tekst, "bestand: { pad: registers/r.csv }", "nevenwerkzaamheden");
          for (const formaat of formaten) {
            const { status, stdout, stderr } = await draai([
              "register",
              pad,
              "--format",
              formaat,
              ...(openbaar ? ["--openbaar"] : []),
              ...(["xlsx", "docx"].includes(formaat) ? ["--output", join(pad, `uit.${formaat}`), "--force"] : []),
            ]);
            expect(status).toBe(kapot ? 3 : 0);
            expect(stdout + stderr).not.toContain(merk);
          }
          expect((await draai(["validate", pad])).stderr).not.toContain(merk);
        },
      ),
      { numRuns: 6 },
    );
  }, 60_000);

  it("stand in no message about a file that cannot be read, such as one without a heading or a broken one", async () => {
    for (const tekst of [
      `${merk};${merk}\n${merk};${merk}\n`,
      `Functie;Nevenfuncties\n"${merk}\n`,
      `Functie;Nevenfuncties\n${merk};b;${merk}\n`,
      Buffer.from(`Functie;${merk}\xff`, "latin1"),
    ]) {
      const { status, stderr } = await draai(["register", met(tekst)]);
      expect(status).toBe(3);
      expect(stderr).not.toContain(merk);
    }
    schrijf({ "basisnormen.yaml": beschrijving("bestand: { pad: r.yaml }") });
    for (const tekst of [
      `regels: [\n  ${merk}: ${merk}\n`,
      `regels:\n  - { ${merk}: a, ${merk}: b }\n`,
      `regels:\n  - ${merk}\n`,
      `${merk}: 1\n`,
      `regels:\n  - { ${merk}: a }\n`,
    ]) {
      writeFileSync(join(map(), "r.yaml"), tekst);
      const { status, stderr } = await draai(["register", map()]);
      expect(status).toBe(3);
      expect(stderr).not.toContain(merk);
    }
  });
});

it("keeps hostile text of a public register text", async () => {
  const gevaarlijk = "Adviseur <script>alert(1)</script> =cmd|x \u001b[31m | [x](javascript:alert(1)) ::error::";
  const pad = met(`Functie;Nevenfuncties\n"${gevaarlijk}";x\n`);
  const { stdout: html } = await draai(["register", pad, "--format", "html"]);
  expect(html).not.toMatch(/<script>alert/);
  const { stdout: terminal } = await draai(["register", pad], { kolommen: 200 });
  expect(terminal).not.toContain("\u001b[31m |");
});
