import { isGeldig } from "../evaluate.ts";
import { signaalregel } from "./types.ts";

/** A valid deviation that covers nothing: the eis is met or does not apply. */
export const afwijkingOngebruikt = signaalregel({
  id: "afwijking-ongebruikt",
  ernst: "laag",
  zoek: ({ systeem, uitkomsten, peildatum }) =>
    systeem.afwijkingen.flatMap((afwijking) => {
      const uitkomst = uitkomsten.find(({ eis }) => eis.id === afwijking.eis);
      const nutteloos = isGeldig(afwijking, uitkomst?.zwaarte, peildatum) && uitkomst?.uitkomst !== "afwijking";
      return nutteloos ? [{ args: { eis: afwijking.eis }, plaatsen: [afwijking.plaats] }] : [];
    }),
});
