import { diagnostic, plaatsVanBestand } from "../../diagnostic/diagnostic-error.ts";
import type { Diagnostic, Plaats } from "../../diagnostic/types.ts";
import { type Cel, maxKolommen, maxRegels, type Tabeluitkomst } from "./tabel.ts";
import { type Blad, openWerkmap, type Werkmap, Werkmapfout } from "./werkmap.ts";
import { loopXml, XmlFout } from "./xml.ts";

export interface Xlsxbron {
  readonly bytes: Uint8Array;
  readonly bestand: string;
  /** The sheet that the description names, and where it does. */
  readonly blad?: { readonly naam: string; readonly plaats: Plaats };
}

/** Reads one sheet of a workbook: its first row that holds something is the heading. A place counts rows and columns of the sheet. */
export function leesXlsx({ bytes, bestand, blad: gevraagd }: Xlsxbron): Tabeluitkomst {
  try {
    const werkmap = openWerkmap(bytes);
    const blad = werkmap.bladen.find(({ naam, zichtbaar }) => (gevraagd === undefined ? zichtbaar : naam === gevraagd.naam));
    if (blad === undefined) {
      if (gevraagd === undefined) throw new Werkmapfout("beschadigd");
      return { fouten: [diagnostic("register-blad-onvindbaar", gevraagd.plaats, { blad: gevraagd.naam })] };
    }
    // A name that nobody asked for is the file's own word, and stays out of messages.
    return tabelVan(werkmap, blad, { bestand, pad: gevraagd?.naam ?? "" });
  } catch (fout) {
    const probleem = fout instanceof Werkmapfout ? fout.probleem : fout instanceof XmlFout ? "beschadigd" : undefined;
    if (probleem === undefined) throw fout;
    return { fouten: [diagnostic("register-werkmap", plaatsVanBestand(bestand), { probleem })] };
  }
}

/** A row of the sheet that holds something. */
interface Bladrij {
  readonly nummer: number;
  readonly verborgen: boolean;
  readonly cellen: ReadonlyMap<number, Cel>;
}

/** Reading stops at what is too much. */
class TeGroot extends Error {
  readonly fout: Diagnostic;

  constructor(fout: Diagnostic) {
    super();
    this.fout = fout;
  }
}

function tabelVan(werkmap: Werkmap, blad: Blad, waar: Pick<Plaats, "bestand" | "pad">): Tabeluitkomst {
  const plaatsVan = (regel: number, kolom: number): Plaats => ({ ...waar, regel, kolom });
  try {
    const xml = werkmap.lees(blad);
    const { rijen: alle, isVerborgen } = rijenVan(xml, werkmap, plaatsVan);
    const [kop, ...rijen] = alle;
    if (kop === undefined) return { fouten: [diagnostic("register-geen-kop", plaatsVan(1, 1), {})] };
    const breedte = Math.max(...kop.cellen.keys());
    const nummers = Array.from({ length: breedte }, (_, i) => i + 1);
    const ruim = rijen.filter(({ cellen }) => [...cellen.keys()].some((kolom) => kolom > breedte));
    if (kop.cellen.size === 1 && ruim.length > 0 && ruim.length * 2 > rijen.length)
      return { fouten: [diagnostic("register-kop-smal", plaatsVan(kop.nummer, breedte), {})] };
    if (ruim.length > 0)
      return {
        fouten: ruim.map(({ nummer, cellen }) =>
          diagnostic("register-te-veel-cellen", plaatsVan(nummer, breedte + 1), {
            cellen: Math.max(...cellen.keys()),
            kolommen: breedte,
            soort: "werkmap",
          }),
        ),
      };
    return {
      tabel: {
        uitgepakt: werkmap.uitgepakt + xml.length,
        kop: nummers.map((kolom) => ({
          tekst: tekstVan(kop.cellen.get(kolom)),
          plaats: plaatsVan(kop.nummer, kolom),
          ...(isVerborgen(kolom) && { verborgen: true }),
        })),
        rijen: rijen.map(({ nummer, verborgen, cellen }) => ({
          plaats: plaatsVan(nummer, 1),
          cellen: nummers.map((kolom) => cellen.get(kolom)),
          ...(verborgen && { verborgen }),
        })),
      },
    };
  } catch (fout) {
    if (!(fout instanceof TeGroot)) throw fout;
    return { fouten: [fout.fout] };
  }
}

const tekstVan = (cel: Cel | undefined): string => (typeof cel?.waarde === "object" || cel === undefined ? "" : String(cel.waarde));

/** A cell while it is being read. */
interface Open {
  readonly kolom: number;
  readonly soort: string;
  readonly stijl: number;
  waarde: string;
  heeftWaarde: boolean;
  heeftFormule: boolean;
}

/** The rows of a sheet, and whether a column of it is hidden. */
interface Bladinhoud {
  readonly rijen: readonly Bladrij[];
  readonly isVerborgen: (kolom: number) => boolean;
}

const isWaar = (kenmerk: string | undefined): boolean => kenmerk === "1" || kenmerk === "true";
/** A height or width of nothing hides as well. */
const isNul = (maat: string | undefined): boolean => maat !== undefined && Number(maat) === 0;

