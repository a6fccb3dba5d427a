import { doelgroepen, type Organisatietype, organisatietypen, rollen } from "../../beschrijving/format/begrippen.ts";
import { isGroep } from "../../beschrijving/lees/boom.ts";
import type { Woorden } from "../types.ts";
import { alsTekst, type Bron } from "./bron.ts";

/** Words beside the roles that every organisation type must have. */
const EXTRA = ["organisatie", "bestuurshuis", "arbeidsvoorwaarden", "volksvertegenwoordigers", "dagelijks-bestuurders"];

const nodig = [...Object.keys(rollen), ...EXTRA];

/** Reads the vocabulary: per organisation type a word for every role, and `doelgroep-…` for every group. */
export function bouwWoorden({ yaml, meld }: Bron): Readonly<Record<Organisatietype, Woorden>> {
  const types = Object.keys(organisatietypen) as readonly Organisatietype[];
  return Object.fromEntries(
    types.map((type) => {
      const ruw = isGroep(yaml.waarde) ? yaml.waarde[type] : undefined;
      const eigen = isGroep(ruw) ? ruw : {};
      const groepen = isGroep(eigen.doelgroep) ? eigen.doelgroep : {};
      for (const woord of nodig) if (alsTekst(eigen[woord]) === "") meld("woord-ontbreekt", `/${type}`, { woord, type });
      for (const woord of Object.keys(doelgroepen))
        if (alsTekst(groepen[woord]) === "") meld("woord-ontbreekt", `/${type}/doelgroep`, { woord: `doelgroep ${woord}`, type });
      return [
        type,
        { ...teksten(eigen), ...Object.fromEntries(Object.entries(teksten(groepen)).map(([naam, woord]) => [`doelgroep-${naam}`, woord])) },
      ];
    }),
  ) as unknown as Readonly<Record<Organisatietype, Woorden>>;
}

const teksten = (groep: object): Record<string, string> =>
  Object.fromEntries(Object.entries(groep).filter((paar): paar is [string, string] => typeof paar[1] === "string"));
