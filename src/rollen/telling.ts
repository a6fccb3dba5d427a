import { kanVacantZijn } from "./rolkaart.ts";
import { type Functie, invullingen, type Onverenigbaarheid, type Rolbeeld, type Rollentelling, type Taak, taaksoorten } from "./types.ts";

interface Delen {
  readonly rollen: readonly Rolbeeld[];
  readonly functies: readonly Functie[];
  readonly onverenigbaar: readonly Onverenigbaarheid[];
  readonly zonder: readonly Taak[];
}

/** The overview in numbers. */
export function rollentelling({ rollen, functies, onverenigbaar, zonder }: Delen): Rollentelling {
  const open = [...rollen.flatMap(({ taken }) => taken), ...zonder].filter(({ stand }) => stand !== "klaar");
  return {
    rollen: rollen.length,
    functies: tel(invullingen, (een) => functies.filter(({ invulling }) => invulling === een).length),
    niet_beschreven: nietBeschreven(rollen).length,
    loopt_af: functies.filter(({ invulling, einde }) => invulling === "vervuld" && einde?.oordeel === "binnenkort").length,
    onverenigbaar: tel(["mag-niet", "af-te-raden"], (een) => onverenigbaar.filter(({ weging }) => weging === een).length),
    taken: tel(taaksoorten, (een) => new Set(open.filter(({ soort }) => soort === een).map(({ id }) => id)).size),
    zonder_rol: zonder.length,
  };
}

/** Something is asked of them, and nobody says whether there is anybody. */
export const nietBeschreven = (rollen: readonly Rolbeeld[]): readonly Rolbeeld[] =>
  rollen.filter(
    ({ rol, invulling, taken }) =>
      rol !== undefined && kanVacantZijn.has(rol) && invulling === "niet-beschreven" && taken.some(({ stand }) => stand !== "klaar"),
  );

const tel = <Naam extends string>(namen: readonly Naam[], aantal: (naam: Naam) => number): Readonly<Record<Naam, number>> =>
  Object.fromEntries(namen.map((naam) => [naam, aantal(naam)])) as Record<Naam, number>;
