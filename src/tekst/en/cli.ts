import type { UsageArgs } from "../../cli/usage-error.ts";
import type { CliTekst } from "../nl/cli.ts";

const meant = (bedoeld: string | undefined): string => (bedoeld === undefined ? "" : ` Did you mean ${bedoeld}?`);
const list = (keuzes: readonly string[]): string => keuzes.join(", ");

const objections = (mb: number): Readonly<Record<UsageArgs["sjabloon-ongeldig"]["bezwaar"], string>> => ({
  "geen-bestand": "it is not a regular file.",
  "te-groot": `it is too large. A template may be ${mb} MB. Make its pictures smaller or remove them.`,
  "geen-docx": "it is not a Word document (.docx). Save it in Word as a Word document.",
  beveiligd: "it is protected by a password, or it is an old Word file (.doc). Save it without a password as .docx.",
  macros: "it contains macros. Save it as .docx without macros.",
  strikt: "it was saved as Strict Open XML. Save it as an ordinary Word document (.docx).",
  beschadigd: "the file is damaged. Open it in Word, repair it and save it again as .docx.",
  plek: "{{rapport}} must stand alone in a paragraph of its own, not in a table, a text box or a sentence.",
});

export const cli: CliTekst = {
  omschrijving:
    "Checks the description of an integrity system against the Dutch Basisnormen integriteit as they were in force on the reference date. For each norm and domain it says what is in place, what is missing and what to do.",
  koppen: { "Usage:": "Usage:", "Arguments:": "Arguments:", "Options:": "Options:", "Commands:": "Commands:" },
  gebruik: { opties: "[options]", opdracht: "[command]" },
  standaard: (waarde) => `default: ${waarde}`,
  keuzes: (keuzes) => `one of: ${list(keuzes)}`,
  help: "show this help",
  helpOpdracht: "show the help of a command",
  versie: "show the version number",
  exitcodes: "Exit codes:",
  exitcode: [
    "in order",
    "requirements are open with the weight of --fail-on or more; for agenda: a term has passed",
    "the command was used wrongly",
    "the description is unreadable or not valid",
    "the norm set is missing or not valid",
    "something went wrong in the program itself",
  ],
  opdracht: {
    audit: "check a description and make a report; of several descriptions a portfolio",
    voortgang: "show per improvement plan how far each action is: done, under way, not started, overdue; and what changed since earlier",
    plan: "make a plan: actions by subject, proposals and the programme over the years",
    jaarverslag: "make the yearly report on integrity: framework, summary, activities and figures, with what is still to be filled in",
    rollen: "show who is responsible for what, which roles are empty or end, and what is asked of each role and when",
    agenda: "show what must happen in the next months, and which term has passed (then exit code 1)",
    register: "make tables without names to publish from registers; count the internal ones, and show how recent they are",
    validate: "read a description and check that it is valid",
    diff: "compare two reports or descriptions: what improved, what got worse, and why",
    render: "put a saved report into another format; gives exit code 0 when it succeeds",
    export: "write the audit for other systems: OSCAL",
    explain: "explain a norm or requirement: law, conditions and proposal",
    normenkader: "show, test or document a norm set",
    merge: "put together portfolios that were checked in parts (--shard)",
    schema: "print the JSON Schema of the description, the report, the portfolio or a norm set",
  },
  subopdracht: {
    list: "show the norm sets with their indelingen and counts",
    test: "run the tests of a norm set",
    oscal: "write norm set, audit and gaps as OSCAL files; gives exit code 0 when it succeeds",
    doc: "write a page per norm, with the law over time and examples (in Dutch)",
  },
  argument: {
    pad: "folder with basisnormen.yaml, or that file itself",
    paden: "folder with basisnormen.yaml, or that file itself; several of them, or a folder with folders in it, is a portfolio",
    delen: "portfolios in the format json",
    padStandaard: "the current folder",
    id: "norm or requirement, for instance BN-06 or BN-06.b2",
    waaromPad: "folder with a description: explain why it got this outcome",
    schema: "which schema",
    kaderPad: "folder with normenkader.yaml, or the name of a norm set",
    rapport: "saved report (audit --format json)",
    oud: "saved report (.json), or folder with a description",
    nieuw: "another one, to compare with",
  },
  optie: {
    peildatum: "day to judge by, as YYYY-MM-DD (else: from the description, or today)",
    peildatumNu: "day from which to look ahead, as YYYY-MM-DD (else: today, also when the description names a day)",
    peildatumUitleg: "say what holds on this day, as YYYY-MM-DD",
    peildatumTwee: "day on which a description is checked, as YYYY-MM-DD; with a comma one day for the old and one for the new",
    sinds: "compare with an earlier progress overview (json), or with the folder of an earlier description",
    normenkader: "norm set to check against: a name, or the folder of one of your own",
    jaar: "the year the report is about (else: the last year with figures)",
    vorig: "compare with an earlier audit: a saved report (json), or the folder of an earlier description",
    jaren: "years of the programme, for instance 2018-2021 (else: those of the description, or four years from the reference date)",
    maanden: "how many months to look ahead",
    voorstel: "write the proposals into the description itself, as actions",
    indeling: "arrange the report by this arrangement (indeling): a name from the norm set, or a file of your own",
    domein: "check this domain only",
    norm: "check this norm or these norms only (separated by commas, or repeat)",
    formaat: "format of the output",
    formaten: (uitleg) => `format of the output, several separated by commas: ${uitleg}`,
    output: "write to this file; with several formats, to this folder",
    map: "folder of the description, for formats that point to its files",
    outputOscal: "write the OSCAL files to this folder",
    outputMap: "write the pages to this folder",
    csvRegeleinde: "how lines end in csv; Excel reads both, crlf is for programs that follow RFC 4180 to the letter",
    force: "also overwrite a file that basisnormen did not make",
    openbaar: "make a version that may be published: without free text, small numbers and places in files",
    drempel: "with --openbaar: hide numbers below this one",
    baseline: "give exit code 1 only for gaps that are new or worse than in this rapport, saved earlier (json)",
    sjabloon: "fill this Word file: its styles, logo, header and footer (with --format docx); {{rapport}} marks the place",
    failOn: "give exit code 1 for open requirements of this weight or more",
    failOnDiff: "give exit code 1 when requirements of this weight or more are newly open or got worse",
    lang: "language of help, messages and report (else: language of the system)",
    type: "kind of organisation, for the words and the statutes explained",
    anoniem: "leave out of a portfolio what names an organisation: name, code, folder and day",
    shard: "check only this part of a portfolio, for instance 1/4; merge puts the parts together",
  },
  fout: "error:",
  meerUitleg: (opdracht) => `More help: ${opdracht} --help`,
  gebruiksfout: {
    "onbekende-optie": ({ optie, bedoeld }) => `There is no option ${optie}.${meant(bedoeld)}`,
    "onbekende-opdracht": ({ opdracht, bedoeld }) => `There is no command "${opdracht}".${meant(bedoeld)}`,
    "argument-ontbreekt": ({ argument }) => `An argument is missing: <${argument}>.`,
    "waarde-ontbreekt": ({ optie }) => `A value is missing after ${optie}.`,
    "te-veel-argumenten": ({ hoogstens, aantal }) =>
      `This command takes at most ${hoogstens} ${hoogstens === 1 ? "argument" : "arguments"}, and there are ${aantal}.`,
    "onbekende-waarde": ({ optie, waarde, keuzes, bedoeld }) =>
      `"${waarde}" is no value for ${optie}.${meant(bedoeld)} Choose from: ${list(keuzes)}.`,
    "onbekende-norm": ({ waarde, keuzes, bedoeld }) =>
      `There is no norm or requirement "${waarde}" in this norm set.${meant(bedoeld)} The norms are: ${list(keuzes)}.`,
    "baseline-past-niet": ({ pad, uitleg }) => `"${pad}" cannot serve as a baseline: ${uitleg}.`,
    "lege-waarde": ({ optie }) => `The value of ${optie} is empty.`,
    "dag-ongeldig": ({ optie, waarde }) =>
      `"${waarde}" for ${optie} is no existing day. Write year, month and day, for instance 2026-01-31.`,
    "lege-selectie": ({ selectie }) => `No requirement fits ${selectie.join(" and ")} together.`,
    "output-is-invoer": ({ pad }) => `${pad} is input of this command and is not overwritten. Choose another file.`,
    "drempel-ongeldig": ({ waarde, minstens, hoogstens }) =>
      `"${waarde}" is not possible for --drempel. Give a whole number from ${minstens} up to and including ${hoogstens}.`,
    "optie-hoort-bij": ({ optie, bij }) => `${optie} only works together with ${bij}.`,
    "optie-zonder-beschrijving": ({ optie }) => `${optie} does nothing here: a saved report has been judged already.`,
    "dag-voor-1900": ({ waarde }) => `OSCAL has no days before 1900 or after 2999: ${waarde}.`,
    "te-veel-dagen": ({ hoogstens }) =>
      hoogstens === 1
        ? "Give one day with --peildatum: one of the two is a saved report, which has its day already."
        : "Give one day for both with --peildatum, or two: for the old and for the new.",
    "jaar-ongeldig": ({ waarde }) => `"${waarde}" cannot be used with --jaar. Write a year, for instance 2025.`,
    "jaren-ongeldig": ({ waarde, hoogstens }) =>
      `"${waarde}" cannot be used with --jaren. Write a year or a range of at most ${hoogstens} years, for instance 2018-2021.`,
    "maanden-ongeldig": ({ waarde, minstens, hoogstens }) =>
      `"${waarde}" cannot be used with --maanden. Give a whole number from ${minstens} up to and including ${hoogstens}.`,
    "beschrijving-gewijzigd": ({ pad }) => `"${pad}" has changed in the meantime. Nothing was written; try again.`,
    "shard-ongeldig": ({ waarde }) =>
      `"${waarde}" is no value for --shard. Write which part of how many, for instance 1/4 for the first of four.`,
    "niet-bij-portfolio": ({ optie }) =>
      `${optie} is for one organisation only, not for a portfolio (several organisations, --anoniem or --shard).`,
    "output-nodig": ({ formaten }) => `Use --output to name a folder or file for: ${list(formaten)}.`,
    "output-geen-map": ({ pad }) => `With several formats --output must be a folder, and "${pad}" is a file.`,
    "output-bestaat": ({ pad }) => `"${pad}" exists and was not made by basisnormen. Choose another name, or use --force to replace it.`,
    "pakket-ontbreekt": ({ formaat, pakket, oorzaak }) =>
      `The format ${formaat} needs the package ${pakket}, which ${
        oorzaak === undefined ? "is not installed here" : `does not work here (${oorzaak})`
      }. Nothing was written.`,
    "output-mislukt": ({ pad, oorzaak }) => `"${pad}" cannot be written (${oorzaak}). Nothing in that file has changed.`,
    "sjabloon-onleesbaar": ({ pad, oorzaak }) =>
      oorzaak === "ENOENT" ? `The template "${pad}" does not exist.` : `The template "${pad}" cannot be read (${oorzaak}).`,
    "sjabloon-ongeldig": ({ pad, bezwaar, mb }) => `The template "${pad}" cannot be used: ${objections(mb)[bezwaar]}`,
    anders: ({ melding }) => melding,
  },
  validate: {
    inOrde: (bestanden, feiten) =>
      `${bestanden} ${bestanden === 1 ? "file" : "files"}, ${feiten} ${feiten === 1 ? "fact" : "facts"}, in order`,
  },
  problemen: (aantal) => (aantal === 1 ? "1 error" : `${aantal} errors`),
  waarschuwingen: (aantal) => (aantal === 1 ? "1 warning" : `${aantal} warnings`),
  normenkader: {
    onbekend: (naam, bestaand, bedoeld) => `There is no norm set "${naam}".${meant(bedoeld)} There is: ${list(bestaand)}.`,
  },
  normenkaderLijst: {
    normen: (aantal) => (aantal === 1 ? "1 norm" : `${aantal} norms`),
    eisen: (totaal, bestuurlijk, ambtelijk) =>
      `${totaal} ${totaal === 1 ? "requirement" : "requirements"} (${bestuurlijk} bestuurlijk, ${ambtelijk} ambtelijk)`,
    grondslagen: (aantal) => (aantal === 1 ? "1 legal basis" : `${aantal} legal bases`),
    uitbreiding: (van, versie) => `Builds upon ${van} ${versie}.`,
    wijzigingen: {
      toegevoegd: (aantal) => `${aantal} added`,
      aangescherpt: (aantal) => `${aantal} made stricter`,
      vervangen: (aantal) => `${aantal} replaced`,
      uitgezet: (aantal) => `${aantal} switched off`,
    },
    indelingen: "Indelingen:",
    eenheden: (aantal) => (aantal === 1 ? "1 unit" : `${aantal} units`),
  },
  proeven: (inOrde, mislukt) => `${inOrde} ${inOrde === 1 ? "test" : "tests"} in order${mislukt === 0 ? "" : `, ${mislukt} not`}`,
  voorstellenGeschreven: (aantal, pad) =>
    aantal === 0
      ? "There are no proposals to add: every gap has an action already."
      : `${aantal === 1 ? "1 proposal" : `${aantal} proposals`} added to ${pad}`,
  geschreven: (pad) => `Written: ${pad}`,
  rapportInTaal: {
    nl: "The report was made in Dutch. The sentences in the report stay in that language.",
    en: "The report was made in English. The sentences in the report stay in that language.",
  },
  bug: {
    sorry: "Something went wrong in basisnormen itself. Your description is not to blame. Sorry.",
    melden: "To report it, send the first line and the command you gave, and nothing confidential:",
    spoor: "DEBUG=basisnormen shows more details.",
  },
};
