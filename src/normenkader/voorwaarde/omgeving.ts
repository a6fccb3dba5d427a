import { Environment } from "@marcbachmann/cel-js";
import type { Celveld } from "../../beschrijving/format/cel-typen.ts";
import { functies } from "./functies.ts";

type Boom = { [naam: string]: Boom | string };

function alsBoom(velden: readonly Celveld[]): Boom {
  const boom: Boom = {};
  for (const { pad, type } of velden) {
    let hier = boom;
    for (const naam of pad.slice(0, -1)) {
      const bestaand = hier[naam];
      const volgende: Boom = typeof bestaand === "object" ? bestaand : {};
      hier[naam] = volgende;
      hier = volgende;
    }
    hier[pad[pad.length - 1] as string] = type;
  }
  return boom;
}

/**
 * The CEL environment in which conditions on these fields are parsed and type-checked. Small limits: a condition is a
 * line, not a programme. The engine's own evaluation is not used by the audit (only as an oracle in tests).
 */
export function omgeving(velden: readonly Celveld[]): Environment {
  const env = new Environment({
    unlistedVariablesAreDyn: false,
    limits: { maxAstNodes: 200, maxDepth: 24, maxListElements: 50, maxMapEntries: 0, maxCallArguments: 4 },
  });
  env.registerType("Datum", { fields: { van: "string", tot: "string" } });
  env.registerType("Periode", { fields: { iso: "string" } });
  const registreer = (naam: string, vorm: Boom): void => {
    const type = `Groep_${naam}`;
    env.registerType(type, { fields: velddefinities(vorm, naam) });
    env.registerVariable(naam, type);
  };
  const velddefinities = (vorm: Boom, naam: string): Record<string, string> =>
    Object.fromEntries(
      Object.entries(vorm).map(([sleutel, waarde]) => {
        if (typeof waarde === "string") return [sleutel, waarde];
        const type = `Groep_${naam}_${sleutel}`;
        env.registerType(type, { fields: velddefinities(waarde, `${naam}_${sleutel}`) });
        return [sleutel, type];
      }),
    );
  for (const [naam, waarde] of Object.entries(alsBoom(velden))) {
    if (typeof waarde === "string") env.registerVariable(naam, waarde);
    else registreer(naam, waarde);
  }
  for (const [naam, functie] of Object.entries(functies)) {
    env.registerFunction(`${naam}(${functie.argumenten.map((a) => a.type).join(", ")}): bool`, () => {
      throw new Error("conditions are evaluated by evalueer.ts");
    });
  }
  return env;
}
