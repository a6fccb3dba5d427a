import { rollen } from "../../beschrijving/format/begrippen.ts";
import type { Feit, Uitspraak } from "../../beschrijving/types.ts";
import { citaat } from "../../normenkader/citaat.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import type { Toets } from "../../normenkader/types.ts";
import { evalueer } from "../../normenkader/voorwaarde/evalueer.ts";
import type { Gezegd } from "../../tekst/signaal-args.ts";
import { bronTekst, gelezenVelden } from "../bewijs.ts";
import { leesbaar } from "../leesbaar.ts";
import type { Eisuitkomst } from "../uitkomst-types.ts";
import { type Signaalbron, signaalregel } from "./types.ts";

const VELD = "vastgesteld.door";

/** Adopted by a body that the law does not name for it; also where only one of the sources says so. */
export const onbevoegdOrgaan = signaalregel({
  id: "onbevoegd-orgaan",
  ernst: "hoog",
  zoek: (bron) => {
    const { kader, woorden, teksten } = bron;
    const woord = (uitspraak: Uitspraak): Gezegd => ({ gelezen: leesbaar(uitspraak, woorden, teksten), bron: bronTekst(uitspraak.bron) });
    return [...onbevoegden(bron)].map(([feit, { fout, goed, uitkomst, toets }]) => ({
      args: {
        titel: alsNaam(feit.titel),
        fout: fout.map(woord),
        goed: goed.map(woord),
        bevoegd: bevoegd(toets).map((rol) => woorden[rol] ?? rol),
        wet: uitkomst.grondslag.flatMap((id) => kader.grondslagen[id] ?? []).map(citaat),
      },
      plaatsen: [...fout, ...goed].map(({ plaats }) => plaats),
    }));
  },
});

interface Onbevoegd {
  readonly fout: readonly Uitspraak[];
  readonly goed: readonly Uitspraak[];
  readonly uitkomst: Eisuitkomst;
  readonly toets: Toets;
}

/** What is said about who adopted an item, tried against the statutory eis that says who may: only the items where it fails. */
export function onbevoegden({ uitkomsten }: Pick<Signaalbron, "uitkomsten">): ReadonlyMap<Feit, Onbevoegd> {
  const uit = new Map<Feit, Onbevoegd>();
  for (const uitkomst of uitkomsten.filter(({ zwaarte, uitkomst }) => zwaarte === "wettelijk" && uitkomst !== "niet-getoetst")) {
    const toets = uitkomst.eis.toets.find(leestAlleenOrgaan);
    if (toets === undefined) continue;
    for (const { feit, hoort } of uitkomst.items) {
      if (hoort !== true || feit.aanwezig === false || feit.stand === "vervallen" || uit.has(feit)) continue;
      const uitspraken = feit.uitspraken.filter(({ veld, waarde }) => veld === VELD && waarde !== undefined);
      const goed = uitspraken.filter(({ waarde }) => mag(toets, String(waarde)));
      if (goed.length < uitspraken.length) uit.set(feit, { fout: uitspraken.filter((een) => !goed.includes(een)), goed, uitkomst, toets });
    }
  }
  return uit;
}

const leestAlleenOrgaan = ({ als }: Toets): boolean => {
  const velden = gelezenVelden(als);
  return velden.length > 0 && velden.every((veld) => veld === VELD);
};

/** The norm itself says who may: its condition is tried with one body at a time. */
const mag = ({ als }: Toets, door: string): boolean => evalueer(als, { velden: { vastgesteld: { door } }, peildatum: "" }) === true;

const bevoegd = (toets: Toets): readonly string[] => Object.keys(rollen).filter((rol) => mag(toets, rol));
