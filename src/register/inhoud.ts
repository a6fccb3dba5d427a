import type { Diagnostic } from "../diagnostic/types.ts";
import type { Veldnaam } from "./velden.ts";
import type { Registerwaarde } from "./waarden.ts";

/** One row of a publication. */
export type Regel = Readonly<Partial<Record<Veldnaam, Registerwaarde>>>;

/**
 * What is kept of the file of one register. The rows themselves only of a register whose rows may be published, and of those
 * only the fields of its publication; of any other nothing but counts and days leaves this room.
 */
export interface Inhoud {
  readonly aantal: number;
  /** First and last day in the rows. */
  readonly eerste?: string;
  readonly laatste?: string;
  /** Rows per calendar year, where every row has a day. */
  readonly perJaar: ReadonlyMap<string, number>;
  /** The fields for which the file has a column. */
  readonly kolommen: readonly Veldnaam[];
  /** Empty cells per such field. */
  readonly leeg: ReadonlyMap<Veldnaam, number>;
  /** The functions in it, made comparable; never shown. */
  readonly functies: ReadonlySet<string>;
  readonly regels?: readonly Regel[];
}

export type Inhouduitkomst =
  | { readonly inhoud: Inhoud; readonly waarschuwingen: readonly Diagnostic[] }
  | { readonly fouten: readonly Diagnostic[] };
