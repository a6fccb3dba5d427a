import type { Diagnosticmelding } from "../../diagnostic/format-diagnostic.ts";
import type { NormDiagnosticArgs } from "../../diagnostic/norm-codes.ts";

const meant = (bedoeld: string | undefined): { readonly hint?: string } =>
  bedoeld === undefined ? {} : { hint: `Did you mean "${bedoeld}"?` };

/** The first of many. */
const first = (names: readonly string[], and: string): string =>
  names.length <= 12 ? names.join(", ") : `${names.slice(0, 10).join(", ")} ${and} ${names.length - 10} more`;

const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MiB`;

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
  "geen-normenkader": ({ pad, bestaat }) => ({
    melding: bestaat ? `There is no normenkader.yaml in "${pad}".` : `The path "${pad}" does not exist.`,
    hint: "A norm set is a folder with normenkader.yaml and a folder normen.",
  }),
  "indeling-ontbreekt": ({ pad }) => ({
    melding: `The file "${pad}" does not exist.`,
    hint: "Give the path of an indeling, or the name of an indeling of the norm set.",
  }),
  "kaderbestand-ontbreekt": ({ bestand }) => ({
    melding: `This norm set has no ${bestand}.`,
    hint:
      bestand === "normenkader.yaml"
        ? "It holds id, titel, versie and van."
        : "Build upon another with uitbreiding_van: basisnormen, or make it.",
  }),
  "kaderbestand-onbekend": ({ bestand, toegestaan, bedoeld }) => ({
    melding: `"${bestand}" is no part of a norm set, and is not read.`,
    hint: bedoeld === undefined ? `These are: ${toegestaan.join(", ")}.` : `Did you mean "${bedoeld}"?`,
  }),
  "normenkader-te-groot": ({ bytes, max }) => ({ melding: `The files together are ${mib(bytes)}; the maximum is ${mib(max)}.` }),
  "te-veel-kaderbestanden": ({ aantal, max }) => ({ melding: `This norm set has ${aantal} files; the maximum is ${max}.` }),
  "code-ongeldig": ({ waarde, voorbeeld }) => ({
    melding: `"${waarde}" is not well written here.`,
    hint: `Write for example ${voorbeeld}.`,
  }),
  "tekst-te-lang": ({ max }) => ({ melding: `This text is longer than ${max} characters.` }),
  "kader-id-bezet": ({ id }) => ({
    melding: `The id "${id}" belongs to a norm set that comes with basisnormen.`,
    hint: "Give your norm set an id of its own.",
  }),
  "uitbreiding-ontbreekt": ({ sleutel }) => ({
    melding: `"${sleutel}" is about the eisen of another norm set, and this one stands alone.`,
    hint: "Say what you build upon: uitbreiding_van: basisnormen.",
  }),
  "id-bestaat-al": ({ id, kader }) => ({
    melding: `The id ${id} exists already in ${kader}.`,
    hint: "Choose another id. With vervangt: ja an eis takes the place of the old one.",
  }),
  "vervangt-niets": ({ id, bedoeld }) => ({ melding: `There is no eis ${id} to replace.`, ...meant(bedoeld) }),
  "norm-bestaat-al": ({ id, sleutel }) => ({
    melding: `${id} exists already, and has a ${sleutel}.`,
    hint: "Remove this key: this file only adds eisen.",
  }),
  "eis-van-jezelf": ({ eis }) => ({
    melding: `${eis} is an eis of this norm set itself.`,
    hint: "Change the eis in the file of its norm.",
  }),
  "eis-al-genoemd": ({ eis }) => ({ melding: `${eis} is already switched off or made stricter.`, hint: "Name every eis once." }),
  "geen-aanscherping": ({ eis, sleutel, nu }) => ({
    melding: `This does not make ${eis} stricter: ${sleutel} is now ${nu}.`,
    hint: "An aanscherping can only make stricter. For anything else, replace the eis or switch it off, with a reason.",
  }),
  "aanscherping-leeg": ({ eis }) => ({
    melding: `It does not say what becomes stricter in ${eis}.`,
    hint: "Give zwaarte, kern, toets, minimaal or doelgroepen.",
  }),
  "sleutel-past-niet": ({ eis, sleutel, voor }) => ({
    melding: `"${sleutel}" does nothing in ${eis}, which has voor: ${voor}.`,
    hint: sleutel === "minimaal" ? "minimaal goes with voor: aantal." : "doelgroepen go with voor: dekking.",
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
  "eis-in-geen-eenheid": ({ eisen, indeling }) => ({
    melding: `In ${indeling} ${eisen.length === 1 ? "1 eis has" : `${eisen.length} eisen have`} no place: ${first(eisen, "and")}.`,
    hint: "Put them in a unit, or under weggelaten with a reason.",
  }),
  "domein-buiten-eenheid": ({ eis, eenheid }) => ({ melding: `${eis} belongs to a domein that ${eenheid} does not have.` }),
  "te-veel-sterren": ({ max }) => ({
    melding: `The names with * in the indelingen ask for more than ${max} comparisons together.`,
    hint: "Use fewer names with a *.",
  }),
  "proef-faalt": ({ eis, geval, verwacht, gekregen }) => ({ melding: `${eis}: the test "${geval}" gives ${gekregen}, not ${verwacht}.` }),
};
