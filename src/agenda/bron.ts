import { bronTekst } from "../audit/bewijs.ts";
import { gezegdOver, type Spreker } from "../audit/gezegd.ts";
import type { Rapport } from "../audit/rapport-types.ts";
import { datumsVan } from "../audit/signalen/verschillen.ts";
import type { Rapportteksten } from "../audit/teksten.ts";
import type { Bewijssectie } from "../beschrijving/format/secties.ts";
import type { Actie, Feit, Integriteitssysteem } from "../beschrijving/types.ts";
import type { Normenkader, Woorden } from "../normenkader/types.ts";
import type { AgendaTekst } from "../tekst/nl/agenda.ts";
import type { Agenda, Agendapunt } from "./types.ts";

/** All that an agenda is made from. */
export interface Agendabron {
  readonly systeem: Integriteitssysteem;
  readonly kader: Normenkader;
  /** The rapport of this system by this normenkader: it says which day it is, and its limits hold here too. */
  readonly rapport: Rapport;
  /** The organisation's own words for roles and groups. */
  readonly woorden: Woorden;
  readonly teksten: Rapportteksten;
  readonly tekst: AgendaTekst;
}

/** What finding the moments needs to know. */
export interface Blik extends Spreker, Pick<Agendabron, "systeem" | "kader" | "tekst"> {
  readonly peildatum: string;
  readonly venster: Agenda["venster"];
}

/** Who is to see to an item, by section: the attribute that names it. */
const houders: Readonly<Record<Bewijssectie, string>> = {
  documenten: "vastgesteld.door",
  registers: "houder",
  rollen: "aangewezen.door",
  procedures: "vastgesteld.door",
  activiteiten: "door",
  onderzoeken: "door",
};

/** Who does it, in the organisation's own words; where sources differ all of them, and that they do. */
export function wie(over: Parameters<typeof gezegdOver>[0], veld: string, blik: Blik): { readonly wie?: string } {
  const namen = new Set(gezegdOver(over, veld, blik).map(({ tekst }) => tekst));
  return namen.size === 0 ? {} : { wie: blik.tekst.verschillend([...namen]) };
}

/** Days that sources give for an action, whether or not they have passed. */
export const heeftDag = (actie: Actie): boolean => datumsVan(actie.uitspraken, "gereed").length > 0;

/** Of an item of the description: what every moment about it says. */
export function vanFeit(feit: Feit, blik: Blik): Pick<Agendapunt, "wie" | "eisen" | "bron" | "feit" | "plaats"> {
  return { ...wie(feit, houders[feit.sectie], blik), eisen: [], ...vindplaats(feit), feit: feit.id };
}

/** Where it stands. */
export function vindplaats({ bron, plaats }: Pick<Feit, "bron" | "plaats">): Pick<Agendapunt, "bron" | "plaats"> {
  const tekst = bronTekst(bron);
  return { ...(tekst !== "" && { bron: tekst }), plaats };
}
