import type { Diagnosticmelding } from "../../diagnostic/format-diagnostic.ts";
import type { RegisterDiagnosticArgs, Werkmapprobleem } from "../../diagnostic/register-codes.ts";

const meant = (bedoeld: string | undefined): string => (bedoeld === undefined ? "" : ` Did you mean "${bedoeld}"?`);

const workbook: Readonly<Record<Werkmapprobleem, Diagnosticmelding>> = {
  "geen-werkmap": { melding: "This is no Excel workbook.", hint: "Save it as an Excel workbook (.xlsx) or as CSV UTF-8 (.csv)." },
  "oud-of-beveiligd": {
    melding: "This is an old Excel workbook (.xls), or it has a password.",
    hint: "Save it without a password as an Excel workbook (.xlsx).",
  },
  "te-groot": { melding: "Unpacked, this workbook is too large.", hint: "Put only the register in the file." },
  beschadigd: { melding: "This workbook is damaged.", hint: "Open the file in Excel and save it again as .xlsx." },
};

const amounts = { regels: "rows", kolommen: "columns", MB: "MB" } as const;

const person = {
  bsn: "a BSN",
  "e-mailadres": "an e-mail address",
  telefoonnummer: "a telephone number",
  naam: "a name",
  rekeningnummer: "an account number",
  adres: "an address",
  geboortedatum: "a date of birth",
  profielpagina: "somebody's page",
} as const;

const headingCause = {
  titel: "If there is a title above the heading, remove it. ",
  scheidingsteken: "Separate the cells with a semicolon, a comma or a tab. ",
} as const;

const yamlForm: Readonly<Record<RegisterDiagnosticArgs["register-yaml-vorm"]["verwacht"], Diagnosticmelding>> = {
  regels: {
    melding: "Here the key `regels` is expected, with a list.",
    hint: "Write regels: [] when there is nothing in the register yet.",
  },
  regel: { melding: "Each row is a group of keys.", hint: "For example - { functie: Adviseur, nevenwerkzaamheid: Penningmeester }." },
  sleutel: {
    melding: "Here a key is expected.",
    hint: 'Quote an amount or a text with a comma in it, for example inkomsten: "1.250,50".',
  },
  waarde: { melding: "Here a single value is expected.", hint: "Put more values in one text, or make more rows of them." },
};

