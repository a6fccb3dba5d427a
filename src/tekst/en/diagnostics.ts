import type { Bestandsreden, SyntaxisOorzaak, Verwijssoort, Waardesoort } from "../../diagnostic/codes.ts";
import type { Diagnosticmelding, Diagnosticteksten } from "../../diagnostic/format-diagnostic.ts";
import { normdiagnosticsEn } from "./normdiagnostics.ts";
import { portfoliodiagnosticsEn } from "./portfoliodiagnostics.ts";
import { rapportdiagnosticsEn } from "./rapportdiagnostics.ts";
import { registerdiagnosticsEn } from "./registerdiagnostics.ts";

const kinds: Readonly<Record<Waardesoort, string>> = {
  tekst: "text",
  getal: "a number",
  "geheel-getal": "a whole number",
  "ja-nee": "ja or nee",
  lijst: "a list",
  groep: "a group of keys",
  uitspraak: "a statement such as {waarde: …, bron: …}",
  niets: "nothing",
  waarde: "a single value",
};

const reasons: Readonly<Record<Bestandsreden, string>> = {
  absoluut: "Use a path from the folder of the description, without / or a drive letter in front.",
  erbuiten: "A file must be inside the folder of the description; .. is not allowed.",
  adres: "A web address is not fetched. Put the file in the folder of the description.",
  koppeling: "It is a symbolic link to a place outside the folder.",
  vorm: "Use an ordinary file name with / between folders, ending in .yaml or .yml.",
  registervorm: "Use an ordinary file name with / between folders, ending in .csv, .xlsx, .yaml or .yml.",
};

const causes: Readonly<Record<SyntaxisOorzaak, Diagnosticmelding>> = {
  inspringing: { melding: "The indentation is wrong.", hint: "Keys that belong together start at the same column." },
  tab: { melding: "A tab is used as indentation.", hint: "Use spaces." },
  aanhalingsteken: { melding: "A quoted text is not closed properly." },
  haakje: { melding: "A list [ ] or group { } is not closed properly." },
  "niet-gesloten": {
    melding: "A quoted text, a list [ ] or a group { } that starts before this is not closed.",
    hint: "Close it, or indent this line further if it still belongs to it.",
  },
  komma: { melding: "A comma is missing here, or there is one too many." },
  "dubbele-punt": {
    melding: "This line is not a valid key with a value.",
    hint: "Write `key: value`, with a space after the colon. Quote text that contains a colon.",
  },
  escape: { melding: "A \\ is followed by a character that is not allowed there.", hint: "Use single quotes, or write \\\\." },
  regeleinde: {
    melding: "This is a line ending of another system (CR without LF).",
    hint: "Save the file with ordinary line endings (LF or CRLF).",
  },
  teken: { melding: "This character is not allowed here.", hint: "Put the text in quotes." },
  tekstblok: { melding: "The start of a block of text (| or >) is wrong." },
  einde: { melding: "Something follows the end of the data." },
  sleutel: { melding: "This key is not valid." },
  verwijzing: { melding: "A YAML reference or tag (& * !) is wrong.", hint: "Quote text that starts with & * or !." },
  anders: { melding: "This is not valid YAML." },
};

const references: Readonly<Record<Verwijssoort, string>> = {
  bron: "source",
  feit: "item",
  actie: "action",
  norm: "norm or eis",
};

const didYouMean = (bedoeld: string | undefined): string => (bedoeld === undefined ? "" : ` Did you mean "${bedoeld}"?`);

/** Up to this many values are listed in full. */
const LIST = 12;

function choice(bedoeld: string | undefined, toegestaan: readonly string[]): { readonly hint?: string } {
  const list = toegestaan.length > 0 && toegestaan.length <= LIST ? ` Possible: ${toegestaan.join(", ")}.` : "";
  const hint = (didYouMean(bedoeld) + list).trim();
  return hint === "" ? {} : { hint };
}

