import { readdirSync, readFileSync } from "node:fs";
import { zlibSync } from "fflate";

const MAP = "tools/lettertypen";

/** The text of src/generated/lettertypen.ts: the fonts of the PDF, and which characters they can show. */
export function lettertypenTekst(): string {
  const bestanden = readdirSync(MAP)
    .filter((naam) => naam.endsWith(".ttf"))
    .sort();
  const fonts = bestanden.map((naam) => readFileSync(`${MAP}/${naam}`));
  const punten = [...new Set(fonts.flatMap(tekenpunten))].filter((punt) => punt >= 0x20).sort((a, b) => a - b);
  const regels = fonts.map((font) => `  ${JSON.stringify(Buffer.from(zlibSync(font, { level: 9 })).toString("base64"))},\n`);
  return `// Generated from ${MAP} by \`npm run generate\`; do not edit.

/** The characters for which there is a glyph, as the inside of a character class. */
export const dekking = ${JSON.stringify(reeksen(punten))};

/** ${bestanden.join(", ")}: zlib, in base64. */
export const lettertypen: readonly string[] = [
${regels.join("")}];
`;
}

/** The characters in the table "cmap" of a font, of its subtable with segments (format 4). */
function tekenpunten(font: Uint8Array): readonly number[] {
  const beeld = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tabellen = Array.from({ length: beeld.getUint16(4) }, (_, nummer) => 12 + nummer * 16);
  const cmap = tabellen.find((plek) => beeld.getUint32(plek) === 0x636d6170);
  if (cmap === undefined) throw new Error("a font without cmap");
  const begin = beeld.getUint32(cmap + 8);
  const plekken = Array.from({ length: beeld.getUint16(begin + 2) }, (_, nummer) => begin + beeld.getUint32(begin + 4 + nummer * 8 + 4));
  const vier = plekken.find((plek) => beeld.getUint16(plek) === 4);
  if (vier === undefined) throw new Error("a font without a cmap of format 4");
  const dubbel = beeld.getUint16(vier + 6);
  return Array.from({ length: dubbel / 2 }, (_, nummer) => {
    const einde = beeld.getUint16(vier + 14 + nummer * 2);
    const start = beeld.getUint16(vier + 16 + dubbel + nummer * 2);
    return start === 0xffff ? [] : Array.from({ length: einde - start + 1 }, (_, verder) => start + verder);
  }).flat();
}

const hex = (punt: number): string => `\\u${punt.toString(16).padStart(4, "0")}`;

function reeksen(punten: readonly number[]): string {
  let uit = "";
  for (let plek = 0; plek < punten.length; plek += 1) {
    const begin = punten[plek] ?? 0;
    let einde = begin;
    while (punten[plek + 1] === einde + 1) {
      plek += 1;
      einde += 1;
    }
    uit += begin === einde ? hex(begin) : `${hex(begin)}-${hex(einde)}`;
  }
  return uit;
}
