import { onderwerpen } from "../../beschrijving/format/begrippen.ts";

const acties = (aantal: number): string => (aantal === 1 ? "1 actie" : `${aantal} acties`);
const gaten = (aantal: number): string => (aantal === 1 ? "1 gat" : `${aantal} gaten`);

/** Words of a plan: its sentences, and the headings of the document. */
export const plan = {
  titel: "Integriteitsplan: acties en programma",
  onderwerp: onderwerpen as Readonly<Record<keyof typeof onderwerpen, string>>,
  anderOnderwerp: "Overig",
  grens: {
    voorstel: "Een voorstel is van basisnormen en niet van de organisatie. Niemand heeft het toegezegd; beslis er eerst over.",
    afgeleid: "Een afgeleid jaar is berekend uit een datum of frequentie van een actie. Het staat niet als kruis in het programma.",
    uitvoering: "Het plan zegt wat is afgesproken. Of het is gedaan, staat er alleen in als de beschrijving dat zegt.",
    toetsing: "De gaten en voorstellen komen uit de toetsing. Wat hierna ‘dit rapport’ heet, is die toetsing.",
  },
  kop: {
    samenvatting: "Samenvatting",
    acties: "Acties per onderwerp",
    voorstellen: "Voorstellen voor gaten zonder actie",
    programma: "Meerjarenprogramma",
    gaten: "Elk gat met zijn actie",
    signalen: "Signalen over de acties",
    grenzen: "Wat dit plan niet zegt",
  },
  kolom: {
    wat: "wat",
    aantal: "aantal",
    actie: "Actie",
    proces: "Proces",
    oplevering: "Oplevering",
    nr: "nr.",
    voorstel: "voorstel",
    wie: "wie en wanneer",
    voor: "voor",
    onderwerp: "Onderwerp",
    activiteit: "Activiteit",
    verantwoordelijk: "Verantwoordelijk",
    frequentie: "Frequentie",
    jaren: "Jaren",
    eis: "eis",
    ontbreekt: "wat ontbreekt",
    antwoord: "actie of voorstel",
  },
  telling: {
    acties: "geplande acties",
    onzeker: "waarvan nog niet vaststaat of ze doorgaan",
    gaten: "gaten",
    metActie: "waarvoor een actie is gepland",
    metVoorstel: "waarvoor er alleen een voorstel is",
    voorstellen: "voorstellen (een voorstel kan voor meer gaten zijn)",
    programma: "regels in het programma",
    afgeleid: "waarvan afgeleid uit een actie",
    signalen: "signalen over de acties",
  },
  werkblad: { acties: "Acties", gaten: "Gaten" },
  tellingtabel: "Het plan in getallen",
  zin: (aantal: number, open: number, beantwoord: number) =>
    `Er zijn ${acties(aantal)} gepland. De toetsing vond ${gaten(open)}; voor ${beantwoord} daarvan is een actie gepland.`,
  geenActies: "De beschrijving noemt geen acties.",
  geenGaten: "De toetsing vond geen gaten.",
  domein: (namen: readonly string[]) =>
    namen.map((naam, i) => (i === 0 ? naam.charAt(0).toUpperCase() + naam.slice(1) : naam)).join(" en "),
  nummer: (nr: string) => `Actie ${nr}`,
  nummers: (nrs: readonly string[]) => (nrs.length === 1 ? `actie ${nrs[0] ?? ""}` : `acties ${nrs.join(", ")}`),
  voorstelNummer: (nr: string) => `voorstel ${nr}`,
  label: {
    voor: "Voor",
    geldtVoor: "Doelgroep",
    door: "Door",
    besluit: "Besluit",
    gereed: "Gereed",
    frequentie: "Hoe vaak",
    stand: "Stand",
    toegezegd: "Toegezegd",
    plan: "Plan",
    aanbeveling: "Aanbeveling",
    vervolg: "Vervolg",
    opmerking: "Opmerking",
    bron: "Bron",
  },
  nietGenoemd: "niet genoemd",
  nietToegezegd: "staat nog niet vast",
  terug: {
    opmerking: (peildatum: string) => `Voorstel van basisnormen op ${peildatum}; nog niet toegezegd.`,
    eerstNagaan: "Ga eerst na of dit er al is.",
  },
  eerstNagaan: "Ga eerst na of dit er al is; dat is niet bekend.",
  voorstellenUitleg:
    "Voor deze gaten noemt de beschrijving geen actie. De voorstellen komen uit de norm. Neem ze over of bedenk iets beters. Met --voorstel komen ze in de beschrijving, als acties die nog niet zijn toegezegd.",
  programmaUitleg: (genoemd: string, afgeleid: string) =>
    `${genoemd} = de rij van deze activiteit heeft een kruis bij dit jaar. ${afgeleid} = afgeleid uit een datum of frequentie, niet genoemd in het programma; ${afgeleid} 2× betekent twee keer in dat jaar.`,
  programmaOpmerking: (teken: string) =>
    `${teken} = bij dit kruis hoort de opmerking die onder de activiteit staat. Een rij kan minder kruisen hebben dan activiteiten; dan is niet zeker bij welke ze horen.`,
  programmaLeeg: "Er is geen programma en er zijn geen acties met een datum of frequentie.",
  afgeleideRegel: "afgeleid uit de actie",
  eersteNiet: "eerste keer niet genoemd",
  ookIn: (jaren: readonly number[]) => `ook in ${jaren.join(", ")}`,
  zonderMoment: (nrs: readonly string[]) => `Zonder datum of frequentie, en niet in het programma: ${nrs.join(", ")}.`,
  gatenUitleg:
    "Een gat is iets wat ontbreekt, of wat niet bekend is. Een actie voor de hele norm staat er alleen bij als er geen andere is.",
  heleNorm: (nrs: readonly string[]) => `voor de hele norm: ${nrs.join(", ")}`,
  kalender: {
    naam: (organisatie: string) => `Integriteitsplan ${organisatie}`,
    actie: (nr: string, titel: string) => `Actie ${nr}: ${titel}`,
    wanneer: (tekst: string) => `Wanneer: ${tekst}.`,
    laatsteDag: "De bron noemt geen dag. Dit is de laatste dag die het kan zijn.",
    anders: (datums: readonly string[]) => `Een andere bron noemt: ${datums.join("; ")}.`,
    onzeker: "Of deze actie doorgaat, staat nog niet vast.",
    regel: (naam: string, waarde: string) => `${naam}: ${waarde}`,
  },
};

export type PlanTekst = typeof plan;
