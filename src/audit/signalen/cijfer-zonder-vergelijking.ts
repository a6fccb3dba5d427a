import type { Cijfer } from "../../beschrijving/types.ts";
import { samen } from "./cijferlijst.ts";
import { signaalregel } from "./types.ts";

/** Figures of one year only, without those of the year before: nobody can see which way it goes. */
export const cijferZonderVergelijking = signaalregel({
  id: "cijfer-zonder-vergelijking",
  ernst: "laag",
  zoek: ({ systeem: { cijfers } }) => {
    const jaren = new Map<string, Set<number>>();
    for (const cijfer of cijfers)
      for (const sleutel of sleutels(cijfer)) jaren.set(sleutel, (jaren.get(sleutel) ?? new Set()).add(cijfer.jaar));
    const alleen = (cijfer: Cijfer): boolean => sleutels(cijfer).every((sleutel) => (jaren.get(sleutel)?.size ?? 0) < 2);
    return samen(cijfers.filter((cijfer) => cijfer.vorig_jaar === undefined && alleen(cijfer)));
  },
});

const sleutels = ({ soort, domein }: Cijfer): readonly string[] => domein.map((een) => `${soort} ${een}`);
