import { alsNaam } from "../../normenkader/sjabloon.ts";
import { signaalregel } from "./types.ts";

/** An item that decides a verdict, without saying where it is from. */
export const bewijsZonderBron = signaalregel({
  id: "bewijs-zonder-bron",
  ernst: "laag",
  zoek: ({ uitkomsten }) => {
    const gebruikt = new Map(
      uitkomsten.flatMap(({ items }) => items.filter(({ waarde }) => waarde === true).map(({ feit }) => [feit.id, feit] as const)),
    );
    return [...gebruikt.values()]
      .filter((feit) => feit.bron.length === 0 && feit.uitspraken.every(({ bron }) => bron.length === 0))
      .map((feit) => ({ args: { titel: alsNaam(feit.titel) }, plaatsen: [feit.plaats] }));
  },
});
