import { datum, getal, indelendeKeuzes, keuze, kwaliteit, periode, type Sectie } from "./attribuut.ts";
import { doelgroepen, onderwerpen, rollen } from "./begrippen.ts";

export const onderzoeken = {
  naam: "onderzoeken",
  titel: "Onderzoeken en metingen",
  uitleg: "Zelfonderzoek, enquêtes, risicoanalyses en evaluaties van het systeem. Nooit onderzoek naar personen.",
  soorten: {
    zelfassessment: "zelfonderzoek of zelfassessment integriteit",
    medewerkersonderzoek: "medewerkersonderzoek of integriteitsmonitor",
    risicoanalyse: "onderzoek naar kwetsbare functies, handelingen en processen",
    evaluatie: "evaluatie van het integriteitsbeleid",
    effectbeoordeling: "gegevensbeschermingseffectbeoordeling (DPIA)",
  },
  velden: {
    onderwerpen: indelendeKeuzes("Onderwerpen", "Waar het onderzoek over gaat.", onderwerpen),
    geldt_voor: indelendeKeuzes("Doelgroep", "Bij wie het is gedaan.", doelgroepen),
    door: keuze("Door", "De rol of instantie die het uitvoert.", rollen),
    op: datum("Datum", "Wanneer het onderzoek is gedaan."),
    frequentie: periode("Frequentie", "Hoe vaak het wordt gedaan."),
    methode_vastgelegd: kwaliteit("Vaste methode", "Is de methode vastgelegd?"),
    uitgenodigd: getal("Uitgenodigd", "Hoeveel mensen zijn gevraagd."),
    ingevuld: getal("Ingevuld", "Hoeveel mensen hebben meegedaan."),
    gebruikt: kwaliteit("Gebruikt", "Zijn de uitkomsten gebruikt voor maatregelen?"),
  },
} as const satisfies Sectie;
