import { signaalregel } from "./types.ts";

/** A judgement that changes nothing: the facts say the same, or the eis does not apply or was left out. */
export const bevindingOverbodig = signaalregel({
  id: "bevinding-overbodig",
  ernst: "laag",
  zoek: ({ systeem, uitkomsten }) =>
    systeem.bevindingen.flatMap((bevinding) => {
      const uitkomst = uitkomsten.find(({ eis }) => eis.id === bevinding.eis);
      const zinloos = uitkomst === undefined || uitkomst.bevinding === undefined || uitkomst.feitelijk === bevinding.oordeel;
      return zinloos ? [{ args: { eis: bevinding.eis }, plaatsen: [bevinding.plaats] }] : [];
    }),
});
