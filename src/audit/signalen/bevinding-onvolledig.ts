import { signaalregel } from "./types.ts";

/** A judgement that decides something must say which role gave it, and when. */
export const bevindingOnvolledig = signaalregel({
  id: "bevinding-onvolledig",
  ernst: "middel",
  zoek: ({ systeem }) =>
    systeem.bevindingen.flatMap(({ eis, door, op, plaats }) => {
      const mist = [...(door === undefined ? (["door"] as const) : []), ...(op === undefined ? (["op"] as const) : [])];
      return mist.length === 0 ? [] : [{ args: { eis, mist }, plaatsen: [plaats] }];
    }),
});
