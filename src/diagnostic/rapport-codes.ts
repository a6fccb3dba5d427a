/** Diagnostics about a saved rapport: a baseline, or one to render or compare. */
export interface RapportDiagnosticArgs {
  readonly "rapport-ontbreekt": { readonly pad: string };
  readonly "rapport-te-groot": { readonly max: number };
  readonly "rapport-geen-json": Readonly<Record<string, never>>;
  /** JSON, but of something else. */
  readonly "geen-rapport": Readonly<Record<string, never>>;
  readonly "rapport-versie": { readonly versie: string; readonly verwacht: string };
  readonly "rapport-vorm": Rapportvormfout;
  // a saved voortgang, to compare with
  readonly "voortgang-ontbreekt": { readonly pad: string };
  /** No JSON, or JSON of something else. */
  readonly "geen-voortgang": Readonly<Record<string, never>>;
  readonly "voortgang-versie": { readonly versie: string; readonly verwacht: string };
  readonly "voortgang-vorm": Rapportvormfout;
}

/** What is wrong at a JSON Pointer; at the root it is "/". */
export type Rapportvormfout =
  | { readonly probleem: "sleutel-ontbreekt" | "sleutel-onbekend"; readonly pad: string; readonly sleutel: string }
  | { readonly probleem: "waarde"; readonly pad: string; readonly mogelijk: readonly string[] };
