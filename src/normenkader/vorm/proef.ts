import { organisatietypen } from "../../beschrijving/format/begrippen.ts";
import type { Groepvorm, Vorm } from "../../beschrijving/format/vorm.ts";
import { dag, groep, jaNee, keuze, lijst, tekst, waarde } from "./bouwstenen.ts";

/** The cases of a test: the outcome that must come out, and what the case shows. */
export const proefgevallen = {
  voldaan: "Feiten waarmee aan de eis is voldaan.",
  "niet-voldaan": "Feiten waarmee niet aan de eis is voldaan.",
  onbekend: "Feiten waarmee het niet bekend is.",
  nvt: "Een organisatie of peildatum waarvoor de eis niet geldt.",
} as const;

export type Proefgeval = keyof typeof proefgevallen;

const feiten = lijst("Feiten", "Feiten zoals in een beschrijving. id, domein en (bij één soort) soort worden ingevuld.", {
  aard: "vrij",
  titel: "Feit",
  uitleg: "Een feit van de sectie die bij uit staat.",
});

const omstandigheden = {
  type: keuze("Type", "Het soort organisatie van de proef.", organisatietypen),
  peildatum: dag("Peildatum", "De dag waarop de proef toetst."),
  medewerkers: waarde("Medewerkers", "Het aantal medewerkers in de proef.", { soort: "aantal" }),
};

/** What holds for all tests in a file, unless a case says otherwise. */
export const proefbasisvorm = groep("Proef", "Wat voor alle proeven geldt, tenzij een proef iets anders zegt.", omstandigheden);

const gevalgroep: Groepvorm = {
  ...groep("Proefgeval", "Feiten met de omstandigheden waarin ze worden getoetst.", {
    feiten,
    volledig: jaNee("Volledig", "Ja: de lijst met feiten is compleet, wat er niet in staat is er niet."),
    ...omstandigheden,
    onmogelijk: tekst("Onmogelijk", "Waarom dit geval niet kan voorkomen."),
  }),
  naam: "proefgeval",
};

const gevalvorm = (uitleg: string): Vorm => ({ aard: "keus", titel: "Proefgeval", uitleg, lijst: feiten, groep: gevalgroep });

const gevallen = Object.fromEntries(Object.entries(proefgevallen).map(([naam, uitleg]) => [naam, gevalvorm(uitleg)]));

/** The tests of an eis; `verplicht`: every case must be there. */
export const proefvorm = (verplicht: boolean): Groepvorm =>
  groep(
    "Proef",
    "De eigen proeven: per uitkomst een kleine beschrijving die die uitkomst moet geven. Elk geval is een lijst feiten, of een groep.",
    gevallen,
    verplicht ? Object.keys(proefgevallen) : [],
  );
