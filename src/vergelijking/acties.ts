import type { Rapport, Uitwerking } from "../audit/rapport-types.ts";
import { natuurlijk } from "../audit/volgorde.ts";
import { paren } from "./samen.ts";
import type { Actieverschil, Wijziging } from "./types.ts";

/** A planned action with all eisen it stands under. */
type Actie = Uitwerking;

/** The planned actions that are new, gone, or have another stand, date or owner. */
export function actieverschillen(oud: Rapport, nieuw: Rapport): readonly Actieverschil[] {
  const [was, is] = [actiesVan(oud), actiesVan(nieuw)];
  const verschillen = paren(was, is).flatMap(({ id: nr, oud: eerst, nieuw: nu }) => {
    if (eerst !== undefined && nu !== undefined && isDezelfde(eerst, nu)) return gewijzigd(nr, eerst, nu);
    // Two plans may both have an action 1 that have nothing to do with each other.
    return [...(eerst ? [los(nr, eerst, "verdwenen")] : []), ...(nu ? [los(nr, nu, "nieuw")] : [])];
  });
  return verschillen.toSorted((a, b) => natuurlijk(a.nr, b.nr));
}

function actiesVan({ normen }: Rapport): ReadonlyMap<string, Actie> {
  const acties = new Map<string, Actie>();
  for (const { uitwerking } of normen) {
    for (const een of uitwerking) {
      if (een.actie === undefined) continue;
      const eerder = acties.get(een.actie);
      acties.set(een.actie, { ...een, eisen: [...new Set([...(eerder?.eisen ?? []), ...een.eisen])] });
    }
  }
  return acties;
}

/** The same number, and the same words or an eis in common. */
const isDezelfde = (oud: Actie, nieuw: Actie): boolean => oud.tekst === nieuw.tekst || oud.eisen.some((eis) => nieuw.eisen.includes(eis));

function gewijzigd(nr: string, oud: Actie, nieuw: Actie): readonly Actieverschil[] {
  const anders = (["stand", "gereed", "verantwoordelijk"] as const).filter((sleutel) => oud[sleutel] !== nieuw[sleutel]);
  if (anders.length === 0) return [];
  const wijzigingen = Object.fromEntries(anders.map((sleutel) => [sleutel, wijziging(oud[sleutel], nieuw[sleutel])]));
  return [{ nr, tekst: nieuw.tekst, verandering: "gewijzigd", ...wijzigingen, eisen: nieuw.eisen }];
}

const wijziging = (oud: string | undefined, nieuw: string | undefined): Wijziging => ({
  ...(oud !== undefined && { oud }),
  ...(nieuw !== undefined && { nieuw }),
});

function los(nr: string, { tekst, stand, gereed, verantwoordelijk, eisen }: Actie, verandering: "nieuw" | "verdwenen"): Actieverschil {
  const kant = verandering === "nieuw" ? "nieuw" : "oud";
  return {
    nr,
    tekst,
    verandering,
    ...(stand && { stand: { [kant]: stand } }),
    ...(gereed && { gereed: { [kant]: gereed } }),
    ...(verantwoordelijk && { verantwoordelijk: { [kant]: verantwoordelijk } }),
    eisen,
  };
}
