import type { Achterstandsoort } from "../../audit/achterstand.ts";
import type { Sindsopmerking, Stand, TeLaat, Verandering, Voortgangsactie } from "../../voortgang/types.ts";
import { achterstand } from "./achterstand.ts";

const acties = (aantal: number): string => (aantal === 1 ? "1 actie" : `${aantal} acties`);
const is = (aantal: number): string => (aantal === 1 ? "is" : "zijn");
const isStaat = (aantal: number): string => (aantal === 1 ? "staat" : "staan");

const stand: Readonly<Record<Stand, string>> = {
  gereed: "gereed",
  lopend: "lopend",
  "niet-gestart": "niet gestart",
  vervallen: "vervallen",
  onbekend: "niet bekend",
};

/** Words of a voortgang: its sentences, and the headings of the document. */
export const voortgang = {
  titel: "Voortgang van de acties",
  grens: {
    zelfGezegd: "De stand van een actie is wat de beschrijving zegt. Basisnormen kijkt niet of het werk ook is gedaan.",
    bewijs:
      "Bij een actie die gereed is, kijkt basisnormen of de eis waar ze voor is, volgens de feiten is voldaan. Dat laat zien wat er op papier staat, niet of de actie daarvoor zorgde.",
    teLaat:
      "Een datum is voorbij als elke dag die de bron bedoeld kan hebben voorbij is. ‘Te laat’: dan zegt de beschrijving dat het niet is gedaan. ‘Datum voorbij’: of het is gedaan, is niet bekend. ‘Misschien te laat’: de bronnen verschillen over de datum, of het staat nog niet vast dat het doorgaat. Of een vervolg al is gedaan, kan de beschrijving niet apart zeggen.",
    openbaar: "Dit overzicht bevat vrije tekst uit de beschrijving. Lees het na voordat je het publiceert.",
    toetsing: "Signalen komen uit de toetsing. Wat hierna ‘dit rapport’ heet, is die toetsing.",
  },
  kop: {
    samenvatting: "Samenvatting",
    sinds: "Veranderd sinds de vorige keer",
    teLaat: "De datum is voorbij, of misschien voorbij",
    bewijs: "Gereed: blijkt dat ook?",
    signalen: "Signalen over de acties",
    grenzen: "Wat dit overzicht niet zegt",
  },
  kolom: {
    plan: "plan",
    totaal: "totaal",
    teLaat: "datum voorbij",
    aanbeveling: "Aanbeveling",
    actie: "Actie",
    stand: "Stand van zaken",
    vervolg: "Vervolg",
    nr: "nr.",
    termijn: "termijn",
    zeker: "hoe staat het?",
    bewijs: "wat de feiten zeggen",
    verandering: "verandering",
    aantal: "aantal",
    wat: "wat er veranderde",
  },
  stand,
  zonderPlan: "Acties zonder plan",
  allePlannen: "alle plannen",
  geenActies: "De beschrijving noemt geen acties.",
  zin: (aantal: number, delen: readonly string[]) =>
    aantal === 1 ? `Er is 1 actie: ${delen.join(", ")}.` : `Er zijn ${aantal} acties: ${delen.join(", ")}.`,
  aantalStand: (aantal: number, welke: Stand) => `${aantal} ${stand[welke]}`,
  tellingtabel: "Acties per plan en stand",
  plantelling: (aantal: number, delen: readonly string[]) => `${acties(aantal)}: ${delen.join(", ")}.`,
  laatZin: (aantal: Readonly<Record<Achterstandsoort, number>>) =>
    [
      ...(aantal["niet-gedaan"] > 0 ? [`Bij ${acties(aantal["niet-gedaan"])} is de datum voorbij en is het niet gedaan.`] : []),
      ...(aantal["niet-bekend"] > 0
        ? [`Bij ${acties(aantal["niet-bekend"])} is de datum voorbij en is niet bekend of het is gedaan.`]
        : []),
      ...(aantal.misschien > 0
        ? [
            `Bij ${acties(aantal.misschien)} is de datum misschien voorbij: de bronnen verschillen, of het staat nog niet vast dat het doorgaat.`,
          ]
        : []),
    ].join(" "),
  gatOpenZin: (aantal: number) => `${acties(aantal)} ${isStaat(aantal)} op gereed, terwijl de eis nog openstaat. Dat spreekt elkaar tegen.`,
  gevraagdZin: (aantal: number) => `Bij ${acties(aantal)} die gereed ${is(aantal)}, is bewijs nodig: uit de feiten blijkt het niet.`,
  label: { door: "Door", gereed: "Klaar", frequentie: "Hoe vaak", vervolgGereed: "Vervolg klaar", oplevering: "Oplevering" },
  nietGenoemd: "niet genoemd",
  geenProces: "Over de uitvoering staat er niets.",
  standreden: {
    "staat-er-niet": "De stand staat er niet.",
    "bronnen-verschillen": "De bronnen zijn het niet eens over de stand.",
  } satisfies Record<NonNullable<Voortgangsactie["stand_reden"]>, string>,
  laat: {
    "niet-gedaan": "te laat",
    "niet-bekend": "datum voorbij",
    misschien: "misschien te laat",
  } satisfies Record<Achterstandsoort, string>,
  laatWat: { gereed: "", vervolg: "vervolg" } satisfies Record<TeLaat["wat"], string>,
  laatReden: achterstand,
  teLaatUitleg:
    "Gerekend vanaf de peildatum. Een datum is voorbij vanaf de dag erna. Noemt de bron een maand of een jaar, dan is dat pas voorbij als de laatste dag ervan voorbij is.",
  bewijsUitleg: "Van elke actie die gereed is: laten de feiten in de beschrijving dat zien?",
  bewijs: {
    blijkt: (eisen: string, feiten: string) => `Blijkt uit de feiten: ${eisen} is voldaan${feiten === "" ? "" : ` (${feiten})`}.`,
    blijktMeer: (eisen: string, feiten: string) => `Blijkt uit de feiten: ${eisen} zijn voldaan${feiten === "" ? "" : ` (${feiten})`}.`,
    gatOpen: (eisen: string) => `Gereed, maar ${eisen} staat nog open.`,
    gatOpenMeer: (eisen: string) => `Gereed, maar ${eisen} staan nog open.`,
    "geen-eis": "Bewijs gevraagd: de beschrijving noemt geen eis waar de actie voor is. Waaruit blijkt dat ze klaar is?",
    "hele-norm": "Bewijs gevraagd: de actie is voor een hele norm. Noem de eis, of laat zien waaruit blijkt dat ze klaar is.",
    "niet-getoetst": "Bewijs gevraagd: de eis waar de actie voor is, is niet getoetst of geldt niet.",
    kort: "Bewijs gevraagd.",
  },
  sinds: {
    kop: (dag: string) => `Veranderd sinds ${dag}`,
    zin: (dag: string, bron: string) => `Vergeleken met ${bron} van ${dag}.`,
    bron: { voortgang: "de voortgang", beschrijving: "de beschrijving" },
    telling: "Aantal acties per verandering",
    tabel: "Wat er per actie veranderde",
    niets: "Er is niets veranderd.",
    meer: "Een actie kan bij meer dan een verandering tellen.",
    was: (oud: string, nieuw: string) => `${oud} → ${nieuw}`,
    stand: "Stand",
    gereed: "Klaar",
    vervolg_gereed: "Vervolg klaar",
    geenDatum: "geen datum",
    oudNr: (nr: string) => `was ${nr}`,
    ongewijzigd: (nrs: string) => `Niet veranderd: ${nrs}.`,
    opmerking: {
      "andere-organisatie": "De vorige keer ging over een organisatie met een andere naam.",
      "omgekeerde-volgorde": "De vorige keer heeft een latere peildatum. Lees de veranderingen dus andersom.",
      "zelfde-dag": "De vorige keer heeft dezelfde peildatum.",
    } satisfies Record<Sindsopmerking, string>,
    verandering: {
      "nu-gereed": "nu gereed",
      "nu-gestart": "nu gestart",
      "nu-vervallen": "nu vervallen",
      "weer-opgepakt": "weer opgepakt",
      teruggezet: "teruggezet",
      "nu-bekend": "stand nu bekend",
      "nu-onbekend": "stand niet meer bekend",
      uitgesteld: "uitgesteld",
      vervroegd: "vervroegd",
      "volgende-keer": "volgende keer",
      "datum-anders": "datum anders opgegeven",
      nieuw: "nieuw",
      verdwenen: "staat er niet meer",
      ongewijzigd: "niet veranderd",
    } satisfies Record<Verandering, string>,
  },
};

export type VoortgangTekst = typeof voortgang;
