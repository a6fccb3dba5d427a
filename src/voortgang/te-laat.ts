import type { Stand, TeLaat, Termijn } from "./types.ts";

/** What is known of an action that could be late. */
interface Openstaand {
  readonly stand: Stand;
  readonly terugkerend?: true;
  readonly gereed: readonly Termijn[];
  readonly vervolg_gereed: readonly Termijn[];
}

/**
 * The dates that have passed. A date has certainly passed when every day it may be lies before the peildatum, whichever source
 * is right; on the day itself it has not. An action that is done has only its follow-up to be late with.
 */
export function teLaat({ stand, terugkerend, gereed, vervolg_gereed }: Openstaand, peildatum: string): readonly TeLaat[] {
  if (stand === "vervallen") return [];
  const eerste = stand === "gereed" ? [] : voorbij("gereed", gereed, { peildatum, twijfel: twijfel(stand, terugkerend) });
  return [...eerste, ...voorbij("vervolg", vervolg_gereed, { peildatum })];
}

/** Why a date that has passed need not mean that the action is late. */
function twijfel(stand: Stand, terugkerend: true | undefined): TeLaat["reden"] {
  if (stand === "onbekend") return "stand-onbekend";
  // The first time may have been in time; that nothing was started says that it was not.
  return terugkerend && stand !== "niet-gestart" ? "terugkerend" : undefined;
}

interface Maat {
  readonly peildatum: string;
  readonly twijfel?: TeLaat["reden"];
}

function voorbij(wat: TeLaat["wat"], termijnen: readonly Termijn[], { peildatum, twijfel: reden }: Maat): readonly TeLaat[] {
  const geraakt = termijnen.filter(({ van }) => van < peildatum);
  if (geraakt.length === 0) return [];
  const voorbije = termijnen.filter(({ tot }) => tot < peildatum);
  const tekst = termijnen.map((een) => een.tekst).join("; ");
  const onzeker = voorbije.length === termijnen.length ? reden : meningsverschil(termijnen, voorbije);
  return [{ wat, zekerheid: onzeker === undefined ? "zeker" : "misschien", ...(onzeker !== undefined && { reden: onzeker }), tekst }];
}

const meningsverschil = (termijnen: readonly Termijn[], voorbije: readonly Termijn[]): TeLaat["reden"] =>
  termijnen.length > 1 && voorbije.length > 0 ? "bronnen-verschillen" : "onnauwkeurig";
