import type { Doelgroep, Rol } from "../beschrijving/format/begrippen.ts";
import type { Woorden } from "../normenkader/types.ts";

type Anders = "organisatie" | "bestuurshuis" | "arbeidsvoorwaarden" | "volksvertegenwoordigers" | "dagelijks-bestuurders";

/** Words for an eis that fit every type of organisation, as woorden.yaml has them per type: as they stand in a sentence. */
export const algemeneWoorden: Woorden = {
  organisatie: "de organisatie",
  bestuurshuis: "het bestuursgebouw",
  arbeidsvoorwaarden: "de arbeidsvoorwaardenregeling",
  volksvertegenwoordiging: "de volksvertegenwoordiging",
  volksvertegenwoordigers: "volksvertegenwoordigers",
  presidium: "het presidium",
  fractievoorzitters: "de fractievoorzitters",
  "dagelijks-bestuur": "het dagelijks bestuur",
  "dagelijks-bestuurders": "dagelijks bestuurders",
  voorzitter: "de voorzitter",
  portefeuillehouder: "de portefeuillehouder integriteit",
  griffier: "de griffier",
  griffie: "de griffie",
  topambtenaar: "de hoogste ambtenaar",
  directie: "de directie",
  bestuursadviseur: "de adviseur van het dagelijks bestuur",
  leidinggevenden: "de leidinggevenden",
  integriteitscoordinator: "de integriteitscoördinator",
  vertrouwenspersoon: "de vertrouwenspersoon",
  personeelszaken: "personeelszaken",
  inkoop: "de inkoopafdeling",
  communicatie: "de afdeling communicatie",
  bedrijfsvoering: "de afdeling bedrijfsvoering",
  juridischezaken: "de afdeling juridische zaken",
  ondernemingsraad: "de ondernemingsraad",
  medewerkers: "de medewerkers",
  klachtencommissie: "de klachtencommissie",
  koepel: "de koepelorganisatie",
  minister: "de minister",
  extern: "een externe deskundige",
  "kandidaat-volksvertegenwoordigers": "kandidaat-volksvertegenwoordigers",
  "kandidaat-bestuurders": "kandidaat-bestuurders",
  "nieuwe-medewerkers": "nieuwe medewerkers",
  inhuur: "ingehuurde medewerkers",
  stagiairs: "stagiairs",
  burgers: "inwoners en bedrijven",
} as const satisfies Readonly<Record<Rol | Doelgroep | Anders, string>>;
