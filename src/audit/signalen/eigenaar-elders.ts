import type { Actie, Bronverwijzing } from "../../beschrijving/types.ts";
import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";

/** Where the action stands nobody is named; only another place says who is responsible. */
export const eigenaarElders = signaalregel({
  id: "eigenaar-elders",
  ernst: "laag",
  zoek: ({ systeem }) => {
    const elders = lopend(systeem.acties).filter(isElders);
    return elders.length === 0 ? [] : [{ args: { acties: elders.map(actienaam) }, plaatsen: elders.map(({ plaats }) => plaats) }];
  },
});

/** Several statements are a difference between sources, which has a signaal of its own. */
function isElders({ uitspraken, bron }: Actie): boolean {
  const [eigenaar, ...meer] = uitspraken.filter(({ veld }) => veld === "verantwoordelijk");
  return eigenaar !== undefined && meer.length === 0 && bron.length > 0 && !zelfdePlek(eigenaar.bron, bron);
}

function zelfdePlek(a: readonly Bronverwijzing[], b: readonly Bronverwijzing[]): boolean {
  const plekken = new Set(b.flatMap(delen));
  return a.flatMap(delen).some((deel) => plekken.has(deel));
}

/** "hfst. 4; hfst. 5" are two places. */
const delen = ({ bron, vindplaats }: Bronverwijzing): readonly string[] => vindplaats.split(";").map((deel) => `${bron} ${deel.trim()}`);
