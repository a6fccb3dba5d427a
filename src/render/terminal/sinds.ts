import type { Rapport } from "../../audit/rapport-types.ts";
import type { Taal } from "../../tekst/taal.ts";
import { voorTerminal } from "../escape.ts";
import { sindsBaseline } from "../sinds.ts";
import type { Doek } from "./cel.ts";
import { hangend, wikkel } from "./wikkel.ts";

/** Lines of one kind; the rest is counted. */
const HOOGSTENS = 10;

/** What changed since the baseline; nothing where none was given. */
export function sindsregels(rapport: Rapport, taal: Taal, { stijl, tekst, breedte }: Doek): readonly string[] {
  const sinds = sindsBaseline(rapport, taal);
  if (sinds === undefined) return [];
  const groepen = sinds.groepen.flatMap(({ kop, punten }) => [
    stijl.vet(`${kop} (${punten.length})`),
    ...punten
      .slice(0, HOOGSTENS)
      .flatMap(({ teken, tekst: zin, bij }) => [
        ...hangend(teken, voorTerminal(zin), breedte),
        ...hangend(" ", voorTerminal(bij.join(" · ")), breedte).map(stijl.gedimd),
      ]),
    ...(punten.length > HOOGSTENS ? [`  ${tekst.enNog(punten.length - HOOGSTENS)}`] : []),
  ]);
  return [
    stijl.vet(voorTerminal(sinds.kop)),
    ...[...sinds.letOp, ...sinds.telling].flatMap((zin) => wikkel(voorTerminal(zin), breedte)),
    ...groepen,
  ];
}
