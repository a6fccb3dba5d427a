import { doelgroepen, organisatietypen, rollen } from "../../beschrijving/format/begrippen.ts";
import type { Groepvorm } from "../../beschrijving/format/vorm.ts";
import { groep, tekst } from "./bouwstenen.ts";

/** Words beside roles and groups that texts may use between braces. */
const anders = {
  organisatie: "de organisatie zelf",
  bestuurshuis: "het gebouw van het bestuur",
  arbeidsvoorwaarden: "de regeling van de arbeidsvoorwaarden",
  volksvertegenwoordigers: "de leden van de volksvertegenwoordiging",
  "dagelijks-bestuurders": "de leden van het dagelijks bestuur",
} as const;

/** Every word that a text may hold between braces, with what it stands for. */
export const woordnamen: Readonly<Record<string, string>> = { ...doelgroepen, ...rollen, ...anders };

const teksten = (woorden: Readonly<Record<string, string>>): Record<string, ReturnType<typeof tekst>> =>
  Object.fromEntries(Object.entries(woorden).map(([naam, uitleg]) => [naam, tekst(naam, `Het woord voor ${uitleg}.`)]));

const typevorm: Groepvorm = {
  ...groep("Woorden", "De woorden van deze soort organisatie, zoals ze midden in een zin staan, met lidwoord.", {
    ...teksten(woordnamen),
    doelgroep: groep("Doelgroep", 'De woorden voor een groep, in "voor {doelgroep}".', teksten(doelgroepen)),
  }),
  naam: "woorden-van-een-type",
};

/** The shape of woorden.yaml. */
export const woordenvorm = groep(
  "Woorden",
  "De woorden van elke soort organisatie. Wat een uitbreiding weglaat, blijft zoals het was.",
  Object.fromEntries(Object.keys(organisatietypen).map((type) => [type, typevorm])),
);
