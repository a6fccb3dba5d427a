import { maxRapportBytes } from "../../src/audit/limieten.ts";
import * as limieten from "../../src/beschrijving/limieten.ts";
import type { DiagnosticArgs, DiagnosticCode, SyntaxisOorzaak, Waardesoort } from "../../src/diagnostic/codes.ts";
import type { NormDiagnosticArgs } from "../../src/diagnostic/norm-codes.ts";
import type { PortfolioDiagnosticArgs } from "../../src/diagnostic/portfolio-codes.ts";
import type { RapportDiagnosticArgs } from "../../src/diagnostic/rapport-codes.ts";
import type { RegisterDiagnosticArgs } from "../../src/diagnostic/register-codes.ts";
import { maxKaderBytes, maxKaderbestanden, maxSterren, maxTekens } from "../../src/normenkader/limieten.ts";
import { maxDeelBytes } from "../../src/portfolio/limieten.ts";
import { maxTekens as maxCeltekens, maxKolommen, maxRegels } from "../../src/register/bestand/tabel.ts";
import { veldenVan } from "../../src/register/velden.ts";

/** Arguments for the sentences in docs/diagnostics.md: one set per form a message takes. A code without any does not compile. */
type Voorbeelden<C extends DiagnosticCode> = { readonly [K in C]: readonly [DiagnosticArgs[K], ...DiagnosticArgs[K][]] };

const leeg: Readonly<Record<string, never>> = {};
const oorzaken: Readonly<Record<SyntaxisOorzaak, true>> = {
  inspringing: true,
  tab: true,
  aanhalingsteken: true,
  haakje: true,
  komma: true,
  "dubbele-punt": true,
  escape: true,
  regeleinde: true,
  teken: true,
  tekstblok: true,
  einde: true,
  sleutel: true,
  verwijzing: true,
  "niet-gesloten": true,
  anders: true,
};
const [eersteOorzaak = "anders", ...andereOorzaken] = Object.keys(oorzaken) as readonly SyntaxisOorzaak[];
const type = (verwacht: Waardesoort, gekregen: Waardesoort): DiagnosticArgs["verkeerd-type"] => ({ verwacht, gekregen, sleutel: "…" });

/** About a description. */
export const bijBeschrijving: Voorbeelden<
  Exclude<
    DiagnosticCode,
    keyof NormDiagnosticArgs | keyof RapportDiagnosticArgs | keyof PortfolioDiagnosticArgs | keyof RegisterDiagnosticArgs
  >
