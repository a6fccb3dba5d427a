import type { Rapport } from "../audit/rapport-types.ts";
import type { Zwaarte } from "../normenkader/types.ts";
import type { Actieverschil, Eisverschil, Gatverschil, Groep, Verschiltelling } from "./types.ts";

/** The groups in the order in which a reader wants them. */
export const groepen: readonly Groep[] = [
  "verslechterd",
  "verbeterd",
  "nieuw-van-toepassing",
  "niet-meer-van-toepassing",
  "ander-bereik",
  "gelijk",
  "niet-vergeleken",
];

interface Delen {
  readonly oud: Rapport;
  readonly nieuw: Rapport;
  readonly eisen: readonly Eisverschil[];
  readonly gaten: Gatverschil;
  readonly acties: readonly Actieverschil[];
}

/** The numbers of a comparison. */
export function telling({ oud, nieuw, eisen, gaten, acties }: Delen): Verschiltelling {
  const erger = eisen.filter((eis) => eis.erger);
  const open = (zwaarte: Zwaarte): Verschiltelling["erger"][Zwaarte] => {
    const zo = erger.filter((eis) => (eis.nieuw?.zwaarte ?? "aanbeveling") === zwaarte).map((eis) => eis.nieuw?.uitkomst);
    return { "niet-voldaan": aantal(zo, "niet-voldaan"), onbekend: aantal(zo, "onbekend") };
  };
  const namen = eisen.map(({ groep }) => groep);
  const verdwenen = eisen.map((eis) => eis.verdwenen);
  const wijzigingen = acties.map(({ verandering }) => verandering);
  return {
    groepen: Object.fromEntries(groepen.map((groep) => [groep, aantal(namen, groep)])) as Record<Groep, number>,
    verdwenen: { alleen: aantal(verdwenen, "alleen"), mede: aantal(verdwenen, "mede") },
    erger: { wettelijk: open("wettelijk"), basisnorm: open("basisnorm"), aanbeveling: open("aanbeveling") },
    oordelen: { oud: oud.samenvatting.oordelen, nieuw: nieuw.samenvatting.oordelen },
    gaten: {
      opgelost: gaten.opgelost.length,
      nieuw: gaten.nieuw.length,
      vervallen: gaten.vervallen.length,
      gebleven: gaten.gebleven,
    },
    acties: {
      nieuw: aantal(wijzigingen, "nieuw"),
      verdwenen: aantal(wijzigingen, "verdwenen"),
      gewijzigd: aantal(wijzigingen, "gewijzigd"),
    },
  };
}

const aantal = <T>(waarden: readonly T[], waarde: T): number => waarden.filter((een) => een === waarde).length;
