import type { Eisoordeel, Normoordeel, Rapport } from "../../src/audit/rapport-types.ts";
import type { Plaats } from "../../src/diagnostic/types.ts";

const plaats = (bestand: string, regel: number, pad: string): Plaats => ({ bestand, regel, kolom: 5, pad });

const eis = (id: string, extra: Partial<Eisoordeel>): Eisoordeel => ({
  id,
  eis: "Er is een openbaar overzicht van nevenfuncties.",
  uitkomst: "voldaan",
  aspect: "bestaan",
  kern: false,
  grondslag: [],
  bewijs: [],
  ...extra,
});

const nevenwerk: Normoordeel = {
  id: "BN-06",
  titel: "Nevenwerkzaamheden",
  titel_en: "Outside activities",
  domein: "bestuurlijk",
  norm: "Bestuurders maken hun nevenfuncties openbaar en houden het overzicht actueel.",
  grondslag: ["pw-11-1", "pw-40b-1"],
  oordeel: "voldoet-niet",
  uitgewerkt: [
    {
      eis: "BN-06.b1",
      tekst: "Nevenfuncties van Provinciale Staten staan in een register.",
      bron: "Integriteitsplan, hfst. 3.3, onderwerp 5",
      plaats: plaats("registers.yaml", 12, "/registers/0"),
    },
    {
      eis: "BN-06.b4",
      tekst: "De regels zijn toegelicht.",
      bron: "",
      plaats: plaats("procedures.yaml", 4, "/procedures/0"),
      bevinding: true,
    },
  ],
  ontbreekt: [
    {
      eis: "BN-06.b3",
      onderwerp: "registers",
      tekst: "Niet bekend is of het overzicht in het laatste half jaar is bijgewerkt.",
      soort: "onbekend",
      zwaarte: "basisnorm",
      kern: false,
      ouder: plaats("registers.yaml", 3, "/registers"),
    },
    {
      eis: "BN-06.b2",
      onderwerp: "registers/nevenfuncties-ps/openbaar@voorzitter",
      tekst: "Register nevenfuncties is niet openbaar voor de commissaris van de Koning.",
      soort: "niet-voldaan",
      zwaarte: "wettelijk",
      kern: true,
      bron: "Integriteitsplan, hfst. 3.3, onderwerp 5, wat ontbreekt",
      plaats: plaats("registers.yaml", 15, "/registers/0/openbaar"),
      toelichting: "De bron zegt: deels.",
    },
  ],
  uitwerking: [
    {
      tekst: "Publiceer de nevenfuncties op de website en werk het overzicht elk half jaar bij.",
      eisen: ["BN-06.b2", "BN-06.b3"],
      actie: "5",
      verantwoordelijk: "de griffier en de commissaris van de Koning",
      gereed: "2019-Q1",
      frequentie: "P6M",
      stand: "lopend",
      onzeker: true,
      voorstel: false,
      bron: "Integriteitsplan, overzicht van uitwerkingen, actie 5",
      plaats: plaats("acties.yaml", 30, "/acties/4"),
    },
    {
      tekst: "Wijs iemand aan die het overzicht bijhoudt.",
      eisen: ["BN-06.b3"],
      verantwoordelijk: "de griffier",
      gereed: "P3M",
      voorstel: true,
    },
  ],
  eisen: [
    eis("BN-06.b1", { zwaarte: "wettelijk", kern: true, grondslag: ["pw-11-1"] }),
    eis("BN-06.b2", {
      uitkomst: "niet-voldaan",
      zwaarte: "wettelijk",
      kern: true,
      grondslag: ["pw-40b-1"],
      bewijs: [
        { ...plaats("registers.yaml", 12, "/registers/0"), feit: "nevenfuncties", uitkomst: "niet-voldaan" },
        {
          ...plaats("registers.yaml", 15, "/registers/0/openbaar"),
          feit: "nevenfuncties",
          veld: "openbaar",
          waarde: "deels",
          uitkomst: "niet-voldaan",
        },
      ],
    }),
    eis("BN-06.b3", { uitkomst: "onbekend", zwaarte: "basisnorm" }),
    eis("BN-06.b4", {
      zwaarte: "basisnorm",
      bevinding: {
        oordeel: "voldaan",
        toelichting: "Besproken in de fracties.",
        door: "de griffier",
        op: "2018-06",
        plaats: plaats("overig.yaml", 3, "/bevindingen/0"),
      },
    }),
    eis("BN-06.b5", {
      uitkomst: "afwijking",
      zwaarte: "basisnorm",
      afwijking: {
        reden: "De griffie controleert elk kwartaal zelf.",
        besloten_door: "Provinciale Staten",
        tot: "2019-12-31",
        plaats: plaats("overig.yaml", 9, "/afwijkingen/0"),
      },
    }),
    eis("BN-06.b6", {
      uitkomst: "niet-getoetst",
      zwaarte: "wettelijk",
      reden_soort: "buiten-bereik",
      reden: "De beschrijving laat dit buiten beschouwing: volgt in 2019.",
    }),
  ],
};

const geheim: Normoordeel = {
  id: "BN-08",
  titel: "Bescherming van informatie",
  titel_en: "Protection of information",
  domein: "ambtelijk",
  norm: "Er zijn regels om vertrouwelijke informatie te beschermen.",
  grondslag: [],
  oordeel: "nvt",
  uitgewerkt: [],
  ontbreekt: [],
  uitwerking: [],
  eisen: [
    eis("BN-08.a1", {
      uitkomst: "nvt",
      reden_soort: "geen-grondslag",
      reden: "Op de peildatum vraagt geen wet of basisnorm dit van deze organisatie.",
    }),
  ],
};

