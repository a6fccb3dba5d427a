import { type GelezenYaml, isGroep, isLijst, padstappen, type YamlGroep, type YamlWaarde } from "../../beschrijving/lees/boom.ts";
import { maxMeldingenPerBestand } from "../../beschrijving/limieten.ts";
import type { DiagnosticArgs, DiagnosticCode } from "../../diagnostic/codes.ts";
import { diagnostic } from "../../diagnostic/diagnostic-error.ts";
import { suggest } from "../../diagnostic/suggest.ts";
import type { Diagnostic, Plaats } from "../../diagnostic/types.ts";

/** Where a problem stands: a value, one character of it, or its key. */
export type Plek = string | { readonly pad: string; readonly teken: number } | { readonly sleutel: string };

/** One file under construction: its value, where everything stands, and where problems go. */
export interface Bron {
  readonly yaml: GelezenYaml;
  readonly meld: <C extends DiagnosticCode>(code: C, plek: Plek, args: DiagnosticArgs[C], ook?: readonly Plaats[]) => void;
  /** The "bedoelde je" part of a diagnostic, where something close exists. */
  readonly bedoeld: (woord: string, keuzes: readonly string[]) => { readonly bedoeld?: string };
  /** Is the shape of the part that a pointer names in order, with all that is in it? */
  readonly isHeel: (pad: string) => boolean;
}

/** `vormfouten`: what is already known to be wrong with the shape of the file. */
export function bron(yaml: GelezenYaml, problemen: Diagnostic[], vormfouten: readonly Diagnostic[] = []): Bron {
  let gemeld = 0;
  const kapot = new Set(vormfouten.flatMap(({ plaats }) => metOuders(plaats.pad)));
  return {
    yaml,
    meld: (code, plek, args, ook) => {
      gemeld += 1;
      // Past what is reported, looking up places would be for nothing.
      if (gemeld <= maxMeldingenPerBestand + 1) problemen.push(diagnostic(code, plaatsVan(yaml, plek), args, ook));
    },
    bedoeld: (woord, keuzes) => {
      const gevonden = gemeld > maxMeldingenPerBestand ? undefined : suggest(woord, keuzes);
      return gevonden === undefined ? {} : { bedoeld: gevonden };
    },
    // With more faults than are counted, any part may have one.
    isHeel: (pad) => vormfouten.length <= maxMeldingenPerBestand && !kapot.has(pad),
  };
}

/** For data that was checked before: there is nobody to report to. */
export const stilleBron = (waarde: YamlWaarde): Bron => {
  const nergens = (pad: string): Plaats => ({ bestand: "", regel: 1, kolom: 1, pad });
  const yaml: GelezenYaml = { bestand: "", waarde, plaatsVan: nergens, sleutelPlaatsVan: nergens, tekenPlaatsVan: nergens };
  return { yaml, meld: () => undefined, bedoeld: () => ({}), isHeel: () => true };
};

function plaatsVan(yaml: GelezenYaml, plek: Plek): Plaats {
  if (typeof plek === "string") return yaml.plaatsVan(plek);
  return "sleutel" in plek ? yaml.sleutelPlaatsVan(plek.sleutel) : yaml.tekenPlaatsVan(plek.pad, plek.teken);
}

function metOuders(pad: string): readonly string[] {
  const stappen = pad.split("/");
  return padstappen(pad)
    .map((_, i) => stappen.slice(0, i + 2).join("/"))
    .concat("");
}

// What has the wrong shape is reported by the schema; these read past it.

export const alsGroep = (waarde: YamlWaarde | undefined): YamlGroep => (isGroep(waarde) ? waarde : {});
export const alsLijst = (waarde: YamlWaarde | undefined): readonly YamlWaarde[] => (isLijst(waarde) ? waarde : []);
export const alsTekst = (waarde: YamlWaarde | undefined): string => (typeof waarde === "string" ? waarde : "");
export const alsJa = (waarde: YamlWaarde | undefined): boolean => waarde === true || waarde === "ja";
/** A list of texts; one text is a list of one. Each once. */
export const alsTeksten = (waarde: YamlWaarde | undefined): readonly string[] => [
  ...new Set(typeof waarde === "string" ? [waarde] : alsLijst(waarde).filter((deel) => typeof deel === "string")),
];
