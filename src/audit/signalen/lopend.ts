import type { Actie } from "../../beschrijving/types.ts";
import type { Actienaam } from "../../tekst/signaal-args.ts";
import type { Eisuitkomst } from "../uitkomst-types.ts";
import { natuurlijk } from "../volgorde.ts";

/** Actions still to be carried out, by number: neither done nor dropped. Where sources differ about that, it is not. */
export const lopend = (acties: readonly Actie[]): readonly Actie[] =>
  acties.filter(({ stand }) => stand !== "gereed" && stand !== "vervallen").sort((a, b) => natuurlijk(a.nr, b.nr));

/** Is something missing or not known? */
export const staatOpen = ({ uitkomst }: Pick<Eisuitkomst, "uitkomst">): boolean => uitkomst === "niet-voldaan" || uitkomst === "onbekend";

export const actienaam = ({ nr, titel }: Actie): Actienaam => ({ nr, titel });
