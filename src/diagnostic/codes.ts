import type { NormDiagnosticArgs } from "./norm-codes.ts";
import type { PortfolioDiagnosticArgs } from "./portfolio-codes.ts";
import type { RapportDiagnosticArgs } from "./rapport-codes.ts";
import { type RegisterDiagnosticArgs, registerwaarschuwingen } from "./register-codes.ts";
import type { Ernst } from "./types.ts";

/** What a value should have been, or what it is. */
export type Waardesoort = "tekst" | "getal" | "geheel-getal" | "ja-nee" | "lijst" | "groep" | "uitspraak" | "niets" | "waarde";

/** Causes of a YAML syntax error, as far as two parsers tell them apart. */
export type SyntaxisOorzaak =
  | "inspringing"
  | "tab"
  | "aanhalingsteken"
  | "haakje"
  | "niet-gesloten"
  | "komma"
  | "dubbele-punt"
  | "escape"
  | "regeleinde"
  | "teken"
  | "tekstblok"
  | "einde"
  | "sleutel"
  | "verwijzing"
  | "anders";

/** What a reference points at. */
export type Verwijssoort = "bron" | "feit" | "actie" | "norm";

/** Why a listed file is refused. */
export type Bestandsreden = "absoluut" | "erbuiten" | "adres" | "koppeling" | "vorm" | "registervorm";

/** Every diagnostic with its arguments. A new code is one line here; both catalogues then stop compiling until they have its words. */
export interface DiagnosticArgs extends NormDiagnosticArgs, RapportDiagnosticArgs, PortfolioDiagnosticArgs, RegisterDiagnosticArgs {
  // reading files
  readonly "pad-bestaat-niet": { readonly pad: string };
  readonly "geen-beschrijving": { readonly map: string };
  readonly "geen-gewoon-bestand": { readonly bestand: string };
  readonly "bestand-onleesbaar": { readonly bestand: string; readonly oorzaak: string };
  readonly "bestand-ontbreekt": { readonly bestand: string };
  readonly "bestand-geweigerd": { readonly bestand: string; readonly reden: Bestandsreden };
  readonly "bestand-dubbel": { readonly bestand: string };
  readonly "bestand-genest": Readonly<Record<string, never>>;
  readonly "bestand-te-groot": { readonly bytes: number; readonly max: number };
  readonly "beschrijving-te-groot": { readonly bytes: number; readonly max: number };
  readonly "te-veel-bestanden": { readonly aantal: number; readonly max: number };
  readonly "geen-utf8": Readonly<Record<string, never>>;
  // YAML
  readonly "yaml-syntaxis": { readonly oorzaak: SyntaxisOorzaak };
  readonly "yaml-te-diep": { readonly max: number };
  readonly "yaml-nul-teken": Readonly<Record<string, never>>;
  readonly "yaml-alias": Readonly<Record<string, never>>;
  readonly "yaml-label": Readonly<Record<string, never>>;
  readonly "yaml-richtlijn": Readonly<Record<string, never>>;
  readonly "yaml-tweede-document": Readonly<Record<string, never>>;
  readonly "leeg-bestand": Readonly<Record<string, never>>;
  readonly "sleutel-dubbel": { readonly sleutel: string };
  readonly "sleutel-ongeldig": { readonly sleutel: string };
  readonly "sleutel-verboden": { readonly sleutel: string };
  // the shape of the description
  readonly "onbekende-sleutel": { readonly sleutel: string; readonly toegestaan: readonly string[]; readonly bedoeld?: string };
  readonly "onbekende-waarde": { readonly waarde: string; readonly toegestaan: readonly string[]; readonly bedoeld?: string };
  readonly "verkeerd-type": { readonly verwacht: Waardesoort; readonly gekregen: Waardesoort; readonly sleutel: string };
  readonly "verplicht-ontbreekt": { readonly sleutel: string };
  readonly "tekst-leeg": Readonly<Record<string, never>>;
  readonly "lijst-leeg": Readonly<Record<string, never>>;
  readonly "getal-ongeldig": { readonly waarde: string; readonly min?: number; readonly max?: number };
  readonly "datum-ongeldig": { readonly waarde: string; readonly vorm: "datum" | "dag" };
  readonly "datum-bestaat-niet": { readonly waarde: string };
  readonly "periode-ongeldig": { readonly waarde: string };
  readonly "id-ongeldig": { readonly waarde: string };
  readonly "tooi-ongeldig": { readonly waarde: string };
  readonly "versie-onbekend": { readonly waarde: string };
  readonly "te-veel-meldingen": { readonly max: number };
  // how the parts hang together
  readonly "kop-dubbel": { readonly sleutel: string };
  readonly "id-dubbel": { readonly id: string };
  readonly "bron-dubbel": { readonly id: string };
  readonly "nummer-dubbel": { readonly nr: string };
  readonly "cijfer-dubbel": { readonly jaar: string; readonly soort: string };
  readonly "jaarverslag-dubbel": { readonly jaar: string };
  readonly "verwijzing-onbekend": { readonly soort: Verwijssoort; readonly id: string; readonly bedoeld?: string };
  readonly "datums-omgekeerd": { readonly eerst: string; readonly daarna: string };
  readonly "register-veld-vreemd": { readonly veld: string; readonly soort: string; readonly toegestaan: readonly string[] };
  // warnings
  readonly "delen-som": { readonly aantal: number; readonly som: number };
  readonly "domeinen-som": { readonly aantal: number; readonly som: number };
  readonly "vorig-jaar-anders": { readonly jaar: number; readonly aantal: number; readonly elders: number };
  readonly persoonsgegeven: { readonly soort: "bsn" | "e-mailadres" | "telefoonnummer" | "naam" };
}

export type DiagnosticCode = keyof DiagnosticArgs;

const waarschuwingen: ReadonlySet<DiagnosticCode> = new Set([
  "persoonsgegeven",
  "delen-som",
  "domeinen-som",
  "vorig-jaar-anders",
  ...registerwaarschuwingen,
]);

/** Every code is a `fout`, except the few that only warn. */
export const ernstVan = (code: DiagnosticCode): Ernst => (waarschuwingen.has(code) ? "waarschuwing" : "fout");
