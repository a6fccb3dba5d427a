import { describe, expect, it } from "vitest";
import { maxBestanden, maxMeldingenPerBestand } from "../../src/beschrijving/limieten.ts";
import { codeFrame } from "../../src/diagnostic/code-frame.ts";
import type { DiagnosticCode } from "../../src/diagnostic/codes.ts";
import { formatDiagnostic } from "../../src/diagnostic/format-diagnostic.ts";
import type { NormDiagnosticArgs } from "../../src/diagnostic/norm-codes.ts";
import type { PortfolioDiagnosticArgs } from "../../src/diagnostic/portfolio-codes.ts";
import type { RapportDiagnosticArgs } from "../../src/diagnostic/rapport-codes.ts";
import type { RegisterDiagnosticArgs } from "../../src/diagnostic/register-codes.ts";
import { type Bestanden, kop, meldingenVan, metMerken, waar } from "./plek.ts";

/** Codes of reading files from disk; test/io shows those. */
type VanSchijf =
  | "pad-bestaat-niet"
  | "geen-beschrijving"
  | "geen-gewoon-bestand"
  | "bestand-onleesbaar"
  | "bestand-te-groot"
  | "beschrijving-te-groot"
  | "geen-utf8";

/** Of other input: a normenkader, a saved rapport, the file of a register. */
type VanAnders = keyof NormDiagnosticArgs | keyof RapportDiagnosticArgs | keyof PortfolioDiagnosticArgs | keyof RegisterDiagnosticArgs;

/** Has a test of its own below. */
type ApartGetest = "te-veel-meldingen";

/** Files with a § before the place of the diagnostic, and others before the places it also shows. */
type Geval = string | Bestanden;

const documenten = "documenten:\n  - id: code\n    soort: gedragscode\n    domein: ambtelijk\n";
const code = `${kop}${documenten}`;
const registers = "registers:\n  - id: r\n    soort: geschenken\n    domein: ambtelijk\n";
const bron = `${kop}bronnen:\n  plan: { titel: Plan }\n`;

