/** What one source, or several that agree, says about one attribute. */
export interface Gezegd {
  /** In words, in the language of the result as far as dates and periods go. */
  readonly tekst: string;
  /** As written: a code, a date or a period; absent for free text. */
  readonly waarde?: string;
  readonly opmerking?: string;
  readonly bron: string;
}
