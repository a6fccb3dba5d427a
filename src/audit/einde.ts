import { leesPeriode, verschuif } from "../beschrijving/datum.ts";
import type { Datum, Feit, Integriteitssysteem } from "../beschrijving/types.ts";
import { opId, overlapt, zelfdeGroep } from "./signalen/in-gebruik.ts";
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
  /** Something of its kind is in force on the peildatum, so that its end need not be noticed. */
  readonly opgevolgd: boolean;
}

/** The roles, documents and procedures that are described as in use and have a last day, passed or not, by id. */
export function eindigende({ feiten }: Pick<Integriteitssysteem, "feiten">, peildatum: string): readonly Eindigend[] {
  const alle = opId([...feiten.rollen, ...feiten.documenten, ...feiten.procedures]).filter(({ aanwezig }) => aanwezig !== false);
  const inPlaats = opvolgers(alle.filter((feit) => vanKracht(feit, peildatum) === true));
  return alle.flatMap((feit) => {
    const einde = feit.stand === "geldend" ? eindeVan(feit) : undefined;
    return einde === undefined ? [] : [{ feit, einde, opgevolgd: inPlaats(feit) }];
  });
}

/** The last day an item states, or else the end of the term of a role. */
function eindeVan(feit: Feit): Einde | undefined {
  const [eind] = feit.eind;
  if (eind !== undefined) return { van: eind.van, tot: eind.tot, tekst: eind.tekst, benoeming: false };
  const periode = typeof feit.velden.termijn === "string" ? leesPeriode(feit.velden.termijn) : undefined;
  const begin = laatsteBegin(feit.begin);
  if (feit.sectie !== "rollen" || periode === undefined || begin === undefined) return undefined;
  const tot = verschuif(begin.tot, periode, 1);
  const tekst = begin.tekst.length === 10 ? tot : tot.slice(0, begin.tekst.length === 4 ? 4 : 7);
  return { van: verschuif(begin.van, periode, 1), tot, tekst, benoeming: true };
}

/** A reappointment starts a new term. */
const laatsteBegin = (begin: readonly Datum[]): Datum | undefined =>
  begin.reduce<Datum | undefined>((a, b) => (a === undefined || a.tot < b.tot ? b : a), undefined);

/** Whether one of these takes the place of an item: the old version of something that is there in a new one need not be noticed. */
function opvolgers(geldend: readonly Feit[]): (feit: Feit) => boolean {
  const perSoort = new Map<string, Feit[]>();
  for (const feit of geldend) {
    for (const sleutel of sleutels(feit)) {
      const bekend = perSoort.get(sleutel);
      if (bekend === undefined) perSoort.set(sleutel, [feit]);
      else bekend.push(feit);
    }
  }
  return (feit) =>
    sleutels(feit).some((sleutel) =>
      perSoort.get(sleutel)?.some((ander) => ander !== feit && zelfdeGroep(ander, feit) && zelfdeOnderwerp(ander, feit)),
    );
}

const sleutels = ({ sectie, soort, domein }: Feit): readonly string[] => domein.map((een) => `${sectie} ${soort} ${een}`);

const zelfdeOnderwerp = (a: Feit, b: Feit): boolean => {
  const [links, rechts] = [a.velden.onderwerpen, b.velden.onderwerpen];
  return !Array.isArray(links) || !Array.isArray(rechts) || overlapt(links, rechts);
};
