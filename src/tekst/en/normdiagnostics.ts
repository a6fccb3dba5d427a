import type { Diagnosticmelding } from "../../diagnostic/format-diagnostic.ts";
import type { NormDiagnosticArgs } from "../../diagnostic/norm-codes.ts";

const meant = (bedoeld: string | undefined): { readonly hint?: string } =>
  bedoeld === undefined ? {} : { hint: `Did you mean "${bedoeld}"?` };

/** Problems in a normenkader, for its author. */
export const normdiagnosticsEn: { readonly [C in keyof NormDiagnosticArgs]: (args: NormDiagnosticArgs[C]) => Diagnosticmelding } = {
  "cel-syntax": ({ uitleg }) => ({ melding: "This condition is not valid CEL.", hint: uitleg }),
  "cel-type": ({ uitleg }) => ({ melding: "The types in this condition do not fit together.", hint: uitleg }),
  "cel-onbekend-veld": ({ veld, bedoeld }) => ({ melding: `An item of this section has no "${veld}".`, ...meant(bedoeld) }),
  "cel-geen-ja-nee": ({ type }) => ({ melding: `This condition gives ${type}, not yes or no.` }),
  "cel-niet-toegestaan": ({ wat }) => ({
    melding: `"${wat}" is not allowed in a condition.`,
    hint: "Allowed are && || == in < <= > >=, exists, all, binnen, hoogstens and vanaf.",
  }),
  "cel-niet-indelend": ({ veld }) => ({
    melding: `"${veld}" cannot be used in "waar".`,
    hint: "Use soort, domein, onderwerpen, geldt_voor or positie; the rest belongs in a toets.",
  }),
  "cel-ontkenning": ({ teken }) => ({
    melding: `"${teken}" is not allowed in a toets: more evidence would make the verdict worse.`,
    hint: "Write what must be there.",
  }),
  "cel-onbekende-waarde": ({ waarde, toegestaan, bedoeld }) => ({
    melding: `"${waarde}" is not a possible value.`,
    hint: bedoeld === undefined ? `Possible: ${toegestaan.join(", ")}.` : `Did you mean "${bedoeld}"?`,
  }),
  "cel-periode": ({ waarde }) => ({ melding: `"${waarde}" is not a period.`, hint: "Write for example P7D, P6M or P4Y." }),
  "cel-dag": ({ waarde }) => ({ melding: `"${waarde}" is not a day.`, hint: "Write a day as 2018-10-30." }),
  "cel-vergelijking-ja-nee": ({ veld }) => ({
    melding: `"${veld}" is already yes or no and cannot be compared.`,
    hint: "Write only the name of the field.",
  }),
  "eis-id-past-niet": ({ id, norm, letter }) => ({
    melding: `The id "${id}" does not fit this norm and domein.`,
    hint: `An id starts here with ${norm}.${letter}.`,
  }),
  "eis-zonder-gewicht": ({ id }) => ({
    melding: `${id} has no zwaarte and no grondslag, so it never applies.`,
    hint: "Give a zwaarte or a grondslag.",
  }),
  "eis-zonder-reden-nvt": ({ id }) => ({
    melding: `${id} does not apply to every type of organisation but does not say why.`,
    hint: "Give the reason under nvt.",
  }),
  "soort-onbekend": ({ soort, sectie, toegestaan, bedoeld }) => ({
    melding: `Section ${sectie} has no soort "${soort}".`,
    hint: bedoeld === undefined ? `Possible: ${toegestaan.join(", ")}.` : `Did you mean "${bedoeld}"?`,
  }),
  "grondslag-onbekend": ({ id, bedoeld }) => ({ melding: `There is no grondslag "${id}".`, ...meant(bedoeld) }),
  "grondslag-ander-domein": ({ id, domein }) => ({ melding: `Grondslag ${id} does not hold for domein ${domein}.` }),
  "grondslag-ongebruikt": ({ id }) => ({
    melding: `No eis uses grondslag ${id}.`,
    hint: "Use it, or list it with a reason in ongebruikt.yaml.",
  }),
  "grondslag-ten-onrechte-ongebruikt": ({ id }) => ({
    melding: `${id} is listed as unused, but it is used or does not exist.`,
    hint: "Remove it from ongebruikt.yaml.",
  }),
  "dekking-zonder-doelgroepen": ({ id }) => ({ melding: `${id} asks for dekking but names no doelgroepen.` }),
  "aantal-zonder-minimaal": ({ id }) => ({ melding: `${id} asks for a number but does not say how many.`, hint: "Give minimaal." }),
  "plaatshouder-onbekend": ({ naam, bedoeld }) => ({ melding: `There is no word for {${naam}}.`, ...meant(bedoeld) }),
  "plaatshouder-misplaatst": ({ naam, sleutel }) => ({ melding: `{${naam}} cannot be filled in "${sleutel}".` }),
  "woord-ontbreekt": ({ woord, type }) => ({ melding: `The word "${woord}" is missing for ${type}.` }),
  "eis-onbekend": ({ id, bedoeld }) => ({ melding: `There is no eis "${id}".`, ...meant(bedoeld) }),
  "kern-buiten-eenheid": ({ eis, eenheid }) => ({ melding: `${eis} is kern of ${eenheid} but is not among its eisen.` }),
  "eis-in-geen-eenheid": ({ eis, indeling }) => ({ melding: `${eis} is in no unit of ${indeling} and is not left out with a reason.` }),
  "domein-buiten-eenheid": ({ eis, eenheid }) => ({ melding: `${eis} belongs to a domein that ${eenheid} does not have.` }),
  "proef-faalt": ({ eis, geval, verwacht, gekregen }) => ({ melding: `${eis}: the test "${geval}" gives ${gekregen}, not ${verwacht}.` }),
};
