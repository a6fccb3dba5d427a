import { celVelden, organisatieVelden } from "../../beschrijving/format/cel-typen.ts";
import type { Bewijssectie } from "../../beschrijving/format/secties.ts";
import type { YamlGroep } from "../../beschrijving/lees/boom.ts";
import type { Eis, Toets } from "../types.ts";
import type { Plek } from "../voorwaarde/controleer.ts";
import type { Voorwaarde } from "../voorwaarde/types.ts";
import { alsGroep, alsLijst, alsTekst, type Bron } from "./bron.ts";
import { meldCelfouten } from "./cel-plaats.ts";
import type { Controleur } from "./controleur.ts";

/** Which items a condition is about. */
export type Onderwerp = Bewijssectie | "organisatie";

/** One condition with its text; what is wrong with it is reported. */
interface Gelezen {
  readonly als: Voorwaarde;
  readonly cel: string;
}

function lees(cel: string, plek: Plek, pad: string, over: Onderwerp, controleur: Controleur, bron: Bron): Gelezen {
  if (!bron.isHeel(pad)) return { als: ["waarde", false], cel };
  const resultaat = controleur(over)(cel, plek);
  if (resultaat.ok) return { als: resultaat.voorwaarde, cel };
  meldCelfouten(resultaat.fouten, cel, pad, bron, over === "organisatie" ? organisatieVelden : celVelden(over));
  return { als: ["waarde", false], cel };
}

/** The toetsen of an eis, or those an aanscherping adds. */
export function leesToetsen(ruw: YamlGroep, pad: string, sectie: Bewijssectie, controleur: Controleur, bron: Bron): readonly Toets[] {
  return alsLijst(ruw.toets).map((een, i) => {
    const toets = alsGroep(een);
    return {
      ...lees(alsTekst(toets.als), "toets", `${pad}/toets/${i}/als`, sectie, controleur, bron),
      ontbreekt: alsTekst(toets.ontbreekt),
    };
  });
}

/** All conditions of an eis. */
export function leesVoorwaarden(
  ruw: YamlGroep,
  pad: string,
  sectie: Bewijssectie,
  controleur: Controleur,
  bron: Bron,
): Pick<Eis, "geldt" | "waar" | "toets"> {
  const geldt = ruw.geldt === undefined ? undefined : alsGroep(ruw.geldt);
  return {
    ...(geldt && {
      geldt: {
        ...lees(alsTekst(geldt.als), "geldt", `${pad}/geldt/als`, "organisatie", controleur, bron),
        reden: alsTekst(geldt.reden),
      },
    }),
    ...(ruw.waar === undefined ? {} : { waar: lees(alsTekst(ruw.waar), "waar", `${pad}/waar`, sectie, controleur, bron) }),
    toets: leesToetsen(ruw, pad, sectie, controleur, bron),
  };
}
