import type { Feit, Uitspraak } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import type { SignaalArgs } from "../../tekst/signaal-args.ts";
import { bronTekst } from "../bewijs.ts";
import { opId } from "./in-gebruik.ts";
import { signaalregel } from "./types.ts";

type Grens = SignaalArgs["grens-verschilt"]["grenzen"][number];

/** "Up to and including 50" in one sentence, "under 50" in the next: at exactly 50 nobody knows. */
export const grensVerschilt = signaalregel({
  id: "grens-verschilt",
  ernst: "middel",
  zoek: ({ systeem }) => {
    const groepen = new Map<string, { readonly feiten: Feit[]; readonly grenzen: readonly Grens[] }>();
    for (const feit of opId(systeem.feiten.procedures)) {
      const grenzen = verschil(feit);
      if (grenzen.length === 0) continue;
      const sleutel = JSON.stringify(grenzen);
      const groep = groepen.get(sleutel) ?? { feiten: [], grenzen };
      groep.feiten.push(feit);
      groepen.set(sleutel, groep);
    }
    return [...groepen.values()].map(({ feiten, grenzen }) => ({
      args: { titels: feiten.map(({ titel }) => alsNaam(titel)), grenzen },
      plaatsen: feiten.flatMap((feit) => drempels(feit).map(({ plaats }) => plaats)),
    }));
  },
});

const drempels = ({ uitspraken }: Feit): readonly Uitspraak[] =>
  uitspraken.filter(({ veld, waarde }) => (veld === "drempel.grens" || veld === "drempel.bedrag") && waarde !== undefined);

/** The limits as the places give them, when those differ; the wording at the limit counts before the amount. */
function verschil(feit: Feit): readonly Grens[] {
  const van = (veld: string): readonly Uitspraak[] => drempels(feit).filter((uitspraak) => uitspraak.veld === veld);
  const [grenzen, bedragen] = [van("drempel.grens"), van("drempel.bedrag")];
  const bedrag = verschilt(bedragen) ? undefined : bedragen[0]?.gelezen;
  if (verschilt(grenzen))
    return grenzen.map(({ waarde, bron }) => ({
      grens: waarde === "onder" ? "onder" : "tot-en-met",
      ...(bedrag && { bedrag }),
      bron: bronTekst(bron),
    }));
  return verschilt(bedragen) ? bedragen.map(({ gelezen, bron }) => ({ bedrag: gelezen, bron: bronTekst(bron) })) : [];
}

const verschilt = (uitspraken: readonly Uitspraak[]): boolean => new Set(uitspraken.map(({ waarde }) => waarde)).size > 1;
