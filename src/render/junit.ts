import type { Normoordeel, Rapport } from "../audit/rapport-types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { citekst } from "../tekst/ci.ts";
import type { Taal } from "../tekst/taal.ts";
import { voorTerminal, voorXml } from "./escape.ts";
import { gevallen, type Testgeval } from "./junit/gevallen.ts";
import { kenmerk } from "./kenmerk.ts";
import type { Render, RenderOpties } from "./types.ts";

/** JUnit XML: a suite per norm in a domein, a test case per eis. A case fails only where the exit code does. */
export const render: Render = (rapport, opties) => {
  const suites = rapport.normen.map((norm) => ({ norm, cases: gevallen(norm, rapport, opties) }));
  const alle = suites.flatMap(({ cases }) => cases);
  const regels = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    element("testsuites", { name: rapport.organisatie.naam, ...tellingen(alle) }),
    ...suites.flatMap(({ norm, cases }) => suite(norm, cases, rapport, opties)),
    "</testsuites>",
  ];
  return `${regels.join("\n")}\n`;
};

function suite(norm: Normoordeel, cases: readonly Testgeval[], rapport: Rapport, { taal }: RenderOpties): readonly string[] {
  return [
    `  ${element("testsuite", { name: suitenaam(norm, taal), ...tellingen(cases), skipped: aantal(cases, "skipped") })}`,
    "    <properties>",
    ...Object.entries(gegevens(norm, rapport, taal)).map(([name, value]) => `      ${element("property", { name, value }, true)}`),
    "    </properties>",
    ...cases.flatMap(testcase),
    "  </testsuite>",
  ];
}

const suitenaam = ({ id, titel, titel_en, domein }: Normoordeel, taal: Taal): string =>
  `${id} ${taal === "en" ? titel_en : titel} (${catalogus(taal).rapport.domein[domein]})`;

const gegevens = ({ oordeel }: Normoordeel, rapport: Rapport, taal: Taal): Readonly<Record<string, string>> => ({
  [citekst(taal).oordeel]: catalogus(taal).rapport.oordeel[oordeel],
  peildatum: rapport.peildatum,
  normenkader: `${rapport.normenkader.id} ${rapport.normenkader.versie}`,
  rapport: kenmerk(rapport),
});

const aantal = (cases: readonly Testgeval[], soort: NonNullable<Testgeval["uitslag"]>["soort"]): string =>
  String(cases.filter(({ uitslag }) => uitslag?.soort === soort).length);

const tellingen = (cases: readonly Testgeval[]): Readonly<Record<string, string>> => ({
  tests: String(cases.length),
  failures: aantal(cases, "failure"),
  errors: aantal(cases, "error"),
  time: "0",
});

function testcase({ naam, klasse, bestand, uitslag }: Testgeval): readonly string[] {
  const attributen = { name: naam, classname: klasse, ...(bestand !== undefined && { file: bestand }), time: "0" };
  if (uitslag === undefined) return [`    ${element("testcase", attributen, true)}`];
  const { soort, kop, type, regels } = uitslag;
  const begin = element(soort, { ...(soort !== "skipped" && { type }), message: kop }, regels.length === 0);
  return [
    `    ${element("testcase", attributen)}`,
    regels.length === 0 ? `      ${begin}` : `      ${begin}${regels.map(opEenRegel).join("\n")}</${soort}>`,
    "    </testcase>",
  ];
}

/** Text from outside on one line: a line break of its own would begin a line of the file. */
const opEenRegel = (tekst: string): string => voorXml(voorTerminal(tekst));

const element = (naam: string, attributen: Readonly<Record<string, string>>, leeg = false): string =>
  `<${[naam, ...Object.entries(attributen).map(([sleutel, waarde]) => `${sleutel}="${opEenRegel(waarde)}"`)].join(" ")}${leeg ? "/" : ""}>`;
