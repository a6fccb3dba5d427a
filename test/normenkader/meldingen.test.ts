import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatDiagnostic } from "../../src/diagnostic/format-diagnostic.ts";
import type { NormDiagnosticArgs } from "../../src/diagnostic/norm-codes.ts";
import { maxTekens } from "../../src/normenkader/limieten.ts";
import { type Bestanden, metMerken, waar } from "../beschrijving/plek.ts";
import { eis, fouten, kop, norm, pak } from "./pak.ts";

/** Codes of reading from disk (test/io), of running the tests (samen.test.ts), and of a bound (vijandig.test.ts). */
type Elders =
  | "geen-normenkader"
  | "indeling-ontbreekt"
  | "kaderbestand-onbekend"
  | "normenkader-te-groot"
  | "te-veel-kaderbestanden"
  | "te-veel-sterren"
  | "proef-faalt";

const toets = (als: string): string => norm(eis({ toets: `[{ als: ${als}, ontbreekt: Nee. }]` }));
const metKop = (regels: string, normtekst?: string): Bestanden => ({ ...pak(normtekst), "normenkader.yaml": kop + regels });
const eigenKop = kop.replace("uitbreiding_van: basisnormen\n", "");
const woorden = readFileSync("src/normenkader/basisnormen/woorden.yaml", "utf8");
/** A normenkader that builds upon no other. */
const opZichzelf = (regels = ""): Bestanden => ({ ...pak(), "normenkader.yaml": eigenKop + regels, "woorden.yaml": woorden });
const grondslag = (regels: string): string =>
  `- id: besluit-1\n  wet: Besluit\n  artikel: 1\n  eist: Iets.\n  domein: [ambtelijk]\n  organisatietypen: [provincie]\n  verificatie: { bron: gelezen, zekerheid: hoog }\n${regels}`;
const indeling = (eenheden: string, id = "eigen-indeling"): Bestanden =>
  pak(undefined, { "indelingen/i.yaml": `id: ${id}\ntitel: Indeling\neenheden: ${eenheden}\n` });
const alles = '{ id: a, titel: A, domein: ambtelijk, eisen: ["*.a*"] }, { id: b, titel: B, domein: bestuurlijk, eisen: ["*.b*"] }';

/**
 * Per code at least one normenkader that gets it and nothing else; § marks the place, a second § what it also shows. A code
 * without a case does not compile.
 */
