import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cli as en } from "../../src/tekst/en/cli.ts";
import { cli as nl } from "../../src/tekst/nl/cli.ts";
import { draai } from "./draai.ts";

const utrecht = resolve("examples/provincie-utrecht-2018");

/** Where the current folder is asked for it is an empty one: with organisations below it, it would be a portfolio. */
const begonnen = process.cwd();
let leeg = "";
beforeAll(() => {
  leeg = mkdtempSync(join(tmpdir(), "basisnormen-"));
  process.chdir(leeg);
});
afterAll(() => {
  process.chdir(begonnen);
  rmSync(leeg, { recursive: true });
});

/** Wrong use, and words of the answer: one line for each of our own and commander's errors. */
const gevallen: readonly (readonly [readonly string[], RegExp, RegExp])[] = [
  [["audti"], /opdracht "audti" bestaat niet. Bedoelde je audit\?/, /no command "audti". Did you mean audit\?/],
  [["audit", "--formaat", "json"], /optie --formaat bestaat niet. Bedoelde je --format\?/, /no option --formaat. Did you mean --format\?/],
  [["--xyz"], /optie --xyz bestaat niet\.$/m, /no option --xyz\.$/m],
  [["explain"], /ontbreekt een argument: <id>/, /argument is missing: <id>/],
  [["audit", "--format"], /Achter --format <formaat> ontbreekt een waarde/, /value is missing after --format/],
  [["audit", "--lang"], /Achter --lang <taal> ontbreekt/, /value is missing after --lang/],
  [["schema", "a", "b", "c"], /hoogstens 1 argument, en er staan er 3/, /at most 1 argument, and there are 3/],
  [["audit", "--shard", "5/4"], /"5\/4" kan niet bij --shard.*bijvoorbeeld 1\/4/, /"5\/4" is no value for --shard/],
  [["audit", "--shard", "0/4"], /"0\/4" kan niet bij --shard/, /"0\/4" is no value for --shard/],
  [["audit", "a", "b", "--indeling", "x"], /--indeling kan alleen bij één organisatie/, /--indeling is for one organisation only/],
  [["audit", "a", "b", "--openbaar"], /--openbaar kan alleen bij één organisatie/, /--openbaar is for one organisation only/],
  [["audit", "a", "b", "--norm", "BN-04", "--domein", "bestuurlijk"], /Geen enkele eis past bij/, /No requirement fits/],
  [["merge"], /ontbreekt een argument: <deel>/, /argument is missing: <deel>/],
  [
    ["audit", "--format", "jsn"],
    /"jsn" kan niet bij --format. Bedoelde je json\? Kies uit: terminal, json, markdown/,
    /Did you mean json\? Choose from: terminal, json, markdown/,
  ],
  [["audit", "--format", "json,"], /waarde bij --format is leeg/, /value of --format is empty/],
  [
    ["audit", "--format", "json,markdown"],
    /Geef met --output een map of bestand aan voor: json, markdown/,
    /Use --output to name a folder or file for: json, markdown/,
  ],
  [["audit", "--output", ""], /waarde bij --output is leeg/, /value of --output is empty/],
  [["audit", "--format", "xlsx"], /Geef met --output een map of bestand aan voor: xlsx/, /Use --output to name a folder or file for: xlsx/],
  [
    ["audit", "--format", "json", "--csv-regeleinde", "lf"],
    /--csv-regeleinde werkt alleen samen met --format csv/,
    /--csv-regeleinde only works together with --format csv/,
  ],
  [
    ["audit", "--format", "csv", "--csv-regeleinde", "cr"],
    /"cr" kan niet bij --csv-regeleinde.*Kies uit: lf, crlf/,
    /Choose from: lf, crlf/,
  ],
  [["audit", "--domein", "ambtelyk"], /Bedoelde je ambtelijk\? Kies uit: bestuurlijk, ambtelijk/, /Did you mean ambtelijk/],
  [["audit", "--indeling", "x"], /"x" kan niet bij --indeling\..* Kies uit: .*utrecht/, /"x" is no value for --indeling/],
  [["audit", "--fail-on", "alles"], /Kies uit: wettelijk, basisnorm, aanbeveling, nooit/, /Choose from: wettelijk/],
  [
    ["audit", "--norm", "BN-6"],
    /norm of eis "BN-6" bestaat niet.* Bedoelde je BN-06\?/,
    /no norm or requirement "BN-6".* Did you mean BN-06\?/,
  ],
  [["audit", "--peildatum", "2018-02-30"], /"2018-02-30" bij --peildatum is geen bestaande dag/, /no existing day/],
  [["audit", "--peildatum", "2018"], /is geen bestaande dag/, /no existing day/],
  [["audit", "--lang", "fr"], /"fr" kan niet bij --lang. Kies uit: nl, en/, /"fr" is no value for --lang/],
  [
    ["audit", utrecht, "--norm", "BN-04", "--domein", "bestuurlijk"],
    /Geen enkele eis past bij --norm BN-04 en --domein bestuurlijk samen/,
    /No requirement fits --norm BN-04 and --domein bestuurlijk together/,
  ],
  [["audit", "--drempel", "5"], /--drempel werkt alleen samen met --openbaar/, /--drempel only works together with --openbaar/],
  [["audit", "--openbaar", "--drempel", "2"], /Geef een heel getal van 3 tot en met 100/, /Give a whole number from 3/],
  [["explain", "XX-1"], /norm of eis "XX-1" bestaat niet/, /no norm or requirement "XX-1"/],
  [["explain", "BN-06", "--type", "gemente"], /Bedoelde je gemeente\?/, /Did you mean gemeente\?/],
  [["schema", "rapprt"], /Bedoelde je rapport\?/, /Did you mean rapport\?/],
  [["validate", "--format", "xml"], /Kies uit: terminal, json/, /Choose from: terminal, json/],
];

describe.each(gevallen)("basisnormen %j", (argv, nederlands, engels) => {
  it("is wrong use, says so in Dutch, and points to the help", async () => {
    const { status, stdout, stderr } = await draai(argv);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(nederlands);
    expect(stderr).toMatch(/^fout: .+\nMeer uitleg: basisnormen .*--help\n$/);
  });

  it("and in English", async () => {
    const { status, stdout, stderr } = await draai(argv, { env: { LANG: "en_GB.UTF-8" } });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(engels);
  });
});

describe("help", () => {
  it.each(["--help", "-h", "help"])("%s is in order and goes to stdout", async (vraag) => {
    const { status, stdout, stderr } = await draai([vraag]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("Opdrachten:\n  audit [opties] [pad...]");
  });

  it("without a command is wrong use: an empty variable in a script must not pass", async () => {
    const { status, stdout, stderr } = await draai([]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("Gebruik: basisnormen [opdracht] [opties]");
  });

  it("speaks one language only", async () => {
    for (const opdracht of Object.keys(nl.opdracht)) {
      expect((await draai([opdracht, "--help"])).stdout).not.toMatch(/Usage|Options|Arguments|\[options\]|default|choices|display help/);
      const engels = (await draai([opdracht, "--help", "--lang", "en"])).stdout;
      expect(engels).not.toMatch(/Gebruik|Opties|standaard|keuze/);
      expect(engels).toContain(en.opdracht[opdracht as keyof typeof en.opdracht].slice(0, 30));
    }
  });

  it("names every exit code", async () => {
    const { stdout } = await draai(["--help"]);
    for (const code of [0, 1, 2, 3, 4, 5]) expect(stdout).toMatch(new RegExp(`^ {2}${code} {2}\\w`, "m"));
  });

  it("prints the version of the package", async () => {
    expect((await draai(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
