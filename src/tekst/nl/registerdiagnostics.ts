import type { Diagnosticmelding } from "../../diagnostic/format-diagnostic.ts";
import type { RegisterDiagnosticArgs, Werkmapprobleem } from "../../diagnostic/register-codes.ts";

const bedoelde = (bedoeld: string | undefined): string => (bedoeld === undefined ? "" : ` Bedoelde je "${bedoeld}"?`);

const werkmap: Readonly<Record<Werkmapprobleem, Diagnosticmelding>> = {
  "geen-werkmap": { melding: "Dit is geen Excel-werkmap.", hint: "Sla het op als Excel-werkmap (.xlsx) of als CSV UTF-8 (.csv)." },
  "oud-of-beveiligd": {
    melding: "Dit is een oude Excel-werkmap (.xls), of er zit een wachtwoord op.",
    hint: "Sla het zonder wachtwoord op als Excel-werkmap (.xlsx).",
  },
  "te-groot": { melding: "Uitgepakt is deze werkmap te groot.", hint: "Zet alleen het register in het bestand." },
  beschadigd: { melding: "Deze werkmap is beschadigd.", hint: "Open het bestand in Excel en sla het opnieuw op als .xlsx." },
};

const hoeveelheid = { regels: "regels", kolommen: "kolommen", MB: "MB" } as const;

const persoon = {
  bsn: "een BSN",
  "e-mailadres": "een e-mailadres",
  telefoonnummer: "een telefoonnummer",
  naam: "een naam",
  rekeningnummer: "een rekeningnummer",
  adres: "een adres",
  geboortedatum: "een geboortedatum",
  profielpagina: "een pagina van iemand",
} as const;

const kopoorzaak = {
  titel: "Staat er een titel boven de kop, haal die dan weg. ",
  scheidingsteken: "Scheid de cellen met een puntkomma, een komma of een tab. ",
} as const;

const yamlvorm: Readonly<Record<RegisterDiagnosticArgs["register-yaml-vorm"]["verwacht"], Diagnosticmelding>> = {
  regels: {
    melding: "Hier hoort de sleutel `regels` te staan, met een lijst.",
    hint: "Schrijf regels: [] als er nog niets in het register staat.",
  },
  regel: {
    melding: "Elke regel is een groep met sleutels.",
    hint: "Bijvoorbeeld - { functie: Adviseur, nevenwerkzaamheid: Penningmeester }.",
  },
  sleutel: {
    melding: "Hier hoort een sleutel te staan.",
    hint: 'Staat er een komma in een bedrag of een tekst, zet de waarde dan tussen aanhalingstekens. Bijvoorbeeld inkomsten: "1.250,50".',
  },
  waarde: { melding: "Hier hoort één waarde te staan.", hint: "Zet meer waarden in één tekst, of maak er meer regels van." },
};