const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MiB`;

function wrongType(verwacht: Waardesoort, gekregen: Waardesoort, sleutel: string): Diagnosticmelding {
  const melding = `Expected ${kinds[verwacht]}${sleutel === "" ? "" : ` for "${sleutel}"`}, found ${kinds[gekregen]}.`;
  if (verwacht === "tekst" && (gekregen === "getal" || gekregen === "ja-nee")) return { melding, hint: "Put quotes around the value." };
  if (gekregen === "niets") return { melding, hint: "Fill in the value or remove the key." };
  if (verwacht === "lijst") return { melding, hint: "A list has a dash on every line, or stands between [ ]." };
  return { melding };
}

/** The English words of every diagnostic. */
export const diagnosticsEn: Diagnosticteksten = {
  ernst: { fout: "error", waarschuwing: "warning" },
  ook: "see also",
  codes: {
    ...normdiagnosticsEn,
    ...rapportdiagnosticsEn,
    ...portfoliodiagnosticsEn,
    ...registerdiagnosticsEn,
    "pad-bestaat-niet": ({ pad }) => ({
      melding: `The path "${pad}" does not exist.`,
      hint: "Check the name, or start a description with `basisnormen init`.",
    }),
    "geen-beschrijving": ({ map }) => ({
      melding: `The folder "${map}" has no basisnormen.yaml.`,
      hint: "Make one with `basisnormen init`.",
    }),
    "geen-gewoon-bestand": ({ bestand }) => ({ melding: `"${bestand}" is not a regular file.` }),
    "bestand-onleesbaar": ({ bestand, oorzaak }) => ({ melding: `"${bestand}" cannot be read (${oorzaak}).` }),
    "bestand-ontbreekt": ({ bestand }) => ({
      melding: `The file "${bestand}" does not exist.`,
      hint: "Paths start from the folder of the description.",
    }),
    "bestand-geweigerd": ({ bestand, reden }) => ({ melding: `The file "${bestand}" is not read.`, hint: reasons[reden] }),
    "bestand-dubbel": ({ bestand }) => ({
      melding: `The file "${bestand}" is already listed.`,
      hint: "List each file once; basisnormen.yaml itself does not belong in the list.",
    }),
    "bestand-genest": () => ({ melding: "Only basisnormen.yaml may list other files.", hint: "Move this list to basisnormen.yaml." }),
    "bestand-te-groot": ({ bytes, max }) => ({
      melding: `The file is ${mib(bytes)}; the maximum is ${mib(max)}.`,
      hint: "Split it over more files.",
    }),
    "beschrijving-te-groot": ({ bytes, max }) => ({ melding: `The files together are ${mib(bytes)}; the maximum is ${mib(max)}.` }),
    "te-veel-bestanden": ({ aantal, max }) => ({ melding: `The list holds ${aantal} files; the maximum is ${max}.` }),
    "geen-utf8": () => ({ melding: "The file is not valid UTF-8 text.", hint: "Save it again as UTF-8." }),
    "yaml-syntaxis": ({ oorzaak }) => causes[oorzaak],
    "yaml-te-diep": ({ max }) => ({ melding: `More than ${max} levels are nested.` }),
    "yaml-nul-teken": () => ({ melding: "There is a NUL character here. A text file cannot hold one." }),
    "yaml-alias": () => ({ melding: "YAML anchors and aliases (& and *) are not used.", hint: "Write the value out, or quote the text." }),
    "yaml-label": () => ({ melding: "YAML tags (!) are not used.", hint: "Remove the tag, or quote the text." }),
    "yaml-richtlijn": () => ({ melding: "YAML directives (%) are not used.", hint: "Remove this line." }),
    "yaml-tweede-document": () => ({
      melding: "A second YAML document starts here.",
      hint: "Put it in a file of its own, or remove the line with ---.",
    }),
    "leeg-bestand": () => ({ melding: "The file is empty." }),
    "sleutel-dubbel": ({ sleutel }) => ({ melding: `The key "${sleutel}" is here twice.` }),
    "sleutel-ongeldig": ({ sleutel }) => ({
      melding: `A key must be text${sleutel === "" ? "" : `; "${sleutel}" is not`}.`,
      hint: "Put quotes around the key.",
    }),
    "sleutel-verboden": ({ sleutel }) => ({ melding: `"${sleutel}" cannot be a key.` }),
    "onbekende-sleutel": ({ sleutel, toegestaan, bedoeld }) => ({
      melding: `The key "${sleutel}" is not known here.`,
      ...choice(bedoeld, toegestaan),
    }),
    "onbekende-waarde": ({ waarde, toegestaan, bedoeld }) => ({
      melding: `The value "${waarde}" is not known here.`,
      ...choice(bedoeld, toegestaan),
    }),
    "verkeerd-type": ({ verwacht, gekregen, sleutel }) => wrongType(verwacht, gekregen, sleutel),
    "verplicht-ontbreekt": ({ sleutel }) => ({ melding: `"${sleutel}" is missing here.` }),
    "tekst-leeg": () => ({ melding: "This text is empty.", hint: "Fill in the text or remove the key." }),
    "lijst-leeg": () => ({ melding: "This list is empty.", hint: "Fill in the list or remove the key." }),
    "getal-ongeldig": ({ waarde, min, max }) => ({ melding: `The number ${waarde} is not possible here.`, ...bounds(min, max) }),
    "datum-ongeldig": ({ waarde, vorm }) => ({
      melding: vorm === "dag" ? `"${waarde}" is not a day.` : `"${waarde}" is not a date.`,
      hint: vorm === "dag" ? "Write a day as 2018-10-30." : "Write 2017, 2019-05, 2019-Q1, 2019-H2 or 2019-05-14.",
    }),
    "datum-bestaat-niet": ({ waarde }) => ({ melding: `The day ${waarde} does not exist.` }),
    "periode-ongeldig": ({ waarde }) => ({
      melding: `"${waarde}" is not a period.`,
      hint: "Write for example P7D (days), P6M (months) or P4Y (years).",
    }),
    "id-ongeldig": ({ waarde }) => ({
      melding: `"${waarde}" cannot be an id.`,
      hint: "Use lower-case letters, digits and hyphens, for example gedragscode-staten.",
    }),
    "tooi-ongeldig": ({ waarde }) => ({
      melding: `"${waarde}" is not a TOOI code.`,
      hint: "A TOOI code is for example pv26, gm0344 or ws0636.",
    }),
    "versie-onbekend": ({ waarde }) => ({ melding: `Version ${waarde} of the format is not known.`, hint: "Write `basisnormen: 1`." }),
    "te-veel-meldingen": ({ max }) => ({
      melding: `This file has more than ${max} problems.`,
      hint: "Solve these first; the rest will follow.",
    }),
    "kop-dubbel": ({ sleutel }) => ({ melding: `"${sleutel}" is given in more than one file.`, hint: "Give it in basisnormen.yaml only." }),
    "id-dubbel": ({ id }) => ({ melding: `The id "${id}" is used twice.` }),
    "bron-dubbel": ({ id }) => ({ melding: `The source "${id}" is given twice.` }),
    "cijfer-dubbel": ({ jaar, soort }) => ({
      melding: `The figure ${soort} for ${jaar} is given twice, for the same domain.`,
      hint: "Keep one of them. If they are about different groups, make one figure with parts (delen).",
    }),
    "jaarverslag-dubbel": ({ jaar }) => ({
      melding: `The texts of the yearly report on ${jaar} are given twice.`,
      hint: "Put them together.",
    }),
    "delen-som": ({ aantal, som }) => ({
      melding: `The parts add up to ${som}, not to ${aantal}.`,
      hint: "Check whether a part is missing or was copied wrongly. If the source says so, leave it and say so in the toelichting.",
    }),
    "domeinen-som": ({ aantal, som }) => ({
      melding: `The two domains apart add up to ${som}, not to ${aantal}.`,
      hint: "Check which of the three figures is wrong.",
    }),
    "vorig-jaar-anders": ({ jaar, aantal, elders }) => ({
      melding: `Here ${aantal} is given for ${jaar}, but the figure for ${jaar} itself says ${elders}.`,
      hint: "Correct one of them, or say in the toelichting why they differ.",
    }),
    "nummer-dubbel": ({ nr }) => ({ melding: `The action number "${nr}" is used twice.` }),
    "verwijzing-onbekend": ({ soort, id, bedoeld }) => {
      const melding = `There is no ${references[soort]} "${id}".`;
      const hint = didYouMean(bedoeld).trim();
      return hint === "" ? { melding } : { melding, hint };
    },
    "datums-omgekeerd": ({ eerst, daarna }) => ({ melding: `"${daarna}" is before "${eerst}".`, hint: "Check both dates." }),
    "register-veld-vreemd": ({ veld, soort, toegestaan }) => ({
      melding: `A register of the kind ${soort} has no field "${veld}".`,
      hint: `Possible: ${toegestaan.join(", ")}.`,
    }),
    persoonsgegeven: ({ soort }) => ({
      melding: `This value looks like ${personal[soort]}.`,
      hint: "Describe roles and counts, not persons.",
    }),
  },
};

const personal = {
  bsn: "a citizen service number (BSN)",
  "e-mailadres": "an e-mail address",
  telefoonnummer: "a telephone number",
  naam: "the name of a person",
} as const;

function bounds(min: number | undefined, max: number | undefined): { readonly hint?: string } {
  if (min === undefined && max === undefined) return {};
  if (max === undefined) return { hint: `The number is ${min} or more.` };
  return { hint: min === undefined ? `The number is ${max} or less.` : `The number is between ${min} and ${max}.` };
}
