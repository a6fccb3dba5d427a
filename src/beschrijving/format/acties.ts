import { keuze, keuzes, kwaliteit, periode, tekst, termijn, type Velden, verwijzing } from "./attribuut.ts";
import { actiestanden, doelgroepen, domeinen, onderwerpen, rollen } from "./begrippen.ts";

/** Planned measures. Two places in a document that differ are given as two statements, each with its source. */
export const acties = {
  nr: tekst("Nummer", "Het nummer van de actie in het plan, bijvoorbeeld 7a. Zet cijfers tussen aanhalingstekens."),
  titel: tekst("Actie", "Wat er gaat gebeuren, in een zin."),
  domein: keuzes("Domein", "Voor bestuurders, medewerkers of beide.", domeinen),
  onderwerp: keuze("Onderwerp", "Het onderwerp waar de actie bij hoort.", onderwerpen),
  plan: tekst("Plan", "Het plan waar de actie uit komt, als de bron er meer dan een heeft."),
  kop: tekst("Kop", "De kop of pijler waar de actie in het plan onder staat."),
  aanbeveling: tekst("Aanbeveling", "De aanbeveling waar de actie op volgt."),
  voor: verwijzing("Voor", "De norm of eis (of meer) waarvoor de actie is, bijvoorbeeld BN-06 of BN-06.b4.", "norm"),
  geldt_voor: keuzes("Doelgroep", "De groepen die de bron bij de actie noemt.", doelgroepen),
  proces: tekst("Proces", "Hoe de actie wordt uitgevoerd."),
  oplevering: tekst("Oplevering", "Wat de bron zegt over het resultaat of het moment, in woorden."),
  verantwoordelijk: keuzes("Verantwoordelijk", "De rol of rollen die de actie uitvoeren.", rollen),
  besluit_door: keuze("Besluit door", "Het orgaan dat over het resultaat besluit.", rollen),
  gereed: termijn("Gereed", "Wanneer de actie klaar moet zijn. Bij een terugkerende actie: de eerste keer."),
  frequentie: periode("Frequentie", "Hoe vaak de actie terugkeert, bijvoorbeeld P6M."),
  stand: keuze("Stand van zaken", "Hoe ver de actie is.", actiestanden),
  vervolg: tekst("Vervolg", "Wat er na de stand van zaken nog gebeurt."),
  vervolg_gereed: termijn("Vervolg gereed", "Wanneer het vervolg op een afgeronde actie klaar moet zijn."),
  toegezegd: kwaliteit(
    "Toegezegd",
    "Staat vast dat de actie wordt uitgevoerd? Nee of deels als de bron het nog onderzoekt of afhankelijk maakt van een besluit.",
  ),
} as const satisfies Velden;

/** Lines of a multi-year programme: what happens in which year. */
export const programma = {
  onderwerp: tekst("Onderwerp", "Het onderwerp zoals het in het programma staat."),
  activiteit: tekst("Activiteit", "Wat er gebeurt."),
  verantwoordelijk: keuzes("Verantwoordelijk", "De rol of rollen die het doen.", rollen),
  frequentie: periode("Frequentie", "Hoe vaak, als dat een vaste periode is, bijvoorbeeld P1Y."),
  wanneer: tekst("Wanneer", "De frequentie of het moment in de woorden van de bron."),
  acties: verwijzing("Acties", "De nummers van de acties waarnaar de regel verwijst.", "actie"),
} as const satisfies Velden;
