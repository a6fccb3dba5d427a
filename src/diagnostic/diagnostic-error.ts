import { type DiagnosticArgs, type DiagnosticCode, ernstVan } from "./codes.ts";
import type { Bronteksten, Diagnostic, Plaats } from "./types.ts";

/** Input that cannot be used, with everything that is wrong with it; `bronteksten` serve to show the lines concerned. */
export class DiagnosticError extends Error {
  override readonly name = "DiagnosticError";
  readonly diagnostics: readonly Diagnostic[];
  readonly bronteksten: Bronteksten;

  constructor(diagnostics: readonly Diagnostic[], bronteksten: Bronteksten = new Map()) {
    super(diagnostics.map((een) => `${een.plaats.bestand}:${een.plaats.regel}:${een.plaats.kolom} ${een.code}`).join("\n"));
    this.diagnostics = diagnostics;
    this.bronteksten = bronteksten;
  }
}

/** Builds a diagnostic; its severity follows from its code. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  plaats: Plaats,
  args: DiagnosticArgs[C],
  ook?: readonly Plaats[],
): Diagnostic {
  const basis = { code, ernst: ernstVan(code), plaats, args };
  // The compiler cannot relate a generic C to one member of the union; code and args come in as a pair.
  return (ook === undefined ? basis : { ...basis, ook }) as Diagnostic;
}

/** The place of a file as a whole. */
export const plaatsVanBestand = (bestand: string): Plaats => ({ bestand, regel: 1, kolom: 1, pad: "" });
