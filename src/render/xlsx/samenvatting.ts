import { datumtekst } from "../../tekst/datum.ts";
import { gegevens } from "../gegevens.ts";
import { kenmerk } from "../kenmerk.ts";
import { type Blok, blokken, ergsteGaten, oordeelvolgorde, weggelatenOpen } from "../overzicht.ts";
import { inEenRegel, uitwerking } from "../punten.ts";
import { legenda, tekens } from "../tekens.ts";
import { breed, dagOf, getal, rij, tekst, vet, vormrij } from "../werkboek/maak.ts";
import type { Bladrij, Leesblad } from "../werkboek/types.ts";
import { type Boek, oordeelcel } from "./boek.ts";

const LEEG: Bladrij = { cellen: [] };

/** A column of names, three of numbers, and one of sentences; a text that needs more room reaches over several. */
const BREEDTES = [36, 14, 14, 14, 62] as const;
const GETALLEN = 3;
const ALLES = 4;

/** The page to read first: who and when, how it stands, what to do first, and what the report does not say. */
export function samenvattingsblad(boek: Boek): Leesblad {
  const delen = [
    titel(boek),
    feiten(boek),
    oordelen(boek),
    eerstDoen(boek),
    open(boek),
    aspecten(boek),
    tellingen(boek),
    weggelaten(boek),
    slot(boek),
  ];
  return {
    soort: "lezen",
    naam: boek.woorden.bladen.samenvatting,
    breedtes: BREEDTES,
    rijen: delen.filter((deel) => deel.length > 0).flatMap((deel) => [...deel, LEEG]),
  };
}

const titel = ({ rapport, tekst: woord }: Boek): readonly Bladrij[] => [
  vormrij("titel", rapport.organisatie.naam),
  vormrij("ondertitel", woord.titel),
];

function feiten({ rapport, taal, tekst: woord }: Boek): readonly Bladrij[] {
  const { organisatie, normenkader, indeling, selectie } = gegevens(rapport, taal);
  return [
    rij(vet(tekst(woord.organisatie)), breed(tekst(organisatie), ALLES)),
    rij(
      vet(tekst(woord.peildatum)),
      dagOf(rapport.peildatum, datumtekst(taal)(rapport.peildatum)),
      breed(tekst(woord.peildatumBron[rapport.peildatum_bron]), GETALLEN),
    ),
    rij(vet(tekst(woord.normenkader)), breed(tekst(normenkader), ALLES)),
    ...(indeling === undefined ? [] : [rij(vet(tekst(woord.indeling)), breed(tekst(indeling), ALLES))]),
    ...(selectie === undefined ? [] : [rij(vet(tekst(woord.selectie)), breed(tekst(selectie), ALLES))]),
  ];
}

function oordelen(boek: Boek): readonly Bladrij[] {
  const { rapport, tekst: woord, woorden } = boek;
  const aantallen = rapport.samenvatting.eenheden ?? rapport.samenvatting.oordelen;
  const totaal = oordeelvolgorde.reduce((som, oordeel) => som + aantallen[oordeel], 0);
  return [
    vormrij("kolomkop", woord.oordelen(totaal), woorden.kop.aantal),
    ...oordeelvolgorde.map((oordeel) => rij(oordeelcel(oordeel, boek), getal(aantallen[oordeel]))),
  ];
}

const open = ({ rapport, tekst: woord }: Boek): readonly Bladrij[] => [
  vormrij("kolomkop", woord.eisenOpen, woord.nietVoldaan, woord.onbekend),
  ...(["wettelijk", "basisnorm", "aanbeveling"] as const).map((zwaarte) => {
    const { "niet-voldaan": nietVoldaan, onbekend } = rapport.samenvatting.open[zwaarte];
    return rij(tekst(woord.zwaarte[zwaarte]), getal(nietVoldaan), getal(onbekend));
  }),
];

