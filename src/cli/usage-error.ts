import type { Sjabloonbezwaar } from "../render/document/docx/sjabloon/keur.ts";

/** Every way to use the command wrongly, with what its sentence needs. A new one is one line here and one in each catalogue. */
export interface UsageArgs {
  /** The rapport given with --baseline is of something else. */
  readonly "baseline-past-niet": { readonly pad: string; readonly uitleg: string };
  readonly "onbekende-optie": { readonly optie: string; readonly bedoeld?: string };
  readonly "onbekende-opdracht": { readonly opdracht: string; readonly bedoeld?: string };
  readonly "argument-ontbreekt": { readonly argument: string };
  readonly "waarde-ontbreekt": { readonly optie: string };
  readonly "te-veel-argumenten": { readonly hoogstens: number; readonly aantal: number };
  readonly "onbekende-waarde": {
    readonly optie: string;
    readonly waarde: string;
    readonly keuzes: readonly string[];
    readonly bedoeld?: string;
  };
  readonly "onbekende-norm": { readonly waarde: string; readonly keuzes: readonly string[]; readonly bedoeld?: string };
  readonly "lege-waarde": { readonly optie: string };
  readonly "dag-ongeldig": { readonly optie: string; readonly waarde: string };
  /** No eis is left of what was asked for. */
  readonly "lege-selectie": { readonly selectie: readonly string[] };
  /** The output would replace a file that was just read. */
  readonly "output-is-invoer": { readonly pad: string };
  readonly "drempel-ongeldig": { readonly waarde: string; readonly minstens: number; readonly hoogstens: number };
  /** An option that means nothing without another one. */
  readonly "optie-hoort-bij": { readonly optie: string; readonly bij: string };
  /** It only does something for a description, and there is none. */
  readonly "optie-zonder-beschrijving": { readonly optie: string };
  readonly "te-veel-dagen": { readonly hoogstens: number };
  readonly "jaar-ongeldig": { readonly waarde: string };
  readonly "jaren-ongeldig": { readonly waarde: string; readonly hoogstens: number };
  readonly "maanden-ongeldig": { readonly waarde: string; readonly minstens: number; readonly hoogstens: number };
  /** A file of the description is not what it was when it was read. */
  readonly "beschrijving-gewijzigd": { readonly pad: string };
  readonly "shard-ongeldig": { readonly waarde: string };
  readonly "niet-bij-portfolio": { readonly optie: string };
  /** OSCAL's dates begin there. */
  readonly "dag-voor-1900": { readonly waarde: string };
  readonly "output-nodig": { readonly formaten: readonly string[] };
  readonly "output-geen-map": { readonly pad: string };
  readonly "output-bestaat": { readonly pad: string };
  readonly "pakket-ontbreekt": { readonly formaat: string; readonly pakket: string; readonly oorzaak?: string };
  readonly "output-mislukt": { readonly pad: string; readonly oorzaak: string };
  readonly "sjabloon-onleesbaar": { readonly pad: string; readonly oorzaak: string };
  readonly "sjabloon-ongeldig": { readonly pad: string; readonly bezwaar: Sjabloonbezwaar | "geen-bestand"; readonly mb: number };
  /** What commander says and we have no words for. */
  readonly anders: { readonly melding: string };
}

export type UsageCode = keyof UsageArgs;

/** The command was used wrongly (exit code 2); the words come from the catalogue. */
export class UsageError<C extends UsageCode = UsageCode> extends Error {
  override readonly name = "UsageError";
  readonly code: C;
  readonly args: UsageArgs[C];

  constructor(code: C, args: UsageArgs[C]) {
    super(code);
    this.code = code;
    this.args = args;
  }
}
