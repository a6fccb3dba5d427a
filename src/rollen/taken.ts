import { bronTekst } from "../audit/bewijs.ts";
import type { Rol } from "../beschrijving/format/begrippen.ts";
import type { Bronverwijzing, Feit, Uitspraak } from "../beschrijving/types.ts";
import { metHoofdletter } from "../normenkader/sjabloon.ts";
import { isRol } from "./functies.ts";
import { koppelaar } from "./koppel.ts";
import type { Rollenbron } from "./rollen.ts";
import type { Taak, Wanneer } from "./types.ts";
import { actiemomenten, type Tijdbron, wanneerActiviteit, wanneerRegister } from "./wanneer.ts";

/** A task and the role it is asked of; without a role nobody is named. */
export interface Toebedeeld {
  readonly rol?: Rol;
  readonly taak: Taak;
}

interface Noemer extends Pick<Taak, "volgens" | "ook_genoemd" | "opmerking"> {
  readonly rol: Rol;
}

interface Benoemd {
  readonly uitspraken: readonly Uitspraak[];
  readonly bron: readonly Bronverwijzing[];
}

/** Every role that a source names in this attribute; where sources do not name the same, that is said. */
function noemers({ uitspraken, bron }: Benoemd, veld: string, woorden: Rollenbron["woorden"]): readonly Noemer[] {
  const eigen = uitspraken.filter((een) => een.veld === veld && een.waarde !== undefined);
  const genoemd = eigen.map((een) => ({ een, rollen: [een.waarde].flat().filter(isRol) }));
  const alle = [...new Set(genoemd.flatMap(({ rollen }) => rollen))];
  return alle.map((rol) => {
    const voor = genoemd.filter(({ rollen }) => rollen.includes(rol));
    const anders = voor.length === genoemd.length ? [] : alle.filter((ander) => !voor.some(({ rollen }) => rollen.includes(ander)));
    const bronnen = bronTekst(voor.flatMap(({ een }) => een.bron));
    const opmerking = [...new Set(voor.flatMap(({ een }) => een.opmerking ?? []))].join(" ");
    return {
      rol,
      ...(bronnen !== "" && bronnen !== bronTekst(bron) && { volgens: bronnen }),
      ...(anders.length > 0 && { ook_genoemd: anders.map((ander) => woorden[ander] ?? ander) }),
      ...(opmerking !== "" && { opmerking }),
    };
  });
}

/** The task for everybody who is named for it; for nobody where nobody is. */
export function verdeel(
  taak: Taak,
  item: Benoemd,
  { veld, woorden }: { readonly veld: string; readonly woorden: Rollenbron["woorden"] },
): readonly Toebedeeld[] {
  const wie = noemers(item, veld, woorden);
  return wie.length === 0 ? [{ taak }] : wie.map(({ rol, ...rest }): Toebedeeld => ({ rol, taak: { ...taak, ...rest } }));
}

/** What is kept and what is done: registers and activities. */
export function itemtaken(bron: Rollenbron, tijd: Tijdbron): readonly Toebedeeld[] {
  const { feiten } = bron.systeem;
  const { woorden } = bron;
  const actiesVan = koppelaar(bron);
  const momenten = actiemomenten(bron);
  return [
    ...feiten.registers.flatMap((feit) => {
      const taak = itemtaak("register", feit, actiesVan(feit));
      if (taak === undefined) return [];
      const wanneer = alsActie(wanneerRegister(feit, tijd), taak, momenten);
      return verdeel({ ...taak, wanneer }, feit, { veld: "houder", woorden });
    }),
    ...feiten.activiteiten.flatMap((feit) => {
      const taak = itemtaak("activiteit", feit, actiesVan(feit));
      if (taak === undefined) return [];
      const wanneer = alsActie(wanneerActiviteit(feit, tijd), taak, momenten);
      // Done once, and nobody says that it comes back.
      const komtTerug = wanneer.doorlopend || wanneer.frequentie !== undefined || wanneer.woorden !== undefined;
      const isEenmalig = taak.stand === "open" && feit.velden.laatst !== undefined && wanneer.bron === "onbekend" && !komtTerug;
      return verdeel({ ...taak, wanneer, ...(isEenmalig && { stand: "klaar" as const }) }, feit, { veld: "door", woorden });
    }),
  ];
}

/** Without a date of its own it is due with the action that it belongs to, when it does not come back otherwise. */
function alsActie(eigen: Wanneer, { acties, stand }: Omit<Taak, "wanneer">, momenten: ReadonlyMap<string, Wanneer>): Wanneer {
  const [nr, ...meer] = acties;
  const actie = nr === undefined || meer.length > 0 ? undefined : momenten.get(nr);
  if (actie?.tekst === undefined || eigen.bron !== "onbekend") return eigen;
  const isZelfde = eigen.frequentie === undefined ? stand === "nog-niet-er" : eigen.frequentie === actie.frequentie;
  return isZelfde ? { ...eigen, ...actie } : eigen;
}

/** What is withdrawn asks nothing any more. */
function itemtaak(soort: "register" | "activiteit", feit: Feit, acties: readonly string[]): Omit<Taak, "wanneer"> | undefined {
  const { id, titel, domein, aanwezig, stand, bron, plaats } = feit;
  if (stand === "vervallen") return undefined;
  const isEr = aanwezig !== false && stand !== "voorgenomen";
  return {
    soort,
    id,
    titel: metHoofdletter(titel),
    domein,
    stand: isEr ? "open" : "nog-niet-er",
    acties,
    voor: [],
    bron: bronTekst(bron),
    plaats,
  };
}
