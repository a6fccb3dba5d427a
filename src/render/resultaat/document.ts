import type { Resultaatkop } from "../../audit/resultaatkop.ts";
import { catalogus } from "../../tekst/catalogus.ts";
import { resultaattekst } from "../../tekst/resultaat.ts";
import type { Taal } from "../../tekst/taal.ts";
import type { Deel, Document, Gegeven } from "../document/types.ts";
import { gegevens } from "../gegevens.ts";
import { KENMERK } from "../kenmerk.ts";

/** What every result that becomes a document says about itself. */
export interface Resultaat extends Resultaatkop {
  readonly soort: string;
  readonly versie: string;
  readonly grenzen: readonly string[];
}

/** What a document adds to its result. */
export interface Opzet {
  readonly taal: Taal;
  readonly titel: string;
  readonly delen: readonly Deel[];
  /** Over the limits of the result, the last section. */
  readonly grenzenkop: string;
  /** More facts for the title page. */
  readonly gegevens?: readonly Gegeven[];
  /** False where the headings bring a number of their own. */
  readonly genummerd?: boolean;
}

/** A result as a document: its title page, the sections, and what it cannot know. */
export function resultaatdocument(
  uit: Resultaat,
  { taal, titel, delen, grenzenkop, gegevens: meer = [], genummerd = true }: Opzet,
): Document {
  const { naam, versie } = uit.hulpmiddel;
  return {
    taal,
    titel,
    ...(!genummerd && { genummerd }),
    ondertitel: uit.organisatie.naam,
    kenmerk: `${KENMERK} ${uit.soort} ${uit.versie}, ${naam} ${versie}`,
    gegevens: [...titelblad(uit, taal), ...meer, { naam: resultaattekst(taal).gemaaktMet, waarde: `${naam} ${versie}` }],
    delen: [...delen, { id: "grenzen", kop: grenzenkop, bouwstenen: [{ soort: "lijst", items: uit.grenzen.map((tekst) => [{ tekst }]) }] }],
  };
}

function titelblad(uit: Resultaat, taal: Taal): readonly Gegeven[] {
  const { rapport: tekst } = catalogus(taal);
  const { organisatie, peildatum, normenkader } = gegevens(uit, taal);
  return [
    { naam: tekst.organisatie, waarde: organisatie },
    { naam: tekst.peildatum, waarde: peildatum },
    { naam: tekst.normenkader, waarde: normenkader },
  ];
}
