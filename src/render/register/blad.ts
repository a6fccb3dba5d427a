import type { Registers } from "../../register/types.ts";
import type { Veldnaam } from "../../register/velden.ts";
import type { RegisterTekst } from "../../tekst/nl/register.ts";
import { registertekst } from "../../tekst/register.ts";
import type { Taal } from "../../tekst/taal.ts";
import { type Resultaatblad, resultaatblad } from "../resultaat/blad.ts";

/** What every part of the overview of registers needs to know. */
export type Blad = Resultaatblad<Registers, RegisterTekst>;

export const maakBlad = (uit: Registers, taal: Taal): Blad => resultaatblad(uit, taal, { eigen: registertekst(taal) });

/** The heading over a field, in a register of this soort. */
export const veldkop = (veld: Veldnaam, soort: string, { eigen }: Pick<Blad, "eigen">): string =>
  veld === "functie" && soort === "geschenken" ? eigen.functieOntvanger : eigen.veld[veld];
