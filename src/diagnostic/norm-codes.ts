/** Diagnostics about a normenkader: its shape is checked with the codes of the description, its meaning with these. */
export interface NormDiagnosticArgs {
  // conditions (CEL)
  readonly "cel-syntax": { readonly uitleg: string };
  readonly "cel-type": { readonly uitleg: string };
  readonly "cel-onbekend-veld": { readonly veld: string; readonly bedoeld?: string };
  readonly "cel-geen-ja-nee": { readonly type: string };
  readonly "cel-niet-toegestaan": { readonly wat: string };
  readonly "cel-niet-indelend": { readonly veld: string };
  readonly "cel-ontkenning": { readonly teken: string };
  readonly "cel-onbekende-waarde": { readonly waarde: string; readonly toegestaan: readonly string[]; readonly bedoeld?: string };
  readonly "cel-periode": { readonly waarde: string };
  readonly "cel-dag": { readonly waarde: string };
  readonly "cel-vergelijking-ja-nee": { readonly veld: string };
  // the files
  readonly "geen-normenkader": { readonly pad: string; readonly bestaat: boolean };
  readonly "indeling-ontbreekt": { readonly pad: string };
  readonly "kaderbestand-ontbreekt": { readonly bestand: string };
  readonly "kaderbestand-onbekend": { readonly bestand: string; readonly toegestaan: readonly string[]; readonly bedoeld?: string };
  readonly "normenkader-te-groot": { readonly bytes: number; readonly max: number };
  readonly "te-veel-kaderbestanden": { readonly aantal: number; readonly max: number };
  // the shape
  readonly "code-ongeldig": { readonly waarde: string; readonly voorbeeld: string };
  readonly "tekst-te-lang": { readonly max: number };
  // building upon another normenkader
  readonly "kader-id-bezet": { readonly id: string };
  readonly "uitbreiding-ontbreekt": { readonly sleutel: string };
  readonly "id-bestaat-al": { readonly id: string; readonly kader: string };
  readonly "vervangt-niets": { readonly id: string; readonly bedoeld?: string };
  readonly "norm-bestaat-al": { readonly id: string; readonly sleutel: string };
  readonly "eis-van-jezelf": { readonly eis: string };
  readonly "eis-al-genoemd": { readonly eis: string };
  readonly "geen-aanscherping": { readonly eis: string; readonly sleutel: string; readonly nu: string };
  readonly "aanscherping-leeg": { readonly eis: string };
  // an eis
  readonly "sleutel-past-niet": { readonly eis: string; readonly sleutel: string; readonly voor: string };
  readonly "eis-id-past-niet": { readonly id: string; readonly norm: string; readonly letter: string };
  readonly "eis-zonder-gewicht": { readonly id: string };
  readonly "eis-zonder-reden-nvt": { readonly id: string };
  readonly "soort-onbekend": {
    readonly soort: string;
    readonly sectie: string;
    readonly toegestaan: readonly string[];
    readonly bedoeld?: string;
  };
  readonly "grondslag-onbekend": { readonly id: string; readonly bedoeld?: string };
  readonly "grondslag-ander-domein": { readonly id: string; readonly domein: string };
  readonly "grondslag-ongebruikt": { readonly id: string };
  readonly "grondslag-ten-onrechte-ongebruikt": { readonly id: string };
  readonly "dekking-zonder-doelgroepen": { readonly id: string };
  readonly "aantal-zonder-minimaal": { readonly id: string };
  readonly "plaatshouder-onbekend": { readonly naam: string; readonly bedoeld?: string };
  readonly "plaatshouder-misplaatst": { readonly naam: string; readonly sleutel: string };
  readonly "woord-ontbreekt": { readonly woord: string; readonly type: string };
  // indelingen and proeven
  readonly "eis-onbekend": { readonly id: string; readonly bedoeld?: string };
  readonly "kern-buiten-eenheid": { readonly eis: string; readonly eenheid: string };
  readonly "eis-in-geen-eenheid": { readonly eisen: readonly string[]; readonly indeling: string };
  readonly "domein-buiten-eenheid": { readonly eis: string; readonly eenheid: string };
  readonly "te-veel-sterren": { readonly max: number };
  readonly "proef-faalt": { readonly eis: string; readonly geval: string; readonly verwacht: string; readonly gekregen: string };
}
