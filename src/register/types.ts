import type { Signaal } from "../audit/rapport-types.ts";
import type { Resultaatkop } from "../audit/resultaatkop.ts";
import type { Uitkomst } from "../audit/uitkomst-types.ts";
import type { Domein } from "../beschrijving/format/begrippen.ts";

/** Version of the shape of an overview of registers. */
export const REGISTERVERSIE = "1.0";

/**
 * The registers of an organisation: what may be published of them, how recent and how complete they are
 * (schemas/register.schema.json). Plain JSON, keys in this order. Rows stand in it only of registers whose rows may be
 * published; of any other register there are counts and days.
 */
export interface Registers extends Resultaatkop {
  readonly soort: "register";
  /** Version of this shape. */
  readonly versie: typeof REGISTERVERSIE;
  /** Present in the version for the public: of a register that is not public only that it is kept, and whether in time. */
  readonly openbaar?: true;
  /** In the order of the description. */
  readonly registers: readonly Registerstaat[];
  /** What the audit noticed about registers; none in the version for the public. */
  readonly signalen: readonly Signaal[];
  /** What a reader must know about the limits of this overview, in `taal`. */
  readonly grenzen: readonly string[];
}

/** One register of the description. */
export interface Registerstaat {
  readonly id: string;
  readonly soort: string;
  readonly titel: string;
  readonly domein: readonly Domein[];
  readonly openbaarheid: Openbaarheid;
  readonly actualiteit: Actualiteit;
  /** Absent: the description names no file with its rows, or this is the version for the public and the register is not public. */
  readonly telling?: Registertelling;
  /** The rows, where they may be published and there is a file. */
  readonly publicatie?: Publicatie;
  /** What the description says about completeness: the words of the source. Absent where only the keeping of a register is told. */
  readonly volledig_ingevuld?: "ja" | "nee" | "deels" | "onbekend";
  /** The eisen for which this register counts; none in the version for the public. */
  readonly eisen: readonly { readonly id: string; readonly eis: string; readonly uitkomst: Uitkomst }[];
  /** What does not agree, or what somebody must look at. */
  readonly opmerkingen: readonly Opmerking[];
}

/** Whether the rows may be published, and if not, why not. */
export type Openbaarheid =
  | { readonly stand: "openbaar" }
  | { readonly stand: "intern"; readonly reden: "nee" | "niet-gezegd" | "bronnen-verschillen" | "soort" | "geldt-niet" };

/**
 * How recent a register is by its own frequency. `te-laat`: certainly, since the day of `sinds`. `misschien`: the date is not exact.
 * `onbekend` has a reason.
 */
export interface Actualiteit {
  readonly stand: "op-tijd" | "te-laat" | "misschien" | "onbekend";
  readonly reden?: "geen-datum" | "geen-frequentie" | "bronnen-verschillen" | "na-peildatum" | "niet-actueel";
  /** As written. */
  readonly bijgewerkt?: string;
  readonly frequentie?: string;
  /** First day on which it was overdue. */
  readonly sinds?: string;
  /** Last day on which it will be up to date. */
  readonly tot?: string;
}

export interface Registertelling {
  readonly regels: number;
  /** First and last day in the rows. */
  readonly eerste?: string;
  readonly laatste?: string;
  /** Functions that must report, and how many of those have no row here. */
  readonly functies?: { readonly aangewezen: number; readonly zonder_regel: number };
}

export interface Publicatie {
  /** Fields of the table, in order. */
  readonly kolommen: readonly Publicatiekolom[];
  readonly regels: readonly Publicatieregel[];
}

export interface Publicatiekolom {
  readonly veld: Publicatieveld;
  /** The file has such a column. */
  readonly aanwezig: boolean;
  /** Rows in which it is empty. */
  readonly leeg: number;
}

/** The fields that may be published. */
export type Publicatieveld =
  | "functie"
  | "nevenwerkzaamheid"
  | "beperkende_maatregel"
  | "bezoldigd"
  | "inkomsten"
  | "datum"
  | "omschrijving"
  | "waarde"
  | "gever"
  | "bestemming"
  | "belang"
  | "maatregel";

/** A row, without who it is about: texts, ISO days, amounts in euros, and whether it is paid. */
export interface Publicatieregel {
  readonly functie?: string;
  readonly nevenwerkzaamheid?: string;
  readonly beperkende_maatregel?: string;
  readonly bezoldigd?: boolean;
  readonly inkomsten?: number;
  readonly datum?: string;
  readonly omschrijving?: string;
  readonly waarde?: number;
  readonly gever?: string;
  readonly bestemming?: string;
  readonly belang?: string;
  readonly maatregel?: string;
}

/**
 * `na-bijgewerkt`: a row is later than the day on which the register was last brought up to date. `later`: a row is later than
 * the peildatum. `bevat-zonder-kolom`: the description says that something is in it, and the file has no column for it, or an empty
 * one. `cijfer-anders`: a yearly figure differs from the number of rows of that year. `niet-volledig`: the description itself says that it
 * is not complete. `leeg`: there are no rows. `functies-zonder-regel`: no statement of some functions that must report.
 */
export interface Opmerking {
  readonly soort: "na-bijgewerkt" | "later" | "bevat-zonder-kolom" | "cijfer-anders" | "niet-volledig" | "leeg" | "functies-zonder-regel";
  readonly tekst: string;
}
