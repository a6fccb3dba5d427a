import type { PortfolioTekst } from "../nl/portfolio.ts";

/** More would be a list nobody reads. */
const MOST = 12;

const list = (parts: readonly (string | number)[]): string => {
  if (parts.length > MOST) return `${parts.slice(0, MOST).join(", ")} and ${parts.length - MOST} more`;
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
};

const organisaties = (aantal: number): string => (aantal === 1 ? "1 organisation" : `${aantal} organisations`);

export const portfolio: PortfolioTekst = {
  titel: "Integrity: organisations side by side",
  bestandsnaam: "portfolio",
  organisatie: (nummer) => `organisation ${nummer}`,
  organisaties,
  aantal: (getoetst, onleesbaar) => (onleesbaar === 0 ? `${getoetst} tested` : `${getoetst} tested, ${onleesbaar} unreadable`),
  typen: (delen) => delen.map(({ type, aantal }) => `${type}: ${aantal}`).join(", "),
  gegeven: { organisaties: "Organisations", soorten: "Kinds", deel: "Part" },
  peildatumVoorAllen: (dag) => `${dag}, for all organisations`,
  peildatumEigen: (eerste, laatste) => (eerste === laatste ? eerste : `differs between organisations, from ${eerste} to ${laatste}`),
  geenOrganisaties: "No organisation was tested.",
  kop: {
    samenvatting: "Summary",
    oordelen: (domein) => `Verdicts per organisation, ${domein}`,
    normen: (domein) => (domein === undefined ? "Per norm" : `Per norm, ${domein}`),
    typen: "Per kind of organisation",
    gaten: "The most common gaps",
    organisaties: "Organisations",
    onleesbaar: "Unreadable",
    grenzen: "What this overview does not say",
  },
  werkblad: {
    oordelen: "Verdicts",
    open: "Open requirements",
    raster: { bestuurlijk: "Office-holders", ambtelijk: "Staff" },
    normen: "Per norm",
    typen: "Per kind",
    gaten: "Gaps",
    organisaties: "Organisations",
    onleesbaar: "Unreadable",
  },
  kolom: {
    organisatie: "organisation",
    tooi: "TOOI code",
    map: "folder",
    soort: "kind",
    medewerkers: "employees",
    omvang: "size",
    peildatum: "reference date",
    norm: "norm",
    domein: "domain",
    titel: "title",
    nummer: "number",
    eis: "requirement",
    oordeel: "verdict",
    aantal: "number",
    aandeel: "share",
    zwaarte: "weight",
    nietVoldaan: "not met",
    onbekend: "not known",
    metOpen: "organisations with open requirements",
    geldtVoor: "applies to",
    ergste: "grave gaps",
    signalen: "observations",
    fouten: "errors",
  },
  omvang: {
    "0-49": "fewer than 50 employees",
    "50-249": "50 to 250 employees",
    "250-999": "250 to 1000 employees",
    "1000+": "1000 employees or more",
  },
  omvangOnbekend: "not known",
  procent: (deel) => (deel > 0 && deel < 1 ? "less than 1%" : `${Math.round(deel)}%`),
  stavenTitel: "Verdicts per kind of organisation",
  stavenOmschrijving: (aantallen) => `The number of verdicts per kind of organisation: ${aantallen}.`,
  oordelenTitel: "Verdicts over all organisations together",
  openTitel: "Open requirements, over all organisations together",
  rasterTitel: "Each row is an organisation, each column a norm",
  normenUitleg: "To how many organisations each verdict was given.",
  typenUitleg: "The same numbers for each kind of organisation. What does not apply to a kind is left out.",
  gatenUitleg:
    "At how many organisations the requirement is not met, or it is not known whether it is. Applies to: the requirement applies to that many organisations. Texts of requirements are in Dutch.",
  gatenMeer: (getoond, totaal) => `The first ${getoond} of ${totaal}. All gaps are in the formats json and xlsx.`,
  geenGaten: "No requirement is open.",
  organisatiesUitleg: "Grave gaps: requirements by law and cores of a norm that are not met.",
  rijenMeer: (getoond, totaal) => `The first ${getoond} of ${organisaties(totaal)}. All of them are in the formats xlsx, csv and json.`,
  onleesbaar: "unreadable",
  onleesbaarUitleg: "These descriptions are not in order and were therefore not tested. They count for nothing here.",
  onleesbaarMelding: (aantal) =>
    aantal === 1
      ? "1 description could not be read and counts for nothing."
      : `${aantal} descriptions could not be read and count for nothing.`,
  deel: (nummers, van) => (nummers.length === 1 ? `part ${nummers[0]} of ${van}` : `parts ${list(nummers)} of ${van}`),
  grens: {
    papier: "This overview compares what the descriptions say. It says nothing about the culture or about what people do.",
    nietNagegaan: "The facts are taken as described. Nobody has checked whether they are true.",
    geenRangorde:
      "This overview is no ranking. Not tested is not the same as does not comply, and who describes more also shows more gaps.",
    typen: "Not every requirement applies to every kind of organisation. So compare organisations of the same kind.",
    peildata: (eerste, laatste) =>
      `The organisations were tested on different days, from ${eerste} to ${laatste}. In that time the law and the organisations may have changed.`,
    wet: (kader, versie) =>
      `The law was applied as it stood on the reference date of each organisation according to the norm set (${kader}, version ${versie}).`,
    deel: (ontbreekt, van) =>
      ontbreekt.length === 1
        ? `Part ${ontbreekt[0]} of ${van} is missing: its organisations do not count.`
        : `Parts ${list(ontbreekt)} of ${van} are missing: their organisations do not count.`,
    anoniem:
      "Names, codes, folders and days were left out. Who knows an organisation well may still recognise it by its kind, size or verdicts.",
    enige: (typen) =>
      typen.length === 1
        ? `There is only one of the kind ${typen[0]}. Who knows which organisations take part knows which one that is.`
        : `There is only one each of the kinds ${list(typen)}. Who knows which organisations take part knows which ones those are.`,
  },
  voortgang: (klaar, totaal) => `${klaar} of ${organisaties(totaal)}`,
  problemen: (fouten, aantal) =>
    `${fouten === 1 ? "1 error" : `${fouten} errors`}, in ${aantal === 1 ? "1 description that is" : `${aantal} descriptions that are`} unreadable`,
  anoniemProblemen: (fouten, aantal) =>
    `${aantal === 1 ? "1 description is" : `${aantal} descriptions are`} unreadable (${fouten === 1 ? "1 error" : `${fouten} errors`}). \`basisnormen validate\` shows which, and what is wrong.`,
  ontbrekendeDelen: (nummers, van) =>
    nummers.length === 1 ? `part ${nummers[0]} of ${van} is missing` : `parts ${list(nummers)} of ${van} are missing`,
};
