import { achterstanden, isVoorbij } from "../achterstand.ts";
import { actienaam, lopend } from "./lopend.ts";
import { signaalregel } from "./types.ts";

/** Every day on which it could have been due has passed, it was promised, and nobody says that it is done. */
export const actieTeLaat = signaalregel({
  id: "actie-te-laat",
  ernst: "middel",
  zoek: ({ systeem, peildatum, teksten }) =>
    lopend(systeem.acties).flatMap((actie) => {
      const laat = achterstanden(actie, peildatum).find((een) => een.wat === "gereed" && isVoorbij(een));
      if (laat === undefined) return [];
      // Of differing dates the last: only then is it late whoever is right.
      const laatste = laat.datums.reduce((a, b) => (a.tot < b.tot ? b : a));
      return [{ args: { ...actienaam(actie), gereed: teksten.tijd(laatste.tekst) }, plaatsen: [actie.plaats] }];
    }),
});
