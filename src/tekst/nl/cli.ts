import type { UsageArgs, UsageCode } from "../../cli/usage-error.ts";

const bedoelde = (bedoeld: string | undefined): string => (bedoeld === undefined ? "" : ` Bedoelde je ${bedoeld}?`);
const lijst = (keuzes: readonly string[]): string => keuzes.join(", ");

/** What is wrong with a template, and what to do about it. */
const bezwaren = (mb: number): Readonly<Record<UsageArgs["sjabloon-ongeldig"]["bezwaar"], string>> => ({
  "geen-bestand": "het is geen gewoon bestand.",
  "te-groot": `het is te groot. Een sjabloon mag ${mb} MB zijn. Maak plaatjes kleiner of haal ze weg.`,
  "geen-docx": "het is geen Word-document (.docx). Bewaar het in Word als Word-document.",
  beveiligd: "het is beveiligd met een wachtwoord, of het is een oud Word-bestand (.doc). Bewaar het zonder wachtwoord als .docx.",
  macros: "er zitten macro's in. Bewaar het als .docx zonder macro's.",
  strikt: "het is bewaard als Strict Open XML. Bewaar het als gewoon Word-document (.docx).",
  beschadigd: "het bestand is beschadigd. Open het in Word, herstel het en bewaar het opnieuw als .docx.",
  plek: "{{rapport}} moet alleen in een eigen alinea staan, niet in een tabel, een tekstvak of een zin.",
});

