import type { RegisterTekst } from "../nl/register.ts";

const registers = (aantal: number): string => (aantal === 1 ? "1 register" : `${aantal} registers`);
const rows = (aantal: number): string => (aantal === 1 ? "1 row" : `${aantal} rows`);

/** Words of an overview of registers: its sentences, and the headings of the document. */
export const register: RegisterTekst = {
  titel: "Registers",
  titelOpenbaar: "Public registers",
  veld: {
    functie: "Function",
    nevenwerkzaamheid: "Ancillary activities",
    beperkende_maatregel: "Restricting measure",
    bezoldigd: "Paid",
    inkomsten: "Income (€)",
    opgegeven: "Reported on",
    datum: "Date",
    omschrijving: "Description",
    waarde: "Value (€)",
    gever: "Kind of giver",
    bestemming: "What became of it",
    belang: "Interest",
    maatregel: "Measure",
  },
  /** In a register of gifts. */
  functieOntvanger: "Function of the receiver",
  grens: {
    namen:
      "The tables name functions, not people. Basisnormen recognises much personal data, but not every name, and a function that only one person has still points at somebody. Read a table before you publish it.",
    intern: "Of registers that are not public, only counts and dates stand here.",
    inhoud: "Whether a register is right, and whether everybody reported, cannot be seen from the file.",
  },
  grensToetsing: "What the norms ask and the signals come from the audit. What is called ‘this report’ below is that audit.",
  grensOpenbaar:
    "This is the version for the public. Of registers that are not public it has no counts and no dates. What the audit noticed is left out too.",
  kop: {
    samenvatting: "Summary",
    actualiteit: "How recent and complete",
    intern: "Internal registers: counts only",
    gehouden: "Registers that are not public",
    eisen: "What the norms ask",
    opmerkingen: "To look at",
    signalen: "Signals about registers",
    grenzen: "What this overview does not say",
  },
  kolom: {
    register: "register",
    bijgewerkt: "updated",
    actueel: "up to date?",
    volledig: "complete?",
    aantal: "rows",
    eerste: "first date",
    laatste: "last date",
    waarom: "why internal",
    eis: "requirements",
    opmerking: "what stands out",
  },
  /** The name of its sheet in a workbook. */
  werkbladIntern: "Internal registers",
  zin: (totaal, publicaties, intern, zonder) =>
    `The description names ${registers(totaal)}. ${
      publicaties === 0 ? "Of none of these is there a table to publish" : `Of ${publicaties} the table to publish stands here`
    }; ${intern} ${intern === 1 ? "is" : "are"} internal.${
      zonder === 0 ? "" : ` ${zonder} ${zonder === 1 ? "is public but has" : "are public but have"} no file.`
    }`,
  zinOpenbaar: (publicaties) =>
    publicaties === 0
      ? "There is no register to publish."
      : `Below ${publicaties === 1 ? "is 1 register" : `are ${publicaties} registers`}.`,
  geenRegisters: "The description names no registers.",
  teLaatZin: (aantal) => `${registers(aantal)} ${aantal === 1 ? "was" : "were"} not updated in time.`,
  zonderBestandZin: (titels) =>
    `Public, but without a file in the description: ${titels.join(", ")}. Name the file at the register (bestand: { pad: … }) to make a table of it.`,
  bijgewerktOp: (datum) => `Updated: ${datum}.`,
  telzin: rows,
  geenRegels: "This register has no rows.",
  leeg: "not filled in",
  nietInBestand: "not stated",
  ja: "yes",
  nee: "no",
  kolomOntbreekt: (kolommen) => `Not stated in the register: ${kolommen.join(", ")}.`,
  gehouden: "These registers are kept, but what is in them is not public.",
  geenBestand: "no file",
  onbekend: "not known",
  actueel: { "op-tijd": "in time", "te-laat": "overdue", misschien: "perhaps overdue", onbekend: "not known" },
  sinds: (datum) => `since ${datum}`,
  tot: (datum) => `again by ${datum}`,
  actueelReden: {
    "geen-datum": "It is not stated when it was updated.",
    "geen-frequentie": "It is not stated how often it must be.",
    "bronnen-verschillen": "The sources differ.",
    "na-peildatum": "The date is after the reference date.",
    "niet-actueel": "The description says that it is not up to date.",
  },
  misschienReden: "The date is not exact.",
  volledig: { ja: "yes", nee: "no", deels: "partly", onbekend: "not known" },
  /** Below a word about completeness: nobody counted it. */
  volgensBeschrijving: "according to the description",
  legeCellen: (kolom, aantal) => `${kolom}: empty ${aantal === 1 ? "once" : `${aantal} times`}`,
  functiezin: (aangewezen, zonder) => `${aangewezen - zonder} of ${aangewezen} designated functions have a row`,
  waarom: {
    nee: "not public",
    "niet-gezegd": "it is not stated that it is public",
    "bronnen-verschillen": "the sources differ on it",
    soort: "contents never public",
    "geldt-niet": "not in force (any more)",
  },
  eisenUitleg: "The requirements for which a register counts. The outcome is over all that counts for it; what is open is written out.",
  opmerking: {
    leeg: "The file has no rows.",
    later: "It has a row with a date after the reference date.",
    naBijgewerkt: "It has a row that is younger than the date on which the register was last updated according to the description.",
    nietVolledig: "The description itself says that the register is not complete.",
    functies: (aangewezen, zonder) =>
      `Of ${zonder} of the ${aangewezen} designated functions there is no row. That may be right: who has nothing to report need not be in it.`,
    geenKolom: (kolom) => `According to the description ‘${kolom}’ is in it, but the file has no such column.`,
    legeKolom: (kolom) => `According to the description ‘${kolom}’ is in it, but that column is empty everywhere.`,
    cijfer: (jaar, geteld, gezegd) => `For ${jaar} it has ${rows(geteld)}, and the figures say ${gezegd}.`,
  },
  geenOpmerkingen: "Nothing stands out.",
};
