import type { Feit } from "../../beschrijving/types.ts";
import { alsNaam } from "../../normenkader/sjabloon.ts";
import { opId } from "./in-gebruik.ts";
import { actienaam, lopend } from "./lopend.ts";
import { onbevoegden } from "./onbevoegd-orgaan.ts";
import { type Signaalbron, signaalregel, type Vondst } from "./types.ts";
import { type Gevonden, verschillen } from "./verschillen.ts";
import { verteldBijActie } from "./verteld-bij-actie.ts";

/** Attributes of an action whose differences have a signaal of their own. */
const eigenSignaal = ["verantwoordelijk", "besluit_door", "gereed", "vervolg_gereed", "frequentie", "geldt_voor", "toegezegd"];

/**
 * Two sources, or two places in one, that say different things; "onbekend" contradicts nothing. Items about which the same
 * places say the same different things share one signaal.
 */
export const tegenstrijdigeBronnen = signaalregel({
  id: "tegenstrijdige-bronnen",
  ernst: "middel",
  zoek: (bron) => [...overFeiten(bron), ...overActies(bron)],
});

type Vondsten = readonly Vondst<"tegenstrijdige-bronnen">[];

function overFeiten(bron: Signaalbron): Vondsten {
  const verkeerd = onbevoegden(bron);
  const verteld = verteldBijActie(bron.systeem.acties);
  const groepen = new Map<string, { readonly feiten: Feit[]; readonly gevonden: Gevonden[] }>();
  for (const feit of opId(Object.values(bron.systeem.feiten).flat())) {
    const gevonden = verschillen(feit.uitspraken, (veld) => !isElders(veld, verkeerd.has(feit)) && !verteld(feit, veld), bron);
    if (gevonden.length === 0) continue;
    const sleutel = JSON.stringify([feit.sectie, feit.soort, gevonden.map(({ verschil }) => verschil)]);
    const groep = groepen.get(sleutel) ?? { feiten: [], gevonden: [] };
    groep.feiten.push(feit);
    groep.gevonden.push(...gevonden);
    groepen.set(sleutel, groep);
  }
  return [...groepen.values()].map(({ feiten, gevonden }) => ({
    args: { titels: feiten.map(({ titel }) => alsNaam(titel)), verschillen: uniek(gevonden) },
    plaatsen: gevonden.flatMap(({ plaatsen }) => plaatsen),
  }));
}

/** A limit that differs, or a body that may not adopt, is told by a signaal of its own. */
const isElders = (veld: string, verkeerdOrgaan: boolean): boolean =>
  veld.startsWith("drempel.") || (veld === "vastgesteld.door" && verkeerdOrgaan);

const uniek = (gevonden: readonly Gevonden[]): readonly Gevonden["verschil"][] => [
  ...new Map(gevonden.map(({ verschil }) => [verschil.veld, verschil])).values(),
];

const overActies = (bron: Signaalbron): Vondsten =>
  lopend(bron.systeem.acties).flatMap((actie) => {
    const gevonden = verschillen(actie.uitspraken, (veld) => !eigenSignaal.includes(veld), bron);
    if (gevonden.length === 0) return [];
    return [
      {
        args: { titels: [], actie: actienaam(actie), verschillen: uniek(gevonden) },
        plaatsen: gevonden.flatMap(({ plaatsen }) => plaatsen),
      },
    ];
  });
