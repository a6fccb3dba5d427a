import type { Gezegd } from "../audit/gezegd-types.ts";
import type { Signaal } from "../audit/rapport-types.ts";
import type { Resultaatkop } from "../audit/resultaatkop.ts";
import type { Domein, Rol } from "../beschrijving/format/begrippen.ts";
import type { Plaats } from "../diagnostic/types.ts";
import type { Zwaarte } from "../normenkader/types.ts";

/**
 * Who is responsible for what, which roles are vacant or about to end, and which do not go together
 * (schemas/rollen.schema.json). Plain JSON, keys in this order. Roles only, never people.
 */
export interface Rollen extends Resultaatkop {
  readonly soort: "rollen";
  /** Version of this shape. */
  readonly versie: "1.0";
  readonly samenvatting: Rollentelling;
  /** False: the description has no section `rollen`, so nothing is known about who fills a role. */
  readonly rollen_beschreven: boolean;
  /** Roles with something to do or to be filled: those of the list of roles in its order, then the others. */
  readonly rollen: readonly Rolbeeld[];
  /** The items of the section `rollen`, by id. */
  readonly functies: readonly Functie[];
  readonly onverenigbaar: readonly Onverenigbaarheid[];
  /** What must be done, or was done, while nobody is named for it. */
  readonly zonder_rol: readonly Taak[];
  /** The normen that have an open eis, in their order: the columns of the matrix role by norm. */
  readonly normen: readonly { readonly id: string; readonly titel: string }[];
  /** What the audit noticed about roles and owners, less what is told under `onverenigbaar`. */
  readonly signalen: readonly Signaal[];
  /** What a reader must know about the limits of this overview, in `taal`. */
  readonly grenzen: readonly string[];
}

export interface Rollentelling {
  readonly rollen: number;
  /** Items of the section `rollen`, per state. */
  readonly functies: Readonly<Record<Invulling, number>>;
  /** Roles with tasks that could be vacant, while the description says nothing about them being filled. */
  readonly niet_beschreven: number;
  /** Items in use whose last day lies within a year. */
  readonly loopt_af: number;
  readonly onverenigbaar: { readonly "mag-niet": number; readonly "af-te-raden": number };
  /** Open tasks, each once however many roles share it. */
  readonly taken: Readonly<Record<Taaksoort, number>>;
  readonly zonder_rol: number;
}

/**
 * `genoemd`: the description names it and says nothing of who has it, since when or how many. `taak`: a task of a body, department or
 * group, which is neither filled nor empty. `vacant`: the description says that it is not there. `gepland`: announced, not there yet. `afgelopen`: every day that the
 * last day may be has passed; `misschien-afgelopen`: some have. `nog-niet-begonnen`: it begins after the peildatum; whether
 * somebody else has it now is not known. `onbekend`: sources differ, or say that they do not know.
 */
export type Invulling = (typeof invullingen)[number];

/** In the order in which a reader counts them. */
export const invullingen = [
  "vervuld",
  "genoemd",
  "taak",
  "vacant",
  "gepland",
  "afgelopen",
  "misschien-afgelopen",
  "nog-niet-begonnen",
  "vervallen",
  "onbekend",
] as const;

/** One item of the section `rollen`. */
export interface Functie {
  readonly id: string;
  readonly soort: string;
  /** The soort in words, in `taal`. */
  readonly soortnaam: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  readonly invulling: Invulling;
  /** What sources say about it, where they say something: present or not, its state. */
  readonly invulling_gezegd: readonly Gezegd[];
  readonly onderwerpen: readonly Gezegd[];
  readonly geldt_voor: readonly Gezegd[];
  readonly vervuld_door: readonly Gezegd[];
  readonly rapporteert_aan: readonly Gezegd[];
  readonly aangewezen_op: readonly Gezegd[];
  readonly aangewezen_door: readonly Gezegd[];
  readonly sinds: readonly Gezegd[];
  readonly tot: readonly Gezegd[];
  readonly termijn: readonly Gezegd[];
  readonly aantal: readonly Gezegd[];
  readonly fte: readonly Gezegd[];
  readonly einde?: Einde;
  /** A term is given, but no day on which it began: its end cannot be reckoned. */
  readonly einde_onbekend?: true;
  readonly opmerking?: string;
  readonly bron: string;
  readonly plaats: Plaats;
}

/** The last day of an item, against the peildatum. */
export interface Einde {
  /** First and last day that it may be, also over sources that differ. */
  readonly van: string;
  readonly tot: string;
  /** `genoemd`: a source gives the end. `gerekend`: reckoned from the begin and the length of the term. */
  readonly bron: "genoemd" | "gerekend";
  /** As written where a source gives it (several: separated by " / "); else a day or an interval. */
  readonly tekst: string;
  /** `binnenkort`: it may end within a year from the peildatum. */
  readonly oordeel: "voorbij" | "misschien-voorbij" | "binnenkort" | "later";
  /** The end by begin and term, where no day of it is among those a source gives. */
  readonly anders?: string;
}

