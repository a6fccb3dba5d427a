import { isDatum } from "../../beschrijving/model/waarde.ts";
import type { Feit } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import type { Grondslag } from "../../normenkader/types.ts";
import { isVanKracht } from "../toepassing.ts";
import type { Eisuitkomst } from "../uitkomst-types.ts";
import { isInGebruik, opId } from "./in-gebruik.ts";
import { type Signaalbron, signaalregel } from "./types.ts";

/** Local rules that the law has overtaken: something is asked of them today that no law asked when they were adopted. */
export const regelOuderDanWet = signaalregel({
  id: "regel-ouder-dan-wet",
  ernst: "middel",
  zoek: (bron) => {
    const { systeem, peildatum, uitkomsten, teksten } = bron;
    const perFeit = eisenPerFeit(uitkomsten);
    return opId([...systeem.feiten.documenten, ...systeem.feiten.procedures]).flatMap((feit) => {
      const op = laatstGewijzigd(feit);
      if (op === undefined || feit.stand !== "geldend" || !isInGebruik(feit, peildatum)) return [];
      const nieuw = (perFeit.get(feit) ?? []).flatMap((uitkomst) => nieuweGrondslagen(uitkomst, op.tot, bron));
      if (nieuw.length === 0) return [];
      const wetten = new Map(nieuw.map(({ wet, van }) => [`${van} ${wet}`, { wet, van }]));
      return [
        {
          args: {
            titel: alsNaam(feit.titel),
            op: teksten.tijd(op.tekst),
            wetten: [...wetten].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { wet, van }]) => ({ wet, van: teksten.tijd(van) })),
          },
          plaatsen: [feit.plaats],
        },
      ];
    });
  },
});

/** The eisen for which an item is evidence. */
function eisenPerFeit(uitkomsten: readonly Eisuitkomst[]): ReadonlyMap<Feit, readonly Eisuitkomst[]> {
  const uit = new Map<Feit, Eisuitkomst[]>();
  for (const uitkomst of uitkomsten) {
    for (const { feit, hoort } of uitkomst.items) {
      if (hoort !== true || uitkomst.uitkomst === "niet-getoetst") continue;
      const bekend = uit.get(feit);
      if (bekend === undefined) uit.set(feit, [uitkomst]);
      else bekend.push(uitkomst);
    }
  }
  return uit;
}

/** The last day on which the text can have been adopted or renewed; unknown when no date is given. */
function laatstGewijzigd({ begin, uitspraken }: Feit): { readonly tot: string; readonly tekst: string } | undefined {
  const bijgewerkt = uitspraken.flatMap(({ veld, waarde }) => (veld === "bijgewerkt" && isDatum(waarde) ? [waarde] : []));
  const [eerste, ...overige] = [...begin, ...bijgewerkt];
  return begin.length === 0 || eerste === undefined ? undefined : overige.reduce((a, b) => (a.tot < b.tot ? b : a), eerste);
}

/** The law in force that came after that day, where no law asked the same on that day. */
function nieuweGrondslagen(
  { eis, grondslag }: Eisuitkomst,
  dag: string,
  { kader, systeem, peildatum }: Pick<Signaalbron, "kader" | "systeem" | "peildatum">,
): readonly Grondslag[] {
  const alle = eis.grondslag
    .flatMap((id) => kader.grondslagen[id] ?? [])
    .filter(({ organisatietypen }) => organisatietypen.includes(systeem.organisatie.type));
  if (alle.some((een) => isVanKracht(een, dag))) return [];
  const nu = alle.filter((een) => grondslag.includes(een.id) && isVanKracht(een, peildatum));
  // Where only the oldest text that was read is known, the rule may have been older still.
  return nu.every(({ van, van_exact }) => van > dag && van_exact !== false) ? nu : [];
}
