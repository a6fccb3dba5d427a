import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";

/** The parts of a Word file as text, by name. */
export const delenVan = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([naam, inhoud]) => [naam, strFromU8(inhoud)]));

/** What a reader sees of a piece of WordprocessingML. */
export const leesbaar = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, tekst = ""]) =>
      tekst.replace(/&(lt|gt|quot|apos|amp);/g, (_, naam: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[naam] ?? ""),
    )
    .join("");

/** The text of each page as LibreOffice lays it out, with a profile of its own so that tests can run side by side. */
export function bladzijden(soffice: string, pdftotext: string, bytes: Uint8Array): readonly string[] {
  const map = mkdtempSync(join(tmpdir(), "basisnormen-docx-"));
  try {
    writeFileSync(join(map, "rapport.docx"), bytes);
    const opties = ["--headless", `-env:UserInstallation=file://${map}/profiel`, "--convert-to", "pdf", "--outdir", map];
    execFileSync(soffice, [...opties, join(map, "rapport.docx")], { stdio: "ignore", timeout: 120_000 });
    execFileSync(pdftotext, ["-layout", join(map, "rapport.pdf"), join(map, "rapport.txt")]);
    return readFileSync(join(map, "rapport.txt"), "utf8").split("\f").slice(0, -1);
  } finally {
    rmSync(map, { recursive: true, force: true });
  }
}
