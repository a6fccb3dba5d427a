import type { Actie } from "../../beschrijving/types.ts";
import type { Eisuitkomst } from "../uitkomst-types.ts";
import { groepenVan } from "./in-gebruik.ts";
import { actienaam, lopend, staatOpen } from "./lopend.ts";
import { signaalregel } from "./types.ts";

/** Groups of staff that an action for all employees reaches too; those from outside only where the eis does not ask for them by name. */
const medewerkers = ["medewerkers", "nieuwe-medewerkers", "leidinggevenden"];
const vanBuiten = ["inhuur", "stagiairs"];

/** The action names groups, but not every group for which its eis is open. One signaal for all actions that forget the same groups. */
export const actieMistDoelgroep = signaalregel({
  id: "actie-mist-doelgroep",
  ernst: "middel",
  zoek: ({ systeem, uitkomsten, woorden }) => {
    const perEis = new Map(uitkomsten.filter(staatOpen).map((uitkomst) => [uitkomst.eis.id, openGroepen(uitkomst)]));
    const perGroep = new Map<string, { readonly groepen: readonly string[]; readonly acties: Actie[]; readonly eisen: Set<string> }>();
    for (const actie of lopend(systeem.acties)) {
      const gemist = actie.voor.flatMap((eis) => ongenoemd(actie, perEis.get(eis) ?? []).map((groep) => ({ eis, groep })));
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
        groepen: groepen.map((groep) => woorden[`doelgroep-${groep}`] ?? groep),
        acties: acties.map(actienaam),
        eisen: [...eisen].sort(),
      },
      plaatsen: acties.map(({ plaats }) => plaats),
    }));
  },
});

/** The groups the action leaves out; one that names no group at all leaves none out. */
function ongenoemd({ geldt_voor }: Actie, groepen: readonly string[]): readonly string[] {
  if (geldt_voor.length === 0) return [];
  const genoemd: readonly string[] = geldt_voor.includes("medewerkers") ? [...geldt_voor, ...medewerkers] : geldt_voor;
  return groepen.filter((groep) => !genoemd.includes(groep));
}

/** The groups the eis asks for by name, or those of the items that each must pass and do not. */
function openGroepen({ eis, dekking, items }: Eisuitkomst): readonly string[] {
  if (eis.voor === "dekking") return dekking.filter(({ waarde }) => waarde !== true).map(({ doelgroep }) => doelgroep);
  if (eis.voor !== "elk") return [];
  const tekort = items.filter(({ waarde, vanKracht }) => waarde !== true && vanKracht !== false);
  return [...new Set(tekort.flatMap(({ feit }) => groepenVan(feit)))].filter((groep) => !vanBuiten.includes(groep));
}
