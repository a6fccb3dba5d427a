import type { Blob, Buffer } from "node:buffer";
import type { Stream } from "node:stream";
import type { Feature } from "write-excel-file/node";
import type { WerkboekTekst } from "../../tekst/nl/werkboek.ts";
import { voorXlsx, voorXml } from "../escape.ts";
import { buitenadres } from "./adres.ts";
import { kort } from "./namen.ts";
import type { Werkblad, Werkboek } from "./types.ts";

/** The parts of a workbook that the library does not write: filters, links, print settings and the properties of the document. */

type Inhoud = Stream | Buffer | Blob;

export function aanvulling(werkboek: Werkboek, namen: readonly string[], woorden: WerkboekTekst): Feature<Inhoud> {
  const bladen = werkboek.bladen.map((blad, plek): Blad => ({ blad, naam: namen[plek] ?? "", links: links(blad, werkboek, namen) }));
  const van = (plek: number): Blad => bladen[plek] ?? { blad: { soort: "lezen", naam: "", breedtes: [], rijen: [] }, naam: "", links: [] };
  const voettekst = voet(werkboek, woorden);
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": { transform: (xml, _opties, { sheetIndex }) => metBladdelen(xml, van(sheetIndex), voettekst) },
        "xl/worksheets/_rels/sheet{id}.xml.rels": { insert: (_opties, { sheetIndex }) => adressen(van(sheetIndex)) },
        "xl/workbook.xml": { transform: (xml) => xml.replace(/<definedNames\s*\/>/, () => namenlijst(bladen)) },
        "_rels/.rels": {
          insert: () =>
            '<Relationship Id="rId-core-1" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
        },
        "[Content_Types].xml": {
          insert: () =>
            '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>',
        },
      },
      write: { files: () => ({ "docProps/core.xml": eigenschappen(werkboek, woorden) }) },
    },
  };
}

interface Blad {
  readonly blad: Werkblad;
  readonly naam: string;
  readonly links: readonly Link[];
}

interface Link {
  readonly plaats: string;
  /** Outside the workbook. */
  readonly adres?: string;
  /** A cell in it. */
  readonly cel?: string;
}

/** "B2": columns and rows count from 0. */
const plaatsVan = (kolom: number, rij: number): string => `${kolomletters(kolom)}${rij + 1}`;

const kolomletters = (kolom: number): string =>
  (kolom < 26 ? "" : kolomletters(Math.floor(kolom / 26) - 1)) + String.fromCharCode(65 + (kolom % 26));

function links({ soort, rijen }: Werkblad, { bladen }: Werkboek, namen: readonly string[]): readonly Link[] {
  const eerste = soort === "tabel" ? 1 : 0;
  return rijen.flatMap(({ cellen }, rij) =>
    cellen.flatMap((cel, kolom): readonly Link[] => {
      if (cel?.soort !== "tekst") return [];
      const plaats = plaatsVan(kolom, rij + eerste);
      const adres = buitenadres(cel.adres);
      if (adres !== undefined) return [{ plaats, adres }];
      const doel = cel.blad === undefined ? undefined : namen[bladen.findIndex(({ naam }) => naam === cel.blad)];
      return doel === undefined ? [] : [{ plaats, cel: `${aangehaald(doel)}!A1` }];
    }),
  );
}

const aangehaald = (naam: string): string => `'${naam.replaceAll("'", "''")}'`;

/** The cells under the filter: the heading and all rows but the sums at the end. */
function filterbereik({ blad }: Blad): readonly [string, string] | undefined {
  if (blad.soort !== "tabel") return undefined;
  const rijen = blad.rijen.findLastIndex(({ vorm }) => vorm !== "nadruk") + 1;
  return [plaatsVan(0, 0), plaatsVan(blad.kolommen.length - 1, rijen)];
}

/** The order of these parts is laid down in ECMA-376, part 1, 18.3.1.99; a program may refuse another one. */
function metBladdelen(xml: string, blad: Blad, voettekst: string): string {
  const bereik = filterbereik(blad);
  const filter = bereik === undefined ? "" : `<autoFilter ref="${bereik.join(":")}"/>`;
  const na = [
    blad.links.length === 0 ? "" : `<hyperlinks>${blad.links.map(koppeling).join("")}</hyperlinks>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${voettekst}</oddFooter></headerFooter>`,
    bereik === undefined ? "" : `<ignoredErrors><ignoredError sqref="${bereik.join(":")}" numberStoredAsText="1"/></ignoredErrors>`,
  ].join("");
  return (
    xml
      .replaceAll(' customHeight="1"', "")
      // With rows frozen and no columns, the library names a pane that is not there.
      .replace(/(<pane [^>]*)xSplit="0" ([^>]*)"bottomRight"/, '$1$2"bottomLeft"')
      .replace(/<worksheet [^>]*>/, (begin) => `${begin}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
      .replace(/<\/sheetData>(<mergeCells.*?<\/mergeCells>)?/s, (_geheel, samen = "") => `</sheetData>${filter}${samen}${na}`)
  );
}

const koppeling = ({ plaats, adres, cel }: Link, nummer: number): string =>
  adres === undefined
    ? `<hyperlink ref="${plaats}" location="${voorXlsx(cel ?? "")}"/>`
    : `<hyperlink ref="${plaats}" r:id="rId-adres-${nummer + 1}"/>`;

const adressen = ({ links }: Blad): string =>
  links
    .map(({ adres }, nummer) =>
      adres === undefined
        ? ""
        : `<Relationship Id="rId-adres-${nummer + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${voorXml(adres)}" TargetMode="External"/>`,
    )
    .join("");

/** The range of each filter, and the heading that every printed page repeats. */
function namenlijst(bladen: readonly Blad[]): string {
  const namen = bladen.flatMap((blad, plek) => {
    const bereik = filterbereik(blad);
    if (bereik === undefined) return [];
    const vast = bereik.map((plaats) => plaats.replace(/([A-Z]+)(\d+)/, "$$$1$$$2")).join(":");
    const naam = aangehaald(blad.naam);
    return [
      { naam: "_xlnm._FilterDatabase", plek, verborgen: ' hidden="1"', waarde: `${naam}!${vast}` },
      { naam: "_xlnm.Print_Titles", plek, verborgen: "", waarde: `${naam}!$1:$1` },
    ];
  });
  if (namen.length === 0) return "";
  const regels = namen.map(
    ({ naam, plek, verborgen, waarde }) =>
      `<definedName name="${naam}" localSheetId="${plek}"${verborgen}>${voorXlsx(waarde)}</definedName>`,
  );
  return `<definedNames>${regels.join("")}</definedNames>`;
}

/** At the foot of a printed page an ampersand begins a command, so ours are written twice in a text. */
function voet({ titel, kenmerk }: Werkboek, woorden: WerkboekTekst): string {
  const tekst = (deel: string): string => voorXlsx(kort(deel.replace(/\s+/gu, " "), 80).replaceAll("&", "&&"));
  return `&amp;L${tekst(titel)}&amp;C${tekst(kenmerk)}&amp;R${voorXlsx(woorden.pagina("&P", "&N"))}`;
}

/** Without dates: the same content is the same file. */
const eigenschappen = ({ titel, kenmerk }: Werkboek, { taalcode }: WerkboekTekst): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${voorXml(titel)}</dc:title><dc:creator>basisnormen</dc:creator><dc:description>${voorXml(kenmerk)}</dc:description>` +
  `<dc:language>${taalcode}</dc:language></cp:coreProperties>`;
