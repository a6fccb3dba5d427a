import { signaalregel } from "./types.ts";
import { datumsVan } from "./verschillen.ts";
import { actienaam, lopend } from "./lopend.ts";

/** The programme marks other years for the action than the one in which it must be done. */
export const actieBuitenProgramma = signaalregel({
  id: "actie-buiten-programma",
  ernst: "middel",
  zoek: ({ systeem, teksten }) =>
    lopend(systeem.acties).flatMap((actie) => {
      const regels = systeem.programma.filter(({ acties, jaren }) => acties.includes(actie.nr) && jaren.length > 0);
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
    }),
});

const jaarVan = (dag: string): number => Number(dag.slice(0, 4));
