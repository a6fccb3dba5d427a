import type { Gezegd } from "../audit/gezegd-types.ts";
import type { Signaal } from "../audit/rapport-types.ts";
import type { Resultaatkop } from "../audit/resultaatkop.ts";
import type { Domein, Rol } from "../beschrijving/format/begrippen.ts";
import type { Plaats } from "../diagnostic/types.ts";
import type { Zwaarte } from "../normenkader/types.ts";

/**
 * What is planned: every action with what its sources say, every gap with its action or a proposal, and the programme over the
 * years (schemas/plan.schema.json). Plain JSON, keys in this order.
 */
export interface Plan extends Resultaatkop {
  readonly soort: "plan";
  /** Version of this shape. */
  readonly versie: "1.0";
  /** The years of the programme, first to last, and where they come from. */
  readonly jaren: readonly number[];
  readonly jaren_bron: "optie" | "programma" | "peildatum";
  readonly samenvatting: Plantelling;
  /** In the order of their numbers. */
  readonly acties: readonly Planactie[];
  /** For gaps that no action answers. */
  readonly voorstellen: readonly Planvoorstel[];
  readonly gaten: readonly Plangat[];
  /** The lines of the programme in their own order, then the actions that no line names. */
  readonly programma: readonly Planregel[];
  /** Numbers of the actions that stand in no line and have no date and no frequency. */
  readonly zonder_moment: readonly string[];
  /** What the audit noticed about actions: sources that differ, dates that have passed, ... */
  readonly signalen: readonly Signaal[];
  /** What a reader must know about the limits of this plan, in `taal`. */
  readonly grenzen: readonly string[];
}

export interface Plantelling {
  readonly acties: number;
  /** Actions that their source does not promise yet. */
  readonly onzeker: number;
  /** Gaps: those with an action, and those for which there is only a proposal. */
  readonly gaten: { readonly totaal: number; readonly met_actie: number; readonly met_voorstel: number };
  readonly voorstellen: number;
  readonly programma: { readonly regels: number; readonly afgeleid: number };
  readonly signalen: number;
}

export interface Planactie {
  readonly nr: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  /** What it is about, in words: the onderwerp of the description, else the norm it is for. */
  readonly onderwerp: string;
  /** The code of the onderwerp, where the description names one. */
  readonly onderwerp_code?: string;
  readonly plan?: string;
  readonly kop?: string;
  readonly aanbeveling?: string;
  /** The normen and eisen it is for, as the description names them. */
  readonly voor: readonly string[];
  /** Those of these eisen that are open on the peildatum. */
  readonly open: readonly string[];
  readonly geldt_voor: readonly Gezegd[];
  readonly proces: readonly Gezegd[];
  readonly oplevering: readonly Gezegd[];
  readonly verantwoordelijk: readonly Gezegd[];
  readonly besluit_door: readonly Gezegd[];
  readonly gereed: readonly Gezegd[];
  readonly frequentie: readonly Gezegd[];
  readonly toegezegd: readonly Gezegd[];
  readonly stand?: "gereed" | "lopend" | "niet-gestart" | "vervallen";
  /** Its source does not promise it yet, or sources differ about that. */
  readonly onzeker?: true;
  readonly vervolg?: string;
  readonly opmerking?: string;
  readonly moment?: Moment;
  readonly bron: string;
  readonly plaats: Plaats;
}

/** When an action is due, and how often after that. */
export interface Moment {
  /** The first and the last day that the (first) time can be. */
  readonly van: string;
  readonly tot: string;
  /** As written, such as 2019-Q1; a day where it was reckoned. */
  readonly tekst: string;
  readonly frequentie?: string;
  /** `gerekend`: only a frequency is given, so the first time is at the latest one period after the peildatum. */
  readonly bron: "genoemd" | "gerekend";
  /** Other dates that sources give. */
  readonly anders?: readonly string[];
}

/** Ours, because no action answers these gaps. */
export interface Planvoorstel {
  /** A number that no action has: v1, v2, ... */
  readonly nr: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  readonly eisen: readonly string[];
  /** The role, and in the organisation's own words. */
  readonly rol: Rol;
  readonly verantwoordelijk: string;
  /** The last day, where the norm gives a term. */
  readonly gereed?: string;
  readonly frequentie?: string;
  /** Of none of its gaps it is certain that something is missing. */
  readonly eerst_nagaan?: true;
}

/** Something that is missing or not known, and what is planned for it. */
export interface Plangat {
  readonly norm: string;
  readonly normtitel: string;
  readonly domein: Domein;
  readonly eis: string;
  /** As in the rapport. */
  readonly onderwerp: string;
  readonly tekst: string;
  readonly soort: "niet-voldaan" | "onbekend";
  readonly zwaarte: Zwaarte;
  readonly kern: boolean;
  /** Numbers of the actions for this eis. */
  readonly acties: readonly string[];
  /** Numbers of the actions for the norm as a whole, which answer no gap in particular. */
  readonly algemeen: readonly string[];
  /** Number of the proposal, where there is no action. */
  readonly voorstel?: string;
}

/** A line of the programme over the years. */
export interface Planregel {
  readonly onderwerp: string;
  readonly activiteit: string;
  /** In the organisation's own words. */
  readonly verantwoordelijk?: string;
  readonly frequentie?: string;
  /** The moment or frequency in the words of the source. */
  readonly wanneer?: string;
  /** Numbers of its actions. */
  readonly acties: readonly string[];
  /** In order; a year that the source names may lie outside `jaren` of the plan. */
  readonly jaren: readonly Planjaar[];
  /** The programme of the description has no such line: it was made from the action. */
  readonly afgeleid: boolean;
  /** Its years were reckoned from a frequency alone: nobody says when it begins. */
  readonly zonder_begin?: true;
  readonly opmerking?: string;
  readonly bron?: string;
  readonly plaats: Plaats;
}

export interface Planjaar {
  readonly jaar: number;
  /** `genoemd`: the source marks this year. `afgeleid`: reckoned from a date or frequency. */
  readonly soort: "genoemd" | "afgeleid";
  /** How many times, where that was reckoned. */
  readonly keren?: number;
}
