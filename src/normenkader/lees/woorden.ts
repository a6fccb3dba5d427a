import { doelgroepen, type Organisatietype, organisatietypen } from "../../beschrijving/format/begrippen.ts";
import type { YamlGroep } from "../../beschrijving/lees/boom.ts";
import type { Normenkader, Woorden } from "../types.ts";
import { woordnamen } from "../vorm/woorden.ts";
import { alsGroep, type Bron } from "./bron.ts";

const types = Object.keys(organisatietypen) as readonly Organisatietype[];

/**
 * The vocabulary per organisation type: a word for every role and group, and `doelgroep-…` for every group. An extension
 * gives only the words that differ.
 */
export function bouwWoorden({ yaml, meld, isHeel }: Bron, basis: Normenkader["woorden"] | undefined): Normenkader["woorden"] {
  return Object.fromEntries(
    types.map((type) => {
      const ruw = alsGroep(alsGroep(yaml.waarde)[type]);
      const eigen: Woorden = { ...basis?.[type], ...teksten(ruw), ...teksten(alsGroep(ruw.doelgroep), "doelgroep-") };
      if (isHeel(`/${type}`)) {
        for (const woord of Object.keys(woordnamen)) if (!Object.hasOwn(eigen, woord)) meld("woord-ontbreekt", `/${type}`, { woord, type });
        for (const groep of Object.keys(doelgroepen))
          if (!Object.hasOwn(eigen, `doelgroep-${groep}`))
            meld("woord-ontbreekt", `/${type}/doelgroep`, { woord: `doelgroep ${groep}`, type });
      }
      return [type, eigen];
    }),
  ) as Readonly<Record<Organisatietype, Woorden>>;
}

const teksten = (groep: YamlGroep, voorvoegsel = ""): Woorden =>
  Object.fromEntries(
    Object.entries(groep).flatMap(([naam, woord]) => (typeof woord === "string" ? [[voorvoegsel + naam, woord] as const] : [])),
  );