const nul = { "niet-voldaan": 0, onbekend: 0 };

/** A made-up rapport with one of everything a renderer can meet. */
export const voorbeeld: Rapport = {
  versie: "1.1",
  hulpmiddel: { naam: "basisnormen", versie: "0.0.0" },
  taal: "nl",
  organisatie: { naam: "Provincie Voorbeeld", type: "provincie", medewerkers: 900 },
  peildatum: "2018-10-30",
  peildatum_bron: "beschrijving",
  normenkader: { id: "basisnormen", versie: "1.0.0", titel: "Basisnormen integriteit" },
  selectie: {},
  normen: [nevenwerk, geheim],
  signalen: [
    {
      id: "actie-zonder-datum",
      ernst: "middel",
      tekst: "Actie 7 (Maak een werkwijze) heeft geen datum.",
      plaatsen: [plaats("acties.yaml", 44, "/acties/6")],
    },
  ],
  feiten: { nevenfuncties: { sectie: "registers", soort: "nevenwerkzaamheden", titel: "Register nevenfuncties" } },
  grondslagen: {
    "pw-11-1": {
      citaat: "art. 11 lid 1 Provinciewet",
      jci: "jci1.3:c:BWBR0005645&artikel=11&lid=1&z=2018-10-30&g=2018-10-30",
      van: "2003-03-12",
      tot: null,
      zekerheid: "hoog",
    },
    "pw-40b-1": { citaat: "art. 40b lid 1 Provinciewet", van: "2010-04-01", tot: "2022-12-31", zekerheid: "middel" },
  },
  samenvatting: {
    oordelen: { voldoet: 0, deels: 0, "voldoet-niet": 1, "niet-getoetst": 0, nvt: 1 },
    uitkomsten: { voldaan: 2, "niet-voldaan": 1, onbekend: 1, afwijking: 1, "niet-getoetst": 1, nvt: 1 },
    open: { wettelijk: { "niet-voldaan": 1, onbekend: 0 }, basisnorm: { "niet-voldaan": 0, onbekend: 1 }, aanbeveling: nul },
    aspecten: {
      opzet: { voldaan: 0, ...nul },
      bestaan: { voldaan: 2, "niet-voldaan": 1, onbekend: 1 },
      werking: { voldaan: 0, ...nul },
    },
    acties: { gepland: 1, voorstel: 1 },
    signalen: { hoog: 0, middel: 1, laag: 0 },
  },
  grenzen: ["Dit rapport beoordeelt wat in de beschrijving staat.", "Dit is geen juridisch advies."],
};

/** The same rapport arranged in units. */
export const ingedeeld: Rapport = {
  ...voorbeeld,
  indeling: {
    id: "hoofdstukken",
    titel: "Hoofdstukken van het plan",
    toelichting: "Zoals in het plan.",
    weggelaten: [
      { eis: "WN-02.a1", tekst: "Er is een jaarverslag.", uitkomst: "onbekend", zwaarte: "wettelijk", reden: "Staat in hoofdstuk 6." },
      { eis: "WN-02.a2", tekst: "Het jaarverslag is openbaar.", uitkomst: "voldaan", zwaarte: "basisnorm", reden: "Staat in hoofdstuk 6." },
    ],
    eenheden: [
      {
        id: "5B",
        titel: "Nevenfuncties",
        domein: ["bestuurlijk"],
        norm: "Nevenfuncties zijn openbaar.",
        oordeel: "deels",
        uitgewerkt: nevenwerk.uitgewerkt,
        ontbreekt: nevenwerk.ontbreekt,
        uitwerking: nevenwerk.uitwerking,
        eisen: nevenwerk.eisen.map(({ id }) => id),
        kern: [{ eis: "BN-06.b1", bron: "Integriteitsplan, hfst. 3.3" }],
      },
    ],
  },
  samenvatting: { ...voorbeeld.samenvatting, eenheden: { voldoet: 0, deels: 1, "voldoet-niet": 0, "niet-getoetst": 0, nvt: 0 } },
};

/** The same rapport against an earlier one: one gap new, one worse, one verdict lower, and gaps that are gone. */
export const vergeleken: Rapport = {
  ...voorbeeld,
  normen: [{ ...nevenwerk, ontbreekt: nevenwerk.ontbreekt.map((gat, i) => ({ ...gat, baseline: i === 0 ? "nieuw" : "erger" })) }, geheim],
  baseline: {
    peildatum: "2017-10-30",
    normenkader: { id: "basisnormen", versie: "0.9.0" },
    gaten: { nieuw: 1, erger: 1, bekend: 0, lichter: 0 },
    weg: [
      {
        eis: "BN-06.b1",
        onderwerp: "registers",
        tekst: "Er is geen register.",
        soort: "niet-voldaan",
        zwaarte: "wettelijk",
        nu: "voldaan",
      },
      { eis: "BN-06.b6", onderwerp: "registers", tekst: "Er is geen toets.", soort: "onbekend", zwaarte: "wettelijk", nu: "niet-getoetst" },
      {
        eis: "BN-06.b9",
        onderwerp: "registers/oud/openbaar",
        tekst: "Het oude register is niet openbaar.",
        soort: "onbekend",
        zwaarte: "basisnorm",
      },
    ],
    gedaald: [
      { id: "BN-06", titel: "Nevenwerkzaamheden", domein: "bestuurlijk", van: "deels", naar: "voldoet-niet", zwaarte: "wettelijk" },
    ],
    let_op: ["De baseline is getoetst aan basisnormen 0.9.0 en dit rapport aan basisnormen 1.0.0."],
  },
  signalen: voorbeeld.signalen.map((signaal) => ({ ...signaal, baseline: "nieuw" })),
};
