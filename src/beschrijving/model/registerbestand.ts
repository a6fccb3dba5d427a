import type { Veldnaam } from "../../register/velden.ts";
import { zonderBegin } from "../bestanden.ts";
import { isGroep } from "../lees/boom.ts";
import type { Registerbestand } from "../types.ts";
import { type Item, tekstOf } from "./lezer.ts";

/** Where the rows of a register are, when the description says so. */
export function leesRegisterbestand({ groep, pad, context }: Item): Registerbestand | undefined {
  const { bestand } = groep;
  if (!isGroep(bestand)) return undefined;
  const { plaatsVan } = context.bestand;
  const blad = tekstOf(bestand.blad);
  const scheidingsteken = tekstOf(bestand.scheidingsteken);
  // The schema has checked that the keys are fields.
  const kolommen = Object.entries(isGroep(bestand.kolommen) ? bestand.kolommen : {}) as [Veldnaam, string][];
  return {
    pad: zonderBegin(String(bestand.pad)),
    ...(blad !== undefined && { blad }),
    ...(scheidingsteken !== undefined && { scheidingsteken }),
    kolommen: Object.fromEntries(kolommen),
    plaatsen: {
      pad: plaatsVan(`${pad}/bestand/pad`),
      blad: plaatsVan(`${pad}/bestand/blad`),
      kolommen: Object.fromEntries(kolommen.map(([veld]) => [veld, plaatsVan(`${pad}/bestand/kolommen/${veld}`)])),
    },
  };
}
