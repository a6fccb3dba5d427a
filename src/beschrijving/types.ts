import type { Plaats } from "../diagnostic/types.ts";
import type { Veldnaam } from "../register/velden.ts";
import type { Doelgroep, Domein, Organisatietype, Rol } from "./format/begrippen.ts";
import type { Verslagvraag } from "./format/jaarverslagen.ts";
import type { Bewijssectie } from "./format/secties.ts";

/** The interval of days (ISO, inclusive) a date may be; `tekst` is how it was written. */
export interface Datum {
  readonly van: string;
  readonly tot: string;
  readonly tekst: string;
  /** True for something done (cut off at the peildatum), false for an end or a deadline. */
  readonly gedaan: boolean;
  /** The item says it is out of date (`actueel: nee` or `deels`): never recent, whatever the day. */
  readonly verouderd?: true;
}

/** A reference to a source document, with the words to show. */
export interface Bronverwijzing {
  readonly bron: string;
  readonly titel: string;
  readonly vindplaats: string;
}

/** A normalised value. Absent means unknown. `deels` has become false; see `Uitspraak.gelezen` for what was written. */
export type Waarde = boolean | number | string | readonly string[] | Datum | { readonly [naam: string]: Waarde };

/** What one source says about one attribute. */
export interface Uitspraak {
  /** Path in the item, e.g. "vastgesteld.op". */
  readonly veld: string;
  /** Undefined: the source says it is unknown. */
  readonly waarde: Waarde | undefined;
  /** As written, for display: "ja", "deels", "2017". */
  readonly gelezen: string;
  readonly opmerking?: string;
  readonly bron: readonly Bronverwijzing[];
  readonly plaats: Plaats;
}

/** One item of the description that may be evidence. */
export interface Feit {
  readonly sectie: Bewijssectie;
  readonly id: string;
  readonly soort: string;
  readonly domein: readonly Domein[];
  /** The title, or the words of the soort where it has none. */
  readonly titel: string;
  readonly plaats: Plaats;
  readonly bron: readonly Bronverwijzing[];
  /** The item's own remark. */
  readonly opmerking?: string;
  /** Undefined: unknown. Default true. `deels` is false. */
  readonly aanwezig: boolean | undefined;
  /** Undefined: sources differ. Default "geldend". */
  readonly stand: "geldend" | "voorgenomen" | "vervallen" | undefined;
  /** First days: adopted, appointed, since. Wholly after the peildatum: presence unknown. */
  readonly begin: readonly Datum[];
  /** Last days: valid until. Wholly before the peildatum: no longer there. */
  readonly eind: readonly Datum[];
  /** Values for conditions; a missing key is unknown. Where statements differ the key is missing. */
  readonly velden: Readonly<Record<string, Waarde>>;
  /** Every statement, also of differing sources and of aanwezig, stand and actueel. */
  readonly uitspraken: readonly Uitspraak[];
  /** Where the rows of a register are; only `register` and `validate` read them. */
  readonly bestand?: Registerbestand;
}

/** The file with the rows of a register, as the description names it. */
export interface Registerbestand {
  /** From the folder of the description; checked, but not looked at. */
  readonly pad: string;
  readonly blad?: string;
  readonly scheidingsteken?: string;
  /** What the columns are called in the file, by field. */
  readonly kolommen: Readonly<Partial<Record<Veldnaam, string>>>;
  /** Where the description says so. */
  readonly plaatsen: { readonly pad: Plaats; readonly blad: Plaats; readonly kolommen: Readonly<Partial<Record<Veldnaam, Plaats>>> };
}

export interface Actie {
  readonly nr: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  readonly onderwerp?: string;
  /** The plan it comes from, where the source has more than one; the heading there; the recommendation it answers. */
  readonly plan?: string;
  readonly kop?: string;
  readonly aanbeveling?: string;
  /** Ids of normen or eisen. */
  readonly voor: readonly string[];
  /** The groups the source names with the action. */
  readonly geldt_voor: readonly Doelgroep[];
  readonly proces?: string;
  readonly oplevering?: string;
  /** First statement where sources differ (all are in `uitspraken`). */
  readonly verantwoordelijk: readonly Rol[];
  readonly besluit_door?: Rol;
  readonly gereed?: Datum;
  readonly frequentie?: string;
  readonly stand?: "gereed" | "lopend" | "niet-gestart" | "vervallen";
  readonly toegezegd?: boolean;
  /** What comes after this stand, and when. */
  readonly vervolg?: string;
  readonly vervolg_gereed?: Datum;
  readonly opmerking?: string;
  /** Its own words are not for the public: what the norm proposes is shown in their place. */
  readonly verborgen?: true;
  readonly uitspraken: readonly Uitspraak[];
  readonly bron: readonly Bronverwijzing[];
  readonly plaats: Plaats;
}