const gevallen: Readonly<Record<Exclude<keyof NormDiagnosticArgs, Elders>, readonly Bestanden[]>> = {
  "cel-syntax": [pak(toets('"openbaar &&§"')), pak(toets("openbaar §openbaar"))],
  "cel-type": [pak(toets("§openbaar && frequentie"))],
  "cel-onbekend-veld": [
    pak(toets("openbaar && §elektronsch")),
    pak(toets("'openbaar && §elektronsch'")),
    pak(toets('"openbaar && §elektronsch"')),
    pak(toets("'vastgesteld.door == \"directie\" && §elektronsch'")),
    pak(toets('"vastgesteld.door == \\"directie\\" && §elektronsch"')),
    pak(norm(eis({ toets: "\n      - als: openbaar &&\n          elektronisch &&\n          §vindbar\n        ontbreekt: Nee." }))),
    pak(norm(eis({ toets: "\n      - als: >-\n          openbaar\n          && §vindbar\n        ontbreekt: Nee." }))),
    pak(norm(eis({ toets: "\n      - als: |\n          openbaar &&\n          §vindbar\n        ontbreekt: Nee." }))),
  ],
  "cel-geen-ja-nee": [pak(toets("§vastgesteld.door"))],
  "cel-niet-toegestaan": [
    pak(toets("openbaar && §size(geldt_voor) > 2")),
    pak(toets("'§vastgesteld.door.matches(\"(a+)+$\")'")),
    pak(toets("'§openbaar ? openbaar : elektronisch'")),
  ],
  "cel-niet-indelend": [pak(norm(eis({ waar: "§openbaar" })))],
  "cel-ontkenning": [pak(toets('"openbaar && §!elektronisch"'))],
  "cel-onbekende-waarde": [pak(toets("'vastgesteld.door == §\"directei\"'"))],
  "cel-periode": [pak(toets("'binnen(bijgewerkt, §\"6 maanden\")'"))],
  "cel-dag": [pak(toets("'vanaf(bijgewerkt, §\"2025-02-30\")'"))],
  "cel-vergelijking-ja-nee": [pak(toets("openbaar && §elektronisch == false"))],
  "kaderbestand-ontbreekt": [{ "normen/PU-01.yaml": norm(eis()) }, { "normenkader.yaml": `§${eigenKop}` }],
  "code-ongeldig": [
    pak(norm(eis()).replace("id: PU-01\n", "id: §pu1\n")),
    { ...pak(), "normenkader.yaml": kop.replace("versie: 1.0.0", "versie: §een") },
    pak(norm(eis({ id: "§PU-01.c1" }))),
  ],
  "tekst-te-lang": [pak(norm(eis({ eis: `§${"a".repeat(maxTekens + 1)}` })))],
  "kader-id-bezet": [{ ...pak(), "normenkader.yaml": kop.replace("id: eigen", "id: §basisnormen") }],
  "uitbreiding-ontbreekt": [
    opZichzelf("§uitgezet: [{ eis: BN-06.b1, reden: Zo. }]\n"),
    opZichzelf("§aangescherpt: [{ eis: BN-06.b1, kern: ja }]\n"),
  ],
  "id-bestaat-al": [
    pak(undefined, { "normen/BN-06.yaml": `id: BN-06\neisen:\n${eis({ id: "§BN-06.a1" })}` }),
    pak(undefined, { "grondslagen.yaml": grondslag("  van: 2020-01-01\n").replace("id: besluit-1", "id: §pw-11-1") }),
    pak(undefined, { "indelingen/i.yaml": `id: §aspect\ntitel: Indeling\neenheden: [${alles}]\n` }),
  ],
  "vervangt-niets": [pak(norm(eis({ vervangt: "§ja" })))],
  "norm-bestaat-al": [
    pak(undefined, { "normen/BN-06.yaml": `id: BN-06\n§titel: Anders\neisen:\n${eis({ id: "BN-06.a101" })}` }),
    pak(undefined, { "normen/BN-06.yaml": `id: BN-06\nnorm: { §ambtelijk: Anders. }\neisen:\n${eis({ id: "BN-06.a101" })}` }),
  ],
  "eis-van-jezelf": [metKop("uitgezet: [{ eis: §PU-01.a1, reden: Niet nodig. }]\n")],
  "eis-al-genoemd": [metKop("uitgezet:\n  - { eis: §BN-06.b1, reden: Zo. }\n  - { eis: §BN-06.b1, reden: Zo. }\n")],
  "geen-aanscherping": [
    metKop("aangescherpt: [{ eis: BN-06.b4, zwaarte: §aanbeveling }]\n"),
    metKop("aangescherpt: [{ eis: BN-06.b4, zwaarte: §basisnorm }]\n"),
    metKop("aangescherpt: [{ eis: BN-06.b4, kern: §nee }]\n"),
    metKop("aangescherpt: [{ eis: BN-06.b1, kern: §ja }]\n"),
    metKop("aangescherpt: [{ eis: BN-06.b1, doelgroepen: §[voorzitter] }]\n"),
    metKop("aangescherpt: [{ eis: BN-06.b1, doelgroepen: §[volksvertegenwoordiging, dagelijks-bestuur, voorzitter] }]\n"),
  ],
  "aanscherping-leeg": [
    metKop("aangescherpt: [§{ eis: BN-06.b4, tekst: Anders. }]\n"),
    metKop("aangescherpt: [§{ eis: BN-06.b4, toets: [] }]\n"),
  ],
  "sleutel-past-niet": [
    pak(norm(eis({ "§minimaal": "3" }))),
    pak(norm(eis({ "§doelgroepen": "[medewerkers]" }))),
    metKop("aangescherpt: [{ eis: BN-06.b4, §minimaal: 3 }]\n"),
    metKop("aangescherpt: [{ eis: BN-06.b4, §doelgroepen: [voorzitter] }]\n"),
  ],
  "eis-id-past-niet": [pak(norm(eis({ id: "§PU-02.a1" }))), pak(norm(eis({ id: "§PU-01.b1" })))],
  "eis-zonder-gewicht": [pak(norm(eis({ zwaarte: "" })).replace("- id", "- §id"))],
  "eis-zonder-reden-nvt": [pak(norm(eis({ organisatietypen: "[provincie]" })).replace("- id", "- §id"))],
  "soort-onbekend": [pak(norm(eis({ soort: "§geschenk" }))), pak(norm(eis({ soort: "[geschenken, §geschenk]" })))],
  "grondslag-onbekend": [pak(norm(eis({ grondslag: "[§pw-11-99]" }))), pak(norm(eis({ steunt_op: "[§pw-11-99]" })))],
  "grondslag-ander-domein": [pak(norm(eis({ grondslag: "[§pw-11-1]" })))],
  "grondslag-ongebruikt": [
    pak(undefined, { "grondslagen.yaml": grondslag("  van: 2020-01-01\n").replace("id: besluit-1", "id: §besluit-1") }),
  ],
  "grondslag-ten-onrechte-ongebruikt": [
    pak(norm(eis({ steunt_op: "[besluit-1]" })), {
      "grondslagen.yaml": grondslag("  van: 2020-01-01\n"),
      "ongebruikt.yaml": "- { id: §besluit-1, reden: Zo. }\n",
    }),
    pak(undefined, { "ongebruikt.yaml": "- { id: §bestaat-niet, reden: Zo. }\n" }),
  ],
  "dekking-zonder-doelgroepen": [pak(norm(eis({ voor: "dekking" })).replace("- id", "- §id"))],
  "aantal-zonder-minimaal": [pak(norm(eis({ voor: "aantal" })).replace("- id", "- §id"))],
  "plaatshouder-onbekend": [
    pak(norm(eis({ eis: '§"Voor {grifier}."' }))),
    metKop("aangescherpt: [{ eis: BN-06.b4, kern: ja, tekst: §'{grifier}' }]\n"),
    pak(norm(eis()).replace("ambtelijk: Er is iets.", "ambtelijk: §'{grifier}'")),
  ],
  "plaatshouder-misplaatst": [
    pak(norm(eis({ eis: '§"{titel} is er."' }))),
    pak(norm(eis({ uitgewerkt: '§"Voor {doelgroep}."' }))),
    pak(norm(eis({ organisatietypen: "[provincie]", nvt: '§"Voor {griffier}."' }))),
  ],
  "woord-ontbreekt": [
    {
      ...opZichzelf(),
      "woorden.yaml": woorden.replace("  organisatie: de provincie", "  §organisatie: de provincie").replace(/ {2}griffie: .*\n/, ""),
    },
    {
      ...opZichzelf(),
      "woorden.yaml": woorden.replace("    volksvertegenwoordiging: S", "    §volksvertegenwoordiging: S").replace(/ {4}burgers: .*\n/, ""),
    },
  ],
  "eis-onbekend": [
    metKop("uitgezet: [{ eis: §BN-06.b99, reden: Zo. }]\n"),
    metKop("aangescherpt: [{ eis: §BN-06.b99, kern: ja }]\n"),
    indeling(`[${alles}, { id: c, titel: C, domein: ambtelijk, eisen: [§BN-06.a99] }]`),
    indeling(`[${alles}, { id: c, titel: C, domein: ambtelijk, eisen: §"XX-*" }]`),
  ],
  "kern-buiten-eenheid": [
    indeling(`[${alles}, { id: c, titel: C, domein: ambtelijk, eisen: [BN-06.a1], kern: [{ eis: §BN-06.a2, bron: Zo. }] }]`),
  ],
  "eis-in-geen-eenheid": [indeling(`§[{ id: a, titel: A, domein: [ambtelijk, bestuurlijk], eisen: ["BN-*", "WN-*"] }]`)],
  "domein-buiten-eenheid": [indeling(`[${alles}, { id: c, titel: C, domein: ambtelijk, eisen: [§BN-06.b1] }]`)],
};

describe.each(Object.entries(gevallen))("%s", (code, alle) => {
  it.each(alle.map((bestanden, nummer) => [nummer, bestanden] as const))("case %i: its place, and nothing else", (_, gemerkt) => {
    const { bestanden, merken } = metMerken(gemerkt);
    const gevonden = fouten(bestanden);
    expect(gevonden.map((een) => een.code)).toEqual([code]);
    const [een] = gevonden;
    if (een === undefined) return;
    const plaatsen = [waar(een), ...(een.ook ?? []).map((plaats) => waar({ ...een, plaats }))];
    // A file that is not there has no place of its own.
    expect(plaatsen.sort()).toEqual(merken.length === 0 ? plaatsen : [...merken].sort());
    for (const taal of ["nl", "en"] as const) expect(formatDiagnostic(een, { taal })).not.toMatch(/undefined|\[object/);
  });
});
