import type { Uitspraak } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import { bronTekst } from "../bewijs.ts";
import { leesbaar } from "../leesbaar.ts";
import { isVrijeTekst, veldnaam } from "../veldnaam.ts";
import { type Signaalbron, signaalregel, type Vondst } from "./types.ts";

/** Two sources, or two places in one, that say different things about one attribute; "onbekend" contradicts nothing. */
export const tegenstrijdigeBronnen = signaalregel({
  id: "tegenstrijdige-bronnen",
  ernst: "middel",
  zoek: (bron) => [
    ...Object.values(bron.systeem.feiten).flatMap((feiten) =>
      feiten.flatMap((feit) => strijdig(alsNaam(feit.titel), feit.uitspraken, bron)),
    ),
    ...bron.systeem.acties.flatMap((actie) => strijdig(`Actie ${actie.nr} (${actie.titel})`, actie.uitspraken, bron)),
  ],
});

function strijdig(
  titel: string,
  uitspraken: readonly Uitspraak[],
  { woorden, teksten }: Signaalbron,
): readonly Vondst<"tegenstrijdige-bronnen">[] {
  const velden = [...new Set(uitspraken.map(({ veld }) => veld))].filter((veld) => !isVrijeTekst(veld));
  return velden.flatMap((veld) => {
    const eigen = uitspraken.filter((uitspraak) => uitspraak.veld === veld && uitspraak.waarde !== undefined);
    if (new Set(eigen.map(({ waarde }) => sleutel(waarde))).size < 2) return [];
    return [
      {
        args: {
          titel,
          veld: veldnaam(veld),
          uitspraken: eigen.map((een) => ({ gelezen: leesbaar(een, woorden, teksten), bron: bronTekst(een.bron) })),
        },
        plaatsen: eigen.map(({ plaats }) => plaats),
      },
    ];
  });
}

/** Lists differ by what is in them, not by order. */
const sleutel = (waarde: Uitspraak["waarde"]): string => JSON.stringify(Array.isArray(waarde) ? [...waarde].sort() : waarde);
