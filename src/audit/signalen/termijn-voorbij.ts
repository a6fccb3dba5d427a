import { leesPeriode, verschuif } from "../../beschrijving/datum.ts";
import type { Datum, Feit } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import { vanKracht } from "../van-kracht.ts";
import { opId, overlapt, zelfdeGroep } from "./in-gebruik.ts";
import { signaalregel } from "./types.ts";

/** A term or a last day has passed, while the item is still described as in use and nothing has taken its place. */
export const termijnVoorbij = signaalregel({
  id: "termijn-voorbij",
  ernst: "middel",
  zoek: ({ systeem: { feiten }, peildatum, teksten }) => {
    const alle = opId([...feiten.rollen, ...feiten.documenten, ...feiten.procedures]).filter(({ aanwezig }) => aanwezig !== false);
    const inPlaats = opvolgers(alle.filter((feit) => vanKracht(feit, peildatum) === true));
    return alle.flatMap((feit) => {
      const laatste = feit.stand === "geldend" ? laatsteDag(feit) : undefined;
      if (laatste === undefined || laatste.dag >= peildatum || inPlaats(feit)) return [];
      const tot = teksten.tijd(laatste.tekst);
      return [{ args: { titel: alsNaam(feit.titel), tot, benoeming: laatste.benoeming }, plaatsen: [feit.plaats] }];
    });
  },
});

interface Einde {
  /** The last day it can be. */
  readonly dag: string;
  readonly tekst: string;
  /** Reckoned from the appointment and the length of the term. */
  readonly benoeming: boolean;
}

function laatsteDag(feit: Feit): Einde | undefined {
  const [eind] = feit.eind;
  if (eind !== undefined) return { dag: eind.tot, tekst: eind.tekst, benoeming: false };
  const periode = typeof feit.velden.termijn === "string" ? leesPeriode(feit.velden.termijn) : undefined;
  const begin = laatsteBegin(feit.begin);
  if (feit.sectie !== "rollen" || periode === undefined || begin === undefined) return undefined;
  const dag = verschuif(begin.tot, periode, 1);
  return { dag, tekst: begin.tekst.length === 10 ? dag : dag.slice(0, begin.tekst.length === 4 ? 4 : 7), benoeming: true };
}

/** A reappointment starts a new term. */
const laatsteBegin = (begin: readonly Datum[]): Datum | undefined =>
  begin.reduce<Datum | undefined>((a, b) => (a === undefined || a.tot < b.tot ? b : a), undefined);

/** The old version of something that is there in a new one need not be noticed. */
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
