import { type Domein, type Organisatietype, organisatietypen } from "../../beschrijving/format/begrippen.ts";
import { type Bewijssectie, bewijssecties } from "../../beschrijving/format/secties.ts";
import type { YamlGroep } from "../../beschrijving/lees/boom.ts";
import type { Eis } from "../types.ts";
import { alsGroep, alsJa, alsTekst, alsTeksten, type Bron } from "./bron.ts";
import type { Controleur } from "./controleur.ts";
import { type Eisplek, type Grondslagkennis, keurEis } from "./keur-eis.ts";
import { controleerTeksten, eisteksten } from "./teksten.ts";
import { leesVoorwaarden } from "./voorwaarden.ts";

const BESTUURLIJK: readonly Organisatietype[] = ["provincie", "gemeente", "waterschap", "gemeenschappelijke-regeling"];
const ALLE = Object.keys(organisatietypen) as readonly Organisatietype[];

/** Why an eis for office-holders does not apply where its author gave no reason: those have no elected board of their own. */
const NVT_BESTUURLIJK = "Deze organisatie heeft geen eigen gekozen bestuur; voor haar bestuurders gelden andere regels.";

/** What an eis is checked against. */
export interface Kaderkennis extends Grondslagkennis {
  /** The condition checkers, one per section. */
  readonly controleur: Controleur;
  /** First day of own weights, where that is another than the first day of the whole normenkader. */
  readonly van?: string;
}

/** Turns one eis as written into the eis the engine uses; everything wrong with it is reported at its place, and then there is none. */
export function bouwEis(plek: Eisplek, kennis: Kaderkennis, bron: Bron): Eis | undefined {
  const { ruw, pad } = plek;
  // Without its section no condition can be checked; the schema has reported that.
  if (!bron.isHeel(`${pad}/uit`) || !Object.hasOwn(bewijssecties, alsTekst(ruw.uit))) return undefined;
  const uit = alsTekst(ruw.uit) as Bewijssectie;
  const domein = alsTekst(ruw.domein) as Domein;
  const standaard = domein === "bestuurlijk" ? BESTUURLIJK : ALLE;
  const eis: Eis = {
    id: alsTekst(ruw.id),
    domein,
    eis: alsTekst(ruw.eis),
    ...(ruw.zwaarte === undefined ? {} : { zwaarte: alsTekst(ruw.zwaarte) as "basisnorm", ...(kennis.van && { van: kennis.van }) }),
    aspect: alsTekst(ruw.aspect) as Eis["aspect"],
    kern: alsJa(ruw.kern),
    grondslag: alsTeksten(ruw.grondslag),
    steunt_op: alsTeksten(ruw.steunt_op),
    organisatietypen: ruw.organisatietypen === undefined ? standaard : (alsTeksten(ruw.organisatietypen) as readonly Organisatietype[]),
    nvt: alsTekst(ruw.nvt) || (domein === "bestuurlijk" ? NVT_BESTUURLIJK : ""),
    uit,
    soort: alsTeksten(ruw.soort),
    voor: alsTekst(ruw.voor) as Eis["voor"],
    doelgroepen: alsTeksten(ruw.doelgroepen) as Eis["doelgroepen"],
    minimaal: typeof ruw.minimaal === "number" ? ruw.minimaal : 1,
    alternatieven: alsJa(ruw.alternatieven),
    ...leesVoorwaarden(ruw, pad, uit, kennis.controleur, bron),
    uitgewerkt: alsTekst(ruw.uitgewerkt),
    ontbreekt: ontbreektVan(alsGroep(ruw.ontbreekt)),
    uitwerking: uitwerkingVan(alsGroep(ruw.uitwerking)),
  };
  controleerTeksten(eisteksten(eis), pad, bron);
  if (!bron.isHeel(pad)) return undefined;
  keurEis(eis, { ...plek, isBeperkt: eis.organisatietypen.length < standaard.length }, kennis, bron);
  return eis;
}

function ontbreektVan(ruw: YamlGroep): Eis["ontbreekt"] {
  const geen = alsTekst(ruw.geen);
  return { geen, item: alsTekst(ruw.item) || geen, onbekend: alsTekst(ruw.onbekend) };
}

/** The proposal as written. */
export function uitwerkingVan(ruw: YamlGroep): Eis["uitwerking"] {
  return {
    activiteit: alsTekst(ruw.activiteit),
    verantwoordelijk: alsTekst(ruw.verantwoordelijk) as Eis["uitwerking"]["verantwoordelijk"],
    ...(ruw.frequentie === undefined ? {} : { frequentie: alsTekst(ruw.frequentie) }),
    ...(ruw.termijn === undefined ? {} : { termijn: alsTekst(ruw.termijn) }),
  };
}
