import { cijfersoorten } from "../../beschrijving/format/oordelen.ts";
import { metHoofdletter } from "../../normenkader/sjabloon.ts";
import type { SignaalArgs, SignalenTekst } from "../signaal-args.ts";
import { zinnen } from "../signaalzinnen.ts";

const {
  en,
  of,
  titels: namen,
  gezegd,
  verschillen,
  acties,
  cijfers,
  soort: wat,
} = zinnen({
  cijfersoort: cijfersoorten,
  en: "en",
  of: "of",
  actie: "actie",
  acties: "acties",
  andere: (aantal) => `nog ${aantal} andere`,
});

const soorten = {
  bsn: "een burgerservicenummer",
  "e-mailadres": "een e-mailadres",
  telefoonnummer: "een telefoonnummer",
  naam: "een naam van een persoon",
};

const ongeldig = {
  wettelijk: "van een wettelijke eis kan niet worden afgeweken",
  verlopen: "de laatste dag is voorbij",
  "einde-onzeker": "het is niet zeker dat de laatste dag nog niet voorbij is; noem die dag precies",
  "nog-niet-besloten": "het besluit is van na de peildatum",
  "geen-einde": "er staat geen laatste dag bij",
  "geen-besluit": "er staat niet bij wie het besluit nam",
};

const afhankelijk = {
  "eigen-toezicht": "legt verantwoording af aan zichzelf",
  leiding: "bestuurt of geeft leiding, en dan praat een melder niet vrij",
  "vertrouwenspersoon-onderzoekt": "is vertrouwenspersoon en volgt ook meldingen op",
  "coordinator-onderzoekt": "adviseert over integriteit en volgt ook meldingen op of laat ze onderzoeken",
};

function grens({ grens, bedrag }: SignaalArgs["grens-verschilt"]["grenzen"][number]): string {
  const euro = bedrag === undefined ? "het bedrag" : `${bedrag.replace(".", ",")} euro`;
  return grens === undefined ? euro : grens === "onder" ? `onder ${euro}` : `tot en met ${euro}`;
}

