import type { Log, Run } from "sarif";
import type { Rapport } from "../audit/rapport-types.ts";
import { type CiTekst, citekst } from "../tekst/ci.ts";
import { organisatiecode } from "./ci/organisatiecode.ts";
import { voorJson, voorTerminal } from "./escape.ts";
import { THUIS } from "./kenmerk.ts";
import { bestanden, wortels } from "./sarif/bestanden.ts";
import { regels } from "./sarif/regels.ts";
import { resultaten } from "./sarif/resultaten.ts";
import type { Render, RenderOpties } from "./types.ts";

/** GitHub refuses a file with more. */
const MAX_RESULTATEN = 25_000;

/** SARIF 2.1.0: a rule per eis, a result per gap and per signaal. */
export const render: Render = (rapport, opties) => {
  const log: Log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run(rapport, opties)],
  };
  return `${voorJson(JSON.stringify(log, null, 1))}\n`;
};

function run(rapport: Rapport, opties: RenderOpties): Run {
  const { taal } = opties;
  const tekst = citekst(taal);
  const rules = regels(rapport, taal);
  const regelnummer = new Map(rules.map(({ id }, i) => [id, i]));
  const lijst = bestanden(opties);
  const alle = resultaten(rapport, opties, { bestanden: lijst, regelnummer });
  return {
    tool: {
      driver: {
        name: "basisnormen",
        fullName: voorTerminal(`basisnormen ${rapport.hulpmiddel.versie}`),
        version: voorTerminal(rapport.hulpmiddel.versie),
        semanticVersion: voorTerminal(rapport.hulpmiddel.versie),
        informationUri: THUIS,
        language: taal,
        rules: [...rules],
      },
    },
    automationDetails: { id: `basisnormen/${organisatiecode(rapport)}/` },
    language: taal,
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: wortels(opties, tekst),
    invocations: [{ executionSuccessful: true, ...melding(alle.length, tekst) }],
    artifacts: lijst.artifacts(),
    results: alle.slice(0, MAX_RESULTATEN),
    properties: eigenschappen(rapport),
  };
}

const melding = (aantal: number, tekst: CiTekst): Partial<NonNullable<Run["invocations"]>[number]> =>
  aantal <= MAX_RESULTATEN
    ? {}
    : { toolExecutionNotifications: [{ level: "warning", message: { text: tekst.meerDan(aantal, MAX_RESULTATEN) } }] };

function eigenschappen({ organisatie, peildatum, normenkader, baseline }: Rapport): NonNullable<Run["properties"]> {
  return {
    organisatie: voorTerminal(organisatie.naam),
    peildatum: voorTerminal(peildatum),
    normenkader: voorTerminal(`${normenkader.id} ${normenkader.versie}`),
    ...(baseline && { baseline: { peildatum: voorTerminal(baseline.peildatum), gaten: baseline.gaten, weg: baseline.weg.length } }),
  };
}
