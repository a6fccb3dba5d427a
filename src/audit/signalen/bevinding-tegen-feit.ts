import { signaalregel } from "./types.ts";

/** A person judged otherwise than the described facts say. */
export const bevindingTegenFeit = signaalregel({
  id: "bevinding-tegen-feit",
  ernst: "middel",
  zoek: ({ uitkomsten }) =>
    uitkomsten.flatMap(({ eis, bevinding, feitelijk, items }) =>
      bevinding !== undefined && feitelijk !== "onbekend" && bevinding.oordeel !== feitelijk
        ? [
            {
              args: { eis: eis.id, oordeel: bevinding.oordeel, feitelijk },
              plaatsen: [bevinding.plaats, ...items.map(({ feit }) => feit.plaats)],
            },
          ]
        : [],
    ),
});
