import { type Domein, type Organisatietype, organisatietypen } from "../../beschrijving/format/begrippen.ts";
import { celVelden, organisatieVelden } from "../../beschrijving/format/cel-typen.ts";
import { type Bewijssectie, bewijssecties } from "../../beschrijving/format/secties.ts";
import type { YamlGroep } from "../../beschrijving/lees/boom.ts";
import type { Eis, Grondslag } from "../types.ts";
import type { Plek } from "../voorwaarde/controleer.ts";
import type { Voorwaarde } from "../voorwaarde/types.ts";
import { bedoeld } from "./bedoeld.ts";
import { alsGroep, alsLijst, alsTekst, alsTeksten, type Bron } from "./bron.ts";
import { meldCelfouten } from "./cel-plaats.ts";
import type { Controleur } from "./controleur.ts";
import { controleerTeksten } from "./teksten.ts";

const BESTUURLIJK: readonly Organisatietype[] = ["provincie", "gemeente", "waterschap", "gemeenschappelijke-regeling"];
const ALLE = Object.keys(organisatietypen) as readonly Organisatietype[];

/** Why an eis for office-holders does not apply where its author gave no reason: those have no elected board of their own. */
const NVT_BESTUURLIJK = "Deze organisatie heeft geen eigen gekozen bestuur; voor haar bestuurders gelden andere regels.";

/** What an eis is checked against. */
export interface Kaderkennis {
  readonly grondslagen: Readonly<Record<string, Grondslag>>;
  /** Words every organisation type has. */
  readonly woorden: ReadonlySet<string>;
  /** The condition checkers, one per section. */
  readonly controleur: Controleur;
}

/** Turns one eis as written into the eis the engine uses; everything wrong with it is reported at its place. */
export function bouwEis(ruw: YamlGroep, pad: string, normId: string, kennis: Kaderkennis, bron: Bron): Eis {
  const domein = alsTekst(ruw.domein) as Domein;
  const uit = alsTekst(ruw.uit) as Bewijssectie;
  const voorwaarde = (cel: string, plek: Plek, celPad: string, sectie: Bewijssectie | "organisatie" = uit): Voorwaarde => {
    const resultaat = kennis.controleur(sectie)(cel, plek);
    if (resultaat.ok) return resultaat.voorwaarde;
    meldCelfouten(resultaat.fouten, cel, celPad, bron, sectie === "organisatie" ? organisatieVelden : celVelden(sectie));
    return ["waarde", false];
  };
  const geldt = ruw.geldt === undefined ? undefined : alsGroep(ruw.geldt);
  const eis: Eis = {
    id: alsTekst(ruw.id),
    domein,
    eis: alsTekst(ruw.eis),
    ...(ruw.zwaarte === undefined ? {} : { zwaarte: alsTekst(ruw.zwaarte) as "basisnorm" }),
    aspect: alsTekst(ruw.aspect) as Eis["aspect"],
    kern: ruw.kern === true,
    grondslag: alsTeksten(ruw.grondslag),
    steunt_op: alsTeksten(ruw.steunt_op),
    organisatietypen:
      ruw.organisatietypen === undefined
        ? domein === "bestuurlijk"
          ? BESTUURLIJK
          : ALLE
        : (alsTeksten(ruw.organisatietypen) as readonly Organisatietype[]),
    nvt: alsTekst(ruw.nvt) || (domein === "bestuurlijk" ? NVT_BESTUURLIJK : ""),
    ...(geldt && {
      geldt: {
        als: voorwaarde(alsTekst(geldt.als), "geldt", `${pad}/geldt/als`, "organisatie"),
        cel: alsTekst(geldt.als),
        reden: alsTekst(geldt.reden),
      },
    }),
    uit,
    soort: typeof ruw.soort === "string" ? [ruw.soort] : alsTeksten(ruw.soort),
    ...(ruw.waar === undefined ? {} : { waar: { als: voorwaarde(alsTekst(ruw.waar), "waar", `${pad}/waar`), cel: alsTekst(ruw.waar) } }),
    voor: alsTekst(ruw.voor) as Eis["voor"],
    doelgroepen: alsTeksten(ruw.doelgroepen) as Eis["doelgroepen"],
    minimaal: typeof ruw.minimaal === "number" ? ruw.minimaal : 1,
    toets: alsLijst(ruw.toets).map((een, i) => {
      const toets = alsGroep(een);
      return {
        als: voorwaarde(alsTekst(toets.als), "toets", `${pad}/toets/${i}/als`),
        cel: alsTekst(toets.als),
        ontbreekt: alsTekst(toets.ontbreekt),
      };
    }),
    uitgewerkt: alsTekst(ruw.uitgewerkt),
    ontbreekt: ontbreektVan(alsGroep(ruw.ontbreekt)),
    uitwerking: uitwerkingVan(alsGroep(ruw.uitwerking)),
  };
  controleer(eis, ruw, pad, normId, kennis, bron);
  controleerTeksten(eis, pad, kennis.woorden, bron);
  return eis;
}

