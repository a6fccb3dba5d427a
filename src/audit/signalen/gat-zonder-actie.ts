import type { Domein } from "../../beschrijving/format/begrippen.ts";
import type { Norm } from "../../normenkader/types.ts";
import type { Eisuitkomst } from "../uitkomst-types.ts";
import { type Signaalbron, signaalregel, type Vondst } from "./types.ts";

const DOMEINEN: readonly Domein[] = ["bestuurlijk", "ambtelijk"];

/** Something is missing that counts, and no action is about it. Per norm and domein; silent where no actions are described at all. */
export const gatZonderActie = signaalregel({
  id: "gat-zonder-actie",
  ernst: "middel",
  zoek: (bron) =>
    bron.systeem.acties.length === 0 ? [] : bron.kader.normen.flatMap((norm) => DOMEINEN.flatMap((domein) => perNorm(norm, domein, bron))),
});

function perNorm(
  norm: Norm,
  domein: Domein,
  { systeem, uitkomsten }: Pick<Signaalbron, "systeem" | "uitkomsten">,
): readonly Vondst<"gat-zonder-actie">[] {
  const acties = systeem.acties.filter(({ stand }) => stand !== "vervallen");
  // An action for the norm as a whole may well be about this gap: the benefit of the doubt.
  if (acties.some((actie) => actie.voor.includes(norm.id) && actie.domein.includes(domein))) return [];
  const eigen = new Set(norm.eisen.filter((eis) => eis.domein === domein).map(({ id }) => id));
  const open = uitkomsten.filter((uitkomst) => eigen.has(uitkomst.eis.id) && isGat(uitkomst));
  const zonder = open.filter(({ eis }) => !acties.some(({ voor }) => voor.includes(eis.id)));
  if (zonder.length === 0) return [];
  return [
    {
      args: { norm: { id: norm.id, titel: norm.titel, titel_en: norm.titel_en }, domein, eisen: zonder.map(({ eis }) => eis.id) },
      plaatsen: zonder.flatMap(({ items }) => items.map(({ feit }) => feit.plaats)).slice(0, 1),
    },
  ];
}

/** Missing for certain, and heavy enough to count. What is only unknown first has to be found out. */
const isGat = ({ uitkomst, zwaarte }: Eisuitkomst): boolean => uitkomst === "niet-voldaan" && zwaarte !== "aanbeveling";