> = {
  "pad-bestaat-niet": [{ pad: "…" }],
  "geen-beschrijving": [{ map: "…" }],
  "geen-gewoon-bestand": [{ bestand: "…" }],
  "bestand-onleesbaar": [{ bestand: "…", oorzaak: "EACCES" }],
  "bestand-ontbreekt": [{ bestand: "…" }],
  "bestand-geweigerd": [
    { bestand: "…", reden: "absoluut" },
    { bestand: "…", reden: "erbuiten" },
    { bestand: "…", reden: "adres" },
    { bestand: "…", reden: "koppeling" },
    { bestand: "…", reden: "vorm" },
    { bestand: "…", reden: "registervorm" },
  ],
  "bestand-dubbel": [{ bestand: "…" }],
  "bestand-genest": [leeg],
  "bestand-te-groot": [{ bytes: 2 * limieten.maxBestandBytes, max: limieten.maxBestandBytes }],
  "beschrijving-te-groot": [{ bytes: 2 * limieten.maxBeschrijvingBytes, max: limieten.maxBeschrijvingBytes }],
  "te-veel-bestanden": [{ aantal: limieten.maxBestanden, max: limieten.maxBestanden - 1 }],
  "geen-utf8": [leeg],
  "yaml-syntaxis": [{ oorzaak: eersteOorzaak }, ...andereOorzaken.map((oorzaak) => ({ oorzaak }))],
  "yaml-te-diep": [{ max: limieten.maxDiepte }],
  "yaml-nul-teken": [leeg],
  "yaml-alias": [leeg],
  "yaml-label": [leeg],
  "yaml-richtlijn": [leeg],
  "yaml-tweede-document": [leeg],
  "leeg-bestand": [leeg],
  "sleutel-dubbel": [{ sleutel: "…" }],
  "sleutel-ongeldig": [{ sleutel: "…" }],
  "sleutel-verboden": [{ sleutel: "__proto__" }],
  "onbekende-sleutel": [{ sleutel: "…", toegestaan: [], bedoeld: "…" }],
  "onbekende-waarde": [{ waarde: "…", toegestaan: [], bedoeld: "…" }],
  "verkeerd-type": [type("tekst", "getal"), type("lijst", "tekst"), type("waarde", "niets")],
  "verplicht-ontbreekt": [{ sleutel: "…" }],
  "tekst-leeg": [leeg],
  "lijst-leeg": [leeg],
  "getal-ongeldig": [{ waarde: "…", min: 0 }],
  "datum-ongeldig": [
    { waarde: "…", vorm: "datum" },
    { waarde: "…", vorm: "dag" },
  ],
  "datum-bestaat-niet": [{ waarde: "2025-02-30" }],
  "periode-ongeldig": [{ waarde: "…" }],
  "id-ongeldig": [{ waarde: "…" }],
  "tooi-ongeldig": [{ waarde: "…" }],
  "versie-onbekend": [{ waarde: "2" }],
  "te-veel-meldingen": [{ max: limieten.maxMeldingenPerBestand }],
  "kop-dubbel": [{ sleutel: "peildatum" }],
  "id-dubbel": [{ id: "…" }],
  "bron-dubbel": [{ id: "…" }],
  "nummer-dubbel": [{ nr: "…" }],
  "cijfer-dubbel": [{ jaar: "…", soort: "…" }],
  "jaarverslag-dubbel": [{ jaar: "…" }],
  "delen-som": [{ aantal: 13, som: 12 }],
  "domeinen-som": [{ aantal: 7, som: 8 }],
  "vorig-jaar-anders": [{ jaar: 2024, aantal: 3, elders: 4 }],
  "verwijzing-onbekend": [
    { soort: "bron", id: "…", bedoeld: "…" },
    { soort: "feit", id: "…" },
    { soort: "actie", id: "…" },
    { soort: "norm", id: "…" },
  ],
  "datums-omgekeerd": [{ eerst: "vastgesteld.op", daarna: "geldig_tot" }],
  "register-veld-vreemd": [{ veld: "gever", soort: "financiele-belangen", toegestaan: veldenVan("financiele-belangen") }],
  persoonsgegeven: [{ soort: "bsn" }, { soort: "e-mailadres" }, { soort: "telefoonnummer" }, { soort: "naam" }],
};

