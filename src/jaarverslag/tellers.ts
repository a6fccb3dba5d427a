import type { Verslagvraag } from "../beschrijving/format/jaarverslagen.ts";
import type { cijfersoorten } from "../beschrijving/format/oordelen.ts";

export type Cijfersoort = keyof typeof cijfersoorten;

/** The counters of the template (Utrecht 2018, bijlage 2, part IV), in its order. */
export const tellers = [
  "eden",
  "misstanden",
  "onderzoeken",
  "incidenten",
  "klachten",
  "inkoopafwijkingen",
  "gesprekken",
  "trainingen",
  "adviezen",
  "diversen",
] as const;

export type Tellerid = (typeof tellers)[number];

/** Under which counter a figure stands; `gevraagd`: it is the one that the template asks for there. */
export const tellerVan: Readonly<Record<Cijfersoort, { readonly teller: Tellerid; readonly gevraagd?: true }>> = {
  eden: { teller: "eden", gevraagd: true },
  "meldingen-misstand": { teller: "misstanden", gevraagd: true },
  "verzoeken-benadeling": { teller: "misstanden" },
  "meldingen-integriteit": { teller: "misstanden" },
  integriteitsonderzoeken: { teller: "onderzoeken", gevraagd: true },
  incidenten: { teller: "incidenten", gevraagd: true },
  klachten: { teller: "klachten", gevraagd: true },
  inkoopafwijkingen: { teller: "inkoopafwijkingen", gevraagd: true },
  "gesprekken-vertrouwenspersoon": { teller: "gesprekken", gevraagd: true },
  "meldingen-vertrouwenspersoon": { teller: "gesprekken" },
  "meldingen-ongewenst-gedrag": { teller: "gesprekken" },
  trainingen: { teller: "trainingen", gevraagd: true },
  deelnemers: { teller: "trainingen" },
  adviezen: { teller: "adviezen", gevraagd: true },
  geschenken: { teller: "diversen" },
  nevenwerkzaamheden: { teller: "diversen" },
};

/** What a person writes with a counter. */
export const vragenBij: Readonly<Partial<Record<Tellerid, readonly Verslagvraag[]>>> = {
  onderzoeken: ["resultaten_onderzoeken"],
  incidenten: ["acties_incidenten"],
  inkoopafwijkingen: ["redenen_inkoop"],
  diversen: ["diversen"],
};

/** The sub-items a to h on reports of wrongdoing. `bij`: of what figure a zero leaves nothing to tell. */
export const onderdelenMisstand = [
  { letter: "a", id: "meldingen" },
  { letter: "b", id: "aard_meldingen", bij: "meldingen-misstand" },
  { letter: "c", id: "uitkomsten" },
  { letter: "d", id: "standpunten" },
  { letter: "e", id: "ervaringen_benadeling" },
  { letter: "f", id: "verzoeken" },
  { letter: "g", id: "uitkomsten_benadeling", bij: "verzoeken-benadeling" },
  { letter: "h", id: "standpunten_benadeling", bij: "verzoeken-benadeling" },
] as const satisfies readonly { letter: string; id: Verslagvraag | "meldingen" | "verzoeken"; bij?: Cijfersoort }[];

/** Questions about cases: what is written there never goes to the public, for one case is easily known. */
export const overZaken: ReadonlySet<Verslagvraag> = new Set<Verslagvraag>([
  "aard_meldingen",
  "uitkomsten",
  "standpunten",
  "ervaringen_benadeling",
  "uitkomsten_benadeling",
  "standpunten_benadeling",
  "resultaten_onderzoeken",
  "acties_incidenten",
]);

/** Kinds of figures that count some of what another counts. */
export const bevatSoorten: Readonly<Partial<Record<Cijfersoort, readonly Cijfersoort[]>>> = {
  "meldingen-vertrouwenspersoon": ["meldingen-ongewenst-gedrag", "meldingen-integriteit", "meldingen-misstand"],
  "meldingen-integriteit": ["meldingen-misstand"],
};

/** Kinds that are reported: a zero may mean that nobody dared. Of the others it only means that there was none. */
export const gemeld: ReadonlySet<Cijfersoort> = new Set<Cijfersoort>([
  "meldingen-misstand",
  "meldingen-integriteit",
  "meldingen-ongewenst-gedrag",
  "meldingen-vertrouwenspersoon",
  "gesprekken-vertrouwenspersoon",
  "incidenten",
  "klachten",
  "geschenken",
  "nevenwerkzaamheden",
]);

/** Counts of events; every other figure counts people or cases. */
export const geenMensen: ReadonlySet<Cijfersoort> = new Set<Cijfersoort>(["trainingen"]);
