import type { DiagnosticArgs, DiagnosticCode } from "./codes.ts";

/** Where something stands: `regel` and `kolom` count from 1; `pad` is a JSON Pointer in the file; `bestand` is relative to the description. */
export interface Plaats {
  readonly bestand: string;
  readonly regel: number;
  readonly kolom: number;
  readonly pad: string;
}

/** A `fout` stops the run; a `waarschuwing` is only told. */
export type Ernst = "fout" | "waarschuwing";

/** One problem: what it is (`code` with its `args`) and where it stands. The words come from the catalogue of a language. */
export type Diagnostic<C extends DiagnosticCode = DiagnosticCode> = C extends DiagnosticCode
  ? {
      readonly code: C;
      readonly ernst: Ernst;
      readonly plaats: Plaats;
      readonly args: DiagnosticArgs[C];
      /** Other places that belong to it, such as the first of two equal ids. */
      readonly ook?: readonly Plaats[];
    }
  : never;

/** The text of the files that diagnostics point into, by `Plaats.bestand`. */
export type Bronteksten = ReadonlyMap<string, string>;

/** In the place of a text of which no line may be shown: it may be about a person. */
export const NIET_TONEN = "\0";
