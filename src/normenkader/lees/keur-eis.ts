import { bewijssecties } from "../../beschrijving/format/secties.ts";
import type { YamlGroep } from "../../beschrijving/lees/boom.ts";
import type { Eis, Normenkader } from "../types.ts";
import { alsLijst, type Bron } from "./bron.ts";

/** An eis as written; where in the file it stands; the norm it must belong to, where its id is in order. */
export interface Eisplek {
  readonly ruw: YamlGroep;
  readonly pad: string;
  readonly norm: string | undefined;
}

/** What there is to refer to. */
export interface Grondslagkennis {
  readonly grondslagen: Normenkader["grondslagen"];
  /** False: not all grondslagen could be read, so that one that is not found may yet exist. */
  readonly grondslagenCompleet: boolean;
}

/** `isBeperkt`: the eis does not hold for every organisation type of its domein. */
interface Keuring extends Eisplek {
  readonly isBeperkt: boolean;
}

/** What is wrong with an eis of the right shape: how its parts hang together, and what it refers to. */
export function keurEis(eis: Eis, { ruw, pad, norm, isBeperkt }: Keuring, kennis: Grondslagkennis, bron: Bron): void {
  const { meld, bedoeld } = bron;
  const { id } = eis;
  const letter = eis.domein === "bestuurlijk" ? "b" : "a";
  if (norm !== undefined && !id.startsWith(`${norm}.${letter}`)) meld("eis-id-past-niet", `${pad}/id`, { id, norm, letter });
  if (eis.zwaarte === undefined && eis.grondslag.length === 0) meld("eis-zonder-gewicht", pad, { id });
  if (isBeperkt && ruw.nvt === undefined) meld("eis-zonder-reden-nvt", pad, { id });
  if (eis.voor === "dekking" && eis.doelgroepen.length === 0) meld("dekking-zonder-doelgroepen", pad, { id });
  if (eis.voor === "aantal" && ruw.minimaal === undefined) meld("aantal-zonder-minimaal", pad, { id });
  if (eis.voor !== "dekking" && ruw.doelgroepen !== undefined)
    meld("sleutel-past-niet", { sleutel: `${pad}/doelgroepen` }, { eis: id, sleutel: "doelgroepen", voor: eis.voor });
  if (eis.voor !== "aantal" && ruw.minimaal !== undefined)
    meld("sleutel-past-niet", { sleutel: `${pad}/minimaal` }, { eis: id, sleutel: "minimaal", voor: eis.voor });
  const soorten = Object.keys(bewijssecties[eis.uit].soorten);
  for (const soort of eis.soort.filter((een) => !soorten.includes(een))) {
    const plek = typeof ruw.soort === "string" ? `${pad}/soort` : `${pad}/soort/${alsLijst(ruw.soort).indexOf(soort)}`;
    meld("soort-onbekend", plek, { soort, sectie: eis.uit, toegestaan: soorten, ...bedoeld(soort, soorten) });
  }
  keurGrondslagen(eis, ruw, pad, kennis, bron);
}

function keurGrondslagen(eis: Eis, ruw: YamlGroep, pad: string, kennis: Grondslagkennis, { meld, bedoeld }: Bron): void {
  const { grondslagen, grondslagenCompleet } = kennis;
  for (const sleutel of ["grondslag", "steunt_op"] as const) {
    for (const id of eis[sleutel]) {
      const plek = `${pad}/${sleutel}/${alsLijst(ruw[sleutel]).indexOf(id)}`;
      const grondslag = Object.hasOwn(grondslagen, id) ? grondslagen[id] : undefined;
      if (grondslag !== undefined) {
        if (sleutel === "grondslag" && !grondslag.domein.includes(eis.domein))
          meld("grondslag-ander-domein", plek, { id, domein: eis.domein });
      } else if (grondslagenCompleet) meld("grondslag-onbekend", plek, { id, ...bedoeld(id, Object.keys(grondslagen)) });
    }
  }
}
