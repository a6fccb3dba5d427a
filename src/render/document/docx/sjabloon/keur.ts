import { strFromU8, unzipSync } from "fflate";
import { sjabloonlimieten } from "./limieten.ts";

/** Why a file cannot be a template; each has its sentence. */
export type Sjabloonbezwaar = "te-groot" | "geen-docx" | "beveiligd" | "macros" | "strikt" | "beschadigd" | "plek";

/** The part that holds the text. */
export const DOCUMENT = "word/document.xml";
const TYPEN = "[Content_Types].xml";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The parts of a template, or why it is none. Looks at names and sizes before anything is unpacked. */
export function opensjabloon(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | Sjabloonbezwaar {
  if (bytes.length > sjabloonlimieten.bytes) return "te-groot";
  // An encrypted Office file is not a zip but a compound file.
  if (begintMet(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return "beveiligd";
  if (!begintMet(bytes, [0x50, 0x4b])) return "geen-docx";
  const delen = pakUit(bytes);
  return typeof delen === "string" ? delen : (bezwaarTegen(delen) ?? alsDocument(delen));
}

const begintMet = (bytes: Uint8Array, begin: readonly number[]): boolean => begin.every((byte, plek) => bytes[plek] === byte);

function pakUit(bytes: Uint8Array): Record<string, Uint8Array> | Sjabloonbezwaar {
  let aantal = 0;
  let totaal = 0;
  let vreemd = false;
  try {
    const delen = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        aantal += 1;
        totaal += originalSize;
        vreemd ||= !isGewoon(name);
        return !vreemd && aantal <= sjabloonlimieten.delen && totaal <= sjabloonlimieten.uitgepakt && !name.endsWith("/");
      },
    });
    if (aantal > sjabloonlimieten.delen || totaal > sjabloonlimieten.uitgepakt) return "te-groot";
    return vreemd ? "beschadigd" : delen;
  } catch {
    return "beschadigd";
  }
}

/** A path within the archive and nowhere else. */
const isGewoon = (naam: string): boolean =>
  !/[\\:\0]/.test(naam) && !naam.startsWith("/") && !naam.split("/").includes("..") && naam !== "__proto__";

function bezwaarTegen(delen: Readonly<Record<string, Uint8Array>>): Sjabloonbezwaar | undefined {
  const document = tekstVan(delen[DOCUMENT]);
  const typen = tekstVan(delen[TYPEN]);
  if (document === undefined || typen === undefined) return "geen-docx";
  if (typen.includes("macroEnabled") || Object.keys(delen).some((naam) => naam.endsWith("vbaProject.bin"))) return "macros";
  if (!typen.includes(MAIN)) return "geen-docx";
  if (!document.includes(TRANSITIONAL)) return "strikt";
  // Word writes no DTD; entities in one could grow without bound.
  const xml = Object.entries(delen).filter(([naam]) => naam.endsWith(".xml") || naam.endsWith(".rels"));
  if (xml.some(([, inhoud]) => (tekstVan(inhoud) ?? "<!DOCTYPE").includes("<!DOCTYPE"))) return "beschadigd";
  return /<w:body\b[^>]*>[\s\S]*<\/w:body>/.test(document) ? undefined : "beschadigd";
}

/** Undefined for what is no UTF-8, such as a part in UTF-16. */
function tekstVan(inhoud: Uint8Array | undefined): string | undefined {
  if (inhoud === undefined) return undefined;
  const tekst = strFromU8(inhoud);
  return tekst.includes("\0") || tekst.includes("\ufffd") ? undefined : tekst;
}

/** A Word template (.dotx) may serve too; what is made of it is a document. */
function alsDocument(delen: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const typen = delen[TYPEN];
  if (typen === undefined) return delen;
  const tekst = strFromU8(typen).replaceAll(`${MAIN}.template.main+xml`, `${MAIN}.document.main+xml`);
  return { ...delen, [TYPEN]: new TextEncoder().encode(tekst) };
}
