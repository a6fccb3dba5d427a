import type { RapportTekst } from "../../tekst/nl/rapport.ts";
import { voorTerminal } from "../escape.ts";
import type { Punt } from "../punten.ts";
import type { Bronweergave } from "./bron.ts";
import type { Stijl } from "./stijl.ts";
import { wikkel } from "./wikkel.ts";

/** What drawing a piece of the report needs to know. */
export interface Doek {
  readonly stijl: Stijl;
  readonly tekst: RapportTekst;
  readonly breedte: number;
  readonly bron: Bronweergave;
}

/** The lines of one statement: its sign and text, and dimmed below it which eis, how heavy, by which source and where. */
export function puntregels(punt: Punt, breedte: number, { stijl, tekst, bron }: Doek): readonly string[] {
  const verf = stijl.toon[punt.toon];
  const vooraf = punt.vooraf === undefined ? "" : `${voorTerminal(punt.vooraf)}:`;
  const [eerste = "", ...rest] = wikkel(`${vooraf} ${voorTerminal(punt.tekst)}`.trim(), breedte - 2);
  const kop = vooraf !== "" && eerste.startsWith(vooraf) ? verf(vooraf) + eerste.slice(vooraf.length) : eerste;
  const bijschrift = wikkel(bijschriftVan(punt, tekst, bron).map(voorTerminal).join(" · "), breedte - 2);
  return [
    `${verf(punt.teken)} ${kop}`,
    ...rest.map((regel) => `  ${regel}`),
    ...bijschrift.filter(Boolean).map((regel) => `  ${stijl.gedimd(regel)}`),
  ];
}

const bijschriftVan = ({ eisen, bij, bron, plaats }: Punt, tekst: RapportTekst, weergave: Bronweergave): readonly string[] => [
  ...bij,
  ...(eisen.length > 0 ? [eisen.join(", ")] : []),
  ...(bron === undefined ? [] : [weergave.kort(bron)]),
  ...(plaats === undefined ? [] : [tekst.regel(plaats.bestand, plaats.regel)]),
];

/** All statements of a column, or the words for an empty one. */
export const kolomregels = (punten: readonly Punt[], leeg: string, breedte: number, doek: Doek): readonly string[] =>
  punten.length === 0 ? wikkel(leeg, breedte).map(doek.stijl.gedimd) : punten.flatMap((punt) => puntregels(punt, breedte, doek));
