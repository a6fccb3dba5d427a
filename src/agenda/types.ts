import type { Achterstandreden } from "../audit/achterstand.ts";
import type { Resultaatkop } from "../audit/resultaatkop.ts";
import type { Plaats } from "../diagnostic/types.ts";
import type { Zwaarte } from "../normenkader/types.ts";

/**
 * What must happen in the next months, by the terms, periods and deadlines of a description, the norms and the law
 * (schemas/agenda.schema.json). Plain JSON, keys in this order. A moment stands in one of the four lists.
 * Its peildatum is the day from which is looked ahead: that of the option, else today; never that of the description.
 */
export interface Agenda extends Resultaatkop {
  readonly soort: "agenda";
  /** Version of this shape. */
  readonly versie: "1.0";
  /** The earlier day that the description is about: what was done after it is not in it. */
  readonly beschreven?: string;
  /** From the peildatum, as many months ahead; both days included. */
  readonly venster: { readonly van: string; readonly tot: string; readonly maanden: number };
  readonly samenvatting: Agendatelling;
  /** The description names nothing to look ahead to: no open action, no line of a programme, no term, nothing that comes back. */
  readonly leeg?: true;
  /** The last day it can be has certainly passed, it was promised, and nothing says that it was done. */
  readonly voorbij: readonly Agendapunt[];
  /** The last day may have passed, it may have been done, or it is not promised for certain; every one has a `reden`. */
  readonly misschien: readonly Agendapunt[];
  /** Its days touch the window. In order of the last day. */
  readonly komend: readonly Agendapunt[];
  /** It must happen, but when cannot be told. Never overdue. */
  readonly zonder_dag: readonly PuntZonderDag[];
  /** What a reader must know about the limits of this agenda, in `taal`. */
  readonly grenzen: readonly string[];
}

export interface Agendatelling {
  readonly voorbij: number;
  /** Of those, how many make the exit code 1: an aanbeveling does not. */
  readonly telt: number;
  readonly misschien: number;
  readonly komend: number;
  readonly zonder_dag: number;
}

/**
 * Where a moment comes from. `vervolg`: what follows on an action that is done. `norm`: an eis that is met, or was, by the day it
 * no longer is because its evidence is too old. `wet`: the day on which law begins or ends.
 */
export type Agendasoort =
  | "actie"
  | "vervolg"
  | "programma"
  | "register"
  | "activiteit"
  | "onderzoek"
  | "rol"
  | "document"
  | "procedure"
  | "afwijking"
  | "norm"
  | "wet";

interface Gedeeld {
  /** What tells it apart within the organisation, such as "actie 7a"; the times of what comes back share it. */
  readonly sleutel: string;
  readonly soort: Agendasoort;
  readonly wat: string;
  /** In the organisation's own words. */
  readonly wie?: string;
  /** Nobody is named: who does it is what the norm proposes. */
  readonly wie_voorstel?: true;
  readonly frequentie?: string;
  /** What an action gives and when, in the words of its source. */
  readonly oplevering?: string;
  /** What the description says of its date besides the date. */
  readonly opmerking?: string;
  /** How the day was found, and what a reader must know of it. */
  readonly toelichting: readonly string[];
  /** Its source does not promise it yet. */
  readonly onzeker?: true;
  /** The normen and eisen it is for, or that are no longer met after it. */
  readonly eisen: readonly string[];
  readonly bron?: string;
  /** Id of the item of the description. */
  readonly feit?: string;
  /** Absent for the law. */
  readonly plaats?: Plaats;
}

export interface Agendapunt extends Gedeeld {
  /** The first and the last day that it can be; of what must be done, the last day on which it is in time. */
  readonly van: string;
  readonly tot: string;
  /** These days as the source writes them, or as one writes them: 2019-05-31, 2019-Q1; of sources that differ all of them. */
  readonly termijn: string;
  /** `gerekend`: from the last time and a period, or from the period a norm asks. */
  readonly dag_bron: "genoemd" | "gerekend";
  /** The period has begun: its day may have passed already. */
  readonly loopt?: true;
  /** Only in `misschien`: why it is not certain. */
  readonly reden?: Twijfel;
  /** Of the heaviest eis, for a `norm`; what the law brings, for a `wet`. */
  readonly zwaarte?: Zwaarte;
  /** Only an aanbeveling: shown, and not counted for the exit code. */
  readonly telt_niet?: true;
}

/**
 * Of an action: why it has not simply passed, as in the voortgang. `niet-bekend`: the facts leave open whether the eis is still met.
 */
export type Twijfel = Exclude<Achterstandreden, "lopend" | "niet-gestart" | "niet-gemeld"> | "niet-bekend";

export interface PuntZonderDag extends Gedeeld {
  /**
   * `laatst-onbekend`: how often is known, the last time is not. `begin-onbekend`: the term is known, its begin is not.
   * `niet-actueel`: the source says it is out of date. `jaar-voorbij`: the programme names years for it, and these have passed.
   * `zonder-datum`: an action or line without date, year or frequency.
   */
  readonly reden: "laatst-onbekend" | "begin-onbekend" | "niet-actueel" | "jaar-voorbij" | "zonder-datum";
}
