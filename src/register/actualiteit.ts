import { binnenPeriode, leesPeriode, totPeildatum, verschuif } from "../beschrijving/datum.ts";
import { isDatum } from "../beschrijving/model/waarde.ts";
import type { Feit } from "../beschrijving/types.ts";
import type { Actualiteit } from "./types.ts";

/** How recent a register is on the peildatum, by the frequency that the organisation gave itself. */
export function actualiteitVan({ velden, uitspraken }: Pick<Feit, "velden" | "uitspraken">, peildatum: string): Actualiteit {
  const { bijgewerkt, frequentie } = velden;
  const gezegd = (veld: string): readonly string[] => [
    ...new Set(uitspraken.filter((een) => een.veld === veld).map(({ gelezen }) => gelezen)),
  ];
  const verteld = {
    ...(gezegd("bijgewerkt").length > 0 && { bijgewerkt: gezegd("bijgewerkt").join(" / ") }),
    ...(gezegd("frequentie").length > 0 && { frequentie: gezegd("frequentie").join(" / ") }),
  };
  const onbekend = (reden: NonNullable<Actualiteit["reden"]>): Actualiteit => ({ stand: "onbekend", reden, ...verteld });
  if (gezegd("bijgewerkt").length > 1 || gezegd("frequentie").length > 1) return onbekend("bronnen-verschillen");
  if (isDatum(bijgewerkt) && bijgewerkt.verouderd === true) return { stand: "te-laat", reden: "niet-actueel", ...verteld };
  if (!isDatum(bijgewerkt)) return onbekend("geen-datum");
  if (totPeildatum(bijgewerkt, peildatum) === undefined) return onbekend("na-peildatum");
  const periode = typeof frequentie === "string" ? leesPeriode(frequentie) : undefined;
  if (periode === undefined) return onbekend("geen-frequentie");
  const tot = verschuif(bijgewerkt.tot < peildatum ? bijgewerkt.tot : peildatum, periode, 1);
  switch (binnenPeriode(bijgewerkt, periode, peildatum)) {
    case true:
      return { stand: "op-tijd", ...verteld, tot: laatste(verschuif(bijgewerkt.van, periode, 1), peildatum) };
    case false:
      return { stand: "te-laat", ...verteld, sinds: eerste(verschuif(tot, { maanden: 0, dagen: 1 }, 1), peildatum) };
    default:
      return { stand: "misschien", ...verteld };
  }
}

// A month counted on and a month counted back may differ by the days that a short month lacks.
const eerste = (a: string, b: string): string => (a < b ? a : b);
const laatste = (a: string, b: string): string => (a > b ? a : b);
