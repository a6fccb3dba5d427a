import type { Diagnostic } from "./types.ts";

/** By file, line and column; equal places keep their order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(({ plaats: a }, { plaats: b }) => compare(a.bestand, b.bestand) || a.regel - b.regel || a.kolom - b.kolom);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
