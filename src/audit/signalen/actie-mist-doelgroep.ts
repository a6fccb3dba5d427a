import type { Actie } from "../../beschrijving/types.ts";
import { opsomming } from "../../normenkader/sjabloon.ts";
import type { Eisuitkomst } from "../uitkomst-types.ts";
import { groepenVan } from "./in-gebruik.ts";
import { actienaam, lopend, staatOpen } from "./lopend.ts";
import { signaalregel } from "./types.ts";

/** Groups of staff that an action for all employees reaches too. */
const medewerkers = ["medewerkers", "nieuwe-medewerkers", "leidinggevenden"];

/** The action names groups, but not every group for which its eis is open. One signaal for all actions that forget the same groups. */
export const actieMistDoelgroep = signaalregel({
  id: "actie-mist-doelgroep",
  ernst: "middel",
  zoek: ({ systeem, uitkomsten, woorden }) => {
    const opEis = new Map(uitkomsten.map((uitkomst) => [uitkomst.eis.id, uitkomst]));
    const perGroep = new Map<string, { readonly groepen: readonly string[]; readonly acties: Actie[]; readonly eisen: Set<string> }>();
    for (const actie of lopend(systeem.acties)) {
      const gemist = actie.voor.flatMap((eis) => gemisteGroepen(actie, opEis.get(eis)).map((groep) => ({ eis, groep })));
      if (gemist.length === 0) continue;
      const groepen = [...new Set(gemist.map(({ groep }) => groep))].sort();
      const sleutel = groepen.join(" ");
      const bekend = perGroep.get(sleutel) ?? { groepen, acties: [], eisen: new Set() };
      bekend.acties.push(actie);
      for (const { eis } of gemist) bekend.eisen.add(eis);
      perGroep.set(sleutel, bekend);
    }
    return [...perGroep.values()].map(({ groepen, acties, eisen }) => ({
      args: {
        groepen: opsomming(groepen.map((groep) => woorden[`doelgroep-${groep}`] ?? groep)),
        acties: acties.map(actienaam),
        eisen: [...eisen].sort(),
      },
      plaatsen: acties.map(({ plaats }) => plaats),
    }));
  },
});

function gemisteGroepen({ geldt_voor }: Actie, uitkomst: Eisuitkomst | undefined): readonly string[] {
  if (geldt_voor.length === 0 || uitkomst === undefined || !staatOpen(uitkomst)) return [];
  const genoemd: readonly string[] = geldt_voor.includes("medewerkers") ? [...geldt_voor, ...medewerkers] : geldt_voor;
  return openGroepen(uitkomst).filter((groep) => !genoemd.includes(groep));
}

/** The groups the eis asks for by name, or those of the items that each must pass and do not. */
function openGroepen({ eis, dekking, items }: Eisuitkomst): readonly string[] {
  if (eis.voor === "dekking") return dekking.filter(({ waarde }) => waarde !== true).map(({ doelgroep }) => doelgroep);
  if (eis.voor !== "elk") return [];
  return items.filter(({ waarde, vanKracht }) => waarde !== true && vanKracht !== false).flatMap(({ feit }) => groepenVan(feit));
}