/** Per code at least one description that gets it, and nothing else. A code without a case does not compile. */
const gevallen: Readonly<Record<Exclude<DiagnosticCode, VanAnders | VanSchijf | ApartGetest>, readonly Geval[]>> = {
  "bestand-ontbreekt": [`${kop}bestanden:\n  - §acties.yaml\n`],
  "bestand-geweigerd": [
    `${kop}bestanden: [§/etc/passwd]\n`,
    `${kop}bestanden: [§"C:\\\\x.yaml"]\n`,
    `${kop}bestanden: [§../../etc/passwd]\n`,
    `${kop}bestanden: [§a/../../b.yaml]\n`,
    `${kop}bestanden: [§"https://voorbeeld.nl/a.yaml"]\n`,
    `${kop}bestanden: [§"file:///a.yaml"]\n`,
    `${kop}bestanden: [§a.txt]\n`,
    `${kop}bestanden: [§a//b.yaml]\n`,
    `${kop}bestanden: [§"a\\\\b.yaml"]\n`,
    `${kop}bestanden: [§"a\\tb.yaml"]\n`,
    ...["/etc/passwd.csv", "../geheim.csv", "a/../../b.xlsx", "https://voorbeeld.nl/a.csv", "a.txt", "a//b.csv", '"a\\\\b.csv"'].map(
      (pad) => `${kop}${registers}    bestand: { pad: §${pad} }\n`,
    ),
  ],
  "bestand-dubbel": [
    { "basisnormen.yaml": `${kop}bestanden: [a.yaml, §./a.yaml]\n`, "a.yaml": "acties: []\n" },
    { "basisnormen.yaml": `${kop}bestanden: [a.yaml, §A.yaml]\n`, "a.yaml": "acties: []\n" },
    `${kop}bestanden: [§basisnormen.yaml]\n`,
  ],
  "bestand-genest": [{ "basisnormen.yaml": `${kop}bestanden: [a.yaml]\n`, "a.yaml": "acties: []\n§bestanden: [b.yaml]\n" }],
  "te-veel-bestanden": [`${kop}§bestanden: [${Array.from({ length: maxBestanden }, (_, i) => `b${i}.yaml`).join(", ")}]\n`],
  "yaml-syntaxis": [`${kop}acties: [\n§registers: []\n`],
  "yaml-te-diep": [`acties: ${"[".repeat(31)}§[${"[".repeat(9)}`],
  "yaml-nul-teken": [`${kop}acties: §\0\n`],
  "yaml-alias": [`${kop}acties: §&a []\n`],
  "yaml-label": [`${kop}peildatum: §!!timestamp 2018-10-30\n`],
  "yaml-richtlijn": [`§%YAML 1.1\n---\n${kop}`],
  "yaml-tweede-document": [`${kop}§---\n${kop}`],
  "leeg-bestand": ["§", "§# nog niets\n", { "basisnormen.yaml": `${kop}bestanden: [a.yaml]\n`, "a.yaml": "§" }],
  "sleutel-dubbel": [`${kop}acties: []\n§acties: []\n`.replace("acties", "§acties")],
  "sleutel-ongeldig": [`${kop}bronnen:\n  §2018: { titel: Plan }\n`],
  "sleutel-verboden": [`${kop}bronnen:\n  §__proto__: { titel: Plan }\n`],
  "onbekende-sleutel": [
    `${kop}§register: []\n`,
    `${code}    §onderwerp: [integriteit]\n`,
    `${code}    vastgesteld: { op: 2017, §doro: griffier }\n`,
    `${code}    bekend: { waarde: ja, §toelichting: x }\n`,
    `${code}    bekend:\n      - { waarde: ja, §brn: { plan: x } }\n`,
    `${kop}cijfers:\n  - { jaar: 2018, soort: eden, domein: ambtelijk, aantal: 3, delen: [{ naam: a, aantal: 1, §b: 2 }] }\n`,
    `${kop.replace("type", "§soort: x, type")}`,
  ],
  "onbekende-waarde": [
    kop.replace("type: provincie", "type: §provinsie"),
    `${code.replace("ambtelijk", "§ambtelik")}`,
    `${code.replace("gedragscode", "§gedragcode")}`,
    `${code}    geldt_voor: [medewerkers, §bestuurders]\n`,
    `${code}    geldt_voor: { waarde: [§statenleden] }\n`,
    `${code}    bekend: §misschien\n`,
    `${code}    bekend: { waarde: §12 }\n`,
    `${code}    stand: §true\n`,
    `${kop}volledig: [{ sectie: rollen, soort: §gedragscode }]\n`,
    `${kop}volledig: [{ sectie: §acties }]\n`,
    `${kop}bevindingen: [{ eis: BN-01.b1, oordeel: §voldoet, toelichting: x }]\n`,
  ],
  "verkeerd-type": [
    "§- a\n- b\n",
    "§tekst",
    `${kop}documenten: §{ id: code }\n`,
    `${kop}§documenten:\n`,
    `${kop}documenten:\n  - §code\n`,
    `${code}    titel: §2017\n`,
    `${code}    titel: §true\n`,
    `${code}    titel: §[a]\n`,
    `${code}    §titel:\n`,
    `${code.replace("id: code", "id: §12")}`,
    `${code}    vastgesteld: §2017\n`,
    `${code}    bekend:\n      - §ja\n      - { waarde: nee }\n`,
    `${code}    bekend: { waarde: §[ja] }\n`,
    `${code}    geldt_voor: [§medewerkers, { waarde: [stagiairs] }]\n`,
    `${code}    bron: §plan\n`,
    `${bron}${documenten}    bron: { plan: §3 }\n`,
    `${bron}${documenten}    bekend: { waarde: ja, bron: { plan: §3 } }\n`,
    `${code}    bekend: { waarde: ja, opmerking: §3 }\n`,
    `${code}    bekend: { waarde: ja, bron: §plan }\n`,
    `${code}    geldig_tot: [§2017]\n`,
    `${code}    geldig_tot: { waarde: §[2017] }\n`,
    `${kop}registers:\n  - { id: a, soort: geschenken, domein: ambtelijk, frequentie: { waarde: §[P6M] } }\n`,
    kop.replace("type", "tooi: §26, type"),
    `${kop}bronnen:\n  plan: { titel: Plan }\nacties:\n  - { nr: §7, titel: Iets, domein: ambtelijk }\n`,
    `${kop}rollen:\n  - { id: vp, soort: vertrouwenspersoon, domein: ambtelijk, aantal: §twee }\n`,
    `${kop}programma: [{ onderwerp: a, activiteit: b, jaren: §2018 }]\n`,
    `${kop}programma: [{ onderwerp: a, activiteit: b, jaren: [§"2018"] }]\n`,
    `${kop}cijfers: [{ jaar: 2018, soort: eden, domein: ambtelijk, aantal: §2.5 }]\n`,
    `${kop}volledig: [{ sectie: rollen, soort: §5 }]\n`,
    `${kop.replace("basisnormen: 1", 'basisnormen: §"1"')}`,
  ],
  "verplicht-ontbreekt": [
    "§organisatie: { naam: Provincie Voorbeeld, type: provincie }\n",
    "§basisnormen: 1\n",
    `basisnormen: 1\norganisatie: §{ naam: Provincie Voorbeeld }\n`,
    `${kop}registers:\n  - §id: a\n    domein: ambtelijk\n`,
    `${kop}acties: [§{ titel: Iets, domein: ambtelijk }]\n`,
    `${code}    bekend: §{ opmerking: x }\n`,
    `${kop}bronnen:\n  plan: §{ datum: 2018 }\n`,
    `${kop}buiten_bereik: [§{ norm: BN-08 }]\n`,
    `${kop}afwijkingen: [§{ eis: BN-08.b1 }]\n`,
    { "basisnormen.yaml": "§bestanden: [a.yaml]\norganisatie: { naam: A, type: rijk }\n", "a.yaml": "peildatum: 2018-10-30\n" },
  ],
  "tekst-leeg": [`${code}    titel: §""\n`, `${code}    titel: §" "\n`],
  "lijst-leeg": [
    `${code}    geldt_voor: §[]\n`,
    `${code}    bekend: §[]\n`,
    `${kop}documenten: [{ id: a, soort: gedragscode, domein: §[] }]\n`,
  ],
  "getal-ongeldig": [
    kop.replace("type", "medewerkers: §-1, type"),
    `${kop}rollen:\n  - { id: vp, soort: vertrouwenspersoon, domein: ambtelijk, fte: §.inf }\n`,
    `${kop}rollen:\n  - { id: vp, soort: vertrouwenspersoon, domein: ambtelijk, aantal: §.nan }\n`,
    `${kop}cijfers: [{ jaar: 2018, soort: eden, domein: ambtelijk, aantal: §99999999999999999999 }]\n`,
    `${kop}cijfers: [{ jaar: §18, soort: eden, domein: ambtelijk, aantal: 2 }]\n`,
  ],
  "datum-ongeldig": [
    `${code}    geldig_tot: §14-05-2019\n`,
    `${code}    geldig_tot: §2019-5\n`,
    `${code}    geldig_tot: §"mei 2019"\n`,
    `${code}    geldig_tot: §201\n`,
    `${code}    geldig_tot: §2017.5\n`,
    `${code}    geldig_tot: §2019-Q5\n`,
    `${kop}peildatum: §2018-10\n`,
    `${kop}bronnen:\n  plan: { titel: Plan, datum: §onbekend }\n`,
  ],
  "datum-bestaat-niet": [
    `${code}    geldig_tot: §2025-02-30\n`,
    `${code}    vastgesteld: { op: { waarde: §2019-02-29 } }\n`,
    `${kop}peildatum: §2018-04-31\n`,
  ],
  "periode-ongeldig": [
    `${kop}registers:\n  - { id: a, soort: geschenken, domein: ambtelijk, frequentie: §6M }\n`,
    `${kop}registers:\n  - { id: a, soort: geschenken, domein: ambtelijk, frequentie: §P0M }\n`,
    `${kop}registers:\n  - { id: a, soort: geschenken, domein: ambtelijk, frequentie: §6 }\n`,
  ],
  "id-ongeldig": [
    code.replace("id: code", "id: §Code"),
    code.replace("id: code", "id: §code staten"),
    `${kop}bronnen:\n  §Plan: { titel: Plan }\n`,
  ],
  "tooi-ongeldig": [kop.replace("type", "tooi: §utrecht, type")],
  "versie-onbekend": [kop.replace("basisnormen: 1", "basisnormen: §2")],
  "kop-dubbel": [
    {
      "basisnormen.yaml": `${kop.replace("organisatie", "§organisatie")}bestanden: [a.yaml]\n`,
      "a.yaml": "§organisatie: { naam: B, type: rijk }\n",
    },
    { "basisnormen.yaml": `§${kop}bestanden: [a.yaml]\n`, "a.yaml": "§basisnormen: 1\n" },
    { "basisnormen.yaml": `${kop}§peildatum: 2018-10-30\nbestanden: [a.yaml]\n`, "a.yaml": "§peildatum: 2018-10-30\n" },
  ],
  "id-dubbel": [
    `${kop}documenten:\n  - { id: §a, soort: gedragscode, domein: ambtelijk }\nrollen:\n  - { id: §a, soort: meldpunt, domein: ambtelijk }\n`,
    {
      "basisnormen.yaml": `${kop}bestanden: [a.yaml]\nrollen:\n  - { id: §a, soort: meldpunt, domein: ambtelijk }\n`,
      "a.yaml": "rollen:\n  - { id: §a, soort: meldpunt, domein: ambtelijk }\n",
    },
  ],
  "bron-dubbel": [
    { "basisnormen.yaml": `${kop}bestanden: [a.yaml]\nbronnen:\n  §plan: { titel: A }\n`, "a.yaml": "bronnen:\n  §plan: { titel: B }\n" },
  ],
  "nummer-dubbel": [`${kop}acties:\n  - { nr: §"1", titel: A, domein: ambtelijk }\n  - { nr: §"1", titel: B, domein: ambtelijk }\n`],
  "verwijzing-onbekend": [
    `${kop}bronnen:\n  plan: { titel: Plan }\nacties:\n  - { nr: "1", titel: A, domein: ambtelijk, bron: { §plna: x } }\n`,
    `${code}    bekend: { waarde: ja, bron: { §plan: x } }\n`,
    `${code}procedures:\n  - { id: p, soort: vog, domein: ambtelijk, onderdeel_van: §coed }\n`,
    `${code}procedures:\n  - { id: p, soort: vog, domein: ambtelijk, onderdeel_van: [code, §weg] }\n`,
    `${kop}programma:\n  - { onderwerp: a, activiteit: b, jaren: [2018], acties: ["§1"] }\n`.replace('"§1"', '§"1"'),
  ],
  "datums-omgekeerd": [
    `${code}    vastgesteld: { op: §2018 }\n    geldig_tot: §2017-12\n`,
    `${kop}rollen:\n  - { id: vp, soort: vertrouwenspersoon, domein: ambtelijk, sinds: §2018-05-02, tot: §2018-05-01 }\n`,
    `${kop}afwijkingen: [{ eis: BN-01.b1, reden: x, besloten_op: §2019, tot: §2018 }]\n`,
  ],
  "cijfer-dubbel": [
    `${kop}cijfers:\n  - { jaar: 2020, soort: §eden, domein: ambtelijk, aantal: 1 }\n  - { jaar: 2020, soort: §eden, domein: [ambtelijk], aantal: 2 }\n`,
  ],
  "jaarverslag-dubbel": [`${kop}jaarverslagen:\n  - { jaar: §2020, visie: a }\n  - { jaar: §2020, visie: b }\n`],
  "delen-som": [
    `${kop}cijfers:\n  - { jaar: 2020, soort: eden, domein: ambtelijk, aantal: §13, delen: [{ naam: a, aantal: 4 }, { naam: b, aantal: 8 }] }\n`,
  ],
  "domeinen-som": [
    `${kop}cijfers:\n  - { jaar: 2020, soort: eden, domein: [ambtelijk, bestuurlijk], aantal: §8 }\n  - { jaar: 2020, soort: eden, domein: ambtelijk, aantal: §5 }\n  - { jaar: 2020, soort: eden, domein: bestuurlijk, aantal: §2 }\n`,
  ],
  "vorig-jaar-anders": [
    `${kop}cijfers:\n  - { jaar: 2020, soort: eden, domein: ambtelijk, aantal: 3, vorig_jaar: §2 }\n  - { jaar: 2019, soort: eden, domein: ambtelijk, aantal: §3 }\n`,
  ],
  "register-veld-vreemd": [`${kop}${registers}    bestand: { pad: a.csv, kolommen: { §belang: Belang } }\n`],
  persoonsgegeven: [`${code}    titel: §Code van mevrouw Jansen\n`, `${code}    opmerking: §mail naar a.b@voorbeeld.nl\n`],
};

