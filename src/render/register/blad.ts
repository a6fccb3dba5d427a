import type { Registers } from "../../register/types.ts";
import type { Veldnaam } from "../../register/velden.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { type Datumtekst, datumtekst } from "../../tekst/datum.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import type { RegisterTekst } from "../../tekst/nl/register.ts";
import { registertekst } from "../../tekst/register.ts";
import type { Taal } from "../../tekst/taal.ts";

/** What every part of the overview of registers needs to know. */
export interface Blad {
  readonly uit: Registers;
  readonly taal: Taal;
  /** The words all formats share, and those of the registers. */
  readonly tekst: RapportTekst;
  readonly eigen: RegisterTekst;
  readonly datum: Datumtekst;
}

export const maakBlad = (uit: Registers, taal: Taal): Blad => ({
  uit,
  taal,
  tekst: catalogus(taal).rapport,
  eigen: registertekst(taal),
  datum: datumtekst(taal),
});

/** The heading over a field, in a register of this soort. */
export const veldkop = (veld: Veldnaam, soort: string, { eigen }: Pick<Blad, "eigen">): string =>
  veld === "functie" && soort === "geschenken" ? eigen.functieOntvanger : eigen.veld[veld];
