import type { Diagnosticmelding } from "../../diagnostic/format-diagnostic.ts";
import type { NormDiagnosticArgs } from "../../diagnostic/norm-codes.ts";

const bedoelde = (bedoeld: string | undefined): { readonly hint?: string } =>
  bedoeld === undefined ? {} : { hint: `Bedoelde je "${bedoeld}"?` };

/** Problems in a normenkader, for its author. */
export const normdiagnosticsNl: { readonly [C in keyof NormDiagnosticArgs]: (args: NormDiagnosticArgs[C]) => Diagnosticmelding } = {
  "cel-syntax": ({ uitleg }) => ({ melding: "Deze voorwaarde is geen geldige CEL.", hint: uitleg }),
  "cel-type": ({ uitleg }) => ({ melding: "In deze voorwaarde passen de soorten waarden niet bij elkaar.", hint: uitleg }),
  "cel-onbekend-veld": ({ veld, bedoeld }) => ({ melding: `Een feit in deze sectie heeft geen "${veld}".`, ...bedoelde(bedoeld) }),
  "cel-geen-ja-nee": ({ type }) => ({ melding: `Deze voorwaarde geeft geen ja of nee, maar ${type}.` }),
  "cel-niet-toegestaan": ({ wat }) => ({
    melding: `"${wat}" mag niet in een voorwaarde.`,
    hint: "Toegestaan zijn && || == in < <= > >=, exists, all, binnen, hoogstens en vanaf.",
  }),
  "cel-niet-indelend": ({ veld }) => ({
    melding: `"${veld}" kan bij "waar" niet worden gebruikt.`,
    hint: "Gebruik soort, domein, onderwerpen, geldt_voor of positie; de rest hoort in een toets.",
  }),
  "cel-ontkenning": ({ teken }) => ({
    melding: `"${teken}" mag niet in een toets: meer bewijs zou dan een slechter oordeel geven.`,
    hint: "Schrijf wat er wel moet zijn.",
  }),
  "cel-onbekende-waarde": ({ waarde, toegestaan, bedoeld }) => ({
    melding: `"${waarde}" is geen mogelijke waarde.`,
    hint: bedoeld === undefined ? `Mogelijk: ${toegestaan.join(", ")}.` : `Bedoelde je "${bedoeld}"?`,
  }),
  "cel-periode": ({ waarde }) => ({ melding: `"${waarde}" is geen periode.`, hint: "Schrijf bijvoorbeeld P7D, P6M of P4Y." }),
  "cel-dag": ({ waarde }) => ({ melding: `"${waarde}" is geen dag.`, hint: "Schrijf een dag als 2018-10-30." }),
  "cel-vergelijking-ja-nee": ({ veld }) => ({
    melding: `"${veld}" is al ja of nee; vergelijken kan niet.`,
    hint: "Schrijf alleen de naam van het veld.",
  }),
  "eis-id-past-niet": ({ id, norm, letter }) => ({
    melding: `Het id "${id}" past niet bij deze norm en dit domein.`,
    hint: `Een id begint hier met ${norm}.${letter}.`,
  }),
  "eis-zonder-gewicht": ({ id }) => ({
    melding: `${id} heeft geen zwaarte en geen grondslag, en geldt dus nooit.`,
    hint: "Geef een zwaarte of een grondslag.",
  }),
  "eis-zonder-reden-nvt": ({ id }) => ({
    melding: `${id} geldt niet voor elke soort organisatie, maar zegt niet waarom.`,
    hint: "Geef de reden bij nvt.",
  }),
  "soort-onbekend": ({ soort, sectie, toegestaan, bedoeld }) => ({
    melding: `De sectie ${sectie} kent geen soort "${soort}".`,
    hint: bedoeld === undefined ? `Mogelijk: ${toegestaan.join(", ")}.` : `Bedoelde je "${bedoeld}"?`,
  }),
  "grondslag-onbekend": ({ id, bedoeld }) => ({ melding: `Er is geen grondslag "${id}".`, ...bedoelde(bedoeld) }),
  "grondslag-ander-domein": ({ id, domein }) => ({ melding: `De grondslag ${id} geldt niet voor het domein ${domein}.` }),
  "grondslag-ongebruikt": ({ id }) => ({
    melding: `Geen eis gebruikt de grondslag ${id}.`,
    hint: "Gebruik hem, of zet hem met een reden in ongebruikt.yaml.",
  }),
  "grondslag-ten-onrechte-ongebruikt": ({ id }) => ({
    melding: `${id} staat als ongebruikt, maar wordt gebruikt of bestaat niet.`,
    hint: "Haal hem uit ongebruikt.yaml.",
  }),
  "dekking-zonder-doelgroepen": ({ id }) => ({ melding: `${id} vraagt dekking, maar noemt geen doelgroepen.` }),
  "aantal-zonder-minimaal": ({ id }) => ({ melding: `${id} vraagt een aantal, maar zegt niet hoeveel.`, hint: "Geef minimaal." }),
  "plaatshouder-onbekend": ({ naam, bedoeld }) => ({ melding: `Er is geen woord voor {${naam}}.`, ...bedoelde(bedoeld) }),
  "plaatshouder-misplaatst": ({ naam, sleutel }) => ({ melding: `{${naam}} kan in "${sleutel}" niet worden ingevuld.` }),
  "woord-ontbreekt": ({ woord, type }) => ({ melding: `Voor ${type} ontbreekt het woord "${woord}".` }),
  "eis-onbekend": ({ id, bedoeld }) => ({ melding: `Er is geen eis "${id}".`, ...bedoelde(bedoeld) }),
  "kern-buiten-eenheid": ({ eis, eenheid }) => ({ melding: `${eis} is kern van ${eenheid}, maar staat daar niet bij de eisen.` }),
  "eis-in-geen-eenheid": ({ eis, indeling }) => ({
    melding: `${eis} staat in geen eenheid van ${indeling} en is ook niet met een reden weggelaten.`,
  }),
  "domein-buiten-eenheid": ({ eis, eenheid }) => ({ melding: `${eis} hoort bij een domein dat ${eenheid} niet heeft.` }),
  "proef-faalt": ({ eis, geval, verwacht, gekregen }) => ({ melding: `${eis}: de proef "${geval}" geeft ${gekregen}, niet ${verwacht}.` }),
};
