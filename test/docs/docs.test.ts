import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { documentvorm } from "../../src/beschrijving/format/document.ts";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import type { Environment } from "../../src/cli/environment.ts";
import { run } from "../../src/cli/run.ts";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import { kaderdelen } from "../../src/normenkader/vorm/kaderdelen.ts";
import { formaten } from "../../src/render/formaten.ts";

// What the documents say is true: their commands run, their links lead somewhere, their examples are valid.

const docs = readdirSync("docs").map((naam) => `docs/${naam}`);
const documenten = ["README.md", "README.nl.md", "CONTRIBUTING.md", "CHANGELOG.md", ...docs].filter((pad) => pad.endsWith(".md"));
const tekstVan = (pad: string): string => readFileSync(pad, "utf8");

/** The fenced blocks of a document in one language. */
const blokken = (pad: string, taal: string): readonly string[] =>
  [...tekstVan(pad).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, soort]) => soort === taal).map(([, , inhoud = ""]) => inhoud);

let werkmap = "";
beforeAll(() => {
  werkmap = mkdtempSync(join(tmpdir(), "basisnormen-docs-"));
});
afterAll(() => rmSync(werkmap, { recursive: true, force: true }));

async function voerUit(argv: readonly string[]): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const geschreven = { stdout: "", stderr: "" };
  const naar = (stroom: keyof typeof geschreven): Environment["stdout"] => ({
    isTTY: false,
    write: (inhoud) => {
      geschreven[stroom] += String(inhoud);
    },
  });
  const environment: Environment = { argv, env: {}, stdout: naar("stdout"), stderr: naar("stderr"), today: () => "2026-01-31" };
  return { code: await run(environment), ...geschreven };
}

/** A command as a document gives it; the comment behind it may name an exit code other than 0. */
interface Opdracht {
  readonly pad: string;
  readonly regel: string;
  readonly argv: readonly string[];
  readonly code: number;
}

const AANROEP = /^(?:npx )?basisnormen (?=\S)|^node bin\/basisnormen\.js(?: |$)/;

function opdrachten(pad: string): readonly Opdracht[] {
  const regels = blokken(pad, "sh").flatMap((blok) => blok.split("\n"));
  const inTekst = [...tekstVan(pad).matchAll(/`([^`\n]+)`/g)].map(([, inhoud = ""]) => inhoud);
  return [...regels, ...inTekst].flatMap((regel) => {
    const [opdracht = "", opmerking = ""] = regel.split(" #");
    if (!AANROEP.test(opdracht)) return [];
    const argv = opdracht.replace(AANROEP, "").trim().split(/\s+/).filter(Boolean);
    return [{ pad, regel, argv, code: Number(/exit ?code (\d)/.exec(opmerking)?.[1] ?? 0) }];
  });
}

/** The organisation a document lets its reader describe, and where its reports go: here in a folder of the test. */
const VAN_DE_LEZER: readonly string[] = ["my-organisation", "mijn-organisatie", "report", "rapport"];

function naarWerkmap({ pad, argv }: Opdracht): readonly string[] {
  return argv.map((deel, i) => {
    const isPad = VAN_DE_LEZER.includes(deel.replace(/\/.*$/, "")) && argv[i - 1] !== "schema";
    return isPad ? join(werkmap, pad.replace(/\W/g, "-"), deel) : deel;
  });
}

/** The first YAML block of a document is what the reader puts in basisnormen.yaml. */
function schrijfBeschrijving(pad: string): void {
  const [eerste] = blokken(pad, "yaml");
  if (eerste === undefined) return;
  for (const naam of VAN_DE_LEZER.slice(0, 2)) {
    const map = join(werkmap, pad.replace(/\W/g, "-"), naam);
    mkdirSync(map, { recursive: true });
    writeFileSync(join(map, "basisnormen.yaml"), eerste);
  }
}

// The hints in docs/diagnostics.md are sentences of the program, and the changelog is about other versions too.
const gegeven = documenten.filter((pad) => pad !== "CHANGELOG.md" && pad !== "docs/diagnostics.md").flatMap(opdrachten);

describe("every command in the documents", () => {
  test("is found", () => {
    for (const pad of ["README.md", "README.nl.md", "docs/beschrijving.md"])
      expect(gegeven.filter((opdracht) => opdracht.pad === pad).length).toBeGreaterThan(2);
  });

  test.each(gegeven)(
    "$pad: $regel",
    async (opdracht) => {
      schrijfBeschrijving(opdracht.pad);
      const { code, stderr } = await voerUit(naarWerkmap(opdracht));
      expect({ code, stderr: code === opdracht.code ? "" : stderr }).toEqual({ code: opdracht.code, stderr: "" });
    },
    60_000,
  );
});

describe.each(["README.md", "README.nl.md"])("%s", (pad) => {
  test("has a first description that is valid, and shows a gap", async () => {
    schrijfBeschrijving(pad);
    const map = join(werkmap, pad.replace(/\W/g, "-"), "my-organisation");
    expect(await voerUit(["validate", map])).toMatchObject({ code: 0, stderr: "" });
    const regels = readFileSync(join(map, "basisnormen.yaml"), "utf8").split("\n");
    const gat = regels.findIndex((regel) => regel.includes("openbaar: nee")) + 1;
    expect((await voerUit(["audit", map, "--norm", "BN-06.b1"])).stdout).toContain(`basisnormen.yaml:${gat}`);
  });

  test("names every option of audit, and no other", async () => {
    const { stdout } = await voerUit(["audit", "--help"]);
    const opties = (tekst: string): readonly string[] => [...new Set(tekst.match(/--[a-z][a-z-]+/g))].sort();
    const tabel = tekstVan(pad)
      .split("\n")
      .filter((regel) => /^\| `-/.test(regel));
    expect(opties(tabel.map((regel) => regel.split("|")[1]).join(" "))).toEqual(opties(stdout.replace(/ {3,}.*/g, "")));
  });

  test("names every command, format and exit code", async () => {
    const { stdout } = await voerUit(["--help"]);
    const namen = [...stdout.matchAll(/^ {2}([a-z]+) \[opties\]/gm)].map(([, naam = ""]) => naam);
    expect(namen.length).toBeGreaterThan(3);
    for (const naam of namen) expect(tekstVan(pad)).toMatch(new RegExp(`^\\| \`${naam} `, "m"));
    const formaatregel = tekstVan(pad)
      .split("\n")
      .find((regel) => regel.startsWith("| `--format"));
    for (const naam of Object.keys(formaten)) expect(formaatregel).toContain(`\`${naam}\``);
    expect([...tekstVan(pad).matchAll(/^\| (\d) \| /gm)].map(([, code]) => code)).toEqual(["0", "1", "2", "3", "4", "5"]);
  });
});

