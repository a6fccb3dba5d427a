/** Diagnostics about the parts that `merge` puts together. */
export interface PortfolioDiagnosticArgs {
  readonly "deel-ontbreekt": { readonly bestand: string };
  readonly "deel-geen-json": Readonly<Record<string, never>>;
  readonly "deel-geen-portfolio": { readonly pad: string };
  readonly "deel-te-groot": { readonly bytes: number; readonly max: number };
  /** `eerste`: the file it is compared with. */
  readonly "deel-verschilt": { readonly wat: Deelverschil; readonly eerste: string };
  readonly "deel-dubbel": { readonly nummer: number; readonly van: number; readonly eerste: string };
  readonly "organisatie-dubbel": { readonly map: string; readonly aantal: number; readonly eerste: string };
}

/** In what two parts may not differ. */
export type Deelverschil = "versie" | "normenkader" | "selectie" | "peildatum" | "anoniem" | "delen";
