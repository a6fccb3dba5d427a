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

/** A body that decides is named with the action itself, so then somebody answers for it. */
function isElders({ verantwoordelijk, besluit_door, uitspraken, bron }: Actie): boolean {
  if (verantwoordelijk.length === 0 || besluit_door !== undefined || bron.length === 0) return false;
  return uitspraken.filter(({ veld }) => veld === "verantwoordelijk").every((uitspraak) => !zelfdePlek(uitspraak.bron, bron));
}

function zelfdePlek(a: readonly Bronverwijzing[], b: readonly Bronverwijzing[]): boolean {
  const plekken = new Set(b.flatMap(delen));
  return a.flatMap(delen).some((deel) => plekken.has(deel));
}

/** "hfst. 4; hfst. 5" are two places. */
const delen = ({ bron, vindplaats }: Bronverwijzing): readonly string[] => vindplaats.split(";").map((deel) => `${bron} ${deel.trim()}`);
