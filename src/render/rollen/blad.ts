import type { Invulling, Rolbeeld, Rollen, Taak } from "../../rollen/types.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { type Datumtekst, datumtekst } from "../../tekst/datum.ts";
import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import type { RollenTekst } from "../../tekst/nl/rollen.ts";
import { rollentekst } from "../../tekst/rollen.ts";
import type { Taal } from "../../tekst/taal.ts";
import type { Stuk } from "../document/types.ts";
import type { Toon } from "../punten.ts";
import { tekens } from "../tekens.ts";
import { type Bronweergave, gedeeldeBron } from "../terminal/bron.ts";

/** What every part of the overview as a document needs to know. */
export interface Blad {
  readonly uit: Rollen;
  readonly taal: Taal;
  /** The words all formats share, and those of this overview. */
  readonly tekst: RapportTekst;
  readonly eigen: RollenTekst;
  readonly datum: Datumtekst;
  /** Sources without the title that all of them share. */
  readonly bron: Bronweergave;
}

export const maakBlad = (uit: Rollen, taal: Taal): Blad => ({
  uit,
  taal,
  tekst: catalogus(taal).rapport,
  eigen: rollentekst(taal),
  datum: datumtekst(taal),
  bron: gedeeldeBron([...uit.functies.map(({ bron }) => bron), ...takenVan(uit).map(({ bron }) => bron)]),
});

const takenVan = ({ rollen, zonder_rol }: Rollen): readonly Taak[] => [...rollen.flatMap(({ taken }) => taken), ...zonder_rol];

const tonen: Readonly<Record<Rolbeeld["invulling"], readonly [string, Toon]>> = {
  vervuld: [tekens.goed, "goed"],
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

/** "✓ vervuld". */
export function invulling(welke: Invulling | Rolbeeld["invulling"], { eigen }: Pick<Blad, "eigen">): Stuk {
  const [teken, toon] = tonen[welke];
  return { tekst: `${teken} ${eigen.invulling[welke]}`, toon };
}

/** The id of the section of a role: letters, digits and hyphens; its place keeps it unique. */
export const anker = ({ sleutel }: Rolbeeld, nummer: number): string => `rol-${nummer + 1}-${sleutel.replace(/[^A-Za-z0-9]+/g, "-")}`;

/** Asked still, as against done. */
export const isOpen = ({ stand }: Taak): boolean => stand !== "klaar";
