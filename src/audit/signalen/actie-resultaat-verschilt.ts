import type { Actie } from "../../beschrijving/types.ts";
import { natuurlijk } from "../volgorde.ts";
import { actienaam } from "./lopend.ts";
import { signaalregel } from "./types.ts";

/** What an action yields is put in words more than once: whether that is the same thing only a reader can tell. */
export const actieResultaatVerschilt = signaalregel({
  id: "actie-resultaat-verschilt",
  ernst: "laag",
  zoek: ({ systeem }) => {
    const anders = systeem.acties.filter(
      (actie) => actie.stand !== "vervallen" && new Set(opleveringen(actie).map(({ gelezen }) => gelezen)).size > 1,
    );
    if (anders.length === 0) return [];
    const acties = [...anders].sort((a, b) => natuurlijk(a.nr, b.nr));
    return [
      { args: { acties: acties.map(actienaam) }, plaatsen: acties.flatMap((actie) => opleveringen(actie).map(({ plaats }) => plaats)) },
    ];
  },
});

const opleveringen = ({ uitspraken }: Actie): Actie["uitspraken"] => uitspraken.filter(({ veld }) => veld === "oplevering");
