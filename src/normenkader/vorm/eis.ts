import { doelgroepen, rollen } from "../../beschrijving/format/begrippen.ts";
import { bewijssecties } from "../../beschrijving/format/secties.ts";
import type { Groepvorm, Lijstvorm } from "../../beschrijving/format/vorm.ts";
import { cel, domeinvorm, eiscode, groep, id, jaNee, keuze, lijst, periode, tekst, typenvorm, waarde } from "./bouwstenen.ts";
import { proefvorm } from "./proef.ts";

const secties = Object.fromEntries(Object.values(bewijssecties).map(({ naam, titel }) => [naam, titel]));

export const eigenZwaarten = {
  basisnorm: "telt mee in het oordeel",
  aanbeveling: "staat in het rapport, telt niet mee in het oordeel",
} as const;

export const aspecten = {
  opzet: "het is geregeld",
  bestaan: "het is er",
  werking: "het werkt",
} as const;

const kwantoren = {
  een: "minstens één feit is in orde",
  elk: "er is er minstens één, en alle zijn in orde",
  aantal: "er zijn er minstens zoveel in orde als bij minimaal staat",
  dekking: "voor elke groep bij doelgroepen is er een in orde",
} as const;

export const zwaartevorm = keuze(
  "Zwaarte",
  "Het eigen gewicht, waar geen wet de eis stelt. Zonder zwaarte geldt de eis alleen zolang een grondslag van kracht is.",
  eigenZwaarten,
);

export const toetsvorm: Lijstvorm = lijst(
  "Toets",
  "Voorwaarden aan een feit. Laat weg als het genoeg is dat het er is.",
  groep(
    "Toets",
    "Een voorwaarde, met de woorden voor als die niet klopt.",
    { als: cel("Als", "CEL over de attributen van het feit, zonder ontkenning."), ontbreekt: tekst("Ontbreekt", "Wat er dan ontbreekt.") },
    ["als", "ontbreekt"],
  ),
);

export const doelgroepenvorm = keuze("Doelgroepen", "Welke groepen gedekt moeten zijn (bij voor: dekking).", doelgroepen, { meer: true });
export const minimaalvorm = waarde("Minimaal", "Hoeveel er minstens in orde moeten zijn (bij voor: aantal).", { soort: "aantal", min: 1 });
export const kernvorm = jaNee("Kern", "Ja: zonder deze eis is aan de norm in het geheel niet voldaan.");

/** `verplicht`: the sentences that must be there. */
export const ontbreektvorm = (verplicht: readonly string[]): Groepvorm =>
  groep(
    "Ontbreekt",
    "De zinnen voor wat ontbreekt of niet bekend is.",
    {
      geen: tekst("Geen", "Er is niets."),
      item: tekst("Item", "Er is iets, maar het telt niet. Weglaten: de zin bij geen."),
      onbekend: tekst("Onbekend", "Het is niet bekend."),
    },
    verplicht,
  );

export const uitwerkingvorm: Groepvorm = groep(
  "Uitwerking",
  "Het voorstel voor als er nog geen actie is.",
  {
    activiteit: tekst("Activiteit", "Wat te doen."),
    verantwoordelijk: keuze("Verantwoordelijk", "Welke rol.", rollen),
    frequentie: periode("Frequentie", "Hoe vaak."),
    termijn: periode("Termijn", "Binnen hoeveel tijd."),
  },
  ["activiteit", "verantwoordelijk"],
);

const grondslagId = id("Grondslag", "Id van een grondslag.");

/** The shape of one eis in a norm file. */
export const eisvorm: Groepvorm = groep(
  "Eis",
  "Een los te toetsen eis van de norm in een domein.",
  {
    id: waarde("Id", "Id van de norm, punt, b of a (bestuurlijk of ambtelijk) en een nummer.", eiscode),
    vervangt: jaNee("Vervangt", "Ja: deze eis komt in de plaats van de eis met dit id in het normenkader waarop je voortbouwt."),
    domein: domeinvorm("Bestuurlijk of ambtelijk."),
    eis: tekst("Eis", "Wat wordt gevraagd, in een zin."),
    zwaarte: zwaartevorm,
    aspect: keuze("Aspect", "Wat de eis van een onderwerp vraagt.", aspecten),
    kern: kernvorm,
    grondslag: lijst("Grondslag", "Ids van de grondslagen die precies dit vragen; die maken de eis wettelijk.", grondslagId),
    steunt_op: lijst("Steunt op", "Ids van grondslagen die alleen in het algemeen steun geven.", grondslagId),
    organisatietypen: typenvorm("Voor welke soorten organisaties de eis geldt. Weglaten: alle die dit domein hebben."),
    nvt: tekst("Niet van toepassing", "Waarom de eis voor andere soorten organisaties niet geldt."),
    geldt: groep(
      "Geldt",
      "Voorwaarde aan de organisatie zelf.",
      { als: cel("Als", "CEL over de organisatie, zoals medewerkers >= 50.0."), reden: tekst("Reden", "Waarom de eis anders niet geldt.") },
      ["als", "reden"],
    ),
    uit: keuze("Uit", "In welke sectie van de beschrijving het bewijs staat.", secties),
    soort: id("Soort", "Welke soort of soorten feiten uit die sectie bewijs zijn.", { meer: true }),
    waar: cel("Waar", "CEL over indelende attributen: welke van die feiten bij de eis horen."),
    voor: keuze("Voor", "Hoe de feiten samen de eis beslissen.", kwantoren),
    doelgroepen: doelgroepenvorm,
    minimaal: minimaalvorm,
    alternatieven: jaNee("Alternatieven", "Ja: de soorten zijn alternatieven; dat er een ontbreekt, zegt niets over de andere."),
    toets: toetsvorm,
    uitgewerkt: tekst("Uitgewerkt", "Een zin over een feit dat in orde is."),
    ontbreekt: ontbreektvorm(["geen", "onbekend"]),
    uitwerking: uitwerkingvorm,
    proef: proefvorm(true),
  },
  ["id", "domein", "eis", "aspect", "uit", "soort", "voor", "uitgewerkt", "ontbreekt", "uitwerking", "proef"],
);