export interface Programmaregel {
  readonly onderwerp: string;
  readonly activiteit: string;
  readonly verantwoordelijk: readonly Rol[];
  readonly frequentie?: string;
  readonly wanneer?: string;
  readonly jaren: readonly number[];
  readonly acties: readonly string[];
  readonly opmerking?: string;
  readonly bron: readonly Bronverwijzing[];
  readonly plaats: Plaats;
}

export interface Bevinding {
  readonly eis: string;
  readonly oordeel: "voldaan" | "niet-voldaan" | "onbekend";
  readonly toelichting: string;
  readonly door?: Rol;
  readonly op?: Datum;
  readonly bron: readonly Bronverwijzing[];
  readonly plaats: Plaats;
}

export interface Afwijking {
  readonly eis: string;
  readonly reden: string;
  readonly besloten_door?: Rol;
  readonly besloten_op?: Datum;
  readonly tot?: Datum;
  readonly bron: readonly Bronverwijzing[];
  readonly plaats: Plaats;
}

export interface Cijfer {
  readonly jaar: number;
  readonly soort: string;
  readonly domein: readonly Domein[];
  readonly aantal: number;
  readonly delen: readonly { readonly naam: string; readonly aantal: number }[];
  readonly vorig_jaar?: number;
  readonly toelichting?: string;
  readonly bron: readonly Bronverwijzing[];
  readonly plaats: Plaats;
}

/** What somebody wrote for the yearly report on one year. */
export interface Verslagtekst {
  readonly jaar: number;
  readonly teksten: Readonly<Partial<Record<Verslagvraag, string>>>;
  readonly bron: readonly Bronverwijzing[];
  readonly plaats: Plaats;
}

/** "This list is complete": a missing item of these kinds is really missing. Absent soort or domein: every one. */
export interface Volledig {
  readonly sectie: Bewijssectie;
  readonly soort?: string;
  readonly domein?: Domein;
  readonly bron: readonly Bronverwijzing[];
  readonly plaats: Plaats;
}

/** Left out of the description: not tested, and said so. */
export interface BuitenBereik {
  /** Id of a norm or an eis. */
  readonly norm: string;
  readonly domein?: Domein;
  readonly reden: string;
  readonly bron: readonly Bronverwijzing[];
  readonly plaats: Plaats;
}

export interface Organisatie {
  readonly naam: string;
  readonly type: Organisatietype;
  readonly tooi?: string;
  readonly medewerkers?: number;
}

/** A whole description, every value with its place. Knows no peildatum but the one it states. */
export interface Integriteitssysteem {
  readonly organisatie: Organisatie;
  /** As stated in the description (ISO day). */
  readonly peildatum?: string;
  readonly feiten: Readonly<Record<Bewijssectie, readonly Feit[]>>;
  readonly acties: readonly Actie[];
  readonly programma: readonly Programmaregel[];
  readonly bevindingen: readonly Bevinding[];
  readonly afwijkingen: readonly Afwijking[];
  readonly cijfers: readonly Cijfer[];
  readonly jaarverslagen: readonly Verslagtekst[];
  readonly volledig: readonly Volledig[];
  readonly buitenBereik: readonly BuitenBereik[];
  readonly bronnen: Readonly<
    Record<
      string,
      { readonly titel: string; readonly datum?: Datum; readonly vindplaats?: string; readonly openbaar?: true; readonly plaats: Plaats }
    >
  >;
  /** Where the heads stand: to point at when what is looked for is not there. A section in several files: the first by name. */
  readonly plaatsen: { readonly organisatie: Plaats; readonly secties: Readonly<Partial<Record<Bewijssectie, Plaats>>> };
  /** Values that look like personal data, found while reading. */
  readonly persoonsgegevens: readonly { readonly soort: "bsn" | "e-mailadres" | "telefoonnummer" | "naam"; readonly plaats: Plaats }[];
}
