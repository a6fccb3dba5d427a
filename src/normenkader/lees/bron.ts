import { type GelezenYaml, isGroep, isLijst, type YamlGroep, type YamlWaarde } from "../../beschrijving/lees/boom.ts";
import type { DiagnosticArgs, DiagnosticCode } from "../../diagnostic/codes.ts";
import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic } from "../../diagnostic/types.ts";

/** One file under construction: its value, where everything stands, and where problems go. */
export interface Bron {
  readonly yaml: GelezenYaml;
  readonly meld: <C extends DiagnosticCode>(code: C, pad: string, args: DiagnosticArgs[C]) => void;
}

export const bron = (yaml: GelezenYaml, problemen: Diagnostic[]): Bron => ({
  yaml,
  meld: (code, pad, args) => {
    problemen.push(diagnostic(code, yaml.plaatsVan(pad), args));
  },
});

// The shape of a file is checked against its schema before these are used, so a wrong type here is our own mistake.

export function alsGroep(waarde: YamlWaarde | undefined): YamlGroep {
  if (!isGroep(waarde)) throw new TypeError("expected a group");
  return waarde;
}

export const alsLijst = (waarde: YamlWaarde | undefined): readonly YamlWaarde[] => (isLijst(waarde) ? waarde : []);
export const alsTekst = (waarde: YamlWaarde | undefined): string => (typeof waarde === "string" ? waarde : "");
export const alsTeksten = (waarde: YamlWaarde | undefined): readonly string[] =>
  alsLijst(waarde).filter((deel) => typeof deel === "string");