const aspecten = ({ rapport, tekst: woord, woorden }: Boek): readonly Bladrij[] => [
  vormrij("kolomkop", woorden.aspecten, woorden.kop.voldaan, woorden.kop.nietVoldaan, woorden.kop.nietBekend),
  ...(["opzet", "bestaan", "werking"] as const).map((aspect) => {
    const { voldaan, "niet-voldaan": nietVoldaan, onbekend } = rapport.samenvatting.aspecten[aspect];
    return rij(tekst(woord.aspect[aspect]), getal(voldaan), getal(nietVoldaan), getal(onbekend));
  }),
];

const tellingen = ({ rapport: { samenvatting }, tekst: woord, woorden }: Boek): readonly Bladrij[] => [
  vormrij("kolomkop", woorden.actiesEnSignalen, woorden.kop.aantal),
  rij(tekst(woorden.geplandeActies), getal(samenvatting.acties.gepland)),
  rij(tekst(woorden.voorstellen), getal(samenvatting.acties.voorstel)),
  ...(["hoog", "middel", "laag"] as const).map((ernst) =>
    rij(tekst(woorden.signalenErnst(woord.ernst[ernst])), getal(samenvatting.signalen[ernst])),
  ),
];

function eerstDoen({ rapport, taal, tekst: woord, woorden }: Boek): readonly Bladrij[] {
  const onbekend = rapport.samenvatting.open.wettelijk.onbekend;
  const nadere = onbekend > 0 ? [rij(undefined, breed(tekst(woord.wettelijkOnbekend(onbekend), "vraag"), ALLES))] : [];
  const getoond: readonly Blok[] = blokken(rapport, taal).filter(({ oordeel }) => oordeel !== "nvt");
  const gaten = ergsteGaten(getoond);
  if (gaten.length === 0) return [vormrij("kop", woord.ergste), rij(undefined, breed(tekst(woord.geenErgste), ALLES)), ...nadere];
  return [
    vormrij("kop", woord.ergste),
    {
      vorm: "kolomkop",
      cellen: [
        tekst(woorden.kop.onderwerp),
        breed(tekst(woorden.kop.ontbreekt), GETALLEN),
        undefined,
        undefined,
        tekst(woorden.kop.uitwerking),
      ],
    },
    ...gaten.map(({ blok, gat, uitwerking: antwoord }) =>
      rij(
        tekst(`${gat.eis} ${blok.titel} (${woord.zwaarte[gat.zwaarte]})`),
        breed(tekst(gat.tekst), GETALLEN),
        undefined,
        undefined,
        antwoord && tekst(inEenRegel(uitwerking(antwoord, taal))),
      ),
    ),
    ...nadere,
  ];
}

/** Open eisen in no unit of the indeling: who reads only the units would never see them. */
function weggelaten({ rapport, tekst: woord }: Boek): readonly Bladrij[] {
  const lijst = weggelatenOpen(rapport);
  if (lijst.length === 0) return [];
  return [
    vormrij("kop", woord.weggelaten(lijst.length)),
    ...lijst.map(({ eis, tekst: zin, uitkomst, reden, zwaarte }) =>
      rij(
        tekst(`${uitkomst === "onbekend" ? tekens.onbekend : tekens.ontbreekt} ${eis}${zwaarte ? ` (${woord.zwaarte[zwaarte]})` : ""}`),
        breed(tekst(zin), GETALLEN),
        undefined,
        undefined,
        tekst(reden),
      ),
    ),
  ];
}

const slot = ({ rapport, tekst: woord }: Boek): readonly Bladrij[] => [
  vormrij("kop", woord.grenzen),
  ...rapport.grenzen.map((grens) => rij(breed(tekst(grens), BREEDTES.length))),
  LEEG,
  rij(vet(tekst(woord.legenda)), breed(tekst(legenda(woord).join(", ")), ALLES)),
  rij(undefined, breed(tekst(kenmerk(rapport)), ALLES)),
];
