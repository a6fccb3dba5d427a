import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unzlibSync } from "fflate";
import { lettertypen } from "../../generated/lettertypen.ts";
import { PakketOntbreekt, TYPST } from "../pakket-ontbreekt.ts";
import type { Document } from "./types.ts";
import { sjabloon, zetsel } from "./typst.ts";

type Typst = typeof import("@myriaddreamin/typst-ts-node-compiler");

/** A folder "in" a file, so one that never exists: there is nothing that Typst could read. */
const NERGENS = join(fileURLToPath(import.meta.url), "nergens");

/**
 * A document as PDF/UA-1: tagged, with bookmarks, its fonts embedded. It has no date, and no font of the machine is used, so
 * the same document gives the same bytes with the same version of Typst.
 */
export const documentPdf = async (document: Document): Promise<Uint8Array> =>
  zet(sjabloon, JSON.stringify(zetsel(document)), await laadTypst());

async function laadTypst(): Promise<Typst> {
  try {
    return await import("@myriaddreamin/typst-ts-node-compiler");
  } catch (cause) {
    throw new PakketOntbreekt(TYPST, { cause });
  }
}

/** Sets a template with its data. Only for templates of our own: what Typst says about a fault in one is for us. */
export function zet(bron: string, document: string, { NodeCompiler }: Typst): Uint8Array {
  const fontBlobs = lettertypen.map((font) => Buffer.from(unzlibSync(Buffer.from(font, "base64"))));
  const compiler = NodeCompiler.create({ workspace: NERGENS, fontArgs: [{ fontBlobs }], inputs: { document } });
  try {
    const gezet = compiler.compile({ mainFileContent: bron });
    const { result } = gezet;
    const fout = gezet.takeError();
    if (result === null || fout !== null) throw new Error(`Typst: ${JSON.stringify(fout?.shortDiagnostics ?? [])}`);
    return new Uint8Array(compiler.pdf(result, { pdfStandard: "ua-1" }));
  } finally {
    // Typst keeps what it has made for the whole process; documents of one run have little in common.
    compiler.evictCache(0);
  }
}
