import { type Achterstand, achterstanden } from "../audit/achterstand.ts";
import { bronTekst } from "../audit/bewijs.ts";
import { gezegdOver, type Spreker } from "../audit/gezegd.ts";
import type { Rapport } from "../audit/rapport-types.ts";
import type { Actie } from "../beschrijving/types.ts";
import { bewijsVoor } from "./bewijs.ts";
import { termijnen } from "./termijnen.ts";
import type { Stand, TeLaat, Voortgangsactie } from "./types.ts";

/** Where an action stands on the day of the rapport, with what its sources say. */
export function voortgangsactie(actie: Actie, rapport: Rapport, spreker: Spreker): Voortgangsactie {
  const { nr, titel, domein, voor, opmerking, bron, plaats } = actie;
  const over = (veld: keyof Actie): ReturnType<typeof gezegdOver> => gezegdOver(actie, veld, spreker);
  const stand: Stand = actie.stand ?? "onbekend";
  const reden = standreden(actie);
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
    gereed: termijnen(actie, "gereed", spreker),
    frequentie: over("frequentie"),
    ...(actie.frequentie !== undefined && { terugkerend: true as const }),
    vervolg: over("vervolg"),
    vervolg_gereed: termijnen(actie, "vervolg_gereed", spreker),
    te_laat: achterstanden(actie, rapport.peildatum).map((een) => teLaat(een, spreker)),
    ...(stand === "gereed" && { bewijs: bewijsVoor(actie, rapport) }),
    ...(opmerking !== undefined && { opmerking }),
    bron: bronTekst(bron),
    plaats,
  };
}

const teLaat = ({ wat, soort, reden, datums }: Achterstand, { teksten }: Spreker): TeLaat => ({
  wat,
  soort,
  reden,
  tekst: [...new Set(datums.map((datum) => teksten.tijd(datum.tekst)))].join("; "),
});

function standreden({ stand, uitspraken }: Actie): Voortgangsactie["stand_reden"] {
  if (stand !== undefined) return undefined;
  return uitspraken.some(({ veld }) => veld === "stand") ? "bronnen-verschillen" : "staat-er-niet";
}
