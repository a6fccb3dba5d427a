/**
 * Diagnostics about a file with the rows of a register. None of them repeats what stands in a cell: it may be about a person, and
 * what is told here ends in the log of a build server. `kolom` is a heading that the description or the format names itself.
 */
export interface RegisterDiagnosticArgs {
  // what the description says of the file
  readonly "register-kolom-onvindbaar": { readonly kolom: string; readonly bedoeld?: string };
  readonly "register-kolom-persoon": { readonly kolom: string };
  readonly "register-blad-onvindbaar": { readonly blad: string };
  // the file as a whole
  readonly "register-geen-utf8": { readonly soort: "csv" | "yaml" };
  readonly "register-werkmap": { readonly probleem: Werkmapprobleem };
  readonly "register-te-groot": { readonly wat: "regels" | "kolommen" | "MB"; readonly max: number };
  readonly "register-aanhalingsteken": Readonly<Record<string, never>>;
  readonly "register-geen-kop": Readonly<Record<string, never>>;
  readonly "register-kop-smal": Readonly<Record<string, never>>;
  readonly "register-kolom-ontbreekt": {
    readonly kolom: string;
    readonly ook: readonly string[];
    readonly bedoeld?: string;
    readonly oorzaak?: "titel" | "scheidingsteken";
  };
  readonly "register-kolom-dubbel": { readonly kolom: string; readonly ook?: string };
  readonly "register-kolom-bijna": { readonly kolom: string };
  readonly "register-yaml-vorm": { readonly verwacht: "regels" | "regel" | "waarde" | "sleutel" };
  readonly "register-sleutel-onbekend": { readonly toegestaan: readonly string[]; readonly bedoeld?: string };
  // a row
  readonly "register-te-veel-cellen": { readonly cellen: number; readonly kolommen: number; readonly soort: "csv" | "werkmap" };
  readonly "register-cel-leeg": { readonly kolom: string };
  readonly "register-cel-fout": { readonly kolom: string };
  readonly "register-cel-lang": { readonly kolom: string; readonly max: number };
  readonly "register-bedrag": { readonly kolom: string; readonly probleem: "geen-bedrag" | "negatief" | "dubbelzinnig" };
  readonly "register-datum": { readonly kolom: string; readonly probleem: "geen-datum" | "bestaat-niet" };
  readonly "register-ja-nee": { readonly kolom: string };
  readonly "register-rij-verborgen": Readonly<Record<string, never>>;
  readonly "register-kolom-verborgen": { readonly kolom: string };
  readonly "register-persoonsgegeven": { readonly kolom: string; readonly soort: Celgegeven };
  readonly "register-naam-uit-regel": { readonly kolom: string };
  // warnings
  readonly "register-kolom-ongebruikt": { readonly kolommen: readonly string[]; readonly velden: readonly string[] };
  readonly "register-kop-onbekend": Readonly<Record<string, never>>;
  readonly "register-na-bijgewerkt": Readonly<Record<string, never>>;
  readonly "register-datum-later": { readonly kolom: string; readonly peildatum: string };
  readonly "register-regel-dubbel": Readonly<Record<string, never>>;
}

/** Kinds of personal data that a cell may hold. */
export type Celgegeven = "bsn" | "e-mailadres" | "telefoonnummer" | "naam" | "rekeningnummer" | "adres" | "geboortedatum" | "profielpagina";

/** Why a file is no workbook that can be read. */
export type Werkmapprobleem = "geen-werkmap" | "oud-of-beveiligd" | "te-groot" | "beschadigd";

export const registerwaarschuwingen = [
  "register-kolom-ongebruikt",
  "register-kop-onbekend",
  "register-na-bijgewerkt",
  "register-datum-later",
  "register-regel-dubbel",
] as const satisfies readonly (keyof RegisterDiagnosticArgs)[];
