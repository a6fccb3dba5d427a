import type { Attribuut, Keuzes, Velden } from "./attribuut.ts";
import { domeinen } from "./begrippen.ts";
import type { Groepvorm, Vorm, Waardevorm } from "./vorm.ts";

interface Wijze {
  readonly meer?: boolean;
  readonly uitspraken?: boolean;
}

/** One value, or a list of them. */
export const waarde = (titel: string, uitleg: string, vorm: Waardevorm, wijze: Wijze = {}): Vorm => ({
  aard: "waarde",
  titel,
  uitleg,
  waarde: vorm,
  meer: wijze.meer ?? false,
  uitspraken: wijze.uitspraken ?? false,
});
/** Free text. */
export const tekst = (titel: string, uitleg: string): Vorm => waarde(titel, uitleg, { soort: "tekst" });
/** One of a list of words, or more of them. */
export const keuze = (titel: string, uitleg: string, waarden: Keuzes, wijze: Wijze = {}): Vorm =>
  waarde(titel, uitleg, { soort: "keuze", waarden }, wijze);
/** A list of one kind of thing. */
export const lijst = (titel: string, uitleg: string, van: Vorm): Vorm => ({ aard: "lijst", titel, uitleg, van });
/** A group with free names for keys. */
export const kaart = (titel: string, uitleg: string, van: Vorm): Vorm => ({ aard: "kaart", titel, uitleg, van });
/** A group with fixed keys. */
export const groep = (
  titel: string,
  uitleg: string,
  sleutels: Readonly<Record<string, Vorm>>,
  verplicht: readonly string[] = [],
): Groepvorm => ({
  aard: "groep",
  titel,
  uitleg,
  sleutels,
  verplicht,
});

/** Where a statement comes from: per source the place in it. */
export const bronvorm = kaart(
  "Bron",
  'Waar dit staat: het id van een bron met de plaats daarin, bijvoorbeeld { plan: "hfst. 3" }.',
  tekst("Plaats in de bron", "Hoofdstuk, paragraaf, pagina of onderdeel."),
);
export const opmerkingvorm = tekst("Opmerking", "Uitleg voor de lezer. Geen namen van personen.");
/** For office-holders, staff or both. */
export const domeinvorm = keuze("Domein", "Voor bestuurders (bestuurlijk), medewerkers (ambtelijk) of allebei.", domeinen, { meer: true });

/** The shape of an attribute; `uitspraken`: sources may each have their say. */
function attribuutvorm(attribuut: Attribuut, uitspraken: boolean): Vorm {
  const { titel, uitleg } = attribuut;
  switch (attribuut.aard) {
    case "groep":
      return groep(titel, uitleg, veldvormen(attribuut.velden, uitspraken));
    case "keuze":
    case "keuzes":
      return keuze(titel, uitleg, attribuut.waarden, { meer: attribuut.aard === "keuzes", uitspraken });
    case "verwijzing":
      return waarde(titel, uitleg, { soort: "tekst", naar: attribuut.naar }, { meer: true, uitspraken });
    default:
      return waarde(titel, uitleg, { soort: attribuut.aard }, { uitspraken });
  }
}

/** The shapes of a list of attributes. */
export const veldvormen = (velden: Velden, uitspraken: boolean): Record<string, Vorm> =>
  Object.fromEntries(Object.entries(velden).map(([naam, attribuut]) => [naam, attribuutvorm(attribuut, uitspraken)]));
