import { bronTekst } from "../audit/bewijs.ts";
import type { Feit } from "../beschrijving/types.ts";
import { metHoofdletter } from "../normenkader/sjabloon.ts";
import { eindeVan } from "./einde.ts";
import { invullingVan } from "./functies.ts";
import type { Rollenbron } from "./rollen.ts";
import { type Toebedeeld, verdeel } from "./taken.ts";
import type { Invulling, Taak, Wanneer } from "./types.ts";

/** What is to be adopted, or was, for the body that adopts it; and who appoints, now or at the end of a term. */
export function besluittaken({ systeem: { feiten }, rapport: { peildatum }, woorden }: Rollenbron): readonly Toebedeeld[] {
  const stukken = [...feiten.documenten, ...feiten.procedures, ...feiten.registers].filter(({ stand }) => stand !== "vervallen");
  return [
    ...stukken.flatMap((feit) => verdeel(vaststelling(feit), feit, { veld: "vastgesteld.door", woorden })),
    ...feiten.rollen.flatMap((feit) => verdeel(benoeming(feit, peildatum), feit, { veld: "aangewezen.door", woorden })),
  ].filter(({ rol }) => rol !== undefined);
}

const taakVan = ({
  id,
  titel,
  domein,
  bron,
  plaats,
}: Feit): Pick<Taak, "id" | "titel" | "domein" | "acties" | "voor" | "bron" | "plaats"> => ({
  id,
  titel: metHoofdletter(titel),
  domein,
  acties: [],
  voor: [],
  bron: bronTekst(bron),
  plaats,
});

/** What is planned or not there has yet to be adopted; of the rest a source says who did it. */
function vaststelling(feit: Feit): Taak {
  const isNogTeDoen = feit.stand === "voorgenomen" || feit.aanwezig === false;
  return { ...taakVan(feit), soort: "besluit", stand: isNogTeDoen ? "open" : "klaar", wanneer: { bron: "onbekend" } };
}

/** These ask for somebody now. */
const LEEG: ReadonlySet<Invulling> = new Set<Invulling>(["vacant", "gepland", "afgelopen", "misschien-afgelopen"]);

function benoeming(feit: Feit, peildatum: string): Taak {
  const { einde } = eindeVan(feit, peildatum);
  const wanneer: Wanneer =
    einde === undefined
      ? { bron: "onbekend" }
      : {
          bron: einde.bron,
          van: einde.van,
          tot: einde.tot,
          tekst: einde.tekst,
          ...(einde.bron === "gerekend" && { uit: "benoeming" as const }),
          ...(einde.oordeel === "voorbij" && { voorbij: true as const }),
        };
  const isOpen = einde !== undefined || LEEG.has(invullingVan(feit, peildatum));
  return { ...taakVan(feit), soort: "benoeming", stand: isOpen ? "open" : "klaar", wanneer };
}