/** Everything about one role. */
export interface Rolbeeld {
  /** The code of the role; "soort:meldpunt" for a soort, "functie:controller" for an item, that has no such code. */
  readonly sleutel: string;
  readonly rol?: Rol;
  /** In the organisation's own words. */
  readonly naam: string;
  /**
   * As of its items where they agree; `deels`: some are filled and some are not. `orgaan`: a body, group or department,
   * about which the description says no more. `niet-beschreven`: a role that could be vacant, about which it says nothing.
   */
  readonly invulling: Invulling | "deels" | "orgaan" | "niet-beschreven";
  /** Ids of the items that are this role. */
  readonly functies: readonly string[];
  /** Ids of other items that this role fills. */
  readonly vervult: readonly string[];
  /** Open tasks first by their last day, then those without a date; then what is done. */
  readonly taken: readonly Taak[];
}

/**
 * `besluit`: a decision to take or taken. `benoeming`: to appoint, or again at the end of a term. `eis`: an open eis for which
 * the norm names this role.
 */
export type Taaksoort = (typeof taaksoorten)[number];

/** In the order in which they are shown. */
export const taaksoorten = ["actie", "programma", "register", "activiteit", "besluit", "benoeming", "eis"] as const;

export interface Taak {
  readonly soort: Taaksoort;
  /** Number of the action, id of the item or eis; of a line of the programme its place in the list, from 1. */
  readonly id: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  /** `nog-niet-er`: the register or activity is planned, or said not to be there. `klaar`: done, nothing is asked any more. */
  readonly stand: "open" | "nog-niet-er" | "klaar";
  readonly wanneer: Wanneer;
  /** The source does not promise it yet, or sources differ about that. */
  readonly onzeker?: true;
  /** What comes after the stand of an action, in the words of the source. */
  readonly vervolg?: string;
  /** The action itself is done: only what follows is asked. */
  readonly na_gereed?: true;
  /** The source that names this role, where that is another one than that of the task itself. */
  readonly volgens?: string;
  /** Sources do not agree about the role: these others are named too. */
  readonly ook_genoemd?: readonly string[];
  /** A remark on naming this role. */
  readonly opmerking?: string;
  /** Numbers of the actions it belongs to (see src/rollen/koppel.ts) or that answer it. */
  readonly acties: readonly string[];
  /** The normen and eisen it is for. */
  readonly voor: readonly string[];
  readonly eis?: Eistaak;
  readonly bron: string;
  readonly plaats?: Plaats;
}

/** What is known of an open eis. */
export interface Eistaak {
  readonly norm: string;
  readonly soort: "niet-voldaan" | "onbekend";
  readonly zwaarte: Zwaarte;
  readonly kern: boolean;
  /** What the norm proposes, where no action answers it. */
  readonly voorstel?: string;
}

/** When something is asked next. */
export interface Wanneer {
  /** `genoemd`: a source gives the date. `gerekend`: see `uit`. `onbekend`: nobody says when. */
  readonly bron: "genoemd" | "gerekend" | "onbekend";
  /** First and last day that it may be. */
  readonly van?: string;
  readonly tot?: string;
  /** As written, or a day that was reckoned. */
  readonly tekst?: string;
  readonly frequentie?: string;
  /**
   * What it was reckoned from: one period after the last time, the next time after a first one that has passed, the term of the
   * norm, or the begin and length of an appointment.
   */
  readonly uit?: "laatste-keer" | "eerste-keer" | "norm" | "benoeming";
  /** All years that the programme marks, where the date is one of several. */
  readonly jaren?: readonly number[];
  /** A remark on these marks, such as a row with fewer of them than activities. */
  readonly opmerking?: string;
  /** It happens all the time, without a fixed period. */
  readonly doorlopend?: true;
  /** When, in the words of the source. */
  readonly woorden?: string;
  /** Every day that it may be lies before the peildatum, and nobody says that it was done. */
  readonly voorbij?: true;
  /** The source says that it is out of date now. */
  readonly niet_actueel?: true;
  /** Other dates that sources give. */
  readonly anders?: readonly string[];
}

/** Two roles in one hand, or a role in a hand, that must not or had better not be. */
export interface Onverenigbaarheid {
  /** The rule, see src/rollen/onverenigbaar.ts. */
  readonly regel: string;
  /** `mag-niet`: a statute forbids it. `af-te-raden`: it conflicts with what a statute aims at, a guide or good practice. */
  readonly weging: "mag-niet" | "af-te-raden";
  /** `misschien`: sources differ about who fills it, or whether it is filled on the peildatum is not certain. */
  readonly zekerheid: "zeker" | "misschien";
  readonly tekst: string;
  /** Why, and where that comes from. */
  readonly waarom: string;
  readonly bron: string;
  readonly bron_soort: "wet" | "onderzoek" | "eigen";
  /** Ids of the items. */
  readonly functies: readonly string[];
  readonly plaatsen: readonly Plaats[];
}
