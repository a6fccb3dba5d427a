import type { Actie } from "../../beschrijving/types.ts";
import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";
import { vageWoorden } from "./vage-woorden.ts";

/** The fields of an action that say what will be done. */
const afspraak = ["titel", "proces", "oplevering", "vervolg"];

/** Words in an action that leave open whether and when it must be done. */
export const vageAfspraak = signaalregel({
  id: "vage-afspraak",
  ernst: "laag",
  zoek: ({ systeem }) => {
    const vaag = lopend(systeem.acties).flatMap((actie) => {
      const woorden = vageWoordenIn(actie);
      return woorden.length === 0 ? [] : [{ actie, woorden }];
    });
    if (vaag.length === 0) return [];
    return [
      {
        args: { acties: vaag.map(({ actie, woorden }) => ({ ...actienaam(actie), woorden })) },
        plaatsen: vaag.map(({ actie }) => actie.plaats),
      },
    ];
  },
});

function vageWoordenIn({ uitspraken }: Actie): readonly string[] {
  const tekst = uitspraken
    .filter(({ veld }) => afspraak.includes(veld))
    .map(({ gelezen }) => alsWoorden(gelezen))
    .join(" | ");
  return vageWoorden.filter((woord) => tekst.includes(` ${woord} `));
}

/** Words with one space around each, so that a whole word is found by plain search, also next to a comma. */
const alsWoorden = (tekst: string): string =>
  ` ${tekst
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ")} `;