describe("every YAML example in docs/beschrijving.md is valid", () => {
  const kop =
    "basisnormen: 1\norganisatie: { naam: Voorbeeld, type: waterschap }\nbronnen: { plan: { titel: Plan }, verslag: { titel: Verslag } }\n";
  const bekend = new Set(basisnormen.normen.flatMap(({ id, eisen }) => [id, ...eisen.map((eis) => eis.id)]));

  test.each(blokken("docs/beschrijving.md", "yaml"))("%s", (yaml) => {
    const tekst = yaml.includes("basisnormen: 1") ? yaml : kop + yaml;
    const genoemd = /^bestanden: \[(.*)\]$/m.exec(yaml)?.[1]?.split(", ") ?? [];
    const bestanden = [{ bestand: "basisnormen.yaml", tekst }, ...genoemd.map((bestand) => ({ bestand, tekst: "registers: []" }))];
    const { waarschuwingen, normverwijzingen } = laadBeschrijving(bestanden);
    expect(waarschuwingen).toEqual([]);
    expect(normverwijzingen.map(({ id }) => id).filter((id) => !bekend.has(id))).toEqual([]);
  });
});

describe("every link", () => {
  /** The anchor GitHub gives a heading. */
  const anker = (kop: string): string =>
    kop
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replace(/ /g, "-");
  const ankers = (pad: string): readonly string[] => [...tekstVan(pad).matchAll(/^#+ (.*)$/gm)].map(([, kop = ""]) => anker(kop));

  test.each(documenten)("in %s leads to a file or heading that exists", (pad) => {
    const buitenCode = tekstVan(pad)
      .replace(/^```[\s\S]*?^```$/gm, "")
      .replace(/`[^`\n]*`/g, "");
    const kapot = [...buitenCode.matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, doel = ""]) => doel)
      .filter((doel) => {
        if (/^[a-z]+:/.test(doel)) return false;
        const [bestand = "", kop] = doel.split("#");
        const volledig = bestand === "" ? pad : join(dirname(pad), bestand);
        return !existsSync(volledig) || (kop !== undefined && !ankers(volledig).includes(kop));
      });
    expect(kapot).toEqual([]);
  });

  test.each(["docs/architecture.md", "CONTRIBUTING.md"])("and every path of ours that %s names exists", (pad) => {
    const genoemd = [...tekstVan(pad).matchAll(/`((?:src|tools|test|schemas|examples|bin)\/[\w./-]*)`/g)].map(([, naam = ""]) => naam);
    expect(genoemd.length).toBeGreaterThan(5);
    expect(genoemd.filter((naam) => !existsSync(naam))).toEqual([]);
  });
});

describe("the glossary", () => {
  const woorden = [...tekstVan("docs/glossary.md").matchAll(/^\| ([^|]+?) \|/gm)].map(([, woord = ""]) => woord).slice(2);

  test("is in order, each word once", () => {
    const sleutels = woorden.map((woord) => woord.toLowerCase());
    expect(sleutels).toEqual([...sleutels].sort());
    expect(new Set(sleutels).size).toBe(sleutels.length);
  });

  test("has every word of the keys of description, norm and report", () => {
    const bekend = new Set(woorden.flatMap((woord) => [woord, ...woord.split(/[,\s-]+/)]));
    const gewoon = new Set(["id", "type", "en", "jci", ""]);
    const isBekend = (woord: string): boolean =>
      gewoon.has(woord) || [woord, woord.replace(/en$/, ""), woord.replace(/[ns]$/, "")].some((vorm) => bekend.has(vorm));
    const uitvoer = ["rapport", "portfolio"].map((welk): unknown => JSON.parse(tekstVan(`schemas/${welk}.schema.json`)));
    // The keys of woorden.yaml are roles and groups: values of the description, not words of the format.
    const kader = Object.keys(kaderdelen)
      .filter((deel) => deel !== "woorden")
      .map((deel): unknown => JSON.parse(tekstVan(`schemas/${deel}.schema.json`)));
    const sleutels = [...Object.keys(documentvorm.sleutels), ...uitvoer.flatMap(eigenschappen), ...kader.flatMap(eigenschappen)];
    expect([...new Set(sleutels)].flatMap((sleutel) => sleutel.split(/[_-]/)).filter((woord) => !isBekend(woord))).toEqual([]);
  });
});

/** The names of all properties in a JSON Schema. */
function eigenschappen(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const eigen = "properties" in schema && typeof schema.properties === "object" ? Object.keys(schema.properties ?? {}) : [];
  return [...eigen, ...Object.values(schema).flatMap(eigenschappen)];
}
