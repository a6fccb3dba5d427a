import { leesPeriode, type Periode, verschuif } from "../beschrijving/datum.ts";
import type { Feit, Integriteitssysteem } from "../beschrijving/types.ts";
import { opId, overlapt, zelfdeGroep } from "./signalen/in-gebruik.ts";
import { datumsVan } from "./signalen/verschillen.ts";
import { vanKracht } from "./van-kracht.ts";

/** The last day of an item: the first and the last day that this can be. */
export interface Einde {
  readonly van: string;
  readonly tot: string;
  readonly tekst: string;
  /** Reckoned from the appointment and the length of the term. */
  readonly benoeming: boolean;
}

/** An item that is described as in use and ends some day. */
export interface Eindigend {
  readonly feit: Feit;
  readonly einde: Einde;
  /** Something took its place, or may have, so that its end need not be noticed. */
  readonly opgevolgd: boolean;
}

/** The roles, documents and procedures that are described as in use and have a last day, passed or not, by id. */
export function eindigende({ feiten }: Pick<Integriteitssysteem, "feiten">, peildatum: string): readonly Eindigend[] {
  const alle = opId([...feiten.rollen, ...feiten.documenten, ...feiten.procedures]).filter(({ aanwezig }) => aanwezig !== false);
  const inPlaats = opvolgers(alle.filter((feit) => kanOpvolgen(feit, peildatum)));
  return alle.flatMap((feit) => {
    const einde = feit.stand === "geldend" ? eindeVan(feit) : undefined;
    return einde === undefined ? [] : [{ feit, einde, opgevolgd: inPlaats(feit, einde) }];
  });
}

/** The last day an item states, or else the end of the term of a role. */
function eindeVan(feit: Feit): Einde | undefined {
  const [eind] = feit.eind;
  if (eind !== undefined) return { van: eind.van, tot: eind.tot, tekst: eind.tekst, benoeming: false };
  const dagen = feit.sectie === "rollen" ? termijneinde(feit) : undefined;
  if (dagen === undefined) return undefined;
  // As exact as the begin: reckoned from a month, it is a month.
  const precisie = dagen.van === dagen.tot ? 10 : dagen.van.slice(0, 4) === dagen.tot.slice(0, 4) ? 7 : 4;
  return { ...dagen, tekst: dagen.tot.slice(0, precisie), benoeming: true };
}

/** First and last day that something can be. */
export interface Dagen {
  readonly van: string;
  readonly tot: string;
}

/**
 * The last day of the term of a role, reckoned from its begin: one that begins on 1 January 2025 and lasts four years has
 * 31 December 2028 as its last day.
 */
export function termijneinde(feit: Feit): Dagen | undefined {
  const begin = begindagen(feit);
  if (begin === undefined) return undefined;
  const laatste = (dag: string, periode: Periode): string => verschuif(verschuif(dag, periode, 1), DAG, -1);
  return omhullend(termijnen(feit).map((periode) => ({ van: laatste(begin.van, periode), tot: laatste(begin.tot, periode) })));
}

const DAG: Periode = { maanden: 0, dagen: 1 };

/** The lengths that sources give for the term of a role. */
export const termijnen = ({ uitspraken }: Feit): readonly Periode[] =>
  uitspraken.flatMap(({ veld, waarde }) => (veld === "termijn" && typeof waarde === "string" ? (leesPeriode(waarde) ?? []) : []));

/** A term runs from the day somebody began; from the appointment where that is not known. A reappointment comes later. */
function begindagen({ uitspraken }: Feit): Dagen | undefined {
  const [sinds, op] = [omhullend(datumsVan(uitspraken, "sinds")), omhullend(datumsVan(uitspraken, "aangewezen.op"))];
  if (sinds === undefined || op === undefined) return sinds ?? op;
  return op.van > sinds.tot ? op : sinds;
}

/** The days that hold all of these. */
export function omhullend(dagen: readonly Dagen[]): Dagen | undefined {
  const van = dagen.map((een) => een.van).sort()[0];
  const tot = dagen
    .map((een) => een.tot)
    .sort()
    .at(-1);
  return van === undefined || tot === undefined ? undefined : { van, tot };
}

/**
 * Whether an item can have taken the place of another by the peildatum: it is in force. A role that has ended since stays the
 * successor it was; one that is withdrawn is it only when it is known to have begun.
 */
function kanOpvolgen(feit: Feit, peildatum: string): boolean {
  const { sectie, stand, begin } = feit;
  if (sectie !== "rollen") return vanKracht(feit, peildatum) === true;
  return (stand === "geldend" || (stand === "vervallen" && begin.length > 0)) && begin.every(({ van }) => van <= peildatum);
}

/**
 * A role is succeeded by one that began on the last day of its term or later; who began before is a colleague. Where the begin is
 * not known, it may be a successor. A document in force is enough: its new version may be adopted long before the old one ends.
 */
const volgtOp = ({ sectie, begin }: Feit, einde: Dagen): boolean =>
  sectie !== "rollen" || begin.length === 0 || begin.some(({ tot }) => tot >= einde.van);

/** Whether one of these takes the place of an item: the old version of something that is there in a new one need not be noticed. */
function opvolgers(kandidaten: readonly Feit[]): (feit: Feit, einde: Dagen) => boolean {
  const perSoort = new Map<string, Feit[]>();
  for (const feit of kandidaten) {
    for (const sleutel of sleutels(feit)) {
      const bekend = perSoort.get(sleutel);
      if (bekend === undefined) perSoort.set(sleutel, [feit]);
      else bekend.push(feit);
    }
  }
  return (feit, einde) =>
    sleutels(feit).some((sleutel) =>
      perSoort
        .get(sleutel)
        ?.some((ander) => ander !== feit && volgtOp(ander, einde) && zelfdeGroep(ander, feit) && zelfdeOnderwerp(ander, feit)),
    );
}

const sleutels = ({ sectie, soort, domein }: Feit): readonly string[] => domein.map((een) => `${sectie} ${soort} ${een}`);

const zelfdeOnderwerp = (a: Feit, b: Feit): boolean => {
  const [links, rechts] = [a.velden.onderwerpen, b.velden.onderwerpen];
  return !Array.isArray(links) || !Array.isArray(rechts) || overlapt(links, rechts);
};
