/**
 * A condition as data: the part of the CEL syntax tree we allow, in prefix form. Written as CEL, checked when the
 * normenkader is built, and evaluated in three values (evaluate.ts), so no text is ever executed.
 */
export type Voorwaarde =
  | readonly ["waarde", string | number | boolean]
  | readonly ["veld", ...string[]]
  | readonly ["lokaal", string]
  | readonly ["niet", Voorwaarde]
  | readonly ["en" | "of", Voorwaarde, Voorwaarde]
  | readonly ["==" | "!=" | "<" | "<=" | ">" | ">=" | "in", Voorwaarde, Voorwaarde]
  | readonly ["lijst", ...Voorwaarde[]]
  | readonly ["elk" | "een", Voorwaarde, string, Voorwaarde]
  | readonly ["functie", string, ...Voorwaarde[]];
