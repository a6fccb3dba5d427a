import type { Bestandsreden, SyntaxisOorzaak, Verwijssoort, Waardesoort } from "../../diagnostic/codes.ts";
import type { Diagnosticmelding, Diagnosticteksten } from "../../diagnostic/format-diagnostic.ts";
import { normdiagnosticsNl } from "./normdiagnostics.ts";
import { portfoliodiagnosticsNl } from "./portfoliodiagnostics.ts";
import { rapportdiagnosticsNl } from "./rapportdiagnostics.ts";
import { registerdiagnosticsNl } from "./registerdiagnostics.ts";

const soorten: Readonly<Record<Waardesoort, string>> = {
  tekst: "tekst",
  getal: "een getal",
  "geheel-getal": "een geheel getal",
  "ja-nee": "ja of nee",
  lijst: "een lijst",
  groep: "een groep met sleutels",
  uitspraak: "een uitspraak zoals {waarde: …, bron: …}",
  niets: "niets",
  waarde: "één waarde",
};

const redenen: Readonly<Record<Bestandsreden, string>> = {
  absoluut: "Gebruik een pad vanaf de map van de beschrijving, zonder / of schijfletter aan het begin.",
  erbuiten: "Een bestand moet in de map van de beschrijving staan; .. is niet toegestaan.",
  adres: "Een webadres wordt niet opgehaald. Zet het bestand in de map van de beschrijving.",
  koppeling: "Het is een koppeling (symlink) naar een plek buiten de map.",
  vorm: "Gebruik een gewone bestandsnaam met / tussen de mappen, die eindigt op .yaml of .yml.",
  registervorm: "Gebruik een gewone bestandsnaam met / tussen de mappen, die eindigt op .csv, .xlsx, .yaml of .yml.",
};

const oorzaken: Readonly<Record<SyntaxisOorzaak, Diagnosticmelding>> = {
  inspringing: { melding: "De inspringing klopt niet.", hint: "Sleutels die bij elkaar horen, beginnen even ver van de kantlijn." },
  tab: { melding: "Hier staat een tab als inspringing.", hint: "Gebruik spaties." },
  aanhalingsteken: { melding: "Een tekst tussen aanhalingstekens is niet goed afgesloten." },
  haakje: { melding: "Een lijst [ ] of groep { } is niet goed afgesloten." },
  "niet-gesloten": {
    melding: "Een tekst tussen aanhalingstekens, een lijst [ ] of een groep { } die hiervoor begint, is niet afgesloten.",
    hint: "Sluit die af, of laat deze regel verder inspringen als hij er nog bij hoort.",
  },
  komma: { melding: "Hier ontbreekt een komma, of er staat er een te veel." },
  "dubbele-punt": {
    melding: "Deze regel is geen geldige sleutel met waarde.",
    hint: "Schrijf `sleutel: waarde`, met een spatie na de dubbele punt. Zet tekst met een dubbele punt tussen aanhalingstekens.",
  },
  escape: { melding: "Na een \\ staat een teken dat daar niet mag.", hint: "Gebruik enkele aanhalingstekens, of schrijf \\\\." },
  regeleinde: {
    melding: "Hier staat een regeleinde van een ander systeem (CR zonder LF).",
    hint: "Sla het bestand op met gewone regeleinden (LF of CRLF).",
  },
  teken: { melding: "Hier staat een teken dat niet is toegestaan.", hint: "Zet de tekst tussen aanhalingstekens." },
  tekstblok: { melding: "Het begin van een tekstblok (| of >) klopt niet." },
  einde: { melding: "Na het einde van de gegevens staat nog iets." },
  sleutel: { melding: "Deze sleutel is niet geldig." },
  verwijzing: {
    melding: "Een YAML-verwijzing of -label (& * !) klopt niet.",
    hint: "Zet tekst die met & * of ! begint tussen aanhalingstekens.",
  },
  anders: { melding: "Dit is geen geldige YAML." },
};

