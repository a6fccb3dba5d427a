import { bronTekst } from "../audit/bewijs.ts";
import { gezegdOver, type Spreker } from "../audit/gezegd.ts";
import type { Rapport } from "../audit/rapport-types.ts";
import type { Actie } from "../beschrijving/types.ts";
import { bewijsVoor } from "./bewijs.ts";
import { teLaat } from "./te-laat.ts";
import { termijnen } from "./termijnen.ts";
import type { Stand, Voortgangsactie } from "./types.ts";

/** Where an action stands on the day of the rapport, with what its sources say. */
export function voortgangsactie(actie: Actie, rapport: Rapport, spreker: Spreker): Voortgangsactie {
  const { nr, titel, domein, voor, opmerking, bron, plaats } = actie;
  const over = (veld: keyof Actie): ReturnType<typeof gezegdOver> => gezegdOver(actie, veld, spreker);
  const stand: Stand = actie.stand ?? "onbekend";
  const reden = standreden(actie);
  const gereed = termijnen(actie, "gereed", spreker);
  const vervolg_gereed = termijnen(actie, "vervolg_gereed", spreker);
  const terugkerend = actie.frequentie !== undefined && { terugkerend: true as const };
  return {
    nr,
    titel,
    domein,
    voor,
    aanbeveling: over("aanbeveling"),
    stand,
    ...(reden !== undefined && { stand_reden: reden }),
    stand_gezegd: over("stand"),
    proces: over("proces"),
    oplevering: over("oplevering"),
    verantwoordelijk: over("verantwoordelijk"),
    gereed,
    frequentie: over("frequentie"),
    ...terugkerend,
    vervolg: over("vervolg"),
    vervolg_gereed,
    te_laat: teLaat({ stand, gereed, vervolg_gereed, ...terugkerend }, rapport.peildatum),
    ...(stand === "gereed" && { bewijs: bewijsVoor(actie, rapport) }),
    ...(opmerking !== undefined && { opmerking }),
    bron: bronTekst(bron),
    plaats,
  };
}

function standreden({ stand, uitspraken }: Actie): Voortgangsactie["stand_reden"] {
  if (stand !== undefined) return undefined;
  return uitspraken.some(({ veld }) => veld === "stand") ? "bronnen-verschillen" : "staat-er-niet";
}