/** About a normenkader. */
export const bijNormenkader: Voorbeelden<keyof NormDiagnosticArgs> = {
  "cel-syntax": [{ uitleg: "(uitleg van de CEL-parser, in het Engels)" }],
  "cel-type": [{ uitleg: "(uitleg van de CEL-parser, in het Engels)" }],
  "cel-onbekend-veld": [{ veld: "…", bedoeld: "…" }],
  "cel-geen-ja-nee": [{ type: "string" }],
  "cel-niet-toegestaan": [{ wat: "matches()" }],
  "cel-niet-indelend": [{ veld: "…" }],
  "cel-ontkenning": [{ teken: "!" }],
  "cel-onbekende-waarde": [{ waarde: "…", toegestaan: ["…"] }],
  "cel-periode": [{ waarde: "…" }],
  "cel-dag": [{ waarde: "…" }],
  "cel-vergelijking-ja-nee": [{ veld: "…" }],
  "geen-normenkader": [
    { pad: "…", bestaat: true },
    { pad: "…", bestaat: false },
  ],
  "indeling-ontbreekt": [{ pad: "…" }],
  "kaderbestand-ontbreekt": [{ bestand: "normenkader.yaml" }, { bestand: "woorden.yaml" }],
  "kaderbestand-onbekend": [{ bestand: "…", toegestaan: ["…"] }],
  "normenkader-te-groot": [{ bytes: 2 * maxKaderBytes, max: maxKaderBytes }],
  "te-veel-kaderbestanden": [{ aantal: maxKaderbestanden + 1, max: maxKaderbestanden }],
  "code-ongeldig": [{ waarde: "…", voorbeeld: "PU-01" }],
  "tekst-te-lang": [{ max: maxTekens }],
  "kader-id-bezet": [{ id: "basisnormen" }],
  "uitbreiding-ontbreekt": [{ sleutel: "uitgezet" }],
  "id-bestaat-al": [{ id: "BN-06.b1", kader: "basisnormen" }],
  "vervangt-niets": [{ id: "BN-06.b1" }],
  "norm-bestaat-al": [{ id: "BN-06", sleutel: "titel" }],
  "eis-van-jezelf": [{ eis: "PU-01.b1" }],
  "eis-al-genoemd": [{ eis: "BN-06.b1" }],
  "geen-aanscherping": [{ eis: "BN-06.b1", sleutel: "zwaarte", nu: "basisnorm" }],
  "aanscherping-leeg": [{ eis: "BN-06.b1" }],
  "sleutel-past-niet": [
    { eis: "PU-01.b1", sleutel: "minimaal", voor: "een" },
    { eis: "PU-01.b1", sleutel: "doelgroepen", voor: "een" },
  ],
  "eis-id-past-niet": [{ id: "…", norm: "BN-06", letter: "b" }],
  "eis-zonder-gewicht": [{ id: "BN-06.b1" }],
  "eis-zonder-reden-nvt": [{ id: "BN-06.b1" }],
  "soort-onbekend": [{ soort: "…", sectie: "registers", toegestaan: ["…"] }],
  "grondslag-onbekend": [{ id: "…", bedoeld: "…" }],
  "grondslag-ander-domein": [{ id: "…", domein: "ambtelijk" }],
  "dekking-zonder-doelgroepen": [{ id: "BN-06.b1" }],
  "aantal-zonder-minimaal": [{ id: "BN-06.b1" }],
  "plaatshouder-onbekend": [{ naam: "…", bedoeld: "…" }],
  "plaatshouder-misplaatst": [{ naam: "titel", sleutel: "ontbreekt/geen" }],
  "woord-ontbreekt": [{ woord: "griffier", type: "gemeente" }],
  "grondslag-ongebruikt": [{ id: "…" }],
  "grondslag-ten-onrechte-ongebruikt": [{ id: "…" }],
  "eis-onbekend": [{ id: "…", bedoeld: "…" }],
  "kern-buiten-eenheid": [{ eis: "BN-06.b1", eenheid: "5B" }],
  "eis-in-geen-eenheid": [{ eisen: ["BN-06.b1"], indeling: "…" }],
  "domein-buiten-eenheid": [{ eis: "BN-06.b1", eenheid: "5A" }],
  "te-veel-sterren": [{ max: maxSterren }],
  "proef-faalt": [{ eis: "BN-06.b1", geval: "voldaan", verwacht: "voldaan", gekregen: "onbekend" }],
};

/** About a saved rapport. */
export const bijRapport: Voorbeelden<keyof RapportDiagnosticArgs> = {
  "rapport-ontbreekt": [{ pad: "…" }],
  "rapport-te-groot": [{ max: maxRapportBytes }],
  "rapport-geen-json": [leeg],
  "geen-rapport": [leeg],
  "rapport-versie": [{ versie: "1.0", verwacht: "1.1" }],
  "rapport-vorm": [
    { probleem: "sleutel-ontbreekt", pad: "/normen/0", sleutel: "oordeel" },
    { probleem: "sleutel-onbekend", pad: "/normen/0", sleutel: "cijfer" },
    { probleem: "waarde", pad: "/normen/0/oordeel", mogelijk: ["…"] },
  ],
  "voortgang-ontbreekt": [{ pad: "…" }],
  "geen-voortgang": [leeg],
  "voortgang-versie": [{ versie: "0.9", verwacht: "1.0" }],
  "voortgang-vorm": [{ probleem: "sleutel-ontbreekt", pad: "/plannen/0", sleutel: "koppen" }],
};

