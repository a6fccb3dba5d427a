import type { Afwijking } from "../../beschrijving/types.ts";
import type { Zwaarte } from "../../normenkader/types.ts";
import type { SignaalArgs } from "../../tekst/signaal-args.ts";
import { isGeldig } from "../evaluate.ts";
import { signaalregel } from "./types.ts";

/** An accepted deviation that does not count, and why. */
export const afwijkingOngeldig = signaalregel({
  id: "afwijking-ongeldig",
  ernst: "hoog",
  zoek: ({ systeem, uitkomsten, peildatum }) =>
    systeem.afwijkingen.flatMap((afwijking) => {
      const zwaarte = uitkomsten.find(({ eis }) => eis.id === afwijking.eis)?.zwaarte;
      if (isGeldig(afwijking, zwaarte, peildatum)) return [];
      return [{ args: { eis: afwijking.eis, waarom: waarom(afwijking, zwaarte, peildatum) }, plaatsen: [afwijking.plaats] }];
    }),
});

function waarom(afwijking: Afwijking, zwaarte: Zwaarte | undefined, peildatum: string): SignaalArgs["afwijking-ongeldig"]["waarom"] {
  if (zwaarte === "wettelijk") return "wettelijk";
  if (afwijking.tot === undefined) return "geen-einde";
  if (afwijking.tot.tot < peildatum) return "verlopen";
  if (afwijking.tot.van < peildatum) return "einde-onzeker";
  if (afwijking.besloten_door === undefined || afwijking.besloten_op === undefined) return "geen-besluit";
  return "nog-niet-besloten";
}
