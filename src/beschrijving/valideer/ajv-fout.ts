/** What ajv reports of one error; the words come from our catalogues. */
export interface AjvFout {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key concerned, for errors about the name of a key. */
  readonly propertyName?: string;
}