/** Codes whose first mark is the other place: what came first stands first. */
const eerstAnders = new Set([
  "sleutel-dubbel",
  "kop-dubbel",
  "id-dubbel",
  "bron-dubbel",
  "nummer-dubbel",
  "datums-omgekeerd",
  "cijfer-dubbel",
  "jaarverslag-dubbel",
]);
const waarschuwingen = new Set(["persoonsgegeven", "delen-som", "domeinen-som", "vorig-jaar-anders"]);

describe.each(Object.entries(gevallen))("%s", (soort, lijst) => {
  it.each(lijst.map((geval) => [typeof geval === "string" ? { "basisnormen.yaml": geval } : geval]))(
    "is given at its place only (case %#)",
    (geval) => {
      const { bestanden, merken } = metMerken(geval);
      const { diagnostics, bronteksten } = meldingenVan(bestanden);
      const verwacht = eerstAnders.has(soort) ? [...merken].reverse() : merken;
      expect(diagnostics.map((een) => `${een.code} ${waar(een)}`)).toEqual([`${soort} ${verwacht[0]}`]);
      const [een] = diagnostics;
      if (een === undefined) return;
      expect((een.ook ?? []).map(({ bestand, regel, kolom }) => `${bestand}:${regel}:${kolom}`)).toEqual(verwacht.slice(1));
      const tekst = formatDiagnostic(een, { bronteksten });
      const kader = codeFrame(bronteksten.get(een.plaats.bestand) ?? "", een.plaats).replace(/^/gm, "  ");
      expect(tekst.startsWith(`${verwacht[0]} ${waarschuwingen.has(soort) ? "waarschuwing" : "fout"}[${soort}] `)).toBe(true);
      expect(tekst.includes(kader)).toBe(soort !== "persoonsgegeven");
      expect(formatDiagnostic(een, { bronteksten, taal: "en" })).not.toBe(tekst);
    },
  );
});

