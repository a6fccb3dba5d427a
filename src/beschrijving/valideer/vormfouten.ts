import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import { suggest } from "../../diagnostic/suggest.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import type { Vorm } from "../format/vorm.ts";
import { type GelezenYaml, isGroep, padstap, waardeOp } from "../lees/boom.ts";
import { maxMeldingenPerBestand } from "../limieten.ts";
import type { AjvFout } from "./ajv-fout.ts";
import { uitspraaksleutels, vormOp } from "./vorm-op.ts";
import { waardefout } from "./waardefout.ts";

/** What a file must look like: the shape that explains, and the validator that was generated from it. */
export interface Vormcontrole {
  readonly vorm: Vorm;
  readonly controleer: (waarde: unknown) => readonly AjvFout[] | undefined;
}

/** Everything in one file that its schema does not allow, in our own words. */
export function vormfoutenVolgens(gelezen: GelezenYaml, { vorm, controleer }: Vormcontrole): readonly Diagnostic[] {
  const gezien = new Set<string>();
  const fouten: Diagnostic[] = [];
  for (const fout of controleer(gelezen.waarde) ?? []) {
    const kenmerk = kenmerkVan(fout);
    const een = gezien.has(kenmerk) ? undefined : vertaal(fout, gelezen, vorm);
    if (een === undefined) continue;
    gezien.add(kenmerk);
    // One more than is reported, so that it shows that there are more.
    if (fouten.push(een) > maxMeldingenPerBestand) break;
  }
  return fouten;
}

/** Of a value one error is told, of a group one per key that is missing or too many. */
const kenmerkVan = ({ instancePath, params }: AjvFout): string =>
  `${instancePath} ${params.missingProperty ?? params.additionalProperty ?? params.propertyName ?? ""}`;

function vertaal({ keyword, instancePath: pad, params }: AjvFout, gelezen: GelezenYaml, wortel: Vorm): Diagnostic | undefined {
  switch (keyword) {
    case "if":
      return undefined; // the branch that failed has said what is wrong
    case "additionalProperties":
      return onbekendeSleutel(String(params.additionalProperty), pad, gelezen, wortel);
    case "required":
      return diagnostic("verplicht-ontbreekt", gelezen.plaatsVan(pad), { sleutel: String(params.missingProperty) });
    case "propertyNames": {
      const sleutel = String(params.propertyName);
      return diagnostic("id-ongeldig", gelezen.sleutelPlaatsVan(pad + padstap(sleutel)), { waarde: sleutel });
    }
    default: {
      const waarde = waardeOp(gelezen.waarde, pad);
      // The spelling of a key is reported under propertyNames.
      if (keyword === "pattern" && isGroep(waarde)) return undefined;
      return waardefout({ pad, keyword, params, waarde: waarde ?? null, vorm: vormOp(pad, wortel) }, gelezen);
    }
  }
}

function onbekendeSleutel(sleutel: string, pad: string, { waarde, sleutelPlaatsVan }: GelezenYaml, wortel: Vorm): Diagnostic {
  const bekend = sleutelsVan(vormOp(pad, wortel));
  const hier = waardeOp(waarde, pad);
  // A key that is already there cannot be the one that was meant.
  const vrij = bekend.filter((naam) => !isGroep(hier) || !Object.hasOwn(hier, naam));
  const bedoeld = suggest(sleutel, vrij);
  const args = { sleutel, toegestaan: bekend, ...(bedoeld !== undefined && { bedoeld }) };
  return diagnostic("onbekende-sleutel", sleutelPlaatsVan(pad + padstap(sleutel)), args);
}

function sleutelsVan(vorm: Vorm | undefined): readonly string[] {
  if (vorm?.aard === "groep") return Object.keys(vorm.sleutels);
  if (vorm?.aard === "keus") return sleutelsVan(vorm.groep);
  return vorm?.aard === "waarde" ? uitspraaksleutels : [];
}
