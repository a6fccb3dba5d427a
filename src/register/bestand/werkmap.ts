import { strFromU8, unzipSync } from "fflate";
import type { Werkmapprobleem } from "../../diagnostic/register-codes.ts";
import { maxUitgepakt } from "./tabel.ts";
import { loopXml } from "./xml.ts";

/** A file that is no workbook we can read. */
export class Werkmapfout extends Error {
  override readonly name = "Werkmapfout";
  readonly probleem: Werkmapprobleem;

  constructor(probleem: Werkmapprobleem) {
    super(probleem);
    this.probleem = probleem;
  }
}

/** A sheet as the workbook lists it. */
export interface Blad {
  readonly naam: string;
  readonly zichtbaar: boolean;
  /** Its part in the archive. */
  readonly deel: string;
}

export interface Werkmap {
  readonly bladen: readonly Blad[];
  /** Days are counted from 1904 instead of 1900. */
  readonly vanaf1904: boolean;
  readonly teksten: readonly string[];
  /** Per style whether it shows a number as a date. */
  readonly datumstijlen: readonly boolean[];
  /** How much of the archive was unpacked so far. */
  readonly uitgepakt: number;
  /** The XML of a sheet. */
  readonly lees: (blad: Blad) => string;
}

const hoofddelen = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "xl/styles.xml"];

/** Unpacks what a workbook says of itself; a sheet only when it is asked for. Throws a Werkmapfout. */
export function openWerkmap(bytes: Uint8Array): Werkmap {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw new Werkmapfout("oud-of-beveiligd");
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Werkmapfout("geen-werkmap");
  const delen = pakUit(bytes, (naam) => hoofddelen.includes(naam));
  const deel = (naam: string): string => delen.get(naam) ?? "<leeg/>";
  if (!delen.has("xl/workbook.xml")) throw new Werkmapfout("geen-werkmap");
  return {
    ...leesWerkmap(deel("xl/workbook.xml"), leesRelaties(deel("xl/_rels/workbook.xml.rels"))),
    teksten: leesTeksten(deel("xl/sharedStrings.xml")),
    datumstijlen: leesDatumstijlen(deel("xl/styles.xml")),
    uitgepakt: [...delen.values()].reduce((som, { length }) => som + length, 0),
    lees: (blad) => {
      const tekst = pakUit(bytes, (naam) => naam === blad.deel).get(blad.deel);
      if (tekst === undefined) throw new Werkmapfout("beschadigd");
      return tekst;
    },
  };
}

/**
 * The parts that are wanted. What they say to be unpacked is added up before anything is: a part is never unpacked beyond what it
 * says, so a small file cannot become a large one.
 */
function pakUit(bytes: Uint8Array, wil: (naam: string) => boolean): ReadonlyMap<string, string> {
  let totaal = 0;
  try {
    const delen = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wil(name)) return false;
        totaal += originalSize;
        if (totaal > maxUitgepakt) throw new Werkmapfout("te-groot");
        return true;
      },
    });
    return new Map(Object.entries(delen).map(([naam, inhoud]) => [naam, strFromU8(inhoud)]));
  } catch (fout) {
    // fflate throws errors with a code of its own, and a RangeError for sizes that cannot be.
    throw fout instanceof Werkmapfout ? fout : new Werkmapfout("beschadigd");
  }
}

function leesWerkmap(xml: string, relaties: ReadonlyMap<string, string>): Pick<Werkmap, "bladen" | "vanaf1904"> {
  const bladen: Blad[] = [];
  let vanaf1904 = false;
  loopXml(xml, {
    begin: (naam, { name = "", id = "", state, date1904 }) => {
      if (naam === "workbookPr") vanaf1904 = date1904 === "1" || date1904 === "true";
      if (naam === "sheet")
        bladen.push({ naam: name, zichtbaar: state === undefined || state === "visible", deel: relaties.get(id) ?? "" });
    },
  });
  return { bladen, vanaf1904 };
}

/** Which part belongs to an id, as paths from the root of the archive. */
function leesRelaties(xml: string): ReadonlyMap<string, string> {
  const uit = new Map<string, string>();
  loopXml(xml, {
    begin: (naam, { Id = "", Target = "" }) => {
      if (naam === "Relationship") uit.set(Id, Target.startsWith("/") ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return uit;
}

/** The texts that cells refer to by number; of a text in pieces the pieces, without the reading aids of Japanese. */
function leesTeksten(xml: string): readonly string[] {
  const uit: string[] = [];
  let [tekst, inTekst, inUitspraak] = ["", false, false];
  loopXml(xml, {
    begin: (naam) => {
      if (naam === "si") tekst = "";
      if (naam === "rPh") inUitspraak = true;
      if (naam === "t") inTekst = !inUitspraak;
    },
    eind: (naam) => {
      if (naam === "t") inTekst = false;
      if (naam === "rPh") inUitspraak = false;
      if (naam === "si") uit.push(tekst);
    },
    tekst: (stuk) => {
      if (inTekst) tekst += stuk;
    },
  });
  return uit;
}

/** Numbers of the formats that Excel itself shows as a date, with or without a time. */
const isEigenDatum = (nummer: number): boolean =>
  (nummer >= 14 && nummer <= 17) || nummer === 22 || (nummer >= 27 && nummer <= 36) || (nummer >= 50 && nummer <= 58);

/** A format with days or years in it, outside what it shows literally. */
const isDatumcode = (code: string): boolean => /[dyj]/i.test(code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, ""));

function leesDatumstijlen(xml: string): readonly boolean[] {
  const eigen = new Map<number, boolean>();
  const uit: boolean[] = [];
  let inCellen = false;
  loopXml(xml, {
    begin: (naam, { numFmtId = "0", formatCode = "" }) => {
      const nummer = Number(numFmtId);
      if (naam === "numFmt") eigen.set(nummer, isDatumcode(formatCode));
      if (naam === "cellXfs") inCellen = true;
      if (naam === "xf" && inCellen) uit.push(eigen.get(nummer) ?? isEigenDatum(nummer));
    },
    eind: (naam) => {
      if (naam === "cellXfs") inCellen = false;
    },
  });
  return uit;
}
