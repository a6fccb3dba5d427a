import { datum, tekst, type Velden } from "./attribuut.ts";

/**
 * What only a person can write in the yearly report, a key per question of the template (Utrecht 2018, bijlage 2). What the
 * tool can tell itself (figures, activities, verdicts) has no key here.
 */
export const jaarverslagen = {
  jaar: datum("Jaar", "Het jaar waarover het verslag gaat."),
  visie: tekst("Visie en doelstelling", "De visie en het doel van het integriteitsbeleid."),
  doelen: tekst("Doelen van het jaar", "De doelen uit het jaarprogramma."),
  samenvatting: tekst("Samenvatting", "De kern van het verslag voor het bestuur, met de trends."),
  risicos: tekst("Risico's", "De risico's van dit moment en wat er in de omgeving gebeurt."),
  gevolgen: tekst("Gevolgen voor het plan", "Wat dit jaar betekent voor de doelen of het integriteitsplan."),
  vooruitblik: tekst("Vooruitblik", "Waar het volgende jaar de nadruk op ligt: doelen, middelen en planning."),
  werking: tekst("Werkt het?", "Doen de ingezette middelen wat ervan werd verwacht?"),
  factoren: tekst("Succes en tegenslag", "Wat hielp en wat tegenzat."),
  aard_meldingen: tekst("Aard van de meldingen", "Waar de meldingen van misstanden over gingen, zonder zaken van personen."),
  uitkomsten: tekst("Uitkomsten van onderzoek", "Wat de onderzoeken naar die meldingen uitwezen."),
  standpunten: tekst("Standpunten", "Wat de werkgever van die uitkomsten vond."),
  ervaringen_benadeling: tekst("Ervaringen met benadeling", "Wat de ervaring is met het tegengaan van benadeling van melders."),
  uitkomsten_benadeling: tekst("Uitkomsten benadeling", "Wat onderzoeken naar benadeling uitwezen."),
  standpunten_benadeling: tekst("Standpunten benadeling", "Wat de werkgever daarvan vond."),
  resultaten_onderzoeken: tekst("Resultaten van onderzoeken", "Wat de integriteitsonderzoeken opleverden, zonder zaken van personen."),
  acties_incidenten: tekst("Acties na incidenten", "Wat er na integriteitsincidenten is gedaan."),
  redenen_inkoop: tekst("Redenen inkoop", "Waarom van de inkoopregels is afgeweken."),
  diversen: tekst("Diversen", "Wat verder van belang is."),
} as const satisfies Velden;

/** A question that only a person can answer. */
export type Verslagvraag = Exclude<keyof typeof jaarverslagen, "jaar">;
