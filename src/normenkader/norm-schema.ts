import { doelgroepen, domeinen, organisatietypen, rollen } from "../beschrijving/format/begrippen.ts";
import { bewijssecties } from "../beschrijving/format/secties.ts";

const tekst = (title: string, description: string): object => ({ title, description, type: "string", minLength: 1, maxLength: 1000 });
const keuze = (title: string, description: string, waarden: readonly string[]): object => ({ title, description, enum: waarden });
const lijst = (title: string, description: string, items: object): object => ({
  title,
  description,
  type: "array",
  items,
  uniqueItems: true,
});
const dicht = (title: string, description: string, properties: object, required: readonly string[]): object => ({
  title,
  description,
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const dag = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const periode = tekst("Periode", "ISO 8601-periode, bijvoorbeeld P6M.");
const typen = lijst("Organisatietypen", "Voor welke soorten organisaties de eis geldt.", { enum: Object.keys(organisatietypen) });
const proefgeval = {
  title: "Proefgeval",
  description: "Een lijst feiten, of een groep met feiten, volledig, type, peildatum en medewerkers.",
  if: { type: "array" },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
  then: { items: { type: "object" } },
  else: {
    type: "object",
    properties: {
      feiten: { type: "array", items: { type: "object" } },
      volledig: { type: "boolean" },
      type: { enum: Object.keys(organisatietypen) },
      peildatum: dag,
      medewerkers: { type: "number" },
      onmogelijk: { type: "string" },
    },
    additionalProperties: false,
  },
};

const eis = dicht(
  "Eis",
  "Een los te toetsen eis van de norm in een domein.",
  {
    id: {
      title: "Id",
      description: "Norm-id, punt, b of a (bestuurlijk of ambtelijk) en een nummer.",
      type: "string",
      pattern: "^[A-Z]{2,}-\\d{2,}\\.[ab]\\d+$",
    },
    domein: keuze("Domein", "Bestuurlijk of ambtelijk.", Object.keys(domeinen)),
    eis: tekst("Eis", "Wat wordt gevraagd, in een zin."),
    zwaarte: keuze("Zwaarte", "Het eigen gewicht waar geen wet de eis stelt; leeg: dan geldt de eis alleen door de wet.", [
      "basisnorm",
      "aanbeveling",
    ]),
    aspect: keuze("Aspect", "opzet (geregeld), bestaan (er is het) of werking (het werkt).", ["opzet", "bestaan", "werking"]),
    kern: { title: "Kern", description: "Zonder deze eis is aan de norm in het geheel niet voldaan.", type: "boolean" },
    grondslag: lijst("Grondslag", "Ids van de wettelijke grondslagen die precies dit vragen.", { type: "string" }),
    steunt_op: lijst("Steunt op", "Ids van grondslagen die alleen in het algemeen steun geven.", { type: "string" }),
    organisatietypen: typen,
    nvt: tekst("Niet van toepassing", "Waarom de eis voor andere organisaties niet geldt."),
    geldt: dicht(
      "Geldt",
      "Voorwaarde aan de organisatie zelf.",
      { als: tekst("Als", "CEL over de organisatie."), reden: tekst("Reden", "Waarom de eis anders niet geldt.") },
      ["als", "reden"],
    ),
    uit: keuze("Uit", "In welke sectie het bewijs staat.", Object.keys(bewijssecties)),
    soort: {
      title: "Soort",
      description: "Welke soort of soorten feiten bewijs zijn.",
      if: { type: "array" },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
      then: { items: { type: "string" }, minItems: 1, uniqueItems: true },
      else: { type: "string" },
    },
    waar: tekst("Waar", "CEL over indelende attributen: welke feiten horen bij de eis."),
    voor: keuze("Voor", "Hoe de feiten samen de eis beslissen.", ["een", "elk", "aantal", "dekking"]),
    doelgroepen: lijst("Doelgroepen", "Welke groepen gedekt moeten zijn (voor: dekking).", { enum: Object.keys(doelgroepen) }),
    minimaal: { title: "Minimaal", description: "Hoeveel er minstens moeten zijn (voor: aantal).", type: "integer", minimum: 1 },
    toets: {
      title: "Toets",
      description: "Voorwaarden aan een feit, elk met de woorden voor als die niet klopt.",
      type: "array",
      items: dicht(
        "Toets",
        "Een voorwaarde.",
        { als: tekst("Als", "CEL over de attributen van het feit."), ontbreekt: tekst("Ontbreekt", "Wat er dan ontbreekt.") },
        ["als", "ontbreekt"],
      ),
    },
    uitgewerkt: tekst("Uitgewerkt", "Een zin over een feit dat voldoet."),
    ontbreekt: dicht(
      "Ontbreekt",
      "De zinnen voor wat ontbreekt of niet bekend is.",
      {
        geen: tekst("Geen", "Er is niets."),
        item: tekst("Item", "Er is iets, maar het telt niet."),
        onbekend: tekst("Onbekend", "Het is niet bekend."),
      },
      ["geen", "onbekend"],
    ),
    uitwerking: dicht(
      "Uitwerking",
      "Het voorstel als er nog geen actie is.",
      {
        activiteit: tekst("Activiteit", "Wat te doen."),
        verantwoordelijk: keuze("Verantwoordelijk", "Welke rol.", Object.keys(rollen)),
        frequentie: periode,
        termijn: tekst("Termijn", "Wanneer klaar."),
      },
      ["activiteit", "verantwoordelijk"],
    ),
    proef: dicht(
      "Proef",
      "De eigen tests van de eis.",
      { voldaan: proefgeval, "niet-voldaan": proefgeval, onbekend: proefgeval, nvt: proefgeval },
      ["voldaan", "niet-voldaan", "onbekend", "nvt"],
    ),
  },
  ["id", "domein", "eis", "aspect", "uit", "soort", "voor", "uitgewerkt", "ontbreekt", "uitwerking", "proef"],
);

/** JSON Schema (2020-12) of a norm file: schemas/norm.schema.json, and what the loader checks. */
export const normSchema = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: "https://basisnormen.nl/schemas/norm.schema.json",
  ...dicht(
    "Norm",
    "Een norm van een normenkader, met de eisen die elk los worden getoetst.",
    {
      id: { title: "Id", description: "Bijvoorbeeld BN-06.", type: "string", pattern: "^[A-Z]{2,}-\\d{2,}$" },
      titel: tekst("Titel", "De korte naam van de norm."),
      titel_en: tekst("Engelse titel", "De korte naam in het Engels."),
      norm: dicht(
        "Norm",
        "Wat de norm vraagt, per domein.",
        { bestuurlijk: tekst("Bestuurlijk", "Voor bestuurders."), ambtelijk: tekst("Ambtelijk", "Voor medewerkers.") },
        [],
      ),
      proef: dicht(
        "Proef",
        "Waarden voor alle proeven in dit bestand.",
        { type: keuze("Type", "Organisatietype.", Object.keys(organisatietypen)), peildatum: dag, medewerkers: { type: "number" } },
        ["type", "peildatum"],
      ),
      eisen: { title: "Eisen", description: "De eisen van de norm.", type: "array", minItems: 1, items: eis },
    },
    ["id", "titel", "titel_en", "norm", "proef", "eisen"],
  ),
} as const;
