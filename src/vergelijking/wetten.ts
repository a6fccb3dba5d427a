import type { Eisoordeel, Grondslagverwijzing, Rapport } from "../audit/rapport-types.ts";
import type { Rapporten } from "./oorzaken.ts";
import type { Wetoorzaak, Wetverschil } from "./types.ts";

/** The law that asks an eis on one of the two days only, because it was in force on that day only. */
export function wetoorzaken(oud: Eisoordeel, nieuw: Eisoordeel, rapporten: Rapporten): readonly Wetoorzaak[] {
  if ((oud.uitkomst === "nvt") === (nieuw.uitkomst === "nvt") && oud.zwaarte === nieuw.zwaarte) return [];
  return [
    ...alleenIn(nieuw, oud, rapporten.nieuw, rapporten.oud.peildatum).map((wet) => ({ soort: "wet-nieuw", ...wet }) as const),
    ...alleenIn(oud, nieuw, rapporten.oud, rapporten.nieuw.peildatum).map((wet) => ({ soort: "wet-weg", ...wet }) as const),
  ];
}

function alleenIn(hier: Eisoordeel, daar: Eisoordeel, { grondslagen }: Rapport, andereDag: string): readonly Omit<Wetoorzaak, "soort">[] {
  return hier.grondslag.flatMap((id) => {
    const wet = grondslagen[id];
    if (wet === undefined || daar.grondslag.includes(id) || geldtOp(wet, andereDag)) return [];
    return [{ grondslag: id, citaat: wet.citaat, van: wet.van, tot: wet.tot }];
  });
}

/** First and last day inclusive. */
const geldtOp = ({ van, tot }: Grondslagverwijzing, dag: string): boolean => van <= dag && (tot === null || dag <= tot);

/** All law that is in force on one of the two days only, with the eisen that rest on it. */
export function wetverschillen(oud: Rapport, nieuw: Rapport): readonly Wetverschil[] {
  return [...eenzijdig(nieuw, oud.peildatum, "nieuw"), ...eenzijdig(oud, nieuw.peildatum, "weg")];
}

function eenzijdig(
  { grondslagen, normen, peildatum }: Rapport,
  andereDag: string,
  verandering: Wetverschil["verandering"],
): readonly Wetverschil[] {
  return Object.entries(grondslagen).flatMap(([grondslag, wet]) => {
    if (!geldtOp(wet, peildatum) || geldtOp(wet, andereDag)) return [];
    const eisen = normen.flatMap((norm) => norm.eisen.filter((eis) => eis.grondslag.includes(grondslag)).map(({ id }) => id));
    const { citaat, van, tot, zekerheid } = wet;
    return [{ grondslag, citaat, van, tot, zekerheid, verandering, eisen }];
  });
}
