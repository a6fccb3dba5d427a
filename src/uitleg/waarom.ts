import { bronTekst, gelezenVelden, uitsprakenVoor } from "../audit/bewijs.ts";
import { evaluate } from "../audit/evaluate.ts";
import { leesbaar } from "../audit/leesbaar.ts";
import type { Eisuitkomst, Itemoordeel, Uitkomst } from "../audit/uitkomst-types.ts";
import { veldnaam } from "../audit/veldnaam.ts";
import type { Integriteitssysteem } from "../beschrijving/types.ts";
import type { Plaats } from "../diagnostic/types.ts";
import { citaat } from "../normenkader/citaat.ts";
import { alsNaam, vul } from "../normenkader/sjabloon.ts";
import type { Eis, Norm, Normenkader, Woorden, Zwaarte } from "../normenkader/types.ts";
import type { Drie } from "../normenkader/voorwaarde/kleene.ts";
import { rapportteksten } from "../tekst/rapportteksten.ts";
import type { Taal } from "../tekst/taal.ts";
import { inWoorden } from "../tekst/voorwaarde.ts";
import { watVerandert } from "./anders.ts";

/** Three values in a form that JSON keeps. */
export type Antwoord = "ja" | "nee" | "onbekend";
export const antwoord = (waarde: Drie): Antwoord => (waarde === undefined ? "onbekend" : waarde ? "ja" : "nee");

/** Why one eis got its outcome in one audit. */
export interface Waarom {
  readonly id: string;
  readonly eis: string;
  readonly peildatum: string;
  readonly uitkomst: Uitkomst;
  /** What the facts alone say. */
  readonly feitelijk: Eisuitkomst["feitelijk"];
  readonly zwaarte?: Zwaarte;
  readonly reden?: string;
  /** The law in force that asks it. */
  readonly grondslag: readonly string[];
  readonly voor: Eis["voor"];
  readonly items: readonly Itemuitleg[];
  readonly dekking: readonly { readonly doelgroep: string; readonly gedekt: Antwoord }[];
  /** Where the description claims that its list is complete. */
  readonly volledig?: Plaats;
  readonly bevinding?: { readonly oordeel: string; readonly toelichting: string; readonly plaats: Plaats };
  readonly afwijking?: { readonly reden: string; readonly plaats: Plaats };
  /** What would change the outcome. */
  readonly anders: readonly string[];
}

export interface Itemuitleg {
  readonly id: string;
  readonly titel: string;
  readonly plaats: Plaats;
  readonly hoort: Antwoord;
  readonly van_kracht: Antwoord;
  readonly aanwezig: Antwoord;
  /** What the sources say about its being there and in force. */
  readonly bestaan: readonly Gelezen[];
  readonly toetsen: readonly {
    readonly woorden: string;
    readonly cel: string;
    readonly uitkomst: Antwoord;
    readonly gelezen: readonly Gelezen[];
  }[];
  readonly telt: Antwoord;
}

/** One statement of a source, in words. */
export interface Gelezen {
  readonly veld: string;
  readonly waarde: string;
  readonly bron: string;
  readonly plaats: Plaats;
}

export interface Waaromvraag {
  readonly systeem: Integriteitssysteem;
  readonly kader: Normenkader;
  readonly peildatum: string;
  readonly taal: Taal;
}

/** Why an eis, or each eis of a norm, came out as it did. The id must exist. */
export function maakWaarom(id: string, vraag: Waaromvraag): readonly Waarom[] {
  return vraag.kader.normen.flatMap((norm) =>
    norm.eisen.filter((eis) => eis.id === id || norm.id === id).map((eis) => waaromEis(eis, norm, vraag)),
  );
}

function waaromEis(eis: Eis, norm: Norm, vraag: Waaromvraag): Waarom {
  const { systeem, kader, peildatum, taal } = vraag;
  const woorden = kader.woorden[systeem.organisatie.type];
  const uit = evaluate(eis, norm, systeem, kader, peildatum);
  const { zwaarte, reden, volledig, bevinding, afwijking } = uit;
  return {
    id: eis.id,
    eis: vul(eis.eis, woorden),
    peildatum,
    uitkomst: uit.uitkomst,
    feitelijk: uit.feitelijk,
    ...(zwaarte && { zwaarte }),
    ...(reden && { reden: rapportteksten(taal).reden(reden) }),
    grondslag: uit.grondslag.flatMap((een) => {
      const gevonden = kader.grondslagen[een];
      return gevonden === undefined ? [] : [citaat(gevonden)];
    }),
    voor: eis.voor,
    items: uit.items.map((item) => itemuitleg(item, eis, woorden, taal)),
    dekking: uit.dekking.map(({ doelgroep, waarde }) => ({
      doelgroep: woorden[`doelgroep-${doelgroep}`] ?? doelgroep,
      gedekt: antwoord(waarde),
    })),
    ...(volledig && { volledig: volledig.plaats }),
    ...(bevinding && { bevinding: { oordeel: bevinding.oordeel, toelichting: bevinding.toelichting, plaats: bevinding.plaats } }),
    ...(afwijking && { afwijking: { reden: afwijking.reden, plaats: afwijking.plaats } }),
    anders: watVerandert(uit, { woorden, taal, peildatum }),
  };
}

function itemuitleg(item: Itemoordeel, eis: Eis, woorden: Woorden, taal: Taal): Itemuitleg {
  const spreker = { sectie: eis.uit, woorden, taal };
  const teksten = rapportteksten(taal);
  const gelezen = (velden: readonly string[]): readonly Gelezen[] =>
    uitsprakenVoor(item, velden).map((een) => ({
      veld: veldnaam(een.veld),
      waarde: leesbaar(een, woorden, teksten),
      bron: bronTekst(een.bron),
      plaats: een.plaats,
    }));
  return {
    id: item.feit.id,
    titel: alsNaam(item.feit.titel),
    plaats: item.feit.plaats,
    hoort: antwoord(item.hoort),
    van_kracht: antwoord(item.vanKracht),
    aanwezig: antwoord(item.aanwezig),
    bestaan: gelezen(["aanwezig", "stand"]),
    toetsen: item.toetsen.map(({ toets, waarde }) => ({
      woorden: inWoorden(toets.als, spreker),
      cel: toets.cel,
      uitkomst: antwoord(waarde),
      gelezen: gelezen(gelezenVelden(toets.als)),
    })),
    telt: antwoord(item.waarde),
  };
}
