import { acties, programma } from "./acties.ts";
import type { Sectie } from "./attribuut.ts";
import { organisatietypen, standen } from "./begrippen.ts";
import { jaarverslagen } from "./jaarverslagen.ts";
import { afwijkingen, bevindingen, cijfers } from "./oordelen.ts";
import { bewijssecties } from "./secties.ts";
import type { Groepvorm, Vorm } from "./vorm.ts";
import { bronvorm, domeinvorm, groep, kaart, keuze, lijst, opmerkingvorm, tekst, veldvormen, waarde } from "./vormen.ts";

export { bronvorm, opmerkingvorm } from "./vormen.ts";

/** Keys that exist once in a whole description, whatever file they stand in. */
export const kopsleutels = ["basisnormen", "organisatie", "peildatum"] as const;

/** The shape of an item of a section that may be evidence. */
function feitvorm(sectie: Sectie): Groepvorm {
  const sleutels: Record<string, Vorm> = {
    id: waarde("Id", "Eigen naam van dit onderdeel, uniek in de hele beschrijving: kleine letters, cijfers en streepjes.", { soort: "id" }),
    soort: keuze("Soort", `Wat het is, binnen ${sectie.titel.toLowerCase()}.`, sectie.soorten),
    domein: domeinvorm,
    titel: tekst("Titel", "Korte naam zoals een lezer die ziet."),
    opmerking: opmerkingvorm,
    aanwezig: waarde("Aanwezig", "Is het er? Laat weg als het er is.", { soort: "kwaliteit" }, { uitspraken: true }),
    stand: keuze("Stand", "Geldt het nu? Laat weg als het geldt.", standen, { uitspraken: true }),
    actueel: waarde("Actueel", "Is het actueel? Alleen als de bron dat zegt zonder datum.", { soort: "kwaliteit" }, { uitspraken: true }),
    bron: bronvorm,
    ...veldvormen(sectie.velden, true),
    ...sectie.overig,
  };
  return groep(sectie.titel, sectie.uitleg, sleutels, ["id", "soort", "domein"]);
}

const bewijsvormen = Object.fromEntries(
  Object.values(bewijssecties).map((sectie: Sectie) => [sectie.naam, lijst(sectie.titel, sectie.uitleg, feitvorm(sectie))]),
);
const sectienamen = Object.fromEntries(Object.values(bewijssecties).map((sectie) => [sectie.naam, sectie.titel]));
const jaar = (titel: string, uitleg: string): Vorm => waarde(titel, uitleg, { soort: "jaar" });
/** The id of exactly one norm or eis. */
const enkel = (titel: string, uitleg: string): Vorm => waarde(titel, uitleg, { soort: "tekst", naar: "norm" });

const actievorm = groep(
  "Actie",
  "Een geplande maatregel.",
  {
    ...veldvormen(acties, true),
    nr: tekst(acties.nr.titel, acties.nr.uitleg),
    domein: domeinvorm,
    opmerking: opmerkingvorm,
    bron: bronvorm,
  },
  ["nr", "titel", "domein"],
);

const programmavorm = groep(
  "Programmaregel",
  "Een activiteit in het meerjarenprogramma.",
  {
    ...veldvormen(programma, false),
    jaren: lijst("Jaren", "De jaren waarin het gebeurt.", jaar("Jaar", "Jaartal van vier cijfers.")),
    opmerking: opmerkingvorm,
    bron: bronvorm,
  },
  ["onderwerp", "activiteit", "jaren"],
);

const bevindingvorm = groep(
  "Bevinding",
  "Het oordeel van een beoordelaar over één eis.",
  { ...veldvormen(bevindingen, false), eis: enkel(bevindingen.eis.titel, bevindingen.eis.uitleg), bron: bronvorm },
  ["eis", "oordeel", "toelichting"],
);

const afwijkingvorm = groep(
  "Afwijking",
  "Een geaccepteerde afwijking van een eis: pas toe of leg uit.",
  { ...veldvormen(afwijkingen, false), eis: enkel(afwijkingen.eis.titel, afwijkingen.eis.uitleg), bron: bronvorm },
  ["eis", "reden"],
);

const aantal = (titel: string, uitleg: string): Vorm => waarde(titel, uitleg, { soort: "aantal" });
const deelvorm = groep(
  "Deel",
  "Een deel van het totaal.",
  { naam: tekst("Naam", "Waar dit deel over gaat."), aantal: aantal("Aantal", "Het aantal in dit deel.") },
  ["naam", "aantal"],
);

