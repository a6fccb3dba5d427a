import type { Feit } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import { isInGebruik, opId } from "./in-gebruik.ts";
import { signaalregel } from "./types.ts";

/** Published, yet out of date or without any date: what a citizen reads may no longer be so. One signaal per kind and domein. */
export const publicatieNietActueel = signaalregel({
  id: "publicatie-niet-actueel",
  ernst: "middel",
  zoek: ({ systeem, peildatum }) => {
    const openbaar = opId(systeem.feiten.registers).filter(
      (feit) => feit.velden.openbaar === true && feit.stand !== "voorgenomen" && isInGebruik(feit, peildatum),
    );
    const groepen = new Map<string, Feit[]>();
    for (const feit of openbaar.filter((een) => isVerouderd(een) || zonderDatum(een))) {
      const sleutel = [feit.soort, ...[...feit.domein].sort()].join(" ");
      groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), feit]);
    }
    return [...groepen.values()].map((feiten) => ({
      args: {
        verouderd: feiten.filter(isVerouderd).map(naam),
        zonderDatum: feiten.filter((een) => !isVerouderd(een)).map(naam),
      },
      plaatsen: feiten.map(({ plaats }) => plaats),
    }));
  },
});

const naam = ({ titel }: Feit): string => alsNaam(titel);

/** The source itself says it is not, or only partly, up to date. */
const isVerouderd = ({ uitspraken }: Feit): boolean => uitspraken.some(({ veld, waarde }) => veld === "actueel" && waarde === false);

/** A register into which every report goes at once is up to date without a date. */
const zonderDatum = ({ velden, uitspraken }: Feit): boolean =>
  velden.direct_bijgewerkt !== true &&
  !uitspraken.some(({ veld, waarde }) => (veld === "bijgewerkt" && waarde !== undefined) || (veld === "actueel" && waarde === true));