describe("a message in full", () => {
  it.each([
    [
      `${code}    bekend: neee\n`,
      'basisnormen.yaml:7:13 fout[onbekende-waarde] De waarde "neee" is hier niet bekend.\n  Bedoelde je "nee"? Mogelijk: ja, nee, deels, onbekend.\n  7 |     bekend: neee\n    |             ^',
    ],
    [
      `${code}    domien: x\n`,
      'basisnormen.yaml:7:5 fout[onbekende-sleutel] De sleutel "domien" is hier niet bekend.\n  7 |     domien: x\n    |     ^',
    ],
    [
      `${kop}bronen: {}\n`,
      'basisnormen.yaml:3:1 fout[onbekende-sleutel] De sleutel "bronen" is hier niet bekend.\n  Bedoelde je "bronnen"?\n  3 | bronen: {}\n    | ^',
    ],
    [
      `${kop}acties:\n  - { nr: 7, titel: Iets, domein: ambtelijk }\n`,
      'basisnormen.yaml:4:11 fout[verkeerd-type] Bij "nr" hoort tekst te staan, maar er staat een getal.\n  Zet aanhalingstekens om de waarde.\n  4 |   - { nr: 7, titel: Iets, domein: ambtelijk }\n    |           ^',
    ],
  ])("of %j", (tekst, verwacht) => {
    const { diagnostics, bronteksten } = meldingenVan({ "basisnormen.yaml": tekst });
    expect(diagnostics.map((een) => formatDiagnostic(een, { bronteksten }))).toEqual([verwacht]);
  });
});