/** About the parts of a portfolio. */
export const bijPortfolio: Voorbeelden<keyof PortfolioDiagnosticArgs> = {
  "deel-ontbreekt": [{ bestand: "…" }],
  "deel-geen-json": [leeg],
  "deel-geen-portfolio": [{ pad: "/organisaties/0" }, { pad: "" }],
  "deel-te-groot": [{ bytes: 2 * maxDeelBytes, max: maxDeelBytes }],
  "deel-verschilt": [
    { wat: "versie", eerste: "…" },
    { wat: "normenkader", eerste: "…" },
    { wat: "selectie", eerste: "…" },
    { wat: "peildatum", eerste: "…" },
    { wat: "anoniem", eerste: "…" },
    { wat: "delen", eerste: "…" },
  ],
  "deel-dubbel": [{ nummer: 2, van: 4, eerste: "…" }],
  "organisatie-dubbel": [
    { map: "…", aantal: 1, eerste: "…" },
    { map: "…", aantal: 2, eerste: "…" },
  ],
};

/** About the file with the rows of a register. */
export const bijRegister: Voorbeelden<keyof RegisterDiagnosticArgs> = {
  "register-kolom-onvindbaar": [{ kolom: "…" }],
  "register-kolom-persoon": [{ kolom: "…" }],
  "register-blad-onvindbaar": [{ blad: "…" }],
  "register-geen-utf8": [{ soort: "csv" }, { soort: "yaml" }],
  "register-werkmap": [
    { probleem: "geen-werkmap" },
    { probleem: "oud-of-beveiligd" },
    { probleem: "te-groot" },
    { probleem: "beschadigd" },
  ],
  "register-te-groot": [
    { wat: "regels", max: maxRegels },
    { wat: "kolommen", max: maxKolommen },
    { wat: "MB", max: 2 },
  ],
  "register-aanhalingsteken": [leeg],
  "register-geen-kop": [leeg],
  "register-kop-smal": [leeg],
  "register-kop-onbekend": [leeg],
  "register-na-bijgewerkt": [leeg],
  "register-kolom-ontbreekt": [
    { kolom: "functie", ook: ["functienaam"] },
    { kolom: "functie", ook: ["functienaam"], oorzaak: "titel" },
    { kolom: "functie", ook: ["functienaam"], oorzaak: "scheidingsteken" },
  ],
  "register-kolom-dubbel": [{ kolom: "…" }, { kolom: "functie", ook: "functienaam" }],
  "register-kolom-bijna": [{ kolom: "beperkende maatregel" }],
  "register-kolom-ongebruikt": [{ kolommen: ["C", "E"], velden: ["beperkende maatregel"] }],
  "register-yaml-vorm": [{ verwacht: "regels" }, { verwacht: "regel" }, { verwacht: "waarde" }, { verwacht: "sleutel" }],
  "register-sleutel-onbekend": [{ toegestaan: ["functie"], bedoeld: "functie" }],
  "register-te-veel-cellen": [
    { cellen: 5, kolommen: 4, soort: "csv" },
    { cellen: 5, kolommen: 4, soort: "werkmap" },
  ],
  "register-cel-leeg": [{ kolom: "…" }],
  "register-cel-fout": [{ kolom: "…" }],
  "register-cel-lang": [{ kolom: "…", max: maxCeltekens }],
  "register-bedrag": [
    { kolom: "…", probleem: "geen-bedrag" },
    { kolom: "…", probleem: "negatief" },
    { kolom: "…", probleem: "dubbelzinnig" },
  ],
  "register-datum": [
    { kolom: "…", probleem: "geen-datum" },
    { kolom: "…", probleem: "bestaat-niet" },
  ],
  "register-ja-nee": [{ kolom: "…" }],
  "register-rij-verborgen": [leeg],
  "register-kolom-verborgen": [{ kolom: "…" }],
  "register-persoonsgegeven": [
    { kolom: "…", soort: "naam" },
    { kolom: "…", soort: "bsn" },
    { kolom: "…", soort: "e-mailadres" },
    { kolom: "…", soort: "telefoonnummer" },
    { kolom: "…", soort: "rekeningnummer" },
    { kolom: "…", soort: "adres" },
    { kolom: "…", soort: "geboortedatum" },
    { kolom: "…", soort: "profielpagina" },
  ],
  "register-naam-uit-regel": [{ kolom: "…" }],
  "register-datum-later": [{ kolom: "…", peildatum: "2026-07-01" }],
  "register-regel-dubbel": [leeg],
};