/** Problems in a file with the rows of a register. What stands in a cell is never repeated. */
export const registerdiagnosticsEn: {
  readonly [C in keyof RegisterDiagnosticArgs]: (args: RegisterDiagnosticArgs[C]) => Diagnosticmelding;
} = {
  "register-kolom-onvindbaar": ({ kolom, bedoeld }) => ({
    melding: `The file has no column "${kolom}".`,
    hint: `Write the heading as it stands in the file.${meant(bedoeld)}`,
  }),
  "register-kolom-persoon": ({ kolom }) => ({
    melding: `The column "${kolom}" is about people and is not read.`,
    hint: "Point at a column with functions or activities.",
  }),
  "register-blad-onvindbaar": ({ blad }) => ({
    melding: `The workbook has no sheet "${blad}".`,
    hint: "Write the name as it stands at the bottom in Excel.",
  }),
  "register-geen-utf8": ({ soort }) => ({
    melding: "The file is not valid UTF-8 text.",
    hint:
      soort === "csv"
        ? "Save it in Excel as ‘CSV UTF-8 (comma delimited)’, or give the workbook itself (.xlsx)."
        : "Save it again as UTF-8.",
  }),
  "register-werkmap": ({ probleem }) => workbook[probleem],
  "register-te-groot": ({ wat, max }) => ({
    melding: `The file has more than ${max} ${amounts[wat]}.`,
    hint: "Put only the register in the file.",
  }),
  "register-aanhalingsteken": () => ({ melding: "A quoted cell is not closed properly.", hint: 'Write a quote in a cell twice: "".' }),
  "register-geen-kop": () => ({ melding: "There is nothing in the file.", hint: "The first line names the columns." }),
  "register-kop-smal": () => ({
    melding: "The first line with text has one cell, and the lines below have more.",
    hint: "Is there a title above the heading? Remove it. The first line names the columns.",
  }),
  "register-kop-onbekend": () => ({
    melding: "None of the headings is known. This line counts as the heading and not as a row of the register.",
    hint: "Begin the file with a line that names the columns, such as Datum or Kenmerk, without a title above it.",
  }),
  "register-na-bijgewerkt": () => ({
    melding: "It has a row that is younger than `bijgewerkt`, and the register is public.",
    hint: "Change `bijgewerkt`. The publication would contradict itself.",
  }),
  "register-kolom-ontbreekt": ({ kolom, ook, bedoeld, oorzaak }) => ({
    melding: `There is no column "${kolom}".${meant(bedoeld)}`,
    hint: `${oorzaak === undefined ? "" : headingCause[oorzaak]}${ook.length === 0 ? "" : `Also recognised: ${ook.join(", ")}. `}If the column is called otherwise, name it in the description under bestand: kolommen.`,
  }),
  "register-kolom-dubbel": ({ kolom, ook }) =>
    ook === undefined
      ? { melding: `The column "${kolom}" is there twice.`, hint: "Give every column a heading of its own." }
      : {
          melding: `The headings "${kolom}" and "${ook}" mean the same.`,
          hint: "Choose one, and name it in the description under bestand: kolommen.",
        },
  "register-kolom-bijna": ({ kolom }) => ({
    melding: `This heading resembles "${kolom}", but is written otherwise. That column would be missing from the publication.`,
    hint: "Correct the heading, or name the column in the description under bestand: kolommen. If it is something else, give it another heading.",
  }),
  "register-kolom-ongebruikt": ({ kolommen, velden }) => ({
    melding: `Not found: a column for ${velden.map((een) => `"${een}"`).join(", ")}. Not used: column ${kolommen.join(", ")}.`,
    hint: "If it is there after all, name the column in the description under bestand: kolommen.",
  }),
  "register-yaml-vorm": ({ verwacht }) => yamlForm[verwacht],
  "register-sleutel-onbekend": ({ toegestaan, bedoeld }) => ({
    melding: "This key is not known here.",
    hint: `${meant(bedoeld)} Possible: ${toegestaan.join(", ")}.`.trim(),
  }),
  "register-te-veel-cellen": ({ cellen, kolommen, soort }) => ({
    melding: `This row has ${cellen} cells, and the heading ${kolommen}.`,
    hint:
      soort === "csv"
        ? "Quote a cell that holds a separator."
        : "Give the column a heading, or empty the cell. If there is a title above the heading, remove it.",
  }),
  "register-cel-leeg": ({ kolom }) => ({ melding: `"${kolom}" is empty here.`, hint: "Fill in the cell, or remove the row." }),
  "register-cel-fout": ({ kolom }) => ({
    melding: `In "${kolom}" is an error value, or a formula without a result.`,
    hint: "Put the value itself in the cell.",
  }),
  "register-cel-lang": ({ kolom, max }) => ({ melding: `"${kolom}" is longer than ${max} characters.`, hint: "Make the text shorter." }),
  "register-bedrag": ({ kolom, probleem }) =>
    probleem === "dubbelzinnig"
      ? {
          melding: `The amount in "${kolom}" can mean two things, for three digits follow the point or comma.`,
          hint: "Write 1250 or 1250.00. In text or between quotes 1.250,00 is fine too.",
        }
      : probleem === "negatief"
        ? { melding: `The amount in "${kolom}" is negative.`, hint: "An amount is zero or more." }
        : { melding: `In "${kolom}" is no amount.`, hint: "Write an amount in euros, such as 1.250,00 or 12,50, or leave the cell empty." },
  "register-datum": ({ kolom, probleem }) => ({
    melding: probleem === "bestaat-niet" ? `The day in "${kolom}" does not exist.` : `In "${kolom}" is no date.`,
    hint: "Write a day as 2025-12-31 or 31-12-2025.",
  }),
  "register-ja-nee": ({ kolom }) => ({ melding: `In "${kolom}" is no ja or nee.`, hint: "Write ja or nee, or leave the cell empty." }),
  "register-rij-verborgen": () => ({
    melding: "This row is hidden in the workbook, and the register is public.",
    hint: "Show the row when it may be published, or remove it.",
  }),
  "register-kolom-verborgen": ({ kolom }) => ({
    melding: `The column "${kolom}" is hidden in the workbook, and the register is public.`,
    hint: "Show the column when it may be published, or remove it.",
  }),
  "register-persoonsgegeven": ({ kolom, soort }) => ({
    melding: `In "${kolom}" there seems to be ${person[soort]}, and the register is public.`,
    hint: "Name functions and activities, no people. Nothing is made as long as this is there.",
  }),
  "register-naam-uit-regel": ({ kolom }) => ({
    melding: `In "${kolom}" is part of a name that is also in another column of this row, and the register is public.`,
    hint: "Describe the cell without that name. Nothing is made as long as this is there.",
  }),
  "register-datum-later": ({ kolom, peildatum }) => ({
    melding: `The day in "${kolom}" is after the reference date (${peildatum}).`,
    hint: "Check the day, or choose a later reference date.",
  }),
  "register-regel-dubbel": () => ({
    melding: "This row is the same as an earlier one in everything.",
    hint: "Remove one of the two when it is the same statement.",
  }),
};