const cijfervorm = groep(
  "Cijfer",
  "Een aantal over één jaar.",
  {
    ...veldvormen(cijfers, false),
    jaar: jaar(cijfers.jaar.titel, cijfers.jaar.uitleg),
    domein: domeinvorm,
    aantal: aantal(cijfers.aantal.titel, cijfers.aantal.uitleg),
    vorig_jaar: aantal(cijfers.vorig_jaar.titel, cijfers.vorig_jaar.uitleg),
    delen: lijst("Delen", "Verdeling van het aantal.", deelvorm),
    bron: bronvorm,
  },
  ["jaar", "soort", "domein", "aantal"],
);

const jaarverslagvorm = groep(
  "Jaarverslag",
  "Wat je zelf schrijft in het jaarverslag over één jaar.",
  { ...veldvormen(jaarverslagen, false), jaar: jaar(jaarverslagen.jaar.titel, jaarverslagen.jaar.uitleg), bron: bronvorm },
  ["jaar"],
);

const volledigvorm = groep(
  "Volledig",
  "De verklaring dat een lijst compleet is: wat er niet in staat, is er niet.",
  {
    sectie: keuze("Sectie", "De lijst die compleet is.", sectienamen),
    soort: tekst("Soort", "Alleen deze soort; weglaten betekent alle soorten."),
    domein: domeinvorm,
    opmerking: opmerkingvorm,
    bron: bronvorm,
  },
  ["sectie"],
);

const buitenBereikvorm = groep(
  "Buiten bereik",
  "Een norm of eis die de beschrijving bewust weglaat.",
  {
    norm: enkel("Norm of eis", "Bijvoorbeeld BN-08 of BN-08.b1."),
    domein: domeinvorm,
    reden: tekst("Reden", "Waarom die buiten beschouwing blijft."),
    bron: bronvorm,
  },
  ["norm", "reden"],
);

const organisatievorm = groep(
  "Organisatie",
  "De organisatie die de beschrijving betreft.",
  {
    naam: tekst("Naam", "Naam van de organisatie."),
    type: keuze("Type", "Het soort organisatie; het bepaalt welke wetten gelden.", organisatietypen),
    tooi: waarde("TOOI-code", "Code uit het register van overheidsorganisaties, bijvoorbeeld pv26.", { soort: "tooi" }),
    medewerkers: aantal("Medewerkers", "Aantal medewerkers; sommige plichten hangen daarvan af."),
  },
  ["naam", "type"],
);

const bronnenvorm = kaart(
  "Bronnen",
  "De stukken waar de beschrijving op rust, elk onder een eigen id.",
  groep(
    "Bron",
    "Een stuk waar de beschrijving op rust.",
    {
      titel: tekst("Titel", "Titel van het stuk."),
      datum: waarde("Datum", "Datum van het stuk.", { soort: "datum" }),
      vindplaats: tekst("Vindplaats", "Bestand of webadres van het stuk."),
      openbaar: waarde(
        "Openbaar",
        "Kan iedereen het stuk lezen? Dan mag een openbaar rapport (--openbaar) noemen wat er volgens dit stuk is.",
        { soort: "kwaliteit" },
      ),
    },
    ["titel"],
  ),
);

/** The shape of a description file. No key is required in every file: the header may stand in one of them. */
export const documentvorm: Groepvorm = groep(
  "Beschrijving integriteitssysteem",
  "Beschrijving van het integriteitssysteem van één organisatie, voor de toets aan de basisnormen integriteit.",
  {
    basisnormen: waarde("Versie van het formaat", "Altijd 1.", { soort: "versie" }),
    organisatie: organisatievorm,
    peildatum: waarde("Peildatum", "De dag waarop wordt getoetst, bijvoorbeeld 2018-10-30.", { soort: "dag" }),
    bestanden: lijst(
      "Bestanden",
      "Andere bestanden van deze beschrijving, in dezelfde map of daaronder. Alleen in basisnormen.yaml.",
      tekst("Bestand", "Pad vanaf de map van de beschrijving."),
    ),
    bronnen: bronnenvorm,
    ...bewijsvormen,
    acties: lijst("Acties", "Geplande maatregelen.", actievorm),
    programma: lijst("Programma", "Het meerjarenprogramma: wat gebeurt in welk jaar.", programmavorm),
    bevindingen: lijst("Bevindingen", "Oordelen van een beoordelaar.", bevindingvorm),
    afwijkingen: lijst("Afwijkingen", "Geaccepteerde afwijkingen van eisen.", afwijkingvorm),
    cijfers: lijst("Cijfers", "Aantallen per jaar. Alleen aantallen, geen zaken van personen.", cijfervorm),
    jaarverslagen: lijst("Jaarverslagen", "Per jaar de teksten van het jaarverslag die iemand zelf moet schrijven.", jaarverslagvorm),
    volledig: lijst("Volledig", "Lijsten die compleet zijn.", volledigvorm),
    buiten_bereik: lijst("Buiten bereik", "Wat de beschrijving bewust weglaat.", buitenBereikvorm),
  },
);
