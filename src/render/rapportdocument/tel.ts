import type { Eisoordeel, Rapport } from "../../audit/rapport-types.ts";
import type { Uitkomst } from "../../audit/uitkomst-types.ts";
import type { Zwaarte } from "../../normenkader/types.ts";

/** Every eis of the report, each once, in the order of the norms. */
export const alleEisen = ({ normen }: Rapport): readonly Eisoordeel[] => normen.flatMap(({ eisen }) => eisen);

/** How many eisen have this outcome, of all weights or of one. */
export const telUitkomst = (eisen: readonly Eisoordeel[], uitkomst: Uitkomst, zwaarte?: Zwaarte): number =>
  eisen.filter((eis) => eis.uitkomst === uitkomst && (zwaarte === undefined || eis.zwaarte === zwaarte)).length;

export const zwaarten: readonly Zwaarte[] = ["wettelijk", "basisnorm", "aanbeveling"];
