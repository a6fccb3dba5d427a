import type { Voortgangsactie, Voortgangstelling } from "./types.ts";

/** The counts over some actions. An action that is certainly late with one thing is not counted as perhaps late with another. */
export function telling(acties: readonly Voortgangsactie[]): Voortgangstelling {
  const aantal = (geldt: (actie: Voortgangsactie) => boolean): number => acties.filter(geldt).length;
  const laat = ({ te_laat }: Voortgangsactie, zekerheid: string): boolean => te_laat.some((een) => een.zekerheid === zekerheid);
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
      zeker: aantal((actie) => laat(actie, "zeker")),
      misschien: aantal((actie) => laat(actie, "misschien") && !laat(actie, "zeker")),
    },
    bewijs: {
      blijkt: aantal(({ bewijs }) => bewijs?.stand === "blijkt"),
      "gat-open": aantal(({ bewijs }) => bewijs?.stand === "gat-open"),
      gevraagd: aantal(({ bewijs }) => bewijs?.stand === "gevraagd"),
    },
  };
}
