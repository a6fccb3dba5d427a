import { bronTekst } from "../audit/bewijs.ts";
import type { Programmaregel } from "../beschrijving/types.ts";
import { opsomming } from "../normenkader/sjabloon.ts";
import { eersteNa, kerenVan } from "./moment.ts";
import type { Planbron } from "./plan.ts";
import type { Moment, Planactie, Planjaar, Planregel } from "./types.ts";

/** The lines of the description's programme with their years as stated, then a line for each action they do not name. */
export function planprogramma(bron: Planbron, acties: readonly Planactie[], jaren: readonly number[]): readonly Planregel[] {
  const { programma } = bron.systeem;
  const genoemd = new Set(programma.flatMap((regel) => regel.acties));
  const opNummer = new Map(acties.map((actie) => [actie.nr, actie]));
  const eigen = programma.map((regel) => genoemdeRegel(regel, { opNummer, jaren, bron }));
  return [...eigen, ...acties.filter((actie) => !genoemd.has(actie.nr)).flatMap((actie) => afgeleideRegel(actie, jaren))];
}

interface Omgeving {
  readonly opNummer: ReadonlyMap<string, Planactie>;
  readonly jaren: readonly number[];
  readonly bron: Planbron;
}

/** A line that marks no year gets those of its actions, else of its own frequency, and says that they were reckoned. */
function genoemdeRegel(regel: Programmaregel, { opNummer, jaren, bron: { woorden, rapport } }: Omgeving): Planregel {
  const { onderwerp, activiteit, verantwoordelijk, frequentie, wanneer, acties, opmerking, plaats } = regel;
  const bron = bronTekst(regel.bron);
  const eigen = frequentie === undefined ? undefined : eersteNa(rapport.peildatum, frequentie);
  const momenten = acties.flatMap((nr) => opNummer.get(nr)?.moment ?? []);
  const gerekend = momenten.length > 0 ? momenten : eigen === undefined ? [] : [eigen];
  return {
    onderwerp,
    activiteit,
    ...(verantwoordelijk.length > 0 && { verantwoordelijk: opsomming(verantwoordelijk.map((rol) => woorden[rol] ?? rol)) }),
    ...(frequentie !== undefined && { frequentie }),
    ...(wanneer !== undefined && { wanneer }),
    acties,
    jaren: regel.jaren.length > 0 ? regel.jaren.map((jaar) => ({ jaar, soort: "genoemd" as const })) : afgeleideJaren(gerekend, jaren),
    afgeleid: false,
    ...(regel.jaren.length === 0 && zonderBegin(gerekend)),
    ...(opmerking !== undefined && { opmerking }),
    ...(bron !== "" && { bron }),
    plaats,
  };
}

/** What is dropped is no plan any more; what has no date and no frequency is told apart (`zonder_moment`). */
function afgeleideRegel(actie: Planactie, jaren: readonly number[]): readonly Planregel[] {
  const { nr, titel, onderwerp, moment, stand, verantwoordelijk, oplevering, bron, plaats } = actie;
  if (moment === undefined || stand === "vervallen") return [];
  const [wie] = verantwoordelijk;
  const [wanneer] = oplevering;
  return [
    {
      onderwerp,
      activiteit: titel,
      ...(wie !== undefined && { verantwoordelijk: wie.tekst }),
      ...(moment.frequentie !== undefined && { frequentie: moment.frequentie }),
      ...(wanneer !== undefined && { wanneer: wanneer.tekst }),
      acties: [nr],
      jaren: afgeleideJaren([moment], jaren),
      afgeleid: true,
      ...zonderBegin([moment]),
      ...(bron !== "" && { bron }),
      plaats,
    },
  ];
}

const zonderBegin = (momenten: readonly Moment[]): { readonly zonder_begin?: true } =>
  momenten.length > 0 && momenten.every(({ bron }) => bron === "gerekend") ? { zonder_begin: true } : {};

/** The years in which one of these falls; of several moments the one with most times counts. */
function afgeleideJaren(momenten: readonly Moment[], jaren: readonly number[]): readonly Planjaar[] {
  return jaren.flatMap((jaar) => {
    const venster = { van: `${jaar}-01-01`, tot: `${jaar}-12-31` };
    const aantal = Math.max(0, ...momenten.map((moment) => kerenVan(moment, venster).length));
    return aantal === 0 ? [] : [{ jaar, soort: "afgeleid" as const, keren: aantal }];
  });
}
