import { suggest } from "../../diagnostic/suggest.ts";

/** The "bedoelde je" part of a diagnostic, where something close exists. */
export function bedoeld(woord: string, keuzes: readonly string[]): { readonly bedoeld?: string } {
  const gevonden = suggest(woord, keuzes);
  return gevonden === undefined ? {} : { bedoeld: gevonden };
}
