import type { Doelgroep } from "../../beschrijving/format/begrippen.ts";
import { waardeOp, type YamlGroep } from "../../beschrijving/lees/boom.ts";
import type { Eis } from "../types.ts";
import { uitwerkingVan } from "./bouw-eis.ts";
import { alsGroep, alsJa, alsLijst, alsTekst, alsTeksten, type Bron } from "./bron.ts";
import type { Controleur } from "./controleur.ts";
import { controleerTeksten, eisteksten } from "./teksten.ts";
import { leesToetsen } from "./voorwaarden.ts";

/** An aanscherping as written, where it stands, and the eis it makes stricter. */
export interface Aanscherping {
  readonly ruw: YamlGroep;
  readonly pad: string;
  readonly eis: Eis;
}

/** What an aanscherping may do, besides adding conditions. */
const strenger = ["zwaarte", "kern", "minimaal", "doelgroepen"] as const;

/**
 * The eis as it is here. Every change can only make an outcome worse, never better: what does not is refused at its place.
 * `van`: first day of a weight that the eis did not have.
 */
export function scherpAan(
  { ruw, pad, eis }: Aanscherping,
  { controleur, van }: { readonly controleur: Controleur; readonly van: string },
  bron: Bron,
): Eis {
  const wordtStrenger = strenger.some((sleutel) => ruw[sleutel] !== undefined) || alsLijst(ruw.toets).length > 0;
  if (!wordtStrenger) bron.meld("aanscherping-leeg", pad, { eis: eis.id });
  const uit: Eis = {
    ...eis,
    ...zwaarder(ruw, pad, eis, van, bron),
    ...(ruw.tekst === undefined ? {} : { eis: alsTekst(ruw.tekst) }),
    kern: kern(ruw, pad, eis, bron),
    doelgroepen: meerGroepen(ruw, pad, eis, bron),
    minimaal: hoger(ruw, pad, eis, bron),
    toets: [...eis.toets, ...leesToetsen(ruw, pad, eis.uit, controleur, bron)],
    ...(ruw.uitgewerkt === undefined ? {} : { uitgewerkt: alsTekst(ruw.uitgewerkt) }),
    ontbreekt: { ...eis.ontbreekt, ...teksten(alsGroep(ruw.ontbreekt)) },
    ...(ruw.uitwerking === undefined ? {} : { uitwerking: uitwerkingVan(alsGroep(ruw.uitwerking)) }),
  };
  controleerTeksten(nieuweTeksten(ruw, uit, eis), pad, bron);
  return uit;
}

/** The texts that are new; only those stand in this file. */
function nieuweTeksten(ruw: YamlGroep, uit: Eis, eis: Eis): ReturnType<typeof eisteksten> {
  return eisteksten({ ...uit, toets: uit.toets.slice(eis.toets.length) })
    .map((plek) => (plek.pad === "/eis" ? { ...plek, pad: "/tekst" } : plek))
    .filter(({ pad }) => waardeOp(ruw, pad) !== undefined);
}

const teksten = (ruw: YamlGroep): Partial<Eis["ontbreekt"]> =>
  Object.fromEntries(Object.entries(ruw).filter(([, tekst]) => typeof tekst === "string"));

const gewicht = { aanbeveling: 1, basisnorm: 2 } as const;

function zwaarder({ zwaarte }: YamlGroep, pad: string, eis: Eis, van: string, { meld, isHeel }: Bron): Pick<Eis, "zwaarte" | "van"> {
  if (zwaarte === undefined || !isHeel(`${pad}/zwaarte`)) return {};
  const nieuw = alsTekst(zwaarte) as keyof typeof gewicht;
  if (eis.zwaarte === undefined) return { zwaarte: nieuw, van };
  if (gewicht[nieuw] > gewicht[eis.zwaarte]) return { zwaarte: nieuw };
  meld("geen-aanscherping", `${pad}/zwaarte`, { eis: eis.id, sleutel: "zwaarte", nu: eis.zwaarte });
  return {};
}

function kern(ruw: YamlGroep, pad: string, eis: Eis, { meld, isHeel }: Bron): boolean {
  if (ruw.kern === undefined || !isHeel(`${pad}/kern`)) return eis.kern;
  if (!alsJa(ruw.kern) || eis.kern) meld("geen-aanscherping", `${pad}/kern`, { eis: eis.id, sleutel: "kern", nu: eis.kern ? "ja" : "nee" });
  return true;
}

function meerGroepen(ruw: YamlGroep, pad: string, eis: Eis, { meld, isHeel }: Bron): readonly Doelgroep[] {
  const hier = `${pad}/doelgroepen`;
  if (ruw.doelgroepen === undefined || !isHeel(hier)) return eis.doelgroepen;
  const nieuw = alsTeksten(ruw.doelgroepen) as readonly Doelgroep[];
  if (eis.voor !== "dekking") {
    meld("sleutel-past-niet", { sleutel: hier }, { eis: eis.id, sleutel: "doelgroepen", voor: eis.voor });
  } else if (nieuw.length <= eis.doelgroepen.length || !eis.doelgroepen.every((groep) => nieuw.includes(groep))) {
    meld("geen-aanscherping", hier, { eis: eis.id, sleutel: "doelgroepen", nu: eis.doelgroepen.join(", ") });
  }
  return nieuw;
}

function hoger(ruw: YamlGroep, pad: string, eis: Eis, { meld, isHeel }: Bron): number {
  const hier = `${pad}/minimaal`;
  if (typeof ruw.minimaal !== "number" || !isHeel(hier)) return eis.minimaal;
  if (eis.voor !== "aantal") meld("sleutel-past-niet", { sleutel: hier }, { eis: eis.id, sleutel: "minimaal", voor: eis.voor });
  else if (ruw.minimaal <= eis.minimaal) meld("geen-aanscherping", hier, { eis: eis.id, sleutel: "minimaal", nu: String(eis.minimaal) });
  return ruw.minimaal;
}
