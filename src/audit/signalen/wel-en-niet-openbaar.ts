import type { Feit } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import { groepenVan, isInGebruik, opId } from "./in-gebruik.ts";
import { signaalregel } from "./types.ts";

/** One item says that something is public, another of the same kind for the same people says that it is not. */
export const welEnNietOpenbaar = signaalregel({
  id: "wel-en-niet-openbaar",
  ernst: "middel",
  zoek: ({ systeem, peildatum }) => {
    const { registers, documenten } = systeem.feiten;
    const perSoort = new Map<string, Feit[]>();
    for (const feit of opId([...registers, ...documenten])) {
      if (typeof feit.velden.openbaar !== "boolean" || !isInGebruik(feit, peildatum)) continue;
      const sleutel = `${feit.sectie} ${feit.soort}`;
      const groep = perSoort.get(sleutel);
      if (groep === undefined) perSoort.set(sleutel, [feit]);
      else groep.push(feit);
    }
    return [...perSoort.values()].flatMap(botsing);
  },
});

function botsing(feiten: readonly Feit[]) {
  const [openbaar, gesloten] = [true, false].map((waarde) => feiten.filter(({ velden }) => velden.openbaar === waarde));
  const wel = (openbaar ?? []).filter(deeltMet(gesloten ?? []));
  const niet = (gesloten ?? []).filter(deeltMet(openbaar ?? []));
  if (wel.length === 0) return [];
  const namen = (van: readonly Feit[]): readonly string[] => van.map(({ titel }) => alsNaam(titel));
  return [{ args: { wel: namen(wel), niet: namen(niet) }, plaatsen: [...wel, ...niet].map(({ plaats }) => plaats) }];
}

/** Shares people with one of the others. Only where both name them: an internal list beside a public one is no contradiction. */
function deeltMet(anderen: readonly Feit[]): (feit: Feit) => boolean {
  const bekend = new Set(anderen.flatMap(sleutels));
  return (feit) => sleutels(feit).some((sleutel) => bekend.has(sleutel));
}

const sleutels = (feit: Feit): readonly string[] => feit.domein.flatMap((domein) => groepenVan(feit).map((groep) => `${domein} ${groep}`));
