import type { BuitenBereik, Integriteitssysteem } from "../beschrijving/types.ts";
import type { Eis, Grondslag, Normenkader, Zwaarte } from "../normenkader/types.ts";
import { evalueer } from "../normenkader/voorwaarde/evalueer.ts";
import type { Drie } from "../normenkader/voorwaarde/kleene.ts";
import type { Reden } from "./uitkomst-types.ts";

/** Whether an eis applies to this organisation on this day, how heavily, by which law, and if not, why not. */
export interface Toepassing {
  readonly geldt: Drie;
  readonly zwaarte?: Zwaarte;
  readonly grondslag: readonly string[];
  readonly reden?: Reden;
}

export function toepassing(eis: Eis, systeem: Integriteitssysteem, kader: Normenkader, peildatum: string): Toepassing {
  const { type } = systeem.organisatie;
  const past = eis.organisatietypen.includes(type);
  if (eis.uitgezet !== undefined) {
    const wettelijk = past && weeg(eis, kader, type, peildatum).zwaarte === "wettelijk";
    return nvt({ soort: "uitgezet", tekst: eis.uitgezet, wettelijk });
  }
  if (!past) return nvt({ soort: "organisatietype", tekst: eis.nvt });
  const gewicht = weeg(eis, kader, type, peildatum);
  if (gewicht.geldt === false || eis.geldt === undefined) return gewicht;
  const { medewerkers } = systeem.organisatie;
  const drempel = evalueer(eis.geldt.als, { velden: medewerkers === undefined ? {} : { medewerkers }, peildatum });
  if (drempel === true) return gewicht;
  if (drempel === false) return nvt({ soort: "drempel", tekst: eis.geldt.reden });
  return { ...gewicht, geldt: undefined, reden: gewicht.reden ?? { soort: "drempel-onbekend", tekst: eis.geldt.reden } };
}

const nvt = (reden: Reden): Toepassing => ({ geldt: false, grondslag: [], reden });

/** Wettelijk while a grondslag for this organisation type is in force; else the own weight, once the normenkader has begun. */
function weeg(eis: Eis, kader: Normenkader, type: Grondslag["organisatietypen"][number], peildatum: string): Toepassing {
  const mogelijk = eis.grondslag
    .map((id) => kader.grondslagen[id])
    .filter((grondslag): grondslag is Grondslag => grondslag?.organisatietypen.includes(type) === true);
  const geldend = mogelijk.filter((grondslag) => isVanKracht(grondslag, peildatum)).map((grondslag) => grondslag.id);
  if (geldend.length > 0) return { geldt: true, zwaarte: "wettelijk", grondslag: geldend };
  const van = eis.van ?? kader.van;
  if (eis.zwaarte !== undefined && peildatum >= van) return { geldt: true, zwaarte: eis.zwaarte, grondslag: [] };
  const onzeker = mogelijk.find((grondslag) => grondslag.van_exact === false && peildatum < grondslag.van);
  if (onzeker !== undefined) {
    return {
      geldt: undefined,
      zwaarte: "wettelijk",
      grondslag: [onzeker.id],
      reden: { soort: "grondslag-onzeker", grondslag: onzeker.id, van: onzeker.van },
    };
  }
  return nvt(eis.zwaarte === undefined ? { soort: "geen-grondslag" } : { soort: "voor-begin", van });
}

/** First and last day inclusive (ISO days compare as text). */
export const isVanKracht = (grondslag: Grondslag, peildatum: string): boolean =>
  grondslag.van <= peildatum && (grondslag.tot === null || peildatum <= grondslag.tot);

/** The statement that leaves this eis out of the description, if there is one. */
export function buitenBereik(eis: Eis, normId: string, systeem: Integriteitssysteem): BuitenBereik | undefined {
  return systeem.buitenBereik.find(
    ({ norm, domein }) => (norm === eis.id || norm === normId) && (domein === undefined || domein === eis.domein),
  );
}
