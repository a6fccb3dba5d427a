import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import { DiagnosticError } from "../../src/diagnostic/diagnostic-error.ts";
import type { Bronteksten, Diagnostic } from "../../src/diagnostic/types.ts";

/** The header a description needs; tests add what they are about. */
export const kop = "basisnormen: 1\norganisatie: { naam: Provincie Voorbeeld, type: provincie }\n";

/** Files by name; the first is the one the description starts with. */
export type Bestanden = Readonly<Record<string, string>>;

/** The places marked with § in the files, and the files without those marks. */
export function metMerken(bestanden: Bestanden): { readonly bestanden: Bestanden; readonly merken: readonly string[] } {
  const merken: string[] = [];
  const zonder = Object.entries(bestanden).map(([bestand, tekst]) => {
    let schoon = tekst;
    for (let plek = schoon.indexOf("§"); plek >= 0; plek = schoon.indexOf("§")) {
      const ervoor = schoon.slice(0, plek).split("\n");
      merken.push(`${bestand}:${ervoor.length}:${(ervoor.at(-1) ?? "").length + 1}`);
      schoon = schoon.slice(0, plek) + schoon.slice(plek + 1);
    }
    return [bestand, schoon] as const;
  });
  return { bestanden: Object.fromEntries(zonder), merken };
}

/** Loads files; of a refusal the diagnostics. */
export function meldingenVan(bestanden: Bestanden): { readonly diagnostics: readonly Diagnostic[]; readonly bronteksten: Bronteksten } {
  try {
    const { waarschuwingen, bronteksten } = laadBeschrijving(Object.entries(bestanden).map(([bestand, tekst]) => ({ bestand, tekst })));
    return { diagnostics: waarschuwingen, bronteksten };
  } catch (fout) {
    if (!(fout instanceof DiagnosticError)) throw fout;
    return fout;
  }
}

export const waar = ({ plaats }: Diagnostic): string => `${plaats.bestand}:${plaats.regel}:${plaats.kolom}`;
