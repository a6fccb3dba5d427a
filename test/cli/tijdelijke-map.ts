import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach } from "vitest";

/** A fresh folder for every test of the file that calls this, gone afterwards. */
export function tijdelijkeMap(): { readonly pad: () => string; readonly schrijf: (bestanden: Readonly<Record<string, string>>) => string } {
  let map = "";
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), "basisnormen-"));
  });
  afterEach(() => rmSync(map, { recursive: true, force: true }));
  return {
    pad: () => map,
    /** Writes files, and gives the folder. */
    schrijf: (bestanden) => {
      for (const [naam, inhoud] of Object.entries(bestanden)) {
        mkdirSync(dirname(join(map, naam)), { recursive: true });
        writeFileSync(join(map, naam), inhoud);
      }
      return map;
    },
  };
}
