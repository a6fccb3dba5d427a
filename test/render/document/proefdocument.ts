import { alinea, cel, cursief, dag, getal, kolom, vet } from "../../../src/render/document/maak.ts";
import type { Bouwsteen, Document, Staven } from "../../../src/render/document/types.ts";
import type { Taal } from "../../../src/tekst/taal.ts";
import { VIJANDIG } from "../vijandig.ts";

const oordelen: Staven = {
  soort: "staven",
  titel: "Oordelen per domein",
  omschrijving: "Bestuurlijk voldoen 3 van 6 normen, ambtelijk 5 van 6.",
  reeksen: [
    { naam: "voldoet", toon: "goed" },
    { naam: "voldoet deels", toon: "vraag" },
    { naam: "voldoet niet", toon: "fout" },
  ],
  rijen: [
    { naam: "bestuurlijk", aantallen: [3, 2, 1] },
    { naam: "ambtelijk", aantallen: [5, 0, 1] },
    { naam: "rijk", aantallen: [0, 0, 0] },
  ],
};

/** A chart of one series, with a bar too short for its number and a row without any. */
export const enkeleReeks: Staven = {
  soort: "staven",
  titel: "Eden per jaar",
  omschrijving: "58 in 2024, 62 in 2025, 1 in 2026 en 0 in 2027.",
  reeksen: [{ naam: "aantal eden", toon: "plan" }],
  rijen: [58, 62, 1, 0].map((aantal, plek) => ({ naam: String(2024 + plek), aantallen: [aantal] })),
};

const viertal: Bouwsteen = {
  soort: "tabel",
  titel: "BN-06 Nevenwerkzaamheden, bestuurlijk",
  titelVerborgen: true,
  kolommen: [kolom("norm", 3), kolom("uitgewerkt", 4), kolom("ontbreekt", 4), kolom("uitwerking", 4)],
  rijen: [
    {
      cellen: [
        cel("Nevenfuncties zijn gemeld en openbaar.", cursief("grondslag: art. 11 Provinciewet")),
        cel([{ tekst: "✓ Er is een register van nevenfuncties.", toon: "goed", noot: "Integriteitsplan, hfst. 3.3, onderwerp 5" }]),
        cel(
          [{ tekst: "✗ Het register is niet openbaar.", toon: "fout", noot: "Integriteitsplan, hfst. 3.3, onderwerp 5" }],
          [{ tekst: "? Niet bekend is hoe oud het register is.", toon: "vraag" }],
        ),
        cel([{ tekst: "→ " }, vet("actie 5: "), { tekst: "publiceer het overzicht (de griffier, gereed mei 2019)", toon: "plan" }]),
      ],
    },
  ],
};

const acties: Bouwsteen = {
  soort: "tabel",
  titel: "Acties",
  kolommen: [kolom("nr", 1), kolom("actie", 5), kolom("gereed", 2, "datum"), kolom("uren", 1, "getal")],
  rijen: [
    { cellen: [cel("1"), cel("Stel een gedragscode vast."), dag("1 mei 2019", "2019-05-01"), getal(40)] },
    { cellen: [cel("2"), cel("Wijs een vertrouwenspersoon aan."), dag("2e kwartaal 2019"), getal(8)], metKop: true },
    { cellen: [cel(), cel("Samen"), cel(), getal(48)], nadruk: true },
  ],
};

const hittekaart: Bouwsteen = {
  soort: "raster",
  titel: "Oordeel per norm",
  hoek: "norm",
  kolommen: ["bestuurlijk", "ambtelijk"],
  rijen: [
    {
      naam: "BN-01 Beleid",
      link: "#slot",
      vakken: [
        { teken: "✓", tekst: "voldoet", toon: "goed", link: "#slot" },
        { teken: "✗", tekst: "voldoet niet", toon: "fout" },
      ],
    },
    { naam: "BN-06 Nevenwerkzaamheden", vakken: [{ teken: "◐", tekst: "voldoet deels", toon: "vraag" }, undefined] },
    {
      naam: "BN-08 Informatie",
      vakken: [
        { teken: "○", tekst: "niet getoetst", toon: "plan" },
        { teken: "–", tekst: "nvt", toon: "neutraal" },
      ],
    },
  ],
};

/** A document with every kind of bouwsteen, short enough to read whole. */
export const proefdocument = (taal: Taal = "nl"): Document => ({
  taal,
  titel: "Gapanalyse integriteit",
  ondertitel: "Provincie Voorbeeld",
  kenmerk: "basisnormen-rapport 1.0, basisnormen 0.1.0",
  gegevens: [
    { naam: "Peildatum", waarde: "30 oktober 2018" },
    { naam: "Normenkader", waarde: "Basisnormen integriteit, versie 1.0" },
  ],
  delen: [
    {
      id: "samenvatting",
      kop: "Samenvatting",
      bouwstenen: [
        alinea([
          { tekst: "Van de 12 normen voldoen er 8 " },
          vet("geheel"),
          { tekst: " en 2 " },
          cursief("deels"),
          { tekst: ". Zie " },
          { tekst: "de wet", link: "https://wetten.overheid.nl/jci1.3:c:BWBR0005645&artikel=11" },
          { tekst: " en " },
          { tekst: "het slot", link: "#slot" },
          { tekst: "." },
        ]),
        oordelen,
        hittekaart,
        { soort: "melding", toon: "vraag", tekst: [[vet("Let op: ")], [{ tekst: "van 3 wettelijke eisen is niets bekend." }]] },
      ],
    },
    {
      id: "normen",
      kop: "Per norm",
      nieuwePagina: true,
      liggend: true,
      bouwstenen: [{ soort: "gegevens", regels: [{ naam: "Oordeel", waarde: "voldoet niet" }] }],
      delen: [
        { id: "bn-06", kop: "Nevenwerkzaamheden", bouwstenen: [viertal] },
        { id: "bn-07", kop: "Acties", bouwstenen: [acties], delen: [{ id: "bn-07-1", kop: "Dieper", bouwstenen: [alinea("Een zin.")] }] },
      ],
    },
    {
      id: "slot",
      kop: "Wat dit rapport niet zegt",
      bouwstenen: [
        { soort: "lijst", items: [[{ tekst: "Het oordeelt over papier." }], [vet("Geen"), { tekst: " juridisch advies." }]] },
        { soort: "lijst", genummerd: true, items: [[{ tekst: "Eerst dit." }], [{ tekst: "Dan dat.", noot: "Verslag 2018, p. 4" }]] },
      ],
    },
  ],
});

const velden = new Set(["titel", "ondertitel", "naam", "waarde", "kop", "tekst", "noot", "omschrijving", "hoek", "teken"]);

/** The same shape with hostile text wherever a word stands, also in a link out of the document; only ids and numbers stay. */
export function vijandigDocument(document: Document = proefdocument(), gif = VIJANDIG): Document {
  return vergiftig(document) as Document;

  function vergiftig(waarde: unknown, sleutel = ""): unknown {
    if (Array.isArray(waarde)) return waarde.map((een) => vergiftig(een, sleutel));
    if (typeof waarde === "object" && waarde !== null) {
      return Object.fromEntries(Object.entries(waarde).map(([naam, een]) => [naam, vergiftig(een, naam)]));
    }
    if (typeof waarde !== "string") return waarde;
    if (sleutel === "link") return waarde.startsWith("#") ? waarde : `javascript:${gif}`;
    return velden.has(sleutel) || sleutel === "kolommen" ? gif : waarde;
  }
}
