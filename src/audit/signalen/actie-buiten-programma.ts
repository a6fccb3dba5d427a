import type { Programmaregel } from "../../beschrijving/types.ts";
import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";
import { datumsVan } from "./verschillen.ts";

/** The programme marks other years for the action than the one in which it must be done. */
export const actieBuitenProgramma = signaalregel({
  id: "actie-buiten-programma",
  ernst: "middel",
  zoek: ({ systeem, teksten }) => {
    const perActie = regelsPerActie(systeem.programma);
    return lopend(systeem.acties).flatMap((actie) => {
      const regels = perActie.get(actie.nr) ?? [];
      const jaren = [...new Set(regels.flatMap((regel) => regel.jaren))].sort((a, b) => a - b);
      const datums = datumsVan(actie.uitspraken, "gereed");
      const past = datums.some(({ van, tot }) => jaren.some((jaar) => jaarVan(van) <= jaar && jaar <= jaarVan(tot)));
      if (regels.length === 0 || datums.length === 0 || past) return [];
      return [
        {
          args: { ...actienaam(actie), gereed: datums.map(({ tekst }) => teksten.tijd(tekst)), jaren },
          plaatsen: [actie.plaats, ...regels.map(({ plaats }) => plaats)],
        },
      ];
    });
  },
});

/** The lines that mark years, under every action they name. */
function regelsPerActie(programma: readonly Programmaregel[]): ReadonlyMap<string, readonly Programmaregel[]> {
  const uit = new Map<string, Programmaregel[]>();
  for (const regel of programma.filter(({ jaren }) => jaren.length > 0)) {
    for (const nr of regel.acties) {
      const bekend = uit.get(nr);
      if (bekend === undefined) uit.set(nr, [regel]);
      else bekend.push(regel);
    }
  }
  return uit;
}

const jaarVan = (dag: string): number => Number(dag.slice(0, 4));
