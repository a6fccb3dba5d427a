import type { Diagnosticmelding } from "../../diagnostic/format-diagnostic.ts";
import type { NormDiagnosticArgs } from "../../diagnostic/norm-codes.ts";

const bedoelde = (bedoeld: string | undefined): { readonly hint?: string } =>
  bedoeld === undefined ? {} : { hint: `Bedoelde je "${bedoeld}"?` };

/** The first of many. */
const eersten = (namen: readonly string[], enNog: string): string =>
  namen.length <= 12 ? namen.join(", ") : `${namen.slice(0, 10).join(", ")} ${enNog} ${namen.length - 10}`;

const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} MiB`;

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
  "geen-normenkader": ({ pad, bestaat }) => ({
    melding: bestaat ? `In "${pad}" staat geen normenkader.yaml.` : `Het pad "${pad}" bestaat niet.`,
    hint: "Een normenkader is een map met normenkader.yaml en een map normen.",
  }),
  "indeling-ontbreekt": ({ pad }) => ({
    melding: `Het bestand "${pad}" bestaat niet.`,
    hint: "Geef het pad van een indeling, of de naam van een indeling van het normenkader.",
  }),
  "kaderbestand-ontbreekt": ({ bestand }) => ({
    melding: `Dit normenkader heeft geen ${bestand}.`,
    hint:
      bestand === "normenkader.yaml"
        ? "Daarin staan id, titel, versie en van."
        : "Bouw voort op een ander met uitbreiding_van: basisnormen, of maak het.",
  }),
  "kaderbestand-onbekend": ({ bestand, toegestaan, bedoeld }) => ({
    melding: `"${bestand}" hoort niet bij een normenkader, en wordt niet gelezen.`,
    hint: bedoeld === undefined ? `Wel: ${toegestaan.join(", ")}.` : `Bedoelde je "${bedoeld}"?`,
  }),
  "normenkader-te-groot": ({ bytes, max }) => ({ melding: `De bestanden zijn samen ${mib(bytes)}; het maximum is ${mib(max)}.` }),
  "te-veel-kaderbestanden": ({ aantal, max }) => ({ melding: `Dit normenkader heeft ${aantal} bestanden; het maximum is ${max}.` }),
  "code-ongeldig": ({ waarde, voorbeeld }) => ({
    melding: `"${waarde}" is hier niet goed geschreven.`,
    hint: `Schrijf bijvoorbeeld ${voorbeeld}.`,
  }),
  "tekst-te-lang": ({ max }) => ({ melding: `Deze tekst is langer dan ${max} tekens.` }),
  "kader-id-bezet": ({ id }) => ({
    melding: `Het id "${id}" is van een normenkader dat bij basisnormen hoort.`,
    hint: "Geef je normenkader een eigen id.",
  }),
  "uitbreiding-ontbreekt": ({ sleutel }) => ({
    melding: `"${sleutel}" gaat over de eisen van een ander normenkader, en dit normenkader staat op zichzelf.`,
    hint: "Schrijf erbij waarop je voortbouwt: uitbreiding_van: basisnormen.",
  }),
  "id-bestaat-al": ({ id, kader }) => ({
    melding: `Het id ${id} bestaat al in ${kader}.`,
    hint: "Kies een ander id. Een eis kun je met vervangt: ja in de plaats van de oude zetten.",
  }),
  "vervangt-niets": ({ id, bedoeld }) => ({ melding: `Er is geen eis ${id} om te vervangen.`, ...bedoelde(bedoeld) }),
  "norm-bestaat-al": ({ id, sleutel }) => ({
    melding: `${id} bestaat al, en heeft al een ${sleutel}.`,
    hint: "Haal deze sleutel weg: dit bestand voegt alleen eisen toe.",
  }),
  "eis-van-jezelf": ({ eis }) => ({
    melding: `${eis} is een eis van dit normenkader zelf.`,
    hint: "Verander de eis in het bestand van de norm.",
  }),
  "eis-al-genoemd": ({ eis }) => ({ melding: `${eis} is al uitgezet of aangescherpt.`, hint: "Noem elke eis één keer." }),
  "geen-aanscherping": ({ eis, sleutel, nu }) => ({
    melding: `${eis} wordt hiermee niet strenger: ${sleutel} is nu ${nu}.`,
    hint: "Aanscherpen kan alleen strenger maken. Wil je iets anders, vervang de eis of zet hem uit, met een reden.",
  }),
  "aanscherping-leeg": ({ eis }) => ({
    melding: `Hier staat niet wat er aan ${eis} strenger wordt.`,
    hint: "Geef zwaarte, kern, toets, minimaal of doelgroepen.",
  }),
  "sleutel-past-niet": ({ eis, sleutel, voor }) => ({
    melding: `"${sleutel}" doet niets bij ${eis}, want daar staat voor: ${voor}.`,
    hint: sleutel === "minimaal" ? "minimaal hoort bij voor: aantal." : "doelgroepen horen bij voor: dekking.",
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
  "eis-in-geen-eenheid": ({ eisen, indeling }) => ({
    melding: `In ${indeling} ${eisen.length === 1 ? "heeft 1 eis" : `hebben ${eisen.length} eisen`} geen plaats: ${eersten(eisen, "en nog")}.`,
    hint: "Zet ze in een eenheid, of met een reden bij weggelaten.",
  }),
  "domein-buiten-eenheid": ({ eis, eenheid }) => ({ melding: `${eis} hoort bij een domein dat ${eenheid} niet heeft.` }),
  "te-veel-sterren": ({ max }) => ({
    melding: `De namen met * in de indelingen vragen samen meer dan ${max} vergelijkingen.`,
    hint: "Gebruik minder namen met een *.",
  }),
  "proef-faalt": ({ eis, geval, verwacht, gekregen }) => ({ melding: `${eis}: de proef "${geval}" geeft ${gekregen}, niet ${verwacht}.` }),
};
