import type { Baselinestand, Normoordeel, Ontbreekt, Rapport, Uitwerking } from "../../audit/rapport-types.ts";
import { ingangsbestand } from "../../beschrijving/limieten.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import type { Zwaarte } from "../../normenkader/types.ts";
import type { RenderOpties } from "../types.ts";

/** A gap as a build server shows it: with a place to point at, and whether it makes the run fail. */
export interface Cigat {
  readonly gat: Ontbreekt;
  readonly norm: Normoordeel;
  /** The evidence, else its nearest parent; a public version has only the file a description starts with. */
  readonly plaats: Plaats;
  readonly telt: boolean;
  /** What is planned or proposed for it, planned first. */
  readonly uitwerking: readonly Uitwerking[];
}

const zwaartes: readonly Zwaarte[] = ["wettelijk", "basisnorm", "aanbeveling"];

/** Does this weight count for the exit code? */
export const teltZwaarte = (zwaarte: Zwaarte, failOn: RenderOpties["failOn"] = "wettelijk"): boolean =>
  failOn !== "nooit" && zwaartes.indexOf(zwaarte) <= zwaartes.indexOf(failOn);

/** With a baseline only what is new or worse counts. */
export const teltStand = (stand: Baselinestand | undefined): boolean => stand === undefined || stand === "nieuw" || stand === "erger";

/** Every gap once, whatever indeling was asked for; the gravest first: what counts, then missing before unknown, then by weight. */
export function cigaten({ normen }: Rapport, { failOn }: RenderOpties): readonly Cigat[] {
  const alle = normen.flatMap((norm) => norm.ontbreekt.map((gat) => cigat(gat, norm, failOn)));
  return alle.sort((a, b) => rang(a) - rang(b));
}

const cigat = (gat: Ontbreekt, norm: Normoordeel, failOn: RenderOpties["failOn"]): Cigat => ({
  gat,
  norm,
  plaats: heel(gat.plaats ?? gat.ouder),
  telt: teltZwaarte(gat.zwaarte, failOn) && teltStand(gat.baseline),
  uitwerking: antwoorden(gat, norm),
});

function antwoorden({ eis }: Ontbreekt, { uitwerking }: Normoordeel): readonly Uitwerking[] {
  const eigen = uitwerking.filter(({ eisen, stand }) => eisen.includes(eis) && stand !== "vervallen");
  return [...eigen.filter(({ voorstel }) => !voorstel), ...eigen.filter(({ voorstel }) => voorstel)];
}

const rang = ({ telt, gat: { soort, zwaarte, kern } }: Cigat): number =>
  (telt ? 0 : 100) + (soort === "niet-voldaan" ? 0 : 10) + zwaartes.indexOf(zwaarte) * 2 + (kern ? 0 : 1);

/** Whole lines and columns from 1, also in a rapport that was changed by hand. */
export function heel(plaats: Plaats = { bestand: ingangsbestand, regel: 1, kolom: 1, pad: "" }): Plaats {
  const vanaf1 = (getal: number): number => Math.max(1, Math.trunc(getal) || 1);
  return { ...plaats, regel: vanaf1(plaats.regel), kolom: vanaf1(plaats.kolom) };
}

/** The file as a build server finds it: from the root of the repository, with forward slashes. */
export const bestandspad = ({ bestand }: Plaats, { map = "" }: RenderOpties): string => `${map}${bestand}`.replaceAll("\\", "/");
