import type { Feit } from "../beschrijving/types.ts";
import type { Openbaarheid } from "./types.ts";
import { vormVan } from "./velden.ts";

/**
 * Whether the rows of a register may be published. Only what the description says is public: silence, doubt and "partly" keep
 * them inside. A publicatie-nevenwerkzaamheden is public by what it is, unless the description says that it is not.
 */
export function openbaarheidVan({ soort, velden, uitspraken, aanwezig, stand }: Feit): Openbaarheid {
  if (vormVan(soort).publicatie.length === 0) return { stand: "intern", reden: "soort" };
  if (aanwezig !== true || stand !== "geldend") return { stand: "intern", reden: "geldt-niet" };
  if (velden.openbaar === true) return { stand: "openbaar" };
  if (velden.openbaar === false) return { stand: "intern", reden: "nee" };
  const gezegd = uitspraken.filter(({ veld }) => veld === "openbaar");
  if (gezegd.length > 1) return { stand: "intern", reden: "bronnen-verschillen" };
  return soort === "publicatie-nevenwerkzaamheden" && gezegd.length === 0
    ? { stand: "openbaar" }
    : { stand: "intern", reden: "niet-gezegd" };
}
