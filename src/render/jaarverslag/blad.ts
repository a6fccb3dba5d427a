import type { Domein } from "../../beschrijving/format/begrippen.ts";
import type { Cijfersoort } from "../../jaarverslag/tellers.ts";
import type { Aantal, Jaarverslag, Vraag } from "../../jaarverslag/types.ts";
import { jaarverslagtekst } from "../../tekst/jaarverslag.ts";
import type { JaarverslagTekst } from "../../tekst/nl/jaarverslag.ts";
import type { Taal } from "../../tekst/taal.ts";
import { cel, getal, kolom } from "../document/maak.ts";
import type { Bouwsteen, Cel, Deel, Stuk, Tabel } from "../document/types.ts";
import { hoofdletter } from "../rapportdocument/blad.ts";
import { type Resultaatblad, resultaatblad } from "../resultaat/blad.ts";
import { tekens } from "../tekens.ts";

/** What every part of the yearly report as a document needs to know. */
export type Blad = Resultaatblad<Jaarverslag, JaarverslagTekst>;

export const maakBlad = (uit: Jaarverslag, taal: Taal): Blad =>
  resultaatblad(uit, taal, {
    eigen: jaarverslagtekst(taal),
    bronnen: [...uit.analyse.activiteiten, ...uit.cijfers.tellers.flatMap(({ cijfers }) => cijfers)].map(({ bron }) => bron),
  });

/** "✎" would not print everywhere; the question mark is what stands for the unknown in every report. */
export const openPlek = (tekst: string): Stuk => ({ tekst: `${tekens.onbekend} ${tekst}`, stijl: "vet", toon: "vraag" });

/** A number, or why it is not shown. In a workbook a shown number stays a number. */
export function aantalcel(aantal: Aantal, blad: Blad): Cel {
  if (aantal.getal !== undefined) return getal(aantal.getal);
  return cel(aantaltekst(aantal, blad));
}

export function aantaltekst({ getal: hoeveel, verborgen }: Aantal, { uit, eigen }: Blad): string {
  if (hoeveel !== undefined) return String(hoeveel);
  if (verborgen === "klein") return eigen.minder(uit.openbaar?.drempel ?? 0);
  return verborgen === "ook" ? eigen.verborgen : tekens.nvt;
}

/** "meldingen van misstanden (ambtelijk)". */
export const reeksnaam = (
  { soort, domein }: { readonly soort: Cijfersoort; readonly domein: readonly Domein[] },
  { eigen, tekst }: Blad,
): string => `${eigen.soort[soort]} (${domein.map((een) => tekst.domein[een]).join(", ")})`;

/** The questions of the template with their answers, a row each, so that somebody can write in the open places. */
export function vraagtabel(titel: string, vragen: readonly Vraag[], blad: Blad): Tabel {
  const { eigen } = blad;
  return {
    soort: "tabel",
    titel,
    titelVerborgen: true,
    // All questions on one sheet of a workbook.
    werkblad: eigen.werkbladVragen,
    kolommen: [kolom(eigen.kolom.vraag, 34), kolom(eigen.kolom.antwoord, 66)],
    rijen: vragen.map((vraag) => ({ metKop: true, cellen: [cel(vraagkop(vraag)), antwoord(vraag, blad)] })),
  };
}

const vraagkop = ({ letter, vraag }: Vraag): string => (letter === undefined ? vraag : `${letter}. ${vraag}`);

export function antwoord({ stand, tekst = "", bron = "" }: Vraag, { eigen, bron: weergave }: Blad): Cel {
  switch (stand) {
    case "ingevuld":
      return cel({ tekst: hoofdletter(tekst), ...(bron !== "" && { noot: weergave.kort(bron) }) });
    case "nvt":
      return cel(eigen.nvt);
    case "niet-openbaar":
      return cel({ tekst: eigen.nietOpenbaar, stijl: "cursief" });
    case "in-te-vullen":
      return cel(openPlek(eigen.inTeVullen));
  }
}

/** A section of the second level. */
export const onderdeel = (id: string, kop: string, ...bouwstenen: readonly Bouwsteen[]): Deel => ({ id, kop, bouwstenen });
