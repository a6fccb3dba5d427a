import type { Samenvatting, Signaal } from "../audit/rapport-types.ts";
import type { Resultaatkop } from "../audit/resultaatkop.ts";
import type { Oordeel } from "../audit/uitkomst-types.ts";
import type { Domein } from "../beschrijving/format/begrippen.ts";
import type { Verslagvraag } from "../beschrijving/format/jaarverslagen.ts";
import type { Bewijssectie } from "../beschrijving/format/secties.ts";
import type { Plaats } from "../diagnostic/types.ts";
import type { Kant, Oordeelverschil, Opmerking } from "../vergelijking/types.ts";
import type { Cijfersoort, Tellerid } from "./tellers.ts";

/**
 * The yearly report on integrity, by the template of Utrecht's integrity plan of 2018 (bijlage 2), parts I to IV
 * (schemas/jaarverslag.schema.json). Plain JSON, keys in this order. What nobody told is open, and said to be.
 */
export interface Jaarverslag extends Resultaatkop {
  readonly soort: "jaarverslag";
  /** Version of this shape. */
  readonly versie: "1.0";
  /** Present in the version for the public: numbers from 1 up to this one are hidden. */
  readonly openbaar?: { readonly drempel: number };
  /** Who answers to whom, in the organisation's own words. */
  readonly verantwoording: { readonly van: string; readonly aan: string };
  /** The year it is about, and where that came from. */
  readonly jaar: number;
  readonly jaar_bron: "optie" | "cijfers" | "peildatum";
  readonly samenvatting: Verslagtelling;
  /** Part I: the policy, and what was planned for this year. */
  readonly kader: {
    readonly vragen: readonly Vraag[];
    readonly programma: readonly Verslagregel[];
    readonly acties: readonly Verslagactie[];
  };
  /** Part II: what the board must know. */
  readonly management: {
    readonly vragen: readonly Vraag[];
    readonly trends: readonly Trend[];
    readonly toetsing: Toetsing;
    /** What changed since an earlier audit; absent when none was given to compare with. */
    readonly veranderingen?: Veranderingen;
    /** What the programme names for the next year. */
    readonly volgend_jaar: readonly Verslagregel[];
  };
  /** Part III: whether it works, and what was done. */
  readonly analyse: {
    readonly vragen: readonly Vraag[];
    readonly activiteiten: readonly Activiteit[];
    /** Things that come back, of which nothing says whether they were done in this year. */
    readonly onbekend: readonly Activiteit[];
  };
  /** Part IV: the figures. */
  readonly cijfers: {
    readonly tellers: readonly Teller[];
    readonly vergelijking: Jarentabel;
    readonly controles: readonly Controle[];
    /** The years that the description has figures of, where it has none of this year. */
    readonly andere_jaren?: readonly number[];
  };
  /** What the audit noticed about figures. Empty in the version for the public. */
  readonly signalen: readonly Signaal[];
  /** What a reader must know about the limits of this report, in `taal`. */
  readonly grenzen: readonly string[];
}

export interface Verslagtelling {
  /** Of the counters of the template: those with a figure of this year, and all. */
  readonly tellers: { readonly ingevuld: number; readonly totaal: number };
  /** Places where a person must write. */
  readonly in_te_vullen: number;
  /** Left out because the public may not read it. */
  readonly niet_openbaar: number;
  readonly activiteiten: number;
  readonly controles: { readonly klopt: number; readonly klopt_niet: number };
}

/** A question of the template, and what is written for it. */
export interface Vraag {
  /** `meldingen` and `verzoeken` are answered by a figure. */
  readonly id: Verslagvraag | "meldingen" | "verzoeken";
  /** The sub-item of the reports of wrongdoing, a to h. */
  readonly letter?: string;
  /** In `taal`. */
  readonly vraag: string;
  /** `nvt`: a zero says that there is nothing to tell. */
  readonly stand: "ingevuld" | "in-te-vullen" | "nvt" | "niet-openbaar";
  readonly tekst?: string;
  readonly bron?: string;
}

/** A number that may be hidden: `klein` is below the threshold, `ook` would give a small one away. */
export interface Aantal {
  readonly getal?: number;
  readonly verborgen?: "klein" | "ook";
}

/** One of the counters of the template. */
export interface Teller {
  readonly id: Tellerid;
  readonly nr: number;
  /** `in-te-vullen`: the template asks for a figure of the staff and the description has none of this year. */
  readonly stand: "ingevuld" | "in-te-vullen";
  /** The figure it asks for comes first, then what belongs to it. */
  readonly cijfers: readonly Tellercijfer[];
  readonly vragen: readonly Vraag[];
}

