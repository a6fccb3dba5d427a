import type { Normoordeel } from "../audit/rapport-types.ts";
import { natuurlijk } from "../audit/volgorde.ts";
import type { Actie } from "../beschrijving/types.ts";
import type { Planbron } from "./plan.ts";
import type { Plangat, Planvoorstel } from "./types.ts";

/** Every gap of the rapport, in its order, with the actions for it or the proposal. */
export function plangaten({ systeem, rapport }: Planbron, voorstellen: readonly Planvoorstel[]): readonly Plangat[] {
  // A dropped action answers nothing.
  const acties = systeem.acties.filter(({ stand }) => stand !== "vervallen").sort((a, b) => natuurlijk(a.nr, b.nr));
  const perEis = new Map(voorstellen.flatMap(({ nr, eisen }) => eisen.map((eis) => [eis, nr] as const)));
  return rapport.normen.flatMap((norm) => {
    const algemeen = acties.filter((actie) => isVoorNorm(actie, norm)).map(({ nr }) => nr);
    return norm.ontbreekt.map(({ eis, onderwerp, tekst, soort, zwaarte, kern }) => {
      const eigen = acties.filter(({ voor }) => voor.includes(eis)).map(({ nr }) => nr);
      const voorstel = perEis.get(eis);
      return {
        norm: norm.id,
        normtitel: rapport.taal === "en" ? norm.titel_en : norm.titel,
        domein: norm.domein,
        eis,
        onderwerp,
        tekst,
        soort,
        zwaarte,
        kern,
        acties: eigen,
        algemeen,
        ...(voorstel !== undefined && { voorstel }),
      };
    });
  });
}

const isVoorNorm = ({ voor, domein }: Actie, norm: Normoordeel): boolean => voor.includes(norm.id) && domein.includes(norm.domein);