/** One sentence per signaal: what was seen, and what to do about it where that is not obvious. */
export const signalen: SignalenTekst = {
  persoonsgegevens: ({ soort }) => `Hier lijkt ${soorten[soort]} te staan. Noem alleen de rol en haal het gegeven weg.`,
  "tegenstrijdige-bronnen": ({ titels, actie, verschillen: verschil }) =>
    `${actie === undefined ? namen(titels) : metHoofdletter(acties([actie]))}: de bronnen verschillen over ${verschillen(verschil)}.`,
  "datum-na-peildatum": ({ titel, veld, gelezen }) =>
    `${titel}: "${veld}" is ${gelezen}, en dat is na de peildatum. De datum telt niet mee.`,
  "grens-verschilt": ({ titels, grenzen }) =>
    `${namen(titels)}: de grens verschilt: ${gezegd(grenzen.map((een) => ({ gelezen: grens(een), bron: een.bron })))}.${
      grenzen[0]?.grens === undefined ? "" : " Wat geldt precies op de grens?"
    }`,
  "onbevoegd-orgaan": ({ titel, fout, goed, bevoegd, wet }) =>
    `${titel} is vastgesteld door ${gezegd(fout)}. Volgens de wet is dat aan ${of(bevoegd)} (${en(wet)}).${
      goed.length === 0 ? "" : ` Een andere plaats noemt wel ${gezegd(goed)}.`
    }`,
  "rol-niet-onafhankelijk": ({ titel, rol, waarom }) => `${titel}: wie deze rol heeft (${rol}), ${afhankelijk[waarom]}.`,
  "termijn-voorbij": ({ titel, tot, benoeming }) =>
    benoeming
      ? `${titel}: de benoemingstermijn is voorbij (${tot}). Is er opnieuw benoemd?`
      : `${titel}: de laatste dag (${tot}) is voorbij. Wat geldt er nu?`,
  "regel-ouder-dan-wet": ({ titel, op, wetten }) =>
    `${titel} is van ${op}. Daarna kwamen er regels bij: ${en(wetten.map(({ wet, van }) => `${wet} (sinds ${van})`))}. Past de tekst daar nog bij?`,
  "publicatie-niet-actueel": ({ verouderd, zonderDatum }) =>
    [
      ...(verouderd.length === 0 ? [] : [`Wel openbaar, maar niet of niet helemaal actueel: ${namen(verouderd)}.`]),
      ...(zonderDatum.length === 0 ? [] : [`Openbaar, maar zonder datum van de laatste wijziging: ${namen(zonderDatum)}.`]),
    ].join(" "),
  "wel-en-niet-openbaar": ({ wel, niet }) =>
    `Voor dezelfde groep is hetzelfde overzicht wel openbaar (${namen(wel)}) en niet openbaar (${namen(niet)}).`,
  "bewijs-zonder-bron": ({ titels }) => `Telt mee als bewijs, maar er staat geen bron bij: ${namen(titels)}.`,
  "bevinding-tegen-feit": ({ eis, oordeel, feitelijk }) =>
    `De bevinding bij ${eis} is "${oordeel}", maar de beschreven feiten zeggen "${feitelijk}".`,
  "wettelijke-eis-uitgezet": ({ eisen }) =>
    eisen.length === 1
      ? `Het normenkader zet ${eisen[0]} uit, maar de wet vraagt dit op de peildatum wel.`
      : `Het normenkader zet eisen uit die de wet op de peildatum wel stelt: ${en(eisen)}.`,
  "bevinding-onvolledig": ({ eis, mist }) =>
    `Bij de bevinding over ${eis} staat niet ${en(mist.map((wat) => (wat === "door" ? "wie die deed" : "wanneer die is gedaan")))}.`,
  "bevinding-overbodig": ({ eis }) => `De bevinding bij ${eis} verandert niets aan het oordeel.`,
  "afwijking-ongeldig": ({ eis, waarom }) => `De afwijking bij ${eis} telt niet: ${ongeldig[waarom]}.`,
  "afwijking-ongebruikt": ({ eis }) => `De afwijking bij ${eis} is niet nodig: de eis staat niet open.`,
  "gat-zonder-actie": ({ norm, domein, eisen }) =>
    `${norm.titel} (${norm.id}, ${domein}): voor wat ontbreekt, is geen actie gepland (${en(eisen)}).`,
  "geen-acties": ({ aantal }) =>
    aantal === 1
      ? "Aan één eis is niet voldaan, en de beschrijving noemt geen acties."
      : `Aan ${aantal} eisen is niet voldaan, en de beschrijving noemt geen acties.`,
  "gereed-maar-open": ({ eisen, ...actie }) =>
    `${metHoofdletter(acties([actie]))} is gereed, maar de eis staat nog open: ${eisen.join(", ")}.`,
  "actie-te-laat": ({ gereed, ...actie }) =>
    `${metHoofdletter(acties([actie]))} moest al klaar zijn (${gereed}). Nergens staat dat dat zo is.`,
  "actie-eigenaar-verschilt": ({ verschillen: verschil, ...actie }) =>
    `${metHoofdletter(acties([actie]))}: de bronnen verschillen over wie het doet: ${verschillen(verschil)}.`,
  "actie-datum-verschilt": ({ verschillen: verschil, ...actie }) =>
    `${metHoofdletter(acties([actie]))}: de bronnen verschillen over wanneer het gebeurt: ${verschillen(verschil)}.`,
  "actie-doelgroep-verschilt": ({ verschillen: verschil, ...actie }) =>
    `${metHoofdletter(acties([actie]))}: de bronnen verschillen over voor wie het is: ${verschillen(verschil)}.`,
  "actie-mist-doelgroep": ({ groepen, acties: lijst, eisen }) =>
    `Niet genoemd bij ${acties(lijst)}: ${en(groepen)}. Toch staat de eis ook voor die groep open (${en(eisen)}).`,
  "onbekende-toezegging": ({ acties: lijst, uitspraken }) =>
    `Of ${acties(lijst)} ${lijst.length === 1 ? "wordt" : "worden"} uitgevoerd, staat niet vast${
      uitspraken.length === 0 ? "" : `. De bronnen verschillen: ${gezegd(uitspraken)}`
    }.`,
  "actie-buiten-programma": ({ gereed, jaren, ...actie }) =>
    `${metHoofdletter(acties([actie]))} heeft als datum ${of(gereed)}, maar het programma noemt ${en(jaren.map(String))}.`,
  "actie-na-plan": ({ gereed, plan, tot, ...actie }) =>
    `${metHoofdletter(acties([actie]))} heeft als datum ${of(gereed)}, maar ${plan ?? "het programma"} loopt tot en met ${tot}.`,
  "actie-zonder-eigenaar": ({ acties: lijst }) => `Er staat niet wie verantwoordelijk is voor ${acties(lijst)}.`,
  "eigenaar-elders": ({ acties: lijst }) => `Alleen op een andere plaats staat wie verantwoordelijk is voor ${acties(lijst)}.`,
  "actie-zonder-datum": ({ acties: lijst }) => `Er staat geen datum bij ${acties(lijst)}.`,
  "actie-zonder-begin": ({ acties: lijst }) => `Er staat hoe vaak, maar niet wanneer voor het eerst, bij ${acties(lijst)}.`,
  "actie-resultaat-verschilt": ({ acties: lijst }) => `De bronnen beschrijven niet hetzelfde resultaat of moment bij ${acties(lijst)}.`,
  "actie-zonder-gat": ({ acties: lijst }) => `Geen eis die openstaat, hoort bij ${acties(lijst)}.`,
  "vage-afspraak": ({ acties: lijst }) =>
    `Vage woorden laten open wat is afgesproken: ${en(lijst.map(({ nr, woorden }) => `actie ${nr} (${woorden.map((woord) => `"${woord}"`).join(", ")})`))}.`,
  "delen-tellen-niet-op": ({ jaar, soort, aantal, som }) =>
    `${metHoofdletter(wat(soort))} (${jaar}): het totaal is ${aantal}, maar de delen zijn samen ${som}.`,
  "cijfer-zonder-vergelijking": ({ cijfers: lijst }) => `Een ander jaar om mee te vergelijken ontbreekt bij ${cijfers(lijst)}.`,
  "nul-zonder-uitleg": ({ cijfers: lijst }) => `Het aantal is nul, zonder uitleg: ${cijfers(lijst)}.`,
};