export interface Tellercijfer {
  readonly soort: Cijfersoort;
  readonly domein: readonly Domein[];
  readonly aantal: Aantal;
  readonly delen: readonly { readonly naam: string; readonly aantal: Aantal }[];
  /** The year before, where it is known, and the difference where both may be shown. */
  readonly vorig?: { readonly jaar: number; readonly aantal: Aantal };
  readonly verschil?: number;
  /** Of oaths: in how many sessions, by the activities of this year. */
  readonly keren?: number;
  /** Only for a zero, and not for the public: whether the description says what it may mean. */
  readonly nul?: "uitgelegd" | "niet-uitgelegd";
  readonly toelichting?: string;
  readonly bron: string;
  readonly plaats?: Plaats;
}

/** The same figure over the years, oldest first. */
export interface Jarentabel {
  /** Without holes, the year of the report the last. */
  readonly jaren: readonly number[];
  /** Earlier years that are known but do not fit. */
  readonly weggelaten: readonly number[];
  readonly reeksen: readonly Reeks[];
}

export interface Reeks {
  readonly soort: Cijfersoort;
  readonly domein: readonly Domein[];
  /** For each of `jaren`; empty where the year is not known. */
  readonly aantallen: readonly Aantal[];
}

export interface Trend {
  readonly soort: Cijfersoort;
  readonly domein: readonly Domein[];
  readonly van: { readonly jaar: number; readonly getal: number };
  readonly tot: { readonly jaar: number; readonly getal: number };
  readonly richting: "meer" | "minder" | "gelijk";
}

/** Two things that must say the same. */
export interface Controle {
  /** `delen`: parts and total. `vorig-jaar`: what is told for the year before, here and there. `domeinen`: both domains together. `deelnemers`: oaths, and who came to the sessions. */
  readonly soort: "delen" | "vorig-jaar" | "domeinen" | "deelnemers";
  readonly over: { readonly soort: Cijfersoort; readonly domein: readonly Domein[]; readonly jaar: number };
  readonly klopt: boolean;
  readonly aantal: number;
  /** What it is compared with: the parts, or the one other number. */
  readonly met: readonly number[];
  readonly plaats?: Plaats;
}

/** Something the description says was done in this year. */
export interface Activiteit {
  readonly sectie: Bewijssectie;
  /** The kind of thing, in words, and its title where it has one of its own. */
  readonly wat: string;
  readonly titel?: string;
  readonly domein: readonly Domein[];
  /** The attribute that puts it in this year, such as vastgesteld.op. */
  readonly veld?: string;
  /** The date, as written. */
  readonly wanneer?: string;
  readonly voor?: string;
  readonly aantal?: number;
  readonly deelnemers?: number;
  readonly bron: string;
  readonly plaats?: Plaats;
}

/** A line of the programme that names the year. */
export interface Verslagregel {
  readonly onderwerp: string;
  readonly activiteit: string;
  readonly verantwoordelijk?: string;
  readonly acties: readonly string[];
  readonly bron?: string;
}

/** An action that was due in this year, or that the programme names for it. */
export interface Verslagactie {
  readonly nr: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  readonly verantwoordelijk?: string;
  /** As written. */
  readonly gereed?: string;
  /** Absent: the description does not say how far it is. */
  readonly stand?: "gereed" | "lopend" | "niet-gestart" | "vervallen";
}

/** What the audit on the peildatum says: for the risks. */
export interface Toetsing {
  readonly oordelen: Readonly<Record<Oordeel, number>>;
  readonly open: Samenvatting["open"];
  /** The normen that are not met. */
  readonly voldoet_niet: readonly { readonly id: string; readonly titel: string; readonly titel_en: string; readonly domein: Domein }[];
}

/** What changed between an earlier audit and this one. */
export interface Veranderingen {
  /** Without the number of staff. */
  readonly eerder: Kant;
  readonly opmerkingen: readonly Opmerking[];
  readonly richting: Readonly<Record<Oordeelverschil["richting"], number>>;
  /** The verdicts that are not the same. */
  readonly oordelen: readonly Pick<Oordeelverschil, "id" | "titel" | "titel_en" | "domein" | "oud" | "nieuw" | "richting">[];
  readonly gaten: { readonly opgelost: number; readonly nieuw: number; readonly vervallen: number; readonly gebleven: number };
}