const verwijzingen: Readonly<Record<Verwijssoort, string>> = {
  bron: "bron",
  feit: "onderdeel",
  actie: "actie",
  norm: "norm of eis",
};

const bedoelde = (bedoeld: string | undefined): string => (bedoeld === undefined ? "" : ` Bedoelde je "${bedoeld}"?`);

/** Up to this many values are listed in full. */
const LIJST = 12;

function keuze(bedoeld: string | undefined, toegestaan: readonly string[]): { readonly hint?: string } {
  const lijst = toegestaan.length > 0 && toegestaan.length <= LIJST ? ` Mogelijk: ${toegestaan.join(", ")}.` : "";
  const hint = (bedoelde(bedoeld) + lijst).trim();
  return hint === "" ? {} : { hint };
}

const mib = (bytes: number): string => `${(bytes / 1024 / 1024).toLocaleString("nl-NL", { maximumFractionDigits: 1 })} MiB`;

function typefout(verwacht: Waardesoort, gekregen: Waardesoort, sleutel: string): Diagnosticmelding {
  const waar = sleutel === "" ? "Hier" : `Bij "${sleutel}"`;
  const melding = `${waar} hoort ${soorten[verwacht]} te staan, maar er staat ${soorten[gekregen]}.`;
  if (verwacht === "tekst" && (gekregen === "getal" || gekregen === "ja-nee"))
    return { melding, hint: "Zet aanhalingstekens om de waarde." };
  if (gekregen === "niets") return { melding, hint: "Vul de waarde in of haal de sleutel weg." };
  if (verwacht === "lijst") return { melding, hint: "Een lijst heeft per regel een streepje, of staat tussen [ ]." };
  return { melding };
}

