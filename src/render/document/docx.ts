import { unzipSync } from "fflate";
import { voorWord } from "../escape.ts";
import type { RenderOpties } from "../types.ts";
import { inEigenStijl } from "./docx/eigen.ts";
import { vastleggen } from "./docx/vast.ts";
import type { Document } from "./types.ts";

/** A Document as a Word file, in our style or in a client's template; the same input gives the same bytes. */
export async function documentDocx(document: Document, { sjabloon }: Pick<RenderOpties, "sjabloon">): Promise<Uint8Array> {
  const bytes =
    sjabloon === undefined ? await inEigenStijl(document) : await (await import("./docx/sjabloon/vul.ts")).inSjabloon(document, sjabloon);
  // Whoever hands in a template has had it looked at first (keurSjabloon), so this is a fault of ours.
  if (typeof bytes === "string") throw new Error(`template refused: ${bytes}`);
  return vastleggen(bytes, { kenmerk: merk(document.kenmerk), taal: document.taal, vanSjabloon: delenVan(sjabloon) });
}

/** The names of what is in a template, without unpacking any of it. */
function delenVan(sjabloon: Uint8Array | undefined): ReadonlySet<string> {
  const namen = new Set<string>();
  const filter = ({ name }: { readonly name: string }): boolean => !namen.add(name);
  if (sjabloon !== undefined) unzipSync(sjabloon, { filter });
  return namen;
}

/** The mark in the archive is plain text, and short. */
const merk = (kenmerk: string): string => voorWord(kenmerk).slice(0, 200);
