import type { Oordeel } from "../../audit/uitkomst-types.ts";
import { groepen } from "../../vergelijking/telling.ts";
import type { Oordeelverschil } from "../../vergelijking/types.ts";
import { alinea, cel, getal, kolom } from "../document/maak.ts";
import type { Bouwsteen, Cel, Deel, Tabel } from "../document/types.ts";
import { oordeelvolgorde } from "../overzicht.ts";
import { oordeeltoon } from "../rapportdocument/toon.ts";
import { oordeelteken } from "../tekens.ts";
import type { Blad } from "./blad.ts";

/** What to know first, and the numbers. */
export function samenvatting(blad: Blad): Deel {
  const { uit, eigen, datum } = blad;
  const { samenvatting: telling } = uit;
  const kanten = {
    oud: { ...uit.oud, peildatum: datum(uit.oud.peildatum) },
    nieuw: { ...uit.nieuw, peildatum: datum(uit.nieuw.peildatum) },
  };
  const opmerkingen = uit.opmerkingen.map((code) => eigen.opmerking[code](kanten));
  const { alleen, mede } = telling.verdwenen;
  const erger = telling.erger.wettelijk["niet-voldaan"] + telling.erger.wettelijk.onbekend;
  const meldingen = [
    ...(opmerkingen.length > 0 ? [melding(opmerkingen, "neutraal")] : []),
    ...(alleen + mede > 0 ? [melding([eigen.verdwenenZin(alleen, mede)], "vraag")] : []),
    ...(erger > 0 ? [melding([eigen.ergerZin(erger)], "fout")] : []),
  ];
  const isGelijk = uit.eisen.every(({ groep, oorzaken }) => groep === "gelijk" && oorzaken.length === 0);
  return {
    id: "samenvatting",
    kop: eigen.kop.samenvatting,
    bouwstenen: [...meldingen, ...(isGelijk ? [alinea(eigen.nietsVeranderd)] : []), groepentabel(blad), oordelentabel(blad)],
  };
}

const melding = (zinnen: readonly string[], toon: "neutraal" | "vraag" | "fout"): Bouwsteen => ({
  soort: "melding",
  toon,
  tekst: zinnen.map((tekst) => [{ tekst }]),
});

function groepentabel({ uit, eigen }: Blad): Tabel {
  const { groep, aantal, betekenis } = eigen.kolom;
  return {
    soort: "tabel",
    titel: eigen.groepentabel,
    kolommen: [kolom(groep, 26), kolom(aantal, 10, "getal"), kolom(betekenis, 50)],
    rijen: groepen
      .map((naam) => ({ naam, hoeveel: uit.samenvatting.groepen[naam] }))
      .filter(({ naam, hoeveel }) => hoeveel > 0 || naam === "verbeterd" || naam === "verslechterd")
      .map(({ naam, hoeveel }) => ({ metKop: true, cellen: [cel(eigen.groep[naam]), getal(hoeveel), cel(eigen.betekenis[naam])] })),
  };
}

function oordelentabel({ uit, tekst, eigen }: Blad): Tabel {
  const { oud, nieuw } = uit.samenvatting.oordelen;
  return {
    soort: "tabel",
    titel: eigen.oordelentabel,
    kolommen: [kolom(eigen.kolom.oordeel, 26), kolom(eigen.oud.toLowerCase(), 10, "getal"), kolom(eigen.nieuw.toLowerCase(), 10, "getal")],
    rijen: oordeelvolgorde
      .filter((oordeel) => oud[oordeel] + nieuw[oordeel] > 0)
      .map((oordeel) => ({
        metKop: true,
        cellen: [
          cel({ tekst: `${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}`, toon: oordeeltoon[oordeel] }),
          getal(oud[oordeel]),
          getal(nieuw[oordeel]),
        ],
      })),
  };
}

/** The verdicts that changed, old and new side by side; the others in a line per verdict. */
export function oordelen(blad: Blad): Deel {
  const { uit, eigen } = blad;
  const aantal = (richting: string): number => uit.normen.filter((norm) => norm.richting === richting).length;
  const gestegen = uit.normen.filter(({ verdwenen }) => verdwenen.length > 0);
  const gewijzigd = uit.normen.filter(({ richting }) => richting !== "gelijk");
  return {
    id: "oordelen",
    kop: eigen.kop.oordelen,
    bouwstenen: [
      alinea(`${eigen.oordeeltelling(aantal("verbeterd"), aantal("verslechterd"), aantal("gelijk"), aantal("anders"))}.`),
      ...(gewijzigd.length > 0 ? [oordeeltabel(gewijzigd, blad)] : []),
      ...(gestegen.length === 0
        ? []
        : [
            melding(
              gestegen.map((norm) => eigen.gestegenDoor(normnaam(norm, blad), norm.verdwenen.join(", "))),
              "vraag",
            ),
          ]),
      ...gelijkeOordelen(blad),
    ],
  };
}

const normnaam = ({ id, titel, titel_en, domein }: Oordeelverschil, { taal, tekst }: Blad): string =>
  `${id} ${taal === "en" ? titel_en : titel} (${tekst.domein[domein]})`;

function oordeeltabel(normen: readonly Oordeelverschil[], blad: Blad): Tabel {
  const { tekst, eigen } = blad;
  const vak = (oordeel: Oordeel | undefined): Cel =>
    oordeel === undefined
      ? cel(eigen.bestaatNiet)
      : cel({ tekst: `${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}`, toon: oordeeltoon[oordeel] });
  return {
    soort: "tabel",
    titel: eigen.oordeeltabel,
    titelVerborgen: true,
    kolommen: [kolom(eigen.kolom.norm, 44), kolom(eigen.oud.toLowerCase(), 24), kolom(eigen.nieuw.toLowerCase(), 24)],
    rijen: normen.map((norm) => ({ metKop: true, cellen: [cel(normnaam(norm, blad)), vak(norm.oud), vak(norm.nieuw)] })),
  };
}

function gelijkeOordelen({ uit, tekst, eigen }: Blad): readonly Bouwsteen[] {
  const gelijk = uit.normen.filter(({ richting }) => richting === "gelijk");
  const items = oordeelvolgorde.flatMap((oordeel) => {
    const zo = gelijk.filter((norm) => norm.nieuw === oordeel).map(({ id, domein }) => `${id} ${tekst.domein[domein]}`);
    return zo.length === 0
      ? []
      : [[{ tekst: `${oordeelteken[oordeel]} ${tekst.oordeel[oordeel]}: `, toon: oordeeltoon[oordeel] }, { tekst: zo.join(", ") }]];
  });
  return items.length === 0 ? [] : [alinea(eigen.oordelenGelijk), { soort: "lijst", items }];
}