/** Words of the command line: help and what is said when something goes wrong. */
export const cli = {
  omschrijving:
    "Toetst de beschrijving van een integriteitssysteem aan de Basisnormen integriteit, zoals die golden op de peildatum. Per norm en per domein staat er wat is uitgewerkt, wat ontbreekt en wat de uitwerking is.",
  koppen: { "Usage:": "Gebruik:", "Arguments:": "Argumenten:", "Options:": "Opties:", "Commands:": "Opdrachten:" } as Readonly<
    Record<string, string>
  >,
  gebruik: { opties: "[opties]", opdracht: "[opdracht]" },
  standaard: (waarde: string) => `standaard: ${waarde}`,
  keuzes: (keuzes: readonly string[]) => `keuze uit: ${lijst(keuzes)}`,
  help: "toon deze uitleg",
  helpOpdracht: "toon de uitleg van een opdracht",
  versie: "toon het versienummer",
  exitcodes: "Exitcodes:",
  exitcode: [
    "in orde",
    "er staan eisen open met de zwaarte van --fail-on of zwaarder; bij agenda: er is een termijn voorbij",
    "de opdracht is verkeerd gebruikt",
    "de beschrijving is onleesbaar of niet geldig",
    "het normenkader ontbreekt of is niet geldig",
    "er ging iets mis in het programma zelf",
  ],
  opdracht: {
    audit: "toets een beschrijving en maak een rapport; van meer beschrijvingen een portfolio",
    voortgang: "toon per verbeterplan de stand van elke actie: gereed, lopend, niet gestart, te laat; en wat er sinds eerder veranderde",
    plan: "maak een plan: acties per onderwerp, voorstellen en het programma over de jaren",
    jaarverslag:
      "maak het jaarverslag integriteit over een jaar: kader, samenvatting, activiteiten en cijfers, met wat nog is in te vullen",
    rollen: "toon wie waarvoor verantwoordelijk is, welke rollen leeg zijn of aflopen, en wat per rol wordt gevraagd en wanneer",
    agenda: "toon wat er de komende maanden moet gebeuren, en welke termijn voorbij is (dan exitcode 1)",
    register: "maak van registers een tabel zonder namen om te publiceren; tel de interne, en toon hoe actueel ze zijn",
    validate: "lees een beschrijving en controleer of die klopt",
    diff: "vergelijk twee rapporten of beschrijvingen: wat is beter, wat is slechter, en waardoor",
    render: "zet een bewaard rapport in een ander formaat; geeft exitcode 0 als dat lukt",
    export: "schrijf de toetsing voor andere systemen: OSCAL",
    explain: "leg een norm of eis uit: wet, voorwaarden en voorstel",
    normenkader: "toon, test of documenteer een normenkader",
    merge: "voeg portfolio's samen die in delen zijn getoetst (--shard)",
    schema: "toon het JSON-schema van de beschrijving, het rapport, het portfolio of een normenkader",
  },
  subopdracht: {
    list: "toon de normenkaders met hun indelingen en aantallen",
    test: "draai de proeven van een normenkader",
    oscal: "schrijf normenkader, toetsing en gaten als OSCAL-bestanden; geeft exitcode 0 als dat lukt",
    doc: "schrijf een bladzijde per norm, met de wet door de tijd en voorbeelden",
  },
  argument: {
    pad: "map met basisnormen.yaml, of dat bestand zelf",
    paden: "map met basisnormen.yaml, of dat bestand zelf; meer van zulke mappen, of een map met mappen erin, is een portfolio",
    delen: "portfolio's in het formaat json",
    padStandaard: "de huidige map",
    id: "norm of eis, bijvoorbeeld BN-06 of BN-06.b2",
    waaromPad: "map met een beschrijving: leg uit waarom die deze uitkomst kreeg",
    schema: "welk schema",
    kaderPad: "map met normenkader.yaml, of de naam van een normenkader",
    rapport: "bewaard rapport (audit --format json)",
    oud: "bewaard rapport (.json), of map met een beschrijving",
    nieuw: "net zo een, om daarmee te vergelijken",
  },
  optie: {
    peildatum: "dag waarop wordt getoetst, als JJJJ-MM-DD (anders: uit de beschrijving, of vandaag)",
    peildatumNu: "dag vanaf wanneer wordt vooruitgekeken, als JJJJ-MM-DD (anders: vandaag, ook als de beschrijving een dag noemt)",
    peildatumUitleg: "geef aan wat op deze dag geldt, als JJJJ-MM-DD",
    peildatumTwee: "dag waarop een beschrijving wordt getoetst, als JJJJ-MM-DD; met een komma een dag voor oud en een voor nieuw",
    sinds: "vergelijk met een eerdere voortgang (json), of met de map van een eerdere beschrijving",
    normenkader: "normenkader om aan te toetsen: een naam, of de map van een eigen normenkader",
    jaar: "het jaar waarover het verslag gaat (anders: het laatste jaar met cijfers)",
    vorig: "vergelijk met een eerdere toetsing: een bewaard rapport (json), of de map van een eerdere beschrijving",
    jaren: "jaren van het programma, bijvoorbeeld 2018-2021 (anders: die van de beschrijving, of vier jaar vanaf de peildatum)",
    maanden: "hoeveel maanden vooruit",
    voorstel: "schrijf de voorstellen als acties in de beschrijving zelf",
    indeling: "orden het rapport volgens deze indeling: een naam uit het normenkader, of het bestand van een eigen indeling",
    domein: "toets alleen dit domein",
    norm: "toets alleen deze norm of normen (komma's ertussen, of vaker gebruiken)",
    formaat: "formaat van de uitvoer",
    formaten: (uitleg: string) => `formaat van de uitvoer, meer met komma's ertussen: ${uitleg}`,
    output: "schrijf naar dit bestand; bij meer formaten naar deze map",
    map: "map van de beschrijving, voor formaten die naar haar bestanden wijzen",
    outputOscal: "schrijf de OSCAL-bestanden naar deze map",
    outputMap: "schrijf de bladzijden naar deze map",
    csvRegeleinde: "hoe regels eindigen in csv; Excel leest beide, crlf is voor programma's die RFC 4180 letterlijk volgen",
    force: "overschrijf ook een bestand dat niet door basisnormen is gemaakt",
    openbaar: "maak een versie die openbaar mag zijn: zonder vrije tekst, kleine aantallen en plaatsen in bestanden",
    drempel: "bij --openbaar: verberg aantallen onder dit getal",
    baseline: "geef alleen exitcode 1 bij gaten die nieuw of erger zijn dan in dit eerder bewaarde rapport (json)",
    sjabloon: "vul dit Word-bestand: zijn stijlen, logo, kop- en voettekst (bij --format docx); {{rapport}} wijst de plek aan",
    failOn: "geef exitcode 1 bij open eisen van deze zwaarte of zwaarder",
    failOnDiff: "geef exitcode 1 als er eisen van deze zwaarte of zwaarder nieuw open staan of slechter zijn",
    lang: "taal van uitleg, meldingen en rapport (anders: taal van het systeem)",
    type: "soort organisatie, voor de woorden en de wetten in de uitleg",
    anoniem: "laat in een portfolio weg wat een organisatie noemt: naam, code, map en dag",
    shard: "toets van een portfolio alleen dit deel, bijvoorbeeld 1/4; merge voegt de delen samen",
  },
  fout: "fout:",
  meerUitleg: (opdracht: string) => `Meer uitleg: ${opdracht} --help`,
  gebruiksfout: {
    "onbekende-optie": ({ optie, bedoeld }) => `De optie ${optie} bestaat niet.${bedoelde(bedoeld)}`,
    "onbekende-opdracht": ({ opdracht, bedoeld }) => `De opdracht "${opdracht}" bestaat niet.${bedoelde(bedoeld)}`,
    "argument-ontbreekt": ({ argument }) => `Er ontbreekt een argument: <${argument}>.`,
    "waarde-ontbreekt": ({ optie }) => `Achter ${optie} ontbreekt een waarde.`,
    "te-veel-argumenten": ({ hoogstens, aantal }) =>
      `Deze opdracht heeft hoogstens ${hoogstens} ${hoogstens === 1 ? "argument" : "argumenten"}, en er staan er ${aantal}.`,
    "onbekende-waarde": ({ optie, waarde, keuzes, bedoeld }) =>
      `"${waarde}" kan niet bij ${optie}.${bedoelde(bedoeld)} Kies uit: ${lijst(keuzes)}.`,
    "onbekende-norm": ({ waarde, keuzes, bedoeld }) =>
      `De norm of eis "${waarde}" bestaat niet in dit normenkader.${bedoelde(bedoeld)} De normen zijn: ${lijst(keuzes)}.`,
    "baseline-past-niet": ({ pad, uitleg }) => `"${pad}" kan niet dienen als baseline: ${uitleg}.`,
    "lege-waarde": ({ optie }) => `De waarde bij ${optie} is leeg.`,
    "dag-ongeldig": ({ optie, waarde }) =>
      `"${waarde}" bij ${optie} is geen bestaande dag. Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31.`,
    "lege-selectie": ({ selectie }) => `Geen enkele eis past bij ${selectie.join(" en ")} samen.`,
    "output-is-invoer": ({ pad }) => `${pad} is invoer van deze opdracht en wordt niet overschreven. Kies een ander bestand.`,
    "drempel-ongeldig": ({ waarde, minstens, hoogstens }) =>
      `"${waarde}" kan niet bij --drempel. Geef een heel getal van ${minstens} tot en met ${hoogstens}.`,
    "optie-hoort-bij": ({ optie, bij }) => `${optie} werkt alleen samen met ${bij}.`,
    "optie-zonder-beschrijving": ({ optie }) => `${optie} doet hier niets: een bewaard rapport is al getoetst.`,
    "dag-voor-1900": ({ waarde }) => `OSCAL kent geen dagen voor 1900 of na 2999: ${waarde}.`,
    "te-veel-dagen": ({ hoogstens }) =>
      hoogstens === 1
        ? "Geef bij --peildatum één dag: een van de twee is een bewaard rapport, dat al een peildatum heeft."
        : "Geef bij --peildatum één dag voor beide, of twee: voor oud en voor nieuw.",
    "jaar-ongeldig": ({ waarde }) => `"${waarde}" kan niet bij --jaar. Schrijf een jaartal, bijvoorbeeld 2025.`,
    "jaren-ongeldig": ({ waarde, hoogstens }) =>
      `"${waarde}" kan niet bij --jaren. Schrijf een jaar of een reeks van hoogstens ${hoogstens} jaren, bijvoorbeeld 2018-2021.`,
    "maanden-ongeldig": ({ waarde, minstens, hoogstens }) =>
      `"${waarde}" kan niet bij --maanden. Geef een heel getal van ${minstens} tot en met ${hoogstens}.`,
    "beschrijving-gewijzigd": ({ pad }) => `"${pad}" is intussen veranderd. Er is niets geschreven; probeer het opnieuw.`,
    "shard-ongeldig": ({ waarde }) =>
      `"${waarde}" kan niet bij --shard. Schrijf welk deel van hoeveel, bijvoorbeeld 1/4 voor het eerste van vier.`,
    "niet-bij-portfolio": ({ optie }) =>
      `${optie} kan alleen bij één organisatie, en niet bij een portfolio (meer organisaties, --anoniem of --shard).`,
    "output-nodig": ({ formaten }) => `Geef met --output een map of bestand aan voor: ${lijst(formaten)}.`,
    "output-geen-map": ({ pad }) => `Bij meer formaten moet --output een map zijn, en "${pad}" is een bestand.`,
    "output-bestaat": ({ pad }) =>
      `"${pad}" bestaat al en is niet door basisnormen gemaakt. Kies een andere naam, of gebruik --force om het te vervangen.`,
    "pakket-ontbreekt": ({ formaat, pakket, oorzaak }) =>
      `Het formaat ${formaat} heeft het pakket ${pakket} nodig, en dat ${
        oorzaak === undefined ? "is hier niet geïnstalleerd" : `doet het hier niet (${oorzaak})`
      }. Er is niets geschreven.`,
    "output-mislukt": ({ pad, oorzaak }) => `"${pad}" kan niet worden geschreven (${oorzaak}). Er is niets veranderd aan dat bestand.`,
    "sjabloon-onleesbaar": ({ pad, oorzaak }) =>
      oorzaak === "ENOENT" ? `Het sjabloon "${pad}" bestaat niet.` : `Het sjabloon "${pad}" kan niet worden gelezen (${oorzaak}).`,
    "sjabloon-ongeldig": ({ pad, bezwaar, mb }) => `Het sjabloon "${pad}" kan niet worden gebruikt: ${bezwaren(mb)[bezwaar]}`,
    anders: ({ melding }) => melding,
  } satisfies { readonly [C in UsageCode]: (args: UsageArgs[C]) => string } as {
    readonly [C in UsageCode]: (args: UsageArgs[C]) => string;
  },
  validate: {
    inOrde: (bestanden: number, feiten: number) =>
      `${bestanden} ${bestanden === 1 ? "bestand" : "bestanden"}, ${feiten} ${feiten === 1 ? "feit" : "feiten"}, in orde`,
  },
  problemen: (aantal: number) => (aantal === 1 ? "1 fout" : `${aantal} fouten`),
  waarschuwingen: (aantal: number) => (aantal === 1 ? "1 waarschuwing" : `${aantal} waarschuwingen`),
  normenkader: {
    onbekend: (naam: string, bestaand: readonly string[], bedoeld: string | undefined) =>
      `Het normenkader "${naam}" bestaat niet.${bedoelde(bedoeld)} Wel: ${lijst(bestaand)}.`,
  },
  normenkaderLijst: {
    normen: (aantal: number) => (aantal === 1 ? "1 norm" : `${aantal} normen`),
    eisen: (totaal: number, bestuurlijk: number, ambtelijk: number) =>
      `${totaal} ${totaal === 1 ? "eis" : "eisen"} (${bestuurlijk} bestuurlijk, ${ambtelijk} ambtelijk)`,
    grondslagen: (aantal: number) => (aantal === 1 ? "1 grondslag" : `${aantal} grondslagen`),
    uitbreiding: (van: string, versie: string) => `Bouwt voort op ${van} ${versie}.`,
    wijzigingen: {
      toegevoegd: (aantal: number) => `${aantal} toegevoegd`,
      aangescherpt: (aantal: number) => `${aantal} aangescherpt`,
      vervangen: (aantal: number) => `${aantal} vervangen`,
      uitgezet: (aantal: number) => `${aantal} uitgezet`,
    },
    indelingen: "Indelingen:",
    eenheden: (aantal: number) => (aantal === 1 ? "1 onderdeel" : `${aantal} onderdelen`),
  },
  proeven: (inOrde: number, mislukt: number) =>
    `${inOrde} ${inOrde === 1 ? "proef" : "proeven"} in orde${mislukt === 0 ? "" : `, ${mislukt} niet`}`,
  voorstellenGeschreven: (aantal: number, pad: string) =>
    aantal === 0
      ? "Er zijn geen voorstellen om toe te voegen: voor elk gat staat er al een actie."
      : `${aantal === 1 ? "1 voorstel" : `${aantal} voorstellen`} toegevoegd aan ${pad}`,
  geschreven: (pad: string) => `Geschreven: ${pad}`,
  rapportInTaal: {
    nl: "Het rapport is in het Nederlands gemaakt. De zinnen uit het rapport blijven in die taal.",
    en: "Het rapport is in het Engels gemaakt. De zinnen uit het rapport blijven in die taal.",
  },
  bug: {
    sorry: "Er ging iets mis in basisnormen zelf. Dat ligt niet aan jouw beschrijving. Excuses.",
    melden: "Wil je het melden? Stuur de eerste regel mee en de opdracht die je gaf, en niets vertrouwelijks:",
    spoor: "Met DEBUG=basisnormen verschijnen meer details.",
  },
};

export type CliTekst = typeof cli;
