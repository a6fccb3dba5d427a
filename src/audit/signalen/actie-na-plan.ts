import type { Actie, Feit, Programmaregel } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import { opId } from "./in-gebruik.ts";
import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";
import { datumsVan } from "./verschillen.ts";

/** The action is due only after the plan that it names has ended, or after the last year of the programme. */
export const actieNaPlan = signaalregel({
  id: "actie-na-plan",
  ernst: "middel",
  zoek: ({ systeem, teksten }) => {
    const plannen = planPerTitel(systeem.feiten.documenten);
    const laatsteJaar = laatsteProgrammajaar(systeem.programma);
    return lopend(systeem.acties).flatMap((actie) => {
      const plan = plannen.get(planVan(actie));
      const einde = plan?.eind[0] ?? laatsteJaar;
      const datums = datumsVan(actie.uitspraken, "gereed");
      if (einde === undefined || datums.length === 0 || datums.some(({ van }) => van <= einde.tot)) return [];
      const gereed = datums.map(({ tekst }) => teksten.tijd(tekst));
      return [
        {
          args: { ...actienaam(actie), gereed, ...(plan && { plan: alsNaam(plan.titel) }), tot: teksten.tijd(einde.tekst) },
          plaatsen: [actie.plaats, ...(plan ? [plan.plaats] : [])],
        },
      ];
    });
  },
});

const planVan = ({ uitspraken }: Actie): string => uitspraken.find(({ veld }) => veld === "plan")?.gelezen.toLowerCase() ?? "";

/** Only a plan with a last day, under the title by which an action may name it. */
const planPerTitel = (documenten: readonly Feit[]): ReadonlyMap<string, Feit> =>
  new Map(
    opId(documenten)
      .filter(({ eind, stand, aanwezig }) => eind.length > 0 && stand !== "vervallen" && aanwezig !== false)
      .map((feit) => [feit.titel.toLowerCase(), feit]),
  );

function laatsteProgrammajaar(programma: readonly Programmaregel[]): { readonly tot: string; readonly tekst: string } | undefined {
  const jaar = programma.reduce((hoogste, { jaren }) => Math.max(hoogste, jaren.at(-1) ?? 0), 0);
  return jaar === 0 ? undefined : { tot: `${jaar}-12-31`, tekst: String(jaar) };
}
