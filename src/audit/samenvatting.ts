import type { Eenheidoordeel, Normoordeel, Samenvatting, Signaal } from "./rapport-types.ts";
import type { Eisuitkomst, Oordeel, Uitkomst } from "./uitkomst-types.ts";

const oordelen: readonly Oordeel[] = ["voldoet", "deels", "voldoet-niet", "niet-getoetst", "nvt"];
const uitkomsten: readonly Uitkomst[] = ["voldaan", "niet-voldaan", "onbekend", "afwijking", "niet-getoetst", "nvt"];

/** Counts over the part that was judged; each eis counts once, however many units it serves in. */
export function samenvatting(
  eisen: readonly Eisuitkomst[],
  normen: readonly Normoordeel[],
  eenheden: readonly Eenheidoordeel[] | undefined,
  signalen: readonly Signaal[],
): Samenvatting {
  const tel = <T extends string>(namen: readonly T[], waarden: readonly T[]): Record<T, number> =>
    Object.fromEntries(namen.map((naam) => [naam, waarden.filter((waarde) => waarde === naam).length])) as Record<T, number>;
  const open = (zwaarte: Eisuitkomst["zwaarte"]): { "niet-voldaan": number; onbekend: number } =>
    tel(
      ["niet-voldaan", "onbekend"],
      eisen.filter((eis) => eis.zwaarte === zwaarte).map(({ uitkomst }) => uitkomst as "onbekend"),
    );
  const aspect = (naam: string): Samenvatting["aspecten"]["opzet"] =>
    tel(
      ["voldaan", "niet-voldaan", "onbekend"],
      eisen.filter(({ eis }) => eis.aspect === naam).map(({ uitkomst }) => uitkomst as "onbekend"),
    );
  const uitwerkingen = normen.flatMap(({ uitwerking }) => uitwerking);
  return {
    oordelen: tel(
      oordelen,
      normen.map(({ oordeel }) => oordeel),
    ),
    ...(eenheden && {
      eenheden: tel(
        oordelen,
        eenheden.map(({ oordeel }) => oordeel),
      ),
    }),
    uitkomsten: tel(
      uitkomsten,
      eisen.map(({ uitkomst }) => uitkomst),
    ),
    open: { wettelijk: open("wettelijk"), basisnorm: open("basisnorm"), aanbeveling: open("aanbeveling") },
    aspecten: { opzet: aspect("opzet"), bestaan: aspect("bestaan"), werking: aspect("werking") },
    acties: {
      gepland: new Set(uitwerkingen.map(({ actie }) => actie).filter((actie) => actie !== undefined)).size,
      voorstel: new Set(uitwerkingen.filter(({ voorstel }) => voorstel).map(({ tekst }) => tekst)).size,
    },
    signalen: tel(
      ["hoog", "middel", "laag"],
      signalen.map(({ ernst }) => ernst),
    ),
  };
}
