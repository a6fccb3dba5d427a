import type { Bronverwijzing, Feit } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import { isInGebruik, opId } from "./in-gebruik.ts";
import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";
import { datumsVan } from "./verschillen.ts";

const plannen = ["meerjarenplan", "jaarprogramma", "integriteitsbeleid"];

/** The action is due only after the plan it stands in has ended. */
export const actieNaPlan = signaalregel({
  id: "actie-na-plan",
  ernst: "middel",
  zoek: ({ systeem, peildatum, teksten }) => {
    const metEinde = opId(systeem.feiten.documenten).filter(
      (feit) => plannen.includes(feit.soort) && feit.eind.length > 0 && (isInGebruik(feit, peildatum) || feit.stand === "voorgenomen"),
    );
    return lopend(systeem.acties).flatMap((actie) => {
      const plan = langstlopende(metEinde.filter((feit) => deeltBron(feit.bron, actie.bron)));
      const einde = plan?.eind[0];
      const datums = datumsVan(actie.uitspraken, "gereed");
      if (plan === undefined || einde === undefined || datums.length === 0 || datums.some(({ van }) => van <= einde.tot)) return [];
      return [
        {
          args: {
            ...actienaam(actie),
            gereed: datums.map(({ tekst }) => teksten.tijd(tekst)),
            plan: alsNaam(plan.titel),
            tot: teksten.tijd(einde.tekst),
          },
          plaatsen: [actie.plaats, plan.plaats],
        },
      ];
    });
  },
});

/** Of several plans in one source the one that runs longest: an action may belong to any of them. */
const langstlopende = (feiten: readonly Feit[]): Feit | undefined =>
  [...feiten].sort((a, b) => ((a.eind[0]?.tot ?? "") < (b.eind[0]?.tot ?? "") ? 1 : -1))[0];

const deeltBron = (a: readonly Bronverwijzing[], b: readonly Bronverwijzing[]): boolean =>
  a.some(({ bron }) => b.some((ander) => ander.bron === bron));
