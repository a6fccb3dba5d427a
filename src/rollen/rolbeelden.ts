import { natuurlijk } from "../audit/volgorde.ts";
import { rollen as rolcodes } from "../beschrijving/format/begrippen.ts";
import { rollen as rolsectie } from "../beschrijving/format/rollen.ts";
import type { Feit } from "../beschrijving/types.ts";
import { metHoofdletter } from "../normenkader/sjabloon.ts";
import { invullingVan, isRol, vervullersVan } from "./functies.ts";
import { alleenTaak, kanVacantZijn, type Rolsoort, rolVanSoort, vanBuiten } from "./rolkaart.ts";
import type { Rollenbron } from "./rollen.ts";
import type { Toebedeeld } from "./taken.ts";
import { type Invulling, type Rolbeeld, type Taak, taaksoorten } from "./types.ts";

interface Lijn {
  readonly functies: Feit[];
  readonly vervult: Feit[];
  readonly taken: Taak[];
}

/** The roles with what is asked of them: every role that a source names, or that the norm names for an open eis. */
export function rolbeelden(bron: Rollenbron, toebedeeld: readonly Toebedeeld[]): readonly Rolbeeld[] {
  const lijnen = new Map<string, Lijn>();
  const lijn = (sleutel: string): Lijn => {
    const bekend = lijnen.get(sleutel) ?? { functies: [], vervult: [], taken: [] };
    lijnen.set(sleutel, bekend);
    return bekend;
  };
  for (const feit of bron.systeem.feiten.rollen) {
    const eigen = sleutelVan(feit);
    if (eigen !== undefined) lijn(eigen).functies.push(feit);
    for (const rol of vervullersVan(feit)) if (rol !== eigen && !vanBuiten.has(rol)) lijn(rol).vervult.push(feit);
  }
  for (const { rol, taak } of toebedeeld) if (rol !== undefined) lijn(rol).taken.push(taak);
  return [...lijnen].sort(([a], [b]) => plek(a) - plek(b) || natuurlijk(a, b)).map(([sleutel, een]) => rolbeeld(sleutel, een, bron));
}

/** The line an item is itself; undefined when it is only a task of whoever fills it. */
function sleutelVan(feit: Feit): string | undefined {
  const rol = rolVanSoort[feit.soort as Rolsoort];
  if (rol !== undefined) return rol;
  if (!alleenTaak.has(feit.soort)) return `soort:${feit.soort}`;
  return vervullersVan(feit).length > 0 ? undefined : `functie:${feit.id}`;
}

const volgorde: readonly string[] = [...Object.keys(rolcodes), ...Object.keys(rolsectie.soorten).map((soort) => `soort:${soort}`)];
const plek = (sleutel: string): number => {
  const nummer = volgorde.indexOf(sleutel);
  return nummer === -1 ? volgorde.length : nummer;
};

function rolbeeld(sleutel: string, lijn: Lijn, bron: Rollenbron): Rolbeeld {
  const { woorden, tekst } = bron;
  const [, soort = ""] = sleutel.split(":");
  const naam = isRol(sleutel)
    ? (woorden[sleutel] ?? sleutel)
    : sleutel.startsWith("soort:")
      ? tekst.soort[soort as Rolsoort]
      : (lijn.functies[0]?.titel ?? sleutel);
  return {
    sleutel,
    ...(isRol(sleutel) && { rol: sleutel }),
    naam: metHoofdletter(naam),
    invulling: invulling(sleutel, lijn, bron),
    functies: ids(lijn.functies),
    vervult: ids(lijn.vervult),
    taken: [...lijn.taken].sort(opVolgorde),
  };
}

const ids = (feiten: readonly Feit[]): readonly string[] => feiten.map(({ id }) => id).sort();

function invulling(sleutel: string, { functies, vervult }: Lijn, { systeem, rapport }: Rollenbron): Rolbeeld["invulling"] {
  const { peildatum } = rapport;
  const eigen = new Set(functies.map((feit) => invullingVan(feit, peildatum)));
  const [enige] = eigen;
  if (enige !== undefined) return eigen.size === 1 ? enige : gemengd(eigen);
  if (!isRol(sleutel) || !kanVacantZijn.has(sleutel)) return "orgaan";
  // Whoever fills another role is there; that such a role is empty says nothing about who would fill it.
  if (vervult.some((feit) => invullingVan(feit, peildatum) === "vervuld")) return "vervuld";
  const soorten = Object.keys(rolVanSoort).filter((soort) => rolVanSoort[soort as Rolsoort] === sleutel);
  const isVolledig = systeem.volledig.some(
    ({ sectie, soort, domein }) =>
      sectie === "rollen" && soorten.length > 0 && (soort === undefined || soorten.includes(soort)) && domein === undefined,
  );
  return isVolledig ? "vacant" : "niet-beschreven";
}

/** Some filled and some not; where none is certainly filled, what is most in doubt. That one is only named takes nothing away. */
function gemengd(alle: ReadonlySet<Invulling>): Rolbeeld["invulling"] {
  if (alle.has("vervuld")) return alle.size === 2 && alle.has("genoemd") ? "vervuld" : "deels";
  return alle.has("misschien-afgelopen") ? "misschien-afgelopen" : "onbekend";
}

/** Open before done; by the last day; what has no date last; then by kind and number. */
export function opVolgorde(a: Taak, b: Taak): number {
  const klaar = Number(a.stand === "klaar") - Number(b.stand === "klaar");
  const [laatsteA, laatsteB] = [a.wanneer.tot ?? "9999-99-99", b.wanneer.tot ?? "9999-99-99"];
  if (klaar !== 0) return klaar;
  if (laatsteA !== laatsteB) return laatsteA < laatsteB ? -1 : 1;
  return taaksoorten.indexOf(a.soort) - taaksoorten.indexOf(b.soort) || natuurlijk(a.id, b.id);
}
