import { isVanKracht, toepassing } from "../audit/toepassing.ts";
import type { Domein, Organisatietype } from "../beschrijving/format/begrippen.ts";
import { bewijssecties } from "../beschrijving/format/secties.ts";
import { citaat, jci } from "../normenkader/citaat.ts";
import { opsomming, vul } from "../normenkader/sjabloon.ts";
import type { Eis, Grondslag, Norm, Normenkader, Woorden, Zwaarte } from "../normenkader/types.ts";
import { catalogus } from "../tekst/catalogus.ts";
import { rapportteksten } from "../tekst/rapportteksten.ts";
import type { Taal } from "../tekst/taal.ts";
import { inWoorden } from "../tekst/voorwaarde.ts";
import { leegSysteem } from "./leeg-systeem.ts";

/** A norm or one of its eisen in words: what `explain` shows, as plain data. */
export interface Uitleg {
  readonly id: string;
  readonly titel: string;
  readonly normenkader: { readonly id: string; readonly versie: string };
  readonly type: Organisatietype;
  readonly peildatum?: string;
  readonly norm: readonly { readonly domein: Domein; readonly tekst: string }[];
  readonly eisen: readonly Eisuitleg[];
}

export interface Eisuitleg {
  readonly id: string;
  readonly domein: Domein;
  readonly eis: string;
  readonly aspect: Eis["aspect"];
  readonly kern: boolean;
  /** Its weight where no statute asks it; absent: then it does not apply. */
  readonly eigen_zwaarte?: Zwaarte;
  readonly organisatietypen: readonly Organisatietype[];
  /** Why the normenkader does not ask it. */
  readonly uitgezet?: string;
  /** A condition on the organisation itself. */
  readonly geldt_alleen?: Voorwaardeuitleg;
  /** On the peildatum, when one was given. */
  readonly op_peildatum?: { readonly geldt: "ja" | "nee" | "onbekend"; readonly zwaarte?: Zwaarte; readonly reden?: string };
  readonly grondslag: readonly Grondslaguitleg[];
  readonly steunt_op: readonly Grondslaguitleg[];
  readonly bewijs: {
    readonly sectie: string;
    readonly soorten: readonly string[];
    readonly waar?: Voorwaardeuitleg;
    readonly hoeveel: string;
  };
  readonly voorwaarden: readonly (Voorwaardeuitleg & { readonly ontbreekt: string })[];
  readonly gat: readonly string[];
  readonly voorstel: { readonly tekst: string; readonly verantwoordelijk: string; readonly frequentie?: string; readonly termijn?: string };
}

export interface Grondslaguitleg {
  readonly id: string;
  readonly citaat: string;
  readonly jci?: string;
  readonly eist: string;
  readonly van: string;
  readonly tot: string | null;
  /** False: the rule may be older than `van`. */
  readonly van_exact: boolean;
  readonly zekerheid: "hoog" | "middel";
  readonly van_kracht?: boolean;
}

interface Voorwaardeuitleg {
  readonly woorden: string;
  readonly cel: string;
}

export interface Uitlegvraag {
  readonly id: string;
  readonly type: Organisatietype;
  readonly peildatum: string | undefined;
  readonly taal: Taal;
}

/** Explains a norm (all its eisen) or one eis. The id must exist. */
export function maakUitleg(kader: Normenkader, vraag: Uitlegvraag): Uitleg {
  const { id, type, peildatum, taal } = vraag;
  const norm = kader.normen.find((een) => een.id === id || een.eisen.some((eis) => eis.id === id));
  if (norm === undefined) throw new Error(`no norm or eis ${id}`);
  const eisen = norm.eisen.filter((eis) => norm.id === id || eis.id === id);
  const woorden = kader.woorden[type];
  return {
    id,
    titel: taal === "en" ? norm.titel_en : norm.titel,
    normenkader: { id: kader.id, versie: kader.versie },
    type,
    ...(peildatum !== undefined && { peildatum }),
    norm: normteksten(norm, eisen, woorden),
    eisen: eisen.map((eis) => eisuitleg(eis, kader, woorden, vraag)),
  };
}

const normteksten = (norm: Norm, eisen: readonly Eis[], woorden: Woorden): Uitleg["norm"] =>
  (["bestuurlijk", "ambtelijk"] as const).flatMap((domein) => {
    const tekst = norm.norm[domein];
    return tekst !== undefined && eisen.some((eis) => eis.domein === domein) ? [{ domein, tekst: vul(tekst, woorden) }] : [];
  });

