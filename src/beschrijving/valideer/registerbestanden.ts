import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { type Veldnaam, veldenVan } from "../../register/velden.ts";
import { redenVanWeigering } from "../bestanden.ts";
import { type GelezenYaml, isGroep, isLijst } from "../lees/boom.ts";

/** The files with rows that a register names: paths that are refused whoever reads them, and columns that its soort does not have. */
export function registerbestandfouten({ waarde, plaatsVan, sleutelPlaatsVan }: GelezenYaml): readonly Diagnostic[] {
  const lijst = isGroep(waarde) ? waarde.registers : undefined;
  if (!isLijst(lijst)) return [];
  return lijst.flatMap((item, i): readonly Diagnostic[] => {
    const bestand = isGroep(item) ? item.bestand : undefined;
    if (!isGroep(item) || !isGroep(bestand)) return [];
    const hier = `/registers/${i}/bestand`;
    const reden = typeof bestand.pad === "string" ? redenVanWeigering(bestand.pad, /\.(?:csv|xlsx|ya?ml)$/i) : undefined;
    const toegestaan = veldenVan(String(item.soort));
    const vreemd = Object.keys(isGroep(bestand.kolommen) ? bestand.kolommen : {}).filter((veld) => !toegestaan.includes(veld as Veldnaam));
    return [
      ...(reden === undefined
        ? []
        : [
            diagnostic("bestand-geweigerd", plaatsVan(`${hier}/pad`), {
              bestand: String(bestand.pad),
              reden: reden === "vorm" ? "registervorm" : reden,
            }),
          ]),
      ...vreemd.map((veld) =>
        diagnostic("register-veld-vreemd", sleutelPlaatsVan(`${hier}/kolommen/${veld}`), { veld, soort: String(item.soort), toegestaan }),
      ),
    ];
  });
}
