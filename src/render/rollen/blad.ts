import type { Invulling, Rolbeeld, Rollen, Taak } from "../../rollen/types.ts";
import type { RollenTekst } from "../../tekst/nl/rollen.ts";
import { rollentekst } from "../../tekst/rollen.ts";
import type { Taal } from "../../tekst/taal.ts";
import type { Stuk } from "../document/types.ts";
import type { Toon } from "../punten.ts";
import { type Resultaatblad, resultaatblad } from "../resultaat/blad.ts";
import { tekens } from "../tekens.ts";

/** What every part of the overview as a document needs to know. */
export type Blad = Resultaatblad<Rollen, RollenTekst>;

export const maakBlad = (uit: Rollen, taal: Taal): Blad =>
  resultaatblad(uit, taal, {
    eigen: rollentekst(taal),
    bronnen: [...uit.functies.map(({ bron }) => bron), ...takenVan(uit).map(({ bron }) => bron)],
  });

const takenVan = ({ rollen, zonder_rol }: Rollen): readonly Taak[] => [...rollen.flatMap(({ taken }) => taken), ...zonder_rol];

const tonen: Readonly<Record<Rolbeeld["invulling"], readonly [string, Toon]>> = {
  vervuld: [tekens.goed, "goed"],
  genoemd: [tekens.onbekend, "vraag"],
  taak: [tekens.nietGetoetst, "neutraal"],
  deels: ["◐", "vraag"],
  vacant: [tekens.ontbreekt, "fout"],
  gepland: [tekens.actie, "plan"],
  afgelopen: [tekens.ontbreekt, "fout"],
  "misschien-afgelopen": [tekens.onbekend, "vraag"],
  "nog-niet-begonnen": [tekens.onbekend, "vraag"],
  vervallen: [tekens.nvt, "neutraal"],
  onbekend: [tekens.onbekend, "vraag"],
  "niet-beschreven": [tekens.onbekend, "vraag"],
  orgaan: [tekens.nietGetoetst, "neutraal"],
};

/** Its sign alone, where there is no room for words; none for a body. */
export const invulteken = (welke: Rolbeeld["invulling"]): Stuk | undefined => {
  const [teken, toon] = tonen[welke];
  return welke === "orgaan" ? undefined : { tekst: `${teken} `, toon };
};

/** "✓ vervuld". */
export function invulling(welke: Invulling | Rolbeeld["invulling"], { eigen }: Pick<Blad, "eigen">): Stuk {
  const [teken, toon] = tonen[welke];
  return { tekst: `${teken} ${eigen.invulling[welke]}`, toon };
}

/** The id of the section of a role: letters, digits and hyphens; its place keeps it unique. */
export const anker = ({ sleutel }: Rolbeeld, nummer: number): string => `rol-${nummer + 1}-${sleutel.replace(/[^A-Za-z0-9]+/g, "-")}`;

/** The section of the roles of which nothing is asked. */
export const RUST = "rol-zonder-taken";

/** Asked still, as against done. */
export const isOpen = ({ stand }: Taak): boolean => stand !== "klaar";