/** The Dutch words of every diagnostic. */
export const diagnosticsNl: Diagnosticteksten = {
  ernst: { fout: "fout", waarschuwing: "waarschuwing" },
  ook: "zie ook",
  codes: {
    ...normdiagnosticsNl,
    ...rapportdiagnosticsNl,
    ...portfoliodiagnosticsNl,
    ...registerdiagnosticsNl,
    "pad-bestaat-niet": ({ pad }) => ({
      melding: `Het pad "${pad}" bestaat niet.`,
      hint: "Controleer de naam, of maak een beschrijving met `basisnormen init`.",
    }),
    "geen-beschrijving": ({ map }) => ({
      melding: `In de map "${map}" staat geen basisnormen.yaml.`,
      hint: "Maak er een met `basisnormen init`.",
    }),
    "geen-gewoon-bestand": ({ bestand }) => ({ melding: `"${bestand}" is geen gewoon bestand.` }),
    "bestand-onleesbaar": ({ bestand, oorzaak }) => ({ melding: `"${bestand}" kan niet worden gelezen (${oorzaak}).` }),
    "bestand-ontbreekt": ({ bestand }) => ({
      melding: `Het bestand "${bestand}" bestaat niet.`,
      hint: "Paden gelden vanaf de map van de beschrijving.",
    }),
    "bestand-geweigerd": ({ bestand, reden }) => ({ melding: `Het bestand "${bestand}" wordt niet gelezen.`, hint: redenen[reden] }),
    "bestand-dubbel": ({ bestand }) => ({
      melding: `Het bestand "${bestand}" staat al in de lijst.`,
      hint: "Noem elk bestand één keer; basisnormen.yaml zelf hoort niet in de lijst.",
    }),
    "bestand-genest": () => ({
      melding: "Alleen basisnormen.yaml mag andere bestanden noemen.",
      hint: "Verplaats deze lijst naar basisnormen.yaml.",
    }),
    "bestand-te-groot": ({ bytes, max }) => ({
      melding: `Het bestand is ${mib(bytes)}; het maximum is ${mib(max)}.`,
      hint: "Verdeel het over meer bestanden.",
    }),
    "beschrijving-te-groot": ({ bytes, max }) => ({ melding: `De bestanden zijn samen ${mib(bytes)}; het maximum is ${mib(max)}.` }),
    "te-veel-bestanden": ({ aantal, max }) => ({ melding: `Er staan ${aantal} bestanden in de lijst; het maximum is ${max}.` }),
    "geen-utf8": () => ({ melding: "Het bestand is geen geldige UTF-8-tekst.", hint: "Sla het opnieuw op als UTF-8." }),
    "yaml-syntaxis": ({ oorzaak }) => oorzaken[oorzaak],
    "yaml-te-diep": ({ max }) => ({ melding: `Er zijn meer dan ${max} niveaus in elkaar genest.` }),
    "yaml-nul-teken": () => ({ melding: "Hier staat een NUL-teken. Dat mag niet in een tekstbestand." }),
    "yaml-alias": () => ({
      melding: "Ankers en verwijzingen van YAML (& en *) worden niet gebruikt.",
      hint: "Schrijf de waarde uit, of zet de tekst tussen aanhalingstekens.",
    }),
    "yaml-label": () => ({
      melding: "Labels van YAML (!) worden niet gebruikt.",
      hint: "Haal het label weg, of zet de tekst tussen aanhalingstekens.",
    }),
    "yaml-richtlijn": () => ({ melding: "Richtlijnen van YAML (%) worden niet gebruikt.", hint: "Haal deze regel weg." }),
    "yaml-tweede-document": () => ({
      melding: "Hier begint een tweede YAML-document.",
      hint: "Zet het in een eigen bestand, of haal de regel met --- weg.",
    }),
    "leeg-bestand": () => ({ melding: "Het bestand is leeg." }),
    "sleutel-dubbel": ({ sleutel }) => ({ melding: `De sleutel "${sleutel}" staat hier twee keer.` }),
    "sleutel-ongeldig": ({ sleutel }) => ({
      melding: `Een sleutel moet tekst zijn${sleutel === "" ? "" : `; "${sleutel}" is dat niet`}.`,
      hint: "Zet aanhalingstekens om de sleutel.",
    }),
    "sleutel-verboden": ({ sleutel }) => ({ melding: `"${sleutel}" mag geen sleutel zijn.` }),
    "onbekende-sleutel": ({ sleutel, toegestaan, bedoeld }) => ({
      melding: `De sleutel "${sleutel}" is hier niet bekend.`,
      ...keuze(bedoeld, toegestaan),
    }),
    "onbekende-waarde": ({ waarde, toegestaan, bedoeld }) => ({
      melding: `De waarde "${waarde}" is hier niet bekend.`,
      ...keuze(bedoeld, toegestaan),
    }),
    "verkeerd-type": ({ verwacht, gekregen, sleutel }) => typefout(verwacht, gekregen, sleutel),
    "verplicht-ontbreekt": ({ sleutel }) => ({ melding: `Hier ontbreekt "${sleutel}".` }),
    "tekst-leeg": () => ({ melding: "Deze tekst is leeg.", hint: "Vul de tekst in of haal de sleutel weg." }),
    "lijst-leeg": () => ({ melding: "Deze lijst is leeg.", hint: "Vul de lijst in of haal de sleutel weg." }),
    "getal-ongeldig": ({ waarde, min, max }) => ({ melding: `Het getal ${waarde} kan hier niet.`, ...grenzen(min, max) }),
    "datum-ongeldig": ({ waarde, vorm }) => ({
      melding: vorm === "dag" ? `"${waarde}" is geen dag.` : `"${waarde}" is geen datum.`,
      hint: vorm === "dag" ? "Schrijf een dag als 2018-10-30." : "Schrijf 2017, 2019-05, 2019-Q1, 2019-H2 of 2019-05-14.",
    }),
    "datum-bestaat-niet": ({ waarde }) => ({ melding: `De dag ${waarde} bestaat niet.` }),
    "periode-ongeldig": ({ waarde }) => ({
      melding: `"${waarde}" is geen periode.`,
      hint: "Schrijf bijvoorbeeld P7D (dagen), P6M (maanden) of P4Y (jaren).",
    }),
    "id-ongeldig": ({ waarde }) => ({
      melding: `"${waarde}" kan geen id zijn.`,
      hint: "Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld gedragscode-staten.",
    }),
    "tooi-ongeldig": ({ waarde }) => ({
      melding: `"${waarde}" is geen TOOI-code.`,
      hint: "Een TOOI-code is bijvoorbeeld pv26, gm0344 of ws0636.",
    }),
    "versie-onbekend": ({ waarde }) => ({ melding: `Versie ${waarde} van het formaat is niet bekend.`, hint: "Schrijf `basisnormen: 1`." }),
    "te-veel-meldingen": ({ max }) => ({
      melding: `In dit bestand staan meer dan ${max} problemen.`,
      hint: "Los deze eerst op; daarna volgt de rest.",
    }),
    "kop-dubbel": ({ sleutel }) => ({
      melding: `"${sleutel}" staat in meer dan één bestand.`,
      hint: "Noem het alleen in basisnormen.yaml.",
    }),
    "id-dubbel": ({ id }) => ({ melding: `Het id "${id}" wordt twee keer gebruikt.` }),
    "bron-dubbel": ({ id }) => ({ melding: `De bron "${id}" staat er twee keer.` }),
    "cijfer-dubbel": ({ jaar, soort }) => ({
      melding: `Het cijfer ${soort} over ${jaar} staat er twee keer, voor hetzelfde domein.`,
      hint: "Houd een van beide over. Hoort het bij verschillende groepen, maak er dan één cijfer van met delen.",
    }),
    "jaarverslag-dubbel": ({ jaar }) => ({
      melding: `De teksten van het jaarverslag over ${jaar} staan er twee keer.`,
      hint: "Zet ze bij elkaar.",
    }),
    "delen-som": ({ aantal, som }) => ({
      melding: `De delen tellen op tot ${som}, niet tot ${aantal}.`,
      hint: "Kijk na of een deel ontbreekt of verkeerd is overgenomen. Staat het zo in de bron, laat het dan staan en zeg het in de toelichting.",
    }),
    "domeinen-som": ({ aantal, som }) => ({
      melding: `Bestuurlijk en ambtelijk apart zijn samen ${som}, niet ${aantal}.`,
      hint: "Kijk na welk van de drie cijfers niet klopt.",
    }),
    "vorig-jaar-anders": ({ jaar, aantal, elders }) => ({
      melding: `Hier staat ${aantal} voor ${jaar}, maar bij het cijfer over ${jaar} zelf staat ${elders}.`,
      hint: "Verbeter een van beide, of zeg in de toelichting waarom ze verschillen.",
    }),
    "nummer-dubbel": ({ nr }) => ({ melding: `Het actienummer "${nr}" wordt twee keer gebruikt.` }),
    "verwijzing-onbekend": ({ soort, id, bedoeld }) => {
      const melding = `Er is geen ${verwijzingen[soort]} "${id}".`;
      const hint = bedoelde(bedoeld).trim();
      return hint === "" ? { melding } : { melding, hint };
    },
    "datums-omgekeerd": ({ eerst, daarna }) => ({ melding: `"${daarna}" ligt voor "${eerst}".`, hint: "Controleer beide datums." }),
    "register-veld-vreemd": ({ veld, soort, toegestaan }) => ({
      melding: `Een register van de soort ${soort} heeft geen veld "${veld}".`,
      hint: `Mogelijk: ${toegestaan.join(", ")}.`,
    }),
    persoonsgegeven: ({ soort }) => ({
      melding: `Deze waarde lijkt een ${soort === "bsn" ? "BSN" : soort} te bevatten.`,
      hint: "Beschrijf rollen en aantallen, geen personen.",
    }),
  },
};

function grenzen(min: number | undefined, max: number | undefined): { readonly hint?: string } {
  if (min === undefined && max === undefined) return {};
  if (max === undefined) return { hint: `Het getal is ${min} of hoger.` };
  return { hint: min === undefined ? `Het getal is ${max} of lager.` : `Het getal ligt tussen ${min} en ${max}.` };
}
