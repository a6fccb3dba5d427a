import { alsNaam } from "../../normenkader/sjabloon.ts";
import { opId } from "./in-gebruik.ts";
import { signaalregel } from "./types.ts";

/** Items that decide a verdict, without saying where they are from. */
export const bewijsZonderBron = signaalregel({
  id: "bewijs-zonder-bron",
  ernst: "laag",
  zoek: ({ uitkomsten }) => {
    const gebruikt = new Map(
      uitkomsten.flatMap(({ items }) => items.filter(({ waarde }) => waarde === true).map(({ feit }) => [feit.id, feit] as const)),
    );
    const zonder = opId([...gebruikt.values()]).filter(
      (feit) => feit.bron.length === 0 && feit.uitspraken.every(({ bron }) => bron.length === 0),
    );
    return zonder.length === 0
      ? []
      : [{ args: { titels: zonder.map(({ titel }) => alsNaam(titel)) }, plaatsen: zonder.map(({ plaats }) => plaats) }];
  },
});
