import { isUtf8 } from "node:buffer";
import { diagnostic, plaatsVanBestand } from "../diagnostic/diagnostic-error.ts";
import type { Plaats } from "../diagnostic/types.ts";
import type { Tabeluitkomst } from "./bestand/tabel.ts";
import type { Inhouduitkomst } from "./inhoud.ts";
import { type Keuring, keur } from "./keur.ts";

/** The rows in the bytes of a file, checked. */
export async function leesInhoud(bytes: Uint8Array, keuring: Keuring): Promise<Inhouduitkomst> {
  return keurTabel(await leesTabel(bytes, keuring.bestand), keuring);
}

/** The rows of a file that was read, checked. */
export const keurTabel = (uit: Tabeluitkomst, keuring: Keuring): Inhouduitkomst => ("fouten" in uit ? uit : keur(uit.tabel, keuring));

/** The rows in the bytes of a file. The readers are loaded when a file asks for them. */
export async function leesTabel(bytes: Uint8Array, { pad, blad, scheidingsteken, plaatsen }: Keuring["bestand"]): Promise<Tabeluitkomst> {
  if (/\.xlsx$/i.test(pad)) {
    const { leesXlsx } = await import("./bestand/xlsx.ts");
    return leesXlsx({ bytes, bestand: pad, ...(blad !== undefined && { blad: { naam: blad, plaats: plaatsen.blad } }) });
  }
  const isCsv = /\.csv$/i.test(pad);
  // Text of two bytes per character has a NUL in nearly every one, and is valid UTF-8 all the same.
  if (isCsv && bytes.includes(0)) return { fouten: [diagnostic("register-geen-utf8", plaatsVanBestand(pad), { soort: "csv" })] };
  if (!isUtf8(bytes)) return { fouten: [diagnostic("register-geen-utf8", eersteFout(bytes, pad), { soort: isCsv ? "csv" : "yaml" })] };
  const tekst = Buffer.from(bytes).toString("utf8");
  if (!isCsv) return (await import("./bestand/yaml.ts")).leesRegisterYaml(tekst, pad);
  const { leesCsv } = await import("./bestand/csv.ts");
  return leesCsv({ tekst, bestand: pad, ...(scheidingsteken !== undefined && { scheidingsteken }) });
}

/** The first line that is not UTF-8. */
function eersteFout(bytes: Uint8Array, bestand: string): Plaats {
  let begin = 0;
  for (let regel = 1; begin < bytes.length; regel += 1) {
    const einde = bytes.indexOf(0x0a, begin);
    if (!isUtf8(bytes.subarray(begin, einde < 0 ? bytes.length : einde))) return { bestand, regel, kolom: 1, pad: "" };
    if (einde < 0) break;
    begin = einde + 1;
  }
  return plaatsVanBestand(bestand);
}
