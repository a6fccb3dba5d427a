import { strFromU8, unzipSync } from "fflate";

/** The parts of a workbook as text, by name; and what its cells hold, read as a spreadsheet reads it. */
export interface Uitgepakt {
  readonly delen: Readonly<Record<string, string>>;
  readonly namen: readonly string[];
  /** The cells of a sheet by place: "B2" is its text, or its number as written. */
  readonly cellen: (blad: string) => ReadonlyMap<string, Cel>;
  readonly blad: (naam: string) => string;
}

export interface Cel {
  readonly soort: "tekst" | "getal";
  readonly waarde: string;
}

export function pakUit(bytes: Uint8Array): Uitgepakt {
  const delen = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([naam, inhoud]) => [naam, strFromU8(inhoud)]));
  const namen = [...(delen["xl/workbook.xml"] ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, naam = ""]) => ontsnapt(naam));
  const teksten = [...(delen["xl/sharedStrings.xml"] ?? "").matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, tekst = ""]) =>
    ontsnapt(tekst),
  );
  const blad = (naam: string): string => {
    const plek = namen.indexOf(naam);
    if (plek === -1) throw new Error(`no sheet ${naam} in ${namen.join(", ")}`);
    return delen[`xl/worksheets/sheet${plek + 1}.xml`] ?? "";
  };
  const cellen = (naam: string): ReadonlyMap<string, Cel> =>
    new Map(
      [...blad(naam).matchAll(/<c r="([A-Z]+\d+)"([^>]*)><v>([^<]*)<\/v><\/c>/g)].map(([, plaats = "", kenmerken = "", waarde = ""]) => [
        plaats,
        kenmerken.includes('t="s"') ? { soort: "tekst", waarde: teksten[Number(waarde)] ?? "" } : { soort: "getal", waarde },
      ]),
    );
  return { delen, namen, cellen, blad };
}

/** Reading undoes `_x0041_` from left to right, after the entities of XML. */
const ontsnapt = (xml: string): string =>
  xml
    .replace(/&(lt|gt|quot|apos|amp);/g, (_geheel, naam: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[naam] ?? "")
    .replace(/_x([0-9a-f]{4})_/gi, (_geheel, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The values of one column, without its heading. */
export const kolomVan = (cellen: ReadonlyMap<string, Cel>, kop: string): readonly string[] => {
  const plaats = [...cellen].find(([waar, { waarde }]) => /^[A-Z]+1$/.test(waar) && waarde === kop)?.[0];
  if (plaats === undefined) throw new Error(`no column ${kop}`);
  const letters = plaats.replace(/\d+/, "");
  return [...cellen].flatMap(([waar, { waarde }]) => (waar.replace(/\d+/, "") === letters && waar !== plaats ? [waarde] : []));
};
