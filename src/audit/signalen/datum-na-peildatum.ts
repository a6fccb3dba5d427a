import { isDatum } from "../../beschrijving/model/waarde.ts";
import type { Uitspraak } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import { veldnaam } from "../veldnaam.ts";
import { signaalregel } from "./types.ts";

/** Something said to be done on a day that had not come yet: the date does not count. */
export const datumNaPeildatum = signaalregel({
  id: "datum-na-peildatum",
  ernst: "middel",
  zoek: ({ systeem, peildatum, teksten }) => {
    const later = ({ waarde }: Uitspraak): boolean => isDatum(waarde) && waarde.gedaan && waarde.van > peildatum;
    return Object.values(systeem.feiten).flatMap((feiten) =>
      feiten.flatMap((feit) =>
        feit.uitspraken.filter(later).map(({ veld, gelezen, plaats }) => ({
          args: { titel: alsNaam(feit.titel), veld: veldnaam(veld), gelezen: teksten.tijd(gelezen) },
          plaatsen: [plaats],
        })),
      ),
    );
  },
});
