import type { Publicatieveld } from "./types.ts";

/** What a cell holds. `ja-nee` is stored as a boolean, `bedrag` in euros, `datum` as an ISO day. */
export type Veldaard = "tekst" | "datum" | "bedrag" | "ja-nee";

interface Velddefinitie {
  readonly aard: Veldaard;
  readonly uitleg: string;
  /** Headings under which the column is found when the description does not name it. */
  readonly kolommen: readonly [string, ...string[]];
  /** The word itself is no heading by which the column is found: over a column it promises something else. */
  readonly eigenWoord?: false;
}

/**
 * Every field that a register may hold. The keys under `kolommen` in the description, the headings that are recognised and the
 * columns of the publications are derived from it. There is no field for a name, on purpose.
 */
export const velden = {
  functie: {
    aard: "tekst",
    uitleg: "De functie, nooit de naam, van wie het gaat.",
    kolommen: ["functie", "functienaam", "functie ontvanger", "functie van de ontvanger", "ontvanger (functie)"],
  },
  nevenwerkzaamheid: {
    aard: "tekst",
    uitleg: "Wat iemand naast de functie doet.",
    kolommen: ["nevenwerkzaamheid", "nevenwerkzaamheden", "nevenfunctie", "nevenfuncties"],
  },
  beperkende_maatregel: {
    aard: "tekst",
    uitleg: "De beperking die aan de nevenwerkzaamheid is gesteld.",
    kolommen: ["beperkende maatregel", "beperkende maatregelen", "beperking", "beperkingen"],
  },
  bezoldigd: { aard: "ja-nee", uitleg: "Of de nevenwerkzaamheid wordt betaald: ja of nee.", kolommen: ["bezoldigd", "betaald"] },
  inkomsten: {
    aard: "bedrag",
    uitleg: "De inkomsten uit de nevenwerkzaamheid, in euro.",
    kolommen: ["inkomsten", "neveninkomsten"],
  },
  opgegeven: {
    aard: "datum",
    uitleg: "De dag van de opgave.",
    kolommen: ["opgegeven", "opgegeven op", "datum opgave", "datum melding", "gemeld op"],
  },
  datum: { aard: "datum", uitleg: "De dag waarop het gebeurde of in het register kwam.", kolommen: ["datum", "datum ontvangst"] },
  omschrijving: {
    aard: "tekst",
    uitleg: "Wat het geschenk is.",
    kolommen: ["omschrijving", "geschenk", "omschrijving geschenk"],
  },
  waarde: {
    aard: "bedrag",
    uitleg: "De waarde van het geschenk, in euro.",
    kolommen: ["waarde", "waarde in euro", "geschatte waarde"],
  },
  gever: {
    aard: "tekst",
    uitleg: "Wat voor gever het is, bijvoorbeeld leverancier; nooit de naam van iemand.",
    kolommen: ["soort gever"],
    // "Gever" stands over names of givers.
    eigenWoord: false,
  },
  bestemming: { aard: "tekst", uitleg: "Wat er met het geschenk is gebeurd.", kolommen: ["bestemming"] },
  belang: { aard: "tekst", uitleg: "Het financiële belang.", kolommen: ["belang", "financieel belang", "financiële belangen"] },
  maatregel: { aard: "tekst", uitleg: "Wat over het belang is afgesproken.", kolommen: ["maatregel", "maatregelen", "afspraak"] },
} as const satisfies Readonly<Record<string, Velddefinitie>>;

export type Veldnaam = keyof typeof velden;

/** What a register of one soort holds. */
export interface Registervorm {
  /** Each row has these. */
  readonly verplicht: readonly Veldnaam[];
  readonly mogelijk: readonly Veldnaam[];
  /** The columns of its publication, in order; empty: its rows are never published. */
  readonly publicatie: readonly Publicatieveld[];
  /** Stand in the publication even when the file has no such column. */
  readonly altijd: readonly Veldnaam[];
}

const alleenTellen: Registervorm = { verplicht: [], mogelijk: ["datum"], publicatie: [], altijd: [] };

const nevenwerk = {
  verplicht: ["functie", "nevenwerkzaamheid"],
  mogelijk: ["beperkende_maatregel", "bezoldigd", "inkomsten", "opgegeven"],
  altijd: ["functie", "nevenwerkzaamheid", "beperkende_maatregel"],
} as const;

/** Per soort of register, as in the description. The publication of nevenwerkzaamheden has the columns of Utrecht's form, and no others. */
export const registervormen: Readonly<Record<string, Registervorm>> = {
  "publicatie-nevenwerkzaamheden": { ...nevenwerk, publicatie: ["functie", "nevenwerkzaamheid", "beperkende_maatregel"] },
  nevenwerkzaamheden: {
    ...nevenwerk,
    publicatie: ["functie", "nevenwerkzaamheid", "bezoldigd", "inkomsten", "beperkende_maatregel"],
    altijd: ["functie", "nevenwerkzaamheid"],
  },
  geschenken: {
    verplicht: ["datum", "functie", "omschrijving"],
    mogelijk: ["waarde", "gever", "bestemming"],
    publicatie: ["datum", "functie", "omschrijving", "waarde", "gever", "bestemming"],
    altijd: ["datum", "functie", "omschrijving"],
  },
  "financiele-belangen": {
    verplicht: ["functie", "belang"],
    mogelijk: ["maatregel", "opgegeven"],
    publicatie: ["functie", "belang", "maatregel"],
    altijd: ["functie", "belang"],
  },
  "aangewezen-functies": { verplicht: ["functie"], mogelijk: [], publicatie: [], altijd: [] },
  "kwetsbare-functies": alleenTellen,
  meldingen: alleenTellen,
  inkoopafwijkingen: alleenTellen,
  verwerkingen: alleenTellen,
};

export const vormVan = (soort: string): Registervorm => registervormen[soort] ?? alleenTellen;
/** Every field that a register of this soort may have. */
export const veldenVan = (soort: string): readonly Veldnaam[] => [...vormVan(soort).verplicht, ...vormVan(soort).mogelijk];
/** The fields that tell when a row was made. */
export const datumvelden: readonly Veldnaam[] = ["opgegeven", "datum"];
