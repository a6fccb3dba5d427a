import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";
import { isDag, leesDatum, leesPeriode } from "../datum.ts";
import { documentvorm } from "../format/document.ts";
import { dagpatroon, datumpatroon, periodepatroon } from "../format/patronen.ts";
import type { Vorm } from "../format/vorm.ts";
import type { GelezenYaml } from "../lees/boom.ts";
import { wandel } from "./wandel.ts";

/** Days that are well written but do not exist (2025-02-30), and periods of no time at all. */
export function kalenderfouten({ waarde: wortel, plaatsVan }: GelezenYaml, vorm: Vorm = documentvorm): readonly Diagnostic[] {
  const fouten: Diagnostic[] = [];
  wandel(
    wortel,
    {
      waarde: ({ waarde: { soort } }, waarde, pad) => {
        if (typeof waarde !== "string") return;
        if (isSpookdag(soort, waarde)) fouten.push(diagnostic("datum-bestaat-niet", plaatsVan(pad), { waarde }));
        if (soort === "periode" && new RegExp(periodepatroon).test(waarde) && leesPeriode(waarde) === undefined)
          fouten.push(diagnostic("periode-ongeldig", plaatsVan(pad), { waarde }));
      },
    },
    vorm,
  );
  return fouten;
}

function isSpookdag(soort: string, waarde: string): boolean {
  if (soort === "dag") return new RegExp(dagpatroon).test(waarde) && !isDag(waarde);
  return soort === "datum" && new RegExp(datumpatroon).test(waarde) && leesDatum(waarde, true) === undefined;
}
