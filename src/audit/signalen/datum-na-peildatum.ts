import type { Datum, Uitspraak, Waarde } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import { veldnaam } from "../veldnaam.ts";
import { signaalregel } from "./types.ts";

const isDatum = (waarde: Waarde | undefined): waarde is Datum => typeof waarde === "object" && "gedaan" in waarde;

/** Something said to be done on a day that had not come yet: the date does not count. */
export const datumNaPeildatum = signaalregel({
  id: "datum-na-peildatum",
  ernst: "middel",
  zoek: ({ systeem, peildatum }) => {
    const later = ({ waarde }: Uitspraak): boolean => isDatum(waarde) && waarde.gedaan && waarde.van > peildatum;
    return Object.values(systeem.feiten).flatMap((feiten) =>
      feiten.flatMap((feit) =>
        feit.uitspraken.filter(later).map(({ veld, gelezen, plaats }) => ({
          args: { titel: alsNaam(feit.titel), veld: veldnaam(veld), gelezen },
          plaatsen: [plaats],
        })),
      ),
    );
  },
});
