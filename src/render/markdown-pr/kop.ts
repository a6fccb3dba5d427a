import { datumtekst } from "../../tekst/datum.ts";
import { organisatiecode } from "../ci/organisatiecode.ts";
import { gegevens } from "../gegevens.ts";
import { KENMERK, kenmerk } from "../kenmerk.ts";
import { tabel } from "../markdown/tabel.ts";
import { oordeelvolgorde } from "../overzicht.ts";
import { oordeelteken } from "../tekens.ts";
import { type Vel, veilig } from "./passend.ts";

/**
 * By this line, which nobody sees, a bot finds the comment to update. It says no version, so that an update of this tool
 * makes no second comment, and which organisation, so that several in one repository keep one each.
 */
const merkregel = ({ rapport }: Vel): string => `<!-- ${KENMERK} ${organisatiecode(rapport)} -->`;

/** Whom and which day it is about, and the counts. */
export function kopstuk(vel: Vel): readonly string[] {
  const { rapport, taal, tekst, ci } = vel;
  const { indeling, selectie } = gegevens(rapport, taal);
  const { oordelen, eenheden, open } = rapport.samenvatting;
  const aantallen = eenheden ?? oordelen;
  const { naam } = rapport.organisatie;
  const feiten = [
    datumtekst(taal)(rapport.peildatum),
    `${rapport.normenkader.titel} ${rapport.normenkader.versie}`,
    ...(indeling ? [indeling] : []),
    ...(selectie ? [selectie] : []),
  ];
  return [
    merkregel(vel),
    `### ${veilig(ci.pr.titel(naam))}`,
    "",
    feiten.map(veilig).join(" · "),
    "",
    ...tabel(
      oordeelvolgorde.map((oordeel) => `${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}`),
      [oordeelvolgorde.map((oordeel) => String(aantallen[oordeel]))],
    ),
    "",
    ...tabel(
      [tekst.eisenOpen, tekst.nietVoldaan, tekst.onbekend],
      (["wettelijk", "basisnorm", "aanbeveling"] as const).map((zwaarte) => [
        tekst.zwaarte[zwaarte],
        String(open[zwaarte]["niet-voldaan"]),
        String(open[zwaarte].onbekend),
      ]),
    ),
    "",
  ];
}

/** Who made this. */
export const slotregel = ({ rapport }: Vel): string => `<sub>${veilig(kenmerk(rapport))}</sub>`;
