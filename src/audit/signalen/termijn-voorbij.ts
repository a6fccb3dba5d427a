import { alsNaam } from "../../normenkader/sjabloon.ts";
import { eindigende } from "../einde.ts";
import { signaalregel } from "./types.ts";

/** A term or a last day has passed, while the item is still described as in use and nothing has taken its place. */
export const termijnVoorbij = signaalregel({
  id: "termijn-voorbij",
  ernst: "middel",
  zoek: ({ systeem, peildatum, teksten }) =>
    eindigende(systeem, peildatum)
      .filter(({ einde, opgevolgd }) => einde.tot < peildatum && !opgevolgd)
      .map(({ feit, einde }) => ({
        args: { titel: alsNaam(feit.titel), tot: teksten.tijd(einde.tekst), benoeming: einde.benoeming },
        plaatsen: [feit.plaats],
      })),
});