function rijenVan(xml: string, werkmap: Werkmap, plaatsVan: (regel: number, kolom: number) => Plaats): Bladinhoud {
  const uit: Bladrij[] = [];
  const verborgenKolommen: (readonly [van: number, tot: number])[] = [];
  let rijenZonderHoogte = false;
  let [inGegevens, inTekst, inUitspraak, nummer, kolom, verborgen] = [false, false, false, 0, 0, false];
  let cellen = new Map<number, Cel>();
  let open: Open | undefined;
  loopXml(xml, {
    begin: (naam, { r = "", t = "n", s = "", hidden, ht, width, min = "", max = "", zeroHeight }) => {
      if (naam === "sheetFormatPr") rijenZonderHoogte = isWaar(zeroHeight);
      if (naam === "col" && (isWaar(hidden) || isNul(width))) verborgenKolommen.push([geheel(min), geheel(max)]);
      if (naam === "sheetData") inGegevens = true;
      if (!inGegevens) return;
      if (naam === "row") {
        [nummer, kolom, verborgen] = [
          r === "" ? nummer + 1 : geheel(r),
          0,
          isWaar(hidden) || isNul(ht) || (rijenZonderHoogte && ht === undefined),
        ];
        cellen = new Map();
      } else if (naam === "c") {
        kolom = r === "" ? kolom + 1 : kolomnummer(r);
        if (kolom > maxKolommen)
          throw new TeGroot(diagnostic("register-te-groot", plaatsVan(nummer, kolom), { wat: "kolommen", max: maxKolommen }));
        open = { kolom, soort: t, stijl: s === "" ? -1 : Number(s), waarde: "", heeftWaarde: false, heeftFormule: false };
      } else if (open !== undefined) {
        if (naam === "f") open.heeftFormule = true;
        if (naam === "rPh") inUitspraak = true;
        inTekst = naam === "v" || (naam === "t" && !inUitspraak);
        if (inTekst) open.heeftWaarde = true;
      }
    },
    tekst: (stuk) => {
      if (inTekst && open !== undefined) open.waarde += stuk;
    },
    eind: (naam) => {
      if (naam === "sheetData") inGegevens = false;
      if (naam === "v" || naam === "t") inTekst = false;
      if (naam === "rPh") inUitspraak = false;
      if (naam === "c" && open !== undefined) {
        const waarde = waardeVan(open, werkmap);
        if (waarde !== undefined) cellen.set(open.kolom, { waarde, plaats: plaatsVan(nummer, open.kolom) });
        open = undefined;
      }
      if (naam === "row" && inGegevens && cellen.size > 0) {
        // One more than the rows: the heading.
        if (uit.length > maxRegels)
          throw new TeGroot(diagnostic("register-te-groot", plaatsVan(nummer, 1), { wat: "regels", max: maxRegels }));
        uit.push({ nummer, verborgen, cellen });
      }
    },
  });
  return { rijen: uit, isVerborgen: (kolom) => verborgenKolommen.some(([van, tot]) => van <= kolom && kolom <= tot) };
}

function waardeVan(
  { soort, stijl, waarde, heeftWaarde, heeftFormule }: Open,
  { teksten, datumstijlen, vanaf1904 }: Werkmap,
): Cel["waarde"] | undefined {
  if (!heeftWaarde) return heeftFormule ? { fout: true } : undefined;
  switch (soort) {
    case "s": {
      const tekst = teksten[geheel(waarde)];
      return tekst === undefined ? { fout: true } : gevuld(tekst);
    }
    case "str":
    case "inlineStr":
      return gevuld(waarde);
    case "b":
      return waarde.trim() === "1";
    case "d":
      return { dag: waarde.trim().slice(0, 10) };
    case "n": {
      if (waarde.trim() === "") return undefined;
      const getal = Number(waarde);
      if (!Number.isFinite(getal)) return { fout: true };
      return datumstijlen[stijl] === true ? dagVan(getal, vanaf1904) : getal;
    }
    default:
      return { fout: true };
  }
}

const gevuld = (tekst: string): string | undefined => (tekst.trim() === "" ? undefined : tekst);

const DAG = 86_400_000;
/** 31 December 9999, the last day of Excel. */
const LAATSTE = 2_958_465;

/** The day that Excel keeps as a number. It counts a 29 February 1900 that never was. */
function dagVan(getal: number, vanaf1904: boolean): Cel["waarde"] {
  const dagen = Math.floor(getal);
  if (dagen < 0 || dagen > LAATSTE) return { fout: true };
  const begin = vanaf1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, dagen < 60 ? 31 : 30);
  return { dag: new Date(begin + dagen * DAG).toISOString().slice(0, 10) };
}

/** A row number or index; what is none is a fault of the file. */
function geheel(tekst: string): number {
  const getal = /^\s*[0-9]{1,8}\s*$/.test(tekst) ? Number(tekst) : Number.NaN;
  if (Number.isNaN(getal)) throw new Werkmapfout("beschadigd");
  return getal;
}

/** "AB12" is in column 28. */
function kolomnummer(verwijzing: string): number {
  const [, letters] = /^([A-Z]{1,3})[0-9]{1,8}$/.exec(verwijzing) ?? [];
  if (letters === undefined) throw new Werkmapfout("beschadigd");
  return [...letters].reduce((som, letter) => som * 26 + letter.charCodeAt(0) - 64, 0);
}