describe("many problems", () => {
  it("of all files are told at once, sorted", () => {
    const { diagnostics } = meldingenVan({
      "basisnormen.yaml": `${kop}bestanden: [b.yaml, a.yaml]\npeildatum: gisteren\n`,
      "b.yaml": "acties:\n  - { nr: 1, titel: A, domein: beide }\n",
      "a.yaml": "acties:\n  - { nr: '2', titel: A, domein: ambtelijk, gereed: 2025-02-30, bron: { plan: x } }\n",
    });
    expect(diagnostics.map((een) => `${waar(een)} ${een.code}`)).toEqual([
      "a.yaml:2:53 datum-bestaat-niet",
      "a.yaml:2:73 verwijzing-onbekend",
      "b.yaml:2:11 verkeerd-type",
      "b.yaml:2:32 onbekende-waarde",
      "basisnormen.yaml:4:12 datum-ongeldig",
    ]);
  });

  it("in one file end with a note that there are more", () => {
    const sleutels = (aantal: number): string => kop + Array.from({ length: aantal }, (_, i) => `onbekend-${i}: 1\n`).join("");
    const codes = (aantal: number): readonly string[] =>
      meldingenVan({ "basisnormen.yaml": sleutels(aantal) }).diagnostics.map((een) => een.code);
    expect(codes(maxMeldingenPerBestand)).toEqual(Array.from({ length: maxMeldingenPerBestand }, () => "onbekende-sleutel"));
    expect(codes(maxMeldingenPerBestand + 1).slice(-2)).toEqual(["onbekende-sleutel", "te-veel-meldingen"]);
    expect(codes(10 * maxMeldingenPerBestand)).toHaveLength(maxMeldingenPerBestand + 1);
  });

  it("do not hide behind a syntax error in another file, but nothing is said of what that file may hold", () => {
    const { diagnostics } = meldingenVan({
      "basisnormen.yaml": `${kop}bestanden: [a.yaml, b.yaml]\n`,
      "a.yaml": "bronnen: {plan: {titel: Plan}\n",
      "b.yaml": "rollen:\n  - { id: A, soort: meldpunt, domein: ambtelijk, bron: { plan: x } }\n",
    });
    expect(diagnostics.map((een) => een.code)).toEqual(["yaml-syntaxis", "id-ongeldig"]);
  });

  it("of one mistake are one", () => {
    const { diagnostics } = meldingenVan({
      "basisnormen.yaml": `${kop}volledig: [{ sectie: rollen, soort: 5 }]\nbronnen: { "A B": { titel: x } }\nacties: [{ nr: "1", titel: x, domein: ambtelijk, bron: { "A B": y } }]\n`,
    });
    expect(diagnostics.map((een) => een.code)).toEqual(["verkeerd-type", "id-ongeldig", "id-ongeldig"]);
  });
});

describe("no files at all", () => {
  it("is a description without its header", () => {
    expect(meldingenVan({}).diagnostics.map((een) => `${waar(een)} ${een.code}`)).toEqual([
      "basisnormen.yaml:1:1 verplicht-ontbreekt",
      "basisnormen.yaml:1:1 verplicht-ontbreekt",
    ]);
  });
});
