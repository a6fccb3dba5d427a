import type { Keuzes } from "./attribuut.ts";

export const domeinen = {
  bestuurlijk: "bestuurlijk: gekozen en benoemde bestuurders",
  ambtelijk: "ambtelijk: medewerkers",
} as const satisfies Keuzes;

export const organisatietypen = {
  provincie: "provincie",
  gemeente: "gemeente",
  waterschap: "waterschap",
  politie: "politie",
  rijk: "Rijk",
  "gemeenschappelijke-regeling": "gemeenschappelijke regeling",
} as const satisfies Keuzes;

/** Groups of people for whom something holds; each organisation type has its own words for them. */
export const doelgroepen = {
  volksvertegenwoordiging: "de leden van Provinciale Staten, de raad of het algemeen bestuur",
  "dagelijks-bestuur": "de leden van Gedeputeerde Staten, de wethouders of het dagelijks bestuur",
  voorzitter: "de commissaris van de Koning, de burgemeester of de voorzitter",
  "kandidaat-volksvertegenwoordigers": "wie zich verkiesbaar stelt",
  "kandidaat-bestuurders": "wie wordt voorgedragen voor het dagelijks bestuur",
  medewerkers: "medewerkers in dienst",
  "nieuwe-medewerkers": "nieuwe medewerkers en sollicitanten",
  leidinggevenden: "leidinggevenden",
  inhuur: "ingehuurde medewerkers",
  stagiairs: "stagiairs",
  burgers: "inwoners, bedrijven en andere derden",
} as const satisfies Keuzes;

/** Who adopts, decides, does or answers for something: a role or a body, never a name. */
export const rollen = {
  volksvertegenwoordiging: "Provinciale Staten, de raad of het algemeen bestuur",
  presidium: "het presidium of fractievoorzittersoverleg",
  fractievoorzitters: "de fractievoorzitters",
  "dagelijks-bestuur": "Gedeputeerde Staten, het college of het dagelijks bestuur",
  voorzitter: "de commissaris van de Koning, de burgemeester of de voorzitter",
  portefeuillehouder: "de bestuurder met integriteit of personeel in de portefeuille",
  griffier: "de griffier",
  griffie: "de griffie",
  topambtenaar: "de provinciesecretaris, gemeentesecretaris of directeur",
  directie: "de directie",
  bestuursadviseur: "de adviseur van het dagelijks bestuur",
  leidinggevenden: "de leidinggevenden of het management",
  integriteitscoordinator: "de integriteitscoördinator",
  vertrouwenspersoon: "de vertrouwenspersoon",
  personeelszaken: "personeelszaken (P&O, HR)",
  inkoop: "de inkoopafdeling",
  communicatie: "communicatie of webredactie",
  bedrijfsvoering: "bedrijfsvoering",
  juridischezaken: "juridische zaken",
  ondernemingsraad: "de ondernemingsraad",
  medewerkers: "de medewerkers zelf",
  klachtencommissie: "de klachtencommissie",
  koepel: "een koepel of cao-partijen (IPO, VNG, Unie van Waterschappen)",
  minister: "de minister",
  extern: "een externe deskundige of instantie",
} as const satisfies Keuzes;

/** The subjects of integrity policy; they tell apart facts of one soort. */
export const onderwerpen = {
  integriteit: "integriteit in het algemeen",
  waarden: "waarden en normen",
  gedragscode: "de gedragscode",
  "werving-en-selectie": "werving en selectie",
  "kwetsbare-functies": "kwetsbare functies, handelingen en processen",
  "eed-of-belofte": "eed of belofte",
  nevenwerkzaamheden: "nevenwerkzaamheden",
  bijverdiensten: "bijverdiensten",
  "financiele-belangen": "financiële belangen",
  informatiebescherming: "bescherming van informatie",
  geheimhouding: "geheimhouding",
  geschenken: "geschenken, giften en uitnodigingen",
  inkoop: "inkoop en aanbesteding",
  vertrouwenspersonen: "vertrouwenspersonen",
  "melden-misstand": "melden van een (vermoeden van een) misstand of integriteitsschending",
  onderzoek: "onderzoek naar een melding",
  "ongewenst-gedrag": "ongewenst gedrag",
  verantwoording: "verantwoording",
  dilemmas: "dilemma's en moreel oordelen",
} as const satisfies Keuzes;

export const standen = {
  geldend: "vastgesteld en in gebruik",
  voorgenomen: "aangekondigd, in voorbereiding of nog niet vastgesteld",
  vervallen: "niet meer van kracht",
} as const satisfies Keuzes;

export const actiestanden = {
  gereed: "gereed",
  lopend: "loopt",
  "niet-gestart": "niet gestart",
  vervallen: "vervallen",
} as const satisfies Keuzes;

export type Domein = keyof typeof domeinen;
export type Organisatietype = keyof typeof organisatietypen;
export type Doelgroep = keyof typeof doelgroepen;
export type Rol = keyof typeof rollen;
export type Onderwerp = keyof typeof onderwerpen;
