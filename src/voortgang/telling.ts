import type { Voortgangsactie, Voortgangstelling } from "./types.ts";

/** The counts over some actions. An action that is late with two things is counted once, as the first of the kinds. */
export function telling(acties: readonly Voortgangsactie[]): Voortgangstelling {
  const aantal = (geldt: (actie: Voortgangsactie) => boolean): number => acties.filter(geldt).length;
  const laat = ({ te_laat }: Voortgangsactie, soort: string): boolean => te_laat.some((een) => een.soort === soort);
  return {
    acties: acties.length,
    stand: {
      gereed: aantal(({ stand }) => stand === "gereed"),
      lopend: aantal(({ stand }) => stand === "lopend"),
      "niet-gestart": aantal(({ stand }) => stand === "niet-gestart"),
      vervallen: aantal(({ stand }) => stand === "vervallen"),
      onbekend: aantal(({ stand }) => stand === "onbekend"),
    },
    te_laat: {
      "niet-gedaan": aantal((actie) => laat(actie, "niet-gedaan")),
      "niet-bekend": aantal((actie) => laat(actie, "niet-bekend") && !laat(actie, "niet-gedaan")),
      misschien: aantal(({ te_laat }) => te_laat.length > 0 && te_laat.every(({ soort }) => soort === "misschien")),
    },
    bewijs: {
      blijkt: aantal(({ bewijs }) => bewijs?.stand === "blijkt"),
      "gat-open": aantal(({ bewijs }) => bewijs?.stand === "gat-open"),
      gevraagd: aantal(({ bewijs }) => bewijs?.stand === "gevraagd"),
    },
  };
}