/** Problems in a file with the rows of a register. What stands in a cell is never repeated. */
export const registerdiagnosticsNl: {
  readonly [C in keyof RegisterDiagnosticArgs]: (args: RegisterDiagnosticArgs[C]) => Diagnosticmelding;
} = {
  "register-kolom-onvindbaar": ({ kolom, bedoeld }) => ({
    melding: `Het bestand heeft geen kolom "${kolom}".`,
    hint: `Schrijf de kop zoals die in het bestand staat.${bedoelde(bedoeld)}`,
  }),
  "register-kolom-persoon": ({ kolom }) => ({
    melding: `De kolom "${kolom}" gaat over personen en wordt niet gelezen.`,
    hint: "Wijs een kolom aan met functies of werkzaamheden.",
  }),
  "register-blad-onvindbaar": ({ blad }) => ({
    melding: `De werkmap heeft geen blad "${blad}".`,
    hint: "Schrijf de naam zoals die onder in Excel staat.",
  }),
  "register-geen-utf8": ({ soort }) => ({
    melding: "Het bestand is geen geldige UTF-8-tekst.",
    hint:
      soort === "csv"
        ? "Sla het in Excel op als ‘CSV UTF-8 (door komma's gescheiden)’, of geef de werkmap zelf (.xlsx)."
        : "Sla het opnieuw op als UTF-8.",
  }),
  "register-werkmap": ({ probleem }) => werkmap[probleem],
  "register-te-groot": ({ wat, max }) => ({
    melding: `Het bestand heeft meer dan ${max} ${hoeveelheid[wat]}.`,
    hint: "Zet alleen het register in het bestand.",
  }),
  "register-aanhalingsteken": () => ({
    melding: "Een cel tussen aanhalingstekens is niet goed afgesloten.",
    hint: 'Schrijf een aanhalingsteken in een cel dubbel: "".',
  }),
  "register-geen-kop": () => ({ melding: "Er staat niets in het bestand.", hint: "De eerste regel noemt de kolommen." }),
  "register-kop-smal": () => ({
    melding: "De eerste regel met tekst heeft één cel, en de regels eronder hebben er meer.",
    hint: "Staat er een titel boven de kop? Haal die weg. De eerste regel noemt de kolommen.",
  }),
  "register-kop-onbekend": () => ({
    melding: "Geen van de koppen is bekend. Deze regel telt als kop en niet als regel van het register.",
    hint: "Begin het bestand met een regel die de kolommen noemt, zoals Datum of Kenmerk, zonder titel erboven.",
  }),
  "register-na-bijgewerkt": () => ({
    melding: "Er staat een regel in die jonger is dan `bijgewerkt`, en het register is openbaar.",
    hint: "Pas `bijgewerkt` aan. De publicatie zou zichzelf tegenspreken.",
  }),
  "register-kolom-ontbreekt": ({ kolom, ook, bedoeld, oorzaak }) => ({
    melding: `Er is geen kolom "${kolom}".${bedoelde(bedoeld)}`,
    hint: `${oorzaak === undefined ? "" : kopoorzaak[oorzaak]}${ook.length === 0 ? "" : `Herkend worden ook: ${ook.join(", ")}. `}Heet de kolom anders, noem haar dan in de beschrijving onder bestand: kolommen.`,
  }),
  "register-kolom-dubbel": ({ kolom, ook }) =>
    ook === undefined
      ? { melding: `De kolom "${kolom}" staat er twee keer.`, hint: "Geef elke kolom een eigen kop." }
      : {
          melding: `De koppen "${kolom}" en "${ook}" betekenen hetzelfde.`,
          hint: "Kies er een, en noem die in de beschrijving onder bestand: kolommen.",
        },
  "register-kolom-bijna": ({ kolom }) => ({
    melding: `Deze kop lijkt op "${kolom}", maar is anders geschreven. Die kolom zou in de publicatie ontbreken.`,
    hint: "Verbeter de kop, of noem de kolom in de beschrijving onder bestand: kolommen. Is het iets anders, geef haar dan een andere kop.",
  }),
  "register-kolom-ongebruikt": ({ kolommen, velden }) => ({
    melding: `Niet gevonden: een kolom voor ${velden.map((een) => `"${een}"`).join(", ")}. Niet gebruikt: kolom ${kolommen.join(", ")}.`,
    hint: "Staat het daar toch in, noem de kolom dan in de beschrijving onder bestand: kolommen.",
  }),
  "register-yaml-vorm": ({ verwacht }) => yamlvorm[verwacht],
  "register-sleutel-onbekend": ({ toegestaan, bedoeld }) => ({
    melding: "Deze sleutel is hier niet bekend.",
    hint: `${bedoelde(bedoeld)} Mogelijk: ${toegestaan.join(", ")}.`.trim(),
  }),
  "register-te-veel-cellen": ({ cellen, kolommen, soort }) => ({
    melding: `Deze regel heeft ${cellen} cellen, en de kop ${kolommen}.`,
    hint:
      soort === "csv"
        ? "Zet een cel met een scheidingsteken erin tussen aanhalingstekens."
        : "Geef de kolom een kop, of maak de cel leeg. Staat er een titel boven de kop, haal die dan weg.",
  }),
  "register-cel-leeg": ({ kolom }) => ({ melding: `"${kolom}" is hier leeg.`, hint: "Vul de cel in, of haal de regel weg." }),
  "register-cel-fout": ({ kolom }) => ({
    melding: `In "${kolom}" staat een foutwaarde, of een formule zonder uitkomst.`,
    hint: "Zet de waarde zelf in de cel.",
  }),
  "register-cel-lang": ({ kolom, max }) => ({ melding: `"${kolom}" is langer dan ${max} tekens.`, hint: "Maak de tekst korter." }),
  "register-bedrag": ({ kolom, probleem }) =>
    probleem === "dubbelzinnig"
      ? {
          melding: `Het bedrag in "${kolom}" kan twee dingen betekenen, want er staan drie cijfers achter de punt of komma.`,
          hint: "Schrijf 1250 of 1250.00. In tekst of tussen aanhalingstekens mag ook 1.250,00.",
        }
      : probleem === "negatief"
        ? { melding: `Het bedrag in "${kolom}" is negatief.`, hint: "Een bedrag is nul of meer." }
        : {
            melding: `In "${kolom}" staat geen bedrag.`,
            hint: "Schrijf een bedrag in euro, bijvoorbeeld 1.250,00 of 12,50, of laat de cel leeg.",
          },
  "register-datum": ({ kolom, probleem }) => ({
    melding: probleem === "bestaat-niet" ? `De dag in "${kolom}" bestaat niet.` : `In "${kolom}" staat geen datum.`,
    hint: "Schrijf een dag als 2025-12-31 of 31-12-2025.",
  }),
  "register-ja-nee": ({ kolom }) => ({ melding: `In "${kolom}" staat geen ja of nee.`, hint: "Schrijf ja of nee, of laat de cel leeg." }),
  "register-rij-verborgen": () => ({
    melding: "Deze rij is verborgen in de werkmap, en het register is openbaar.",
    hint: "Maak de rij zichtbaar als ze gepubliceerd mag worden, of haal haar weg.",
  }),
  "register-kolom-verborgen": ({ kolom }) => ({
    melding: `De kolom "${kolom}" is verborgen in de werkmap, en het register is openbaar.`,
    hint: "Maak de kolom zichtbaar als ze gepubliceerd mag worden, of haal haar weg.",
  }),
  "register-persoonsgegeven": ({ kolom, soort }) => ({
    melding: `In "${kolom}" lijkt ${persoon[soort]} te staan, en het register is openbaar.`,
    hint: "Noem functies en werkzaamheden, geen personen. Er wordt niets gemaakt zolang dit er staat.",
  }),
  "register-naam-uit-regel": ({ kolom }) => ({
    melding: `In "${kolom}" staat een deel van een naam die ook in een andere kolom van deze regel staat, en het register is openbaar.`,
    hint: "Beschrijf de cel zonder die naam. Er wordt niets gemaakt zolang dit er staat.",
  }),
  "register-datum-later": ({ kolom, peildatum }) => ({
    melding: `De dag in "${kolom}" ligt na de peildatum (${peildatum}).`,
    hint: "Controleer de dag, of kies een latere peildatum.",
  }),
  "register-regel-dubbel": () => ({
    melding: "Deze regel is in alles gelijk aan een eerdere.",
    hint: "Haal een van de twee weg als het dezelfde opgave is.",
  }),
};
