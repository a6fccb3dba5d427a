import { celVelden, organisatieVelden } from "../../beschrijving/format/cel-typen.ts";
import type { Bewijssectie } from "../../beschrijving/format/secties.ts";
import { maakControle, type Plek, type Resultaat } from "../voorwaarde/controleer.ts";

/** Checks conditions about the items of a section, or about the organisation itself. */
export type Controleur = (sectie: Bewijssectie | "organisatie") => (cel: string, plek: Plek) => Resultaat;

/** One checker per section, made when first asked for: the engine's environment is costly. */
export function maakControleur(): Controleur {
  const bekend = new Map<string, ReturnType<Controleur>>();
  return (sectie) => {
    const controle = bekend.get(sectie) ?? maakControle(sectie === "organisatie" ? organisatieVelden : celVelden(sectie));
    bekend.set(sectie, controle);
    return controle;
  };
}