function eisuitleg(eis: Eis, kader: Normenkader, woorden: Woorden, vraag: Uitlegvraag): Eisuitleg {
  const { taal, type, peildatum } = vraag;
  const { uitleg } = catalogus(taal);
  const groepen = eis.doelgroepen.map((groep) => woorden[`doelgroep-${groep}`] ?? groep);
  const invulling = { ...woorden, titel: uitleg.naam, doelgroep: groepen.length > 0 ? opsomming(groepen, "of") : uitleg.doelgroep };
  const spreker = { sectie: eis.uit, woorden, taal };
  const wetten = (ids: readonly string[]): readonly Grondslaguitleg[] =>
    ids.flatMap((id) => grondslaguitleg(kader.grondslagen[id], type, peildatum));
  const { activiteit, verantwoordelijk, frequentie, termijn } = eis.uitwerking;
  return {
    id: eis.id,
    domein: eis.domein,
    eis: vul(eis.eis, invulling),
    aspect: eis.aspect,
    kern: eis.kern,
    ...(eis.zwaarte && { eigen_zwaarte: eis.zwaarte }),
    organisatietypen: eis.organisatietypen,
    ...(eis.uitgezet !== undefined && { uitgezet: eis.uitgezet }),
    ...(eis.geldt && { geldt_alleen: { woorden: eis.geldt.reden, cel: eis.geldt.cel } }),
    ...(peildatum !== undefined && { op_peildatum: opPeildatum(eis, kader, type, peildatum, taal) }),
    grondslag: wetten(eis.grondslag),
    steunt_op: wetten(eis.steunt_op),
    bewijs: {
      sectie: bewijssecties[eis.uit].titel,
      soorten: eis.soort.map((soort) => (bewijssecties[eis.uit].soorten as Readonly<Record<string, string>>)[soort] ?? soort),
      ...(eis.waar && { waar: { woorden: inWoorden(eis.waar.als, spreker), cel: eis.waar.cel } }),
      hoeveel: uitleg.kwantor[eis.voor](eis.minimaal, groepen.join("; ")),
    },
    voorwaarden: eis.toets.map(({ als, cel, ontbreekt }) => ({
      woorden: inWoorden(als, spreker),
      cel,
      ontbreekt: vul(ontbreekt, invulling),
    })),
    // What an item falls short of may be said in the same words as that there is none.
    gat: [...new Set([eis.ontbreekt.geen, eis.ontbreekt.item, ...eis.toets.map(({ ontbreekt }) => ontbreekt), eis.ontbreekt.onbekend])]
      .filter((tekst) => tekst !== "")
      .map((tekst) => vul(tekst, invulling)),
    voorstel: {
      tekst: vul(activiteit, invulling),
      verantwoordelijk: woorden[verantwoordelijk] ?? verantwoordelijk,
      ...(frequentie && { frequentie }),
      ...(termijn && { termijn }),
    },
  };
}

function opPeildatum(
  eis: Eis,
  kader: Normenkader,
  type: Organisatietype,
  peildatum: string,
  taal: Taal,
): NonNullable<Eisuitleg["op_peildatum"]> {
  const { geldt, zwaarte, reden } = toepassing(eis, leegSysteem(type), kader, peildatum);
  return {
    geldt: geldt === undefined ? "onbekend" : geldt ? "ja" : "nee",
    ...(zwaarte && { zwaarte }),
    ...(reden && { reden: rapportteksten(taal).reden(reden) }),
  };
}

/** Only what is law for this kind of organisation. */
function grondslaguitleg(
  grondslag: Grondslag | undefined,
  type: Organisatietype,
  peildatum: string | undefined,
): readonly Grondslaguitleg[] {
  if (grondslag === undefined || !grondslag.organisatietypen.includes(type)) return [];
  const verwijzing = peildatum === undefined ? undefined : jci(grondslag, peildatum);
  return [
    {
      id: grondslag.id,
      citaat: citaat(grondslag),
      ...(verwijzing && { jci: verwijzing }),
      eist: grondslag.eist,
      van: grondslag.van,
      tot: grondslag.tot,
      van_exact: grondslag.van_exact !== false,
      zekerheid: grondslag.verificatie.zekerheid,
      ...(peildatum !== undefined && { van_kracht: isVanKracht(grondslag, peildatum) }),
    },
  ];
}
