import type { Domein } from "../../beschrijving/format/begrippen.ts";
import type { Plaats } from "../../diagnostic/types.ts";
import type { Eisuitkomst } from "../uitkomst-types.ts";
import { overlapt } from "./in-gebruik.ts";
import { signaalregel } from "./types.ts";

const DOMEINEN: readonly Domein[] = ["bestuurlijk", "ambtelijk"];

/** Something is missing that counts, and no action is about it. Per norm and domein; silent where no actions are described at all. */
export const gatZonderActie = signaalregel({
  id: "gat-zonder-actie",
  ernst: "middel",
  zoek: ({ systeem, kader, uitkomsten }) => {
    const acties = systeem.acties.filter(({ stand }) => stand !== "vervallen");
    if (systeem.acties.length === 0) return [];
    const beantwoord = new Set(acties.flatMap(({ voor }) => voor));
    // An action for the norm as a whole may well be about this gap: the benefit of the doubt.
    const perNorm = new Set(acties.flatMap(({ voor, domein }) => voor.flatMap((id) => domein.map((een) => `${id} ${een}`))));
    const gaten = new Map(uitkomsten.filter(isGat).map((uitkomst) => [uitkomst.eis.id, uitkomst]));
    return kader.normen.flatMap(({ id, titel, titel_en, eisen }) =>
      DOMEINEN.filter((domein) => !perNorm.has(`${id} ${domein}`)).flatMap((domein) => {
        const open = eisen.filter((eis) => eis.domein === domein).flatMap((eis) => gaten.get(eis.id) ?? []);
        const metActie = open.filter(({ eis }) => beantwoord.has(eis.id));
        const eigen = open.filter((gat) => !metActie.includes(gat) && !metActie.some((ander) => volgtUit(gat, ander)));
        if (eigen.length === 0) return [];
        const args = { norm: { id, titel, titel_en }, domein, eisen: eigen.map(({ eis }) => eis.id) };
        return [{ args, plaatsen: eigen.flatMap(gatplaatsen) }];
      }),
    );
  },
});

/** What is not there cannot be known or up to date either: an action to make it is enough for now. */
function volgtUit(gat: Eisuitkomst, { eis }: Eisuitkomst): boolean {
  const ontbreekt = gat.items.every(({ aanwezig, vanKracht }) => aanwezig === false || vanKracht === false);
  return ontbreekt && gat.eis.toets.length > 0 && eis.uit === gat.eis.uit && overlapt(eis.soort, gat.eis.soort);
}

/** Missing for certain, and heavy enough to count. What is only unknown first has to be found out. */
export const isGat = ({ uitkomst, zwaarte }: Eisuitkomst): boolean => uitkomst === "niet-voldaan" && zwaarte !== "aanbeveling";

/** What shows the gap: the item that falls short, else the claim that the list is complete. */
export const gatplaatsen = ({ items, volledig }: Eisuitkomst): readonly Plaats[] =>
  items.length > 0 ? items.map(({ feit }) => feit.plaats) : volledig === undefined ? [] : [volledig.plaats];
