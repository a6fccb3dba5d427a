import { strToU8, unzipSync, zipSync } from "fflate";

/** The first day a zip file can name: a real one would make every file differ. */
const BEGIN = new Date(1980, 0, 1, 12);

/**
 * The same zip file (DOCX, XLSX) in the same bytes for the same content: fixed dates, the entries in the order they came
 * in, and `merk` as the comment of the archive, where it stands readable at the end. Office programs ignore the comment.
 */
export function vasteZip(bytes: Uint8Array, merk: string, wijzig: (naam: string, inhoud: Uint8Array) => Uint8Array = behoud): Uint8Array {
  const delen = Object.entries(unzipSync(bytes)).map(([naam, inhoud]) => [naam, wijzig(naam, inhoud)] as const);
  return metCommentaar(zipSync(Object.fromEntries(delen), { level: 6, mtime: BEGIN }), merk);
}

const behoud = (_naam: string, inhoud: Uint8Array): Uint8Array => inhoud;

/** The end record of a zip closes with the length of the comment, and the comment itself. */
function metCommentaar(zip: Uint8Array, merk: string): Uint8Array {
  const commentaar = strToU8(merk);
  const uit = new Uint8Array(zip.length + commentaar.length);
  uit.set(zip);
  uit.set(commentaar, zip.length);
  new DataView(uit.buffer).setUint16(zip.length - 2, commentaar.length, true);
  return uit;
}
