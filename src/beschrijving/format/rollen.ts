import { datum, getal, groep, indelendeKeuze, indelendeKeuzes, keuze, kwaliteit, periode, type Sectie, termijn } from "./attribuut.ts";
import { doelgroepen, onderwerpen, rollen as rolnamen } from "./begrippen.ts";

export const rollen = {
  naam: "rollen",
  titel: "Rollen",
  uitleg: "Functies en instanties in het integriteitssysteem. Alleen de rol, nooit de naam van de persoon.",
  soorten: {
    integriteitscoordinator: "integriteitscoördinator of integriteitsfunctionaris",
    vertrouwenspersoon: "vertrouwenspersoon",
    contactpersoon: "contactpersoon of aanspreekpunt integriteit voor bestuurders",
    meldpunt: "functionaris of punt waar een misstand kan worden gemeld",
    opvolger: "functionaris die meldingen opvolgt of laat onderzoeken",
    portefeuillehouder: "bestuurder met integriteit in de portefeuille",
    eindverantwoordelijke: "ambtelijk eindverantwoordelijke voor integriteit",
    griffier: "griffier met een taak bij integriteit",
    klachtencommissie: "klachtencommissie",
    klachtenmeldpunt: "meldpunt voor klachten, bijvoorbeeld over aanbestedingen",
    taakdrager: "orgaan, functie of afdeling met een eigen taak in het integriteitsbeleid",
  },
  velden: {
    onderwerpen: indelendeKeuzes("Onderwerpen", "Voor welke onderwerpen de rol er is.", onderwerpen),
    positie: indelendeKeuze("Positie", "Werkt de persoon of instantie binnen of buiten de organisatie?", {
      intern: "intern",
      extern: "extern",
    }),
    geldt_voor: indelendeKeuzes("Geldt voor", "De groepen die bij deze rol terechtkunnen of voor wie de rol is.", doelgroepen),
    vervuld_door: keuze("Vervuld door", "Het orgaan of de functie die de rol vervult.", rolnamen),
    rapporteert_aan: keuze("Rapporteert aan", "Aan wie de rol verantwoording aflegt.", rolnamen),
    aangewezen: groep("Aanwijzing", "Wanneer en door wie de rol is aangewezen.", {
      op: datum("Datum", "Wanneer de rol is aangewezen."),
      door: keuze("Orgaan", "Het orgaan of de rol die aanwees.", rolnamen),
    }),
    sinds: datum("Sinds", "Vanaf wanneer de rol is vervuld."),
    tot: termijn("Tot en met", "Laatste dag waarop de rol is vervuld."),
    termijn: periode("Benoemingstermijn", "Voor hoe lang iemand wordt benoemd, bijvoorbeeld P3Y."),
    aantal: getal("Aantal", "Hoeveel mensen de rol vervullen."),
    fte: getal("Omvang (fte)", "Aanstellingsomvang in fte."),
    onafhankelijk: kwaliteit("Onafhankelijk", "Is de rol onafhankelijk van de leiding en van het onderzoek?"),
    bekend: kwaliteit("Bekend", "Weet de doelgroep wie de rol vervult?"),
    rol_duidelijk: kwaliteit("Rol duidelijk", "Begrijpt de doelgroep wat de rol wel en niet doet?"),
    taken_vastgelegd: kwaliteit("Taken vastgelegd", "Zijn de taken beschreven?"),
  },
} as const satisfies Sectie;
