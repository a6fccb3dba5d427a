import { alinea, cel, cursief, dag, getal, kolom, vet } from "../../../src/render/document/maak.ts";
import type { Document } from "../../../src/render/document/types.ts";

/** A document with every kind of piece, and every way in which one can be filled. */
export const voorbeelddocument: Document = {
  taal: "nl",
  titel: "Integriteitsplan",
  ondertitel: "Provincie Voorbeeld",
  kenmerk: "basisnormen-rapport 1.0, basisnormen 0.0.0",
  gegevens: [
    { naam: "Peildatum", waarde: "30 oktober 2018" },
    { naam: "Normenkader", waarde: "Basisnormen integriteit, versie 1.0.0" },
  ],
  delen: [
    {
      id: "samenvatting",
      kop: "Samenvatting",
      bouwstenen: [
        alinea([
          { tekst: "Er zijn " },
          vet("drie gaten"),
          { tekst: " en " },
          cursief("twee vragen"),
          { tekst: ". Zie " },
          { tekst: "de acties", link: "#acties" },
          { tekst: " en " },
          { tekst: "de wet", link: "https://wetten.overheid.nl/BWBR0005645", noot: "Provinciewet, art. 11" },
          { tekst: ", of " },
          { tekst: "ontbreekt", toon: "fout", noot: "Integriteitsplan, hfst. 3" },
          { tekst: "." },
        ]),
        { soort: "melding", toon: "vraag", tekst: [[{ tekst: "Van 2 wettelijke eisen is niet bekend of ze zijn gehaald." }]] },
        { soort: "lijst", items: [[{ tekst: "eerst dit" }], [{ tekst: "dan dat", noot: "Integriteitsplan, hfst. 3" }]] },
        { soort: "lijst", genummerd: true, items: [[{ tekst: "een" }], [{ tekst: "twee" }]] },
        { soort: "gegevens", regels: [{ naam: "Medewerkers", waarde: "900" }] },
      ],
      delen: [
        {
          id: "cijfers",
          kop: "Cijfers",
          bouwstenen: [
            {
              soort: "staven",
              titel: "Eisen naar wat zij bekijken",
              omschrijving: "Van opzet is 40 in orde, van bestaan 31.",
              reeksen: [
                { naam: "in orde", toon: "goed" },
                { naam: "ontbreekt", toon: "fout" },
                { naam: "niet bekend", toon: "vraag" },
              ],
              rijen: [
                { naam: "opzet", aantallen: [40, 28, 43] },
                { naam: "bestaan", aantallen: [31, 1, 26] },
                { naam: "werking", aantallen: [0, 0, 0] },
              ],
            },
            {
              soort: "raster",
              titel: "Oordelen per norm en domein",
              hoek: "norm",
              kolommen: ["bestuurlijk", "ambtelijk"],
              rijen: [
                {
                  naam: "BN-01 Beleid",
                  link: "#acties",
                  vakken: [
                    { teken: "✓", tekst: "voldoet", toon: "goed", link: "#acties" },
                    { teken: "✗", tekst: "voldoet niet", toon: "fout" },
                  ],
                },
                { naam: "BN-02 Code", vakken: [undefined, { teken: "◐", tekst: "voldoet deels", toon: "vraag" }] },
              ],
            },
            {
              soort: "raster",
              titel: "Organisaties en normen",
              hoek: "organisatie",
              kolommen: Array.from({ length: 19 }, (_, plek) => `BN-${String(plek + 1).padStart(2, "0")}`),
              rijen: ["Gemeente A", "Waterschap B"].map((naam) => ({
                naam,
                vakken: Array.from({ length: 19 }, (_, plek) =>
                  plek % 2 === 0
                    ? { teken: "✓", tekst: "voldoet", toon: "goed" as const }
                    : { teken: "✗", tekst: "voldoet niet", toon: "fout" as const },
                ),
              })),
            },
          ],
        },
      ],
    },
    {
      id: "acties",
      kop: "Acties",
      nieuwePagina: true,
      bouwstenen: [
        {
          soort: "tabel",
          titel: "Alle acties",
          titelVerborgen: true,
          kolommen: [kolom("Actie", 3), kolom("Verantwoordelijk", 2), kolom("Gereed", 1, "datum"), kolom("Aantal", 1, "getal")],
          rijen: [
            ...Array.from({ length: 60 }, (_, nummer) => ({
              metKop: true,
              cellen: [
                cel(`Actie ${nummer + 1}: publiceer het overzicht op de website`),
                cel("de griffier", "en de commissaris"),
                dag("mei 2019"),
                { ...getal(nummer), ...(nummer === 3 && { toon: "fout" as const }) },
              ],
            })),
            { nadruk: true, cellen: [cel("Samen"), cel(), cel(), getal(1770)] },
          ],
        },
        {
          soort: "tabel",
          titel: "Meldingen per jaar",
          kolommen: [kolom("soort", 3), ...["2016", "2017", "2018", "2019"].map((jaar) => kolom(jaar, 1, "getal"))],
          rijen: [{ metKop: true, cellen: [cel("meldingen"), getal(1), getal(2), getal(3), getal(4)] }],
        },
      ],
    },
  ],
};
