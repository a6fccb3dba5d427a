import type { Keuzes } from "../../beschrijving/format/attribuut.ts";
import { domeinen, organisatietypen } from "../../beschrijving/format/begrippen.ts";
import type { Groepvorm, Lijstvorm, Vorm, Waardeplek, Waardevorm } from "../../beschrijving/format/vorm.ts";
import { maxTekens } from "../limieten.ts";

/** The building blocks of the files of a normenkader, as format/document.ts has them for a description. */

interface Wijze {
  readonly meer?: boolean;
  readonly leeg?: true;
}

export const waarde = (titel: string, uitleg: string, vorm: Waardevorm, { meer = false, ...rest }: Wijze = {}): Waardeplek => ({
  aard: "waarde",
  titel,
  uitleg,
  waarde: vorm,
  meer,
  uitspraken: false,
  ...rest,
});
export const tekst = (titel: string, uitleg: string, wijze: Wijze = {}): Waardeplek =>
  waarde(titel, uitleg, { soort: "tekst", max: maxTekens }, wijze);
export const keuze = (titel: string, uitleg: string, waarden: Keuzes, wijze: Wijze = {}): Waardeplek =>
  waarde(titel, uitleg, { soort: "keuze", waarden }, wijze);
export const jaNee = (titel: string, uitleg: string): Waardeplek => waarde(titel, uitleg, { soort: "ja-nee" });
export const dag = (titel: string, uitleg: string, wijze: Wijze = {}): Waardeplek => waarde(titel, uitleg, { soort: "dag" }, wijze);
export const periode = (titel: string, uitleg: string): Waardeplek => waarde(titel, uitleg, { soort: "periode" });
export const cel = (titel: string, uitleg: string): Waardeplek => waarde(titel, uitleg, { soort: "cel" });
export const id = (titel: string, uitleg: string, wijze: Wijze = {}): Waardeplek => waarde(titel, uitleg, { soort: "id" }, wijze);
export const lijst = (titel: string, uitleg: string, van: Vorm): Lijstvorm => ({ aard: "lijst", titel, uitleg, van });
export const groep = (
  titel: string,
  uitleg: string,
  sleutels: Readonly<Record<string, Vorm>>,
  verplicht: readonly string[] = [],
): Groepvorm => ({ aard: "groep", titel, uitleg, sleutels, verplicht });

export const normcode = { soort: "code", naam: "normcode", patroon: "^[A-Z]{2,10}-[0-9]{2,4}$", voorbeeld: "PU-01" } as const;
export const eiscode = {
  soort: "code",
  naam: "eiscode",
  patroon: "^[A-Z]{2,10}-[0-9]{2,4}\\.[ab][0-9]{1,4}$",
  voorbeeld: "PU-01.b1",
} as const;
/** An eis, or with stars several. */
export const eispatroon = { soort: "code", naam: "eispatroon", patroon: "^[A-Z0-9.ab*-]{1,40}$", voorbeeld: "PU-01.b*" } as const;
export const versiecode = {
  soort: "code",
  naam: "versiecode",
  patroon: "^[0-9]{1,5}(\\.[0-9]{1,5}){0,2}(-[a-z0-9.]{1,20})?$",
  voorbeeld: "1.0.0",
} as const;

export const eisverwijzing = (uitleg: string): Waardeplek => waarde("Eis", uitleg, eiscode);
export const domeinvorm = (uitleg: string, wijze: Wijze = {}): Waardeplek => keuze("Domein", uitleg, domeinen, wijze);
export const typenvorm = (uitleg: string): Waardeplek => keuze("Organisatietypen", uitleg, organisatietypen, { meer: true });
