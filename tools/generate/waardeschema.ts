import type { Keuzes } from "../../src/beschrijving/format/attribuut.ts";
import {
  dagpatroon,
  datumpatroon,
  eersteJaar,
  formaatversie,
  hoogsteAantal,
  idpatroon,
  kwaliteiten,
  laatsteJaar,
  periodepatroon,
  tekstpatroon,
  tooipatroon,
} from "../../src/beschrijving/format/patronen.ts";
import type { Waardevorm } from "../../src/beschrijving/format/vorm.ts";

export type Schema = Readonly<Record<string, unknown>>;

/** Which of two schemas counts depends on a third. */
export function als(voorwaarde: Schema, dan: Schema, anders?: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema, in an object that is never awaited
  const tak = { if: voorwaarde, then: dan };
  return anders === undefined ? tak : { ...tak, else: anders };
}

/** An enumeration with, for editors, the words of each value. Not `oneOf`: that gives an error per value. */
export const keuzeschema = (waarden: Keuzes): Schema => ({
  enum: Object.keys(waarden),
  enumDescriptions: Object.values(waarden),
  markdownEnumDescriptions: Object.values(waarden),
});

/** The schema of one bare value. */
export function basisschema(vorm: Waardevorm): Schema {
  switch (vorm.soort) {
    case "kwaliteit":
      return kwaliteitschema();
    case "datum":
      return als({ type: "number" }, { type: "integer", minimum: eersteJaar, maximum: laatsteJaar }, patroon(datumpatroon));
    case "dag":
      return patroon(dagpatroon);
    case "jaar":
      return { type: "integer", minimum: eersteJaar, maximum: laatsteJaar };
    case "periode":
      return patroon(periodepatroon);
    case "getal":
      return { type: "number", minimum: 0 };
    case "aantal":
      return { type: "integer", minimum: vorm.min ?? 0, maximum: hoogsteAantal };
    case "tekst":
      // Not maxLength: ajv's code for it needs a helper that would have to be bundled.
      return patroon(vorm.max === undefined ? tekstpatroon : `^(?=[\\s\\S]*${tekstpatroon})[\\s\\S]{0,${vorm.max}}$`);
    case "cel":
      return patroon(tekstpatroon);
    case "code":
      return patroon(vorm.patroon);
    case "nummer":
      return als({ type: "number" }, { type: "integer", minimum: 0 }, patroon(tekstpatroon));
    case "ja-nee":
      return metWoorden(["ja", "nee"], ["ja", "nee"]);
    case "id":
      return patroon(idpatroon);
    case "tooi":
      return patroon(tooipatroon);
    case "versie":
      return { const: formaatversie };
    case "keuze":
      return keuzeschema(vorm.waarden);
  }
}

const patroon = (pattern: string): Schema => ({ type: "string", pattern });

const kwaliteitschema = (): Schema => metWoorden(Object.keys(kwaliteiten), Object.values(kwaliteiten));

/** Words that mean yes or no among others; YAML's own true and false are accepted too. */
function metWoorden(waarden: readonly string[], uitleg: readonly string[]): Schema {
  const woorden = [...uitleg, "hetzelfde als ja", "hetzelfde als nee"];
  return { enum: [...waarden, true, false], enumDescriptions: woorden, markdownEnumDescriptions: woorden };
}