function ontbreektVan(ruw: YamlGroep): Eis["ontbreekt"] {
  const geen = alsTekst(ruw.geen);
  return { geen, item: alsTekst(ruw.item) || geen, onbekend: alsTekst(ruw.onbekend) };
}

function uitwerkingVan(ruw: YamlGroep): Eis["uitwerking"] {
  return {
    activiteit: alsTekst(ruw.activiteit),
    verantwoordelijk: alsTekst(ruw.verantwoordelijk) as Eis["uitwerking"]["verantwoordelijk"],
    ...(ruw.frequentie === undefined ? {} : { frequentie: alsTekst(ruw.frequentie) }),
    ...(ruw.termijn === undefined ? {} : { termijn: alsTekst(ruw.termijn) }),
  };
}

function controleer(eis: Eis, ruw: YamlGroep, pad: string, normId: string, { grondslagen }: Kaderkennis, { meld }: Bron): void {
  const { id } = eis;
  const letter = eis.domein === "bestuurlijk" ? "b" : "a";
  if (!id.startsWith(`${normId}.${letter}`)) meld("eis-id-past-niet", `${pad}/id`, { id, norm: normId, letter });
  if (eis.zwaarte === undefined && eis.grondslag.length === 0) meld("eis-zonder-gewicht", pad, { id });
  if (eis.organisatietypen.length < (eis.domein === "bestuurlijk" ? BESTUURLIJK : ALLE).length && ruw.nvt === undefined)
    meld("eis-zonder-reden-nvt", pad, { id });
  if (eis.voor === "dekking" && eis.doelgroepen.length === 0) meld("dekking-zonder-doelgroepen", pad, { id });
  if (eis.voor === "aantal" && ruw.minimaal === undefined) meld("aantal-zonder-minimaal", pad, { id });
  const soorten = Object.keys(bewijssecties[eis.uit].soorten);
  for (const soort of eis.soort.filter((een) => !soorten.includes(een))) {
    meld("soort-onbekend", `${pad}/soort`, { soort, sectie: eis.uit, toegestaan: soorten, ...bedoeld(soort, soorten) });
  }
  for (const [sleutel, ids] of [
    ["grondslag", eis.grondslag],
    ["steunt_op", eis.steunt_op],
  ] as const) {
    for (const [i, grondslagId] of ids.entries()) {
      const grondslag = Object.hasOwn(grondslagen, grondslagId) ? grondslagen[grondslagId] : undefined;
      if (grondslag === undefined)
        meld("grondslag-onbekend", `${pad}/${sleutel}/${i}`, { id: grondslagId, ...bedoeld(grondslagId, Object.keys(grondslagen)) });
      else if (sleutel === "grondslag" && !grondslag.domein.includes(eis.domein))
        meld("grondslag-ander-domein", `${pad}/${sleutel}/${i}`, { id: grondslagId, domein: eis.domein });
    }
  }
}
