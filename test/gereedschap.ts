import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { describe } from "vitest";

/** Programs of others that look at our output; none of them is needed to use basisnormen. */
const namen = {
  chromium: ["chromium", "chromium-browser", "google-chrome"],
  libreoffice: ["soffice", "libreoffice"],
  pdftotext: ["pdftotext"],
  pdfinfo: ["pdfinfo"],
  pdffonts: ["pdffonts"],
  qpdf: ["qpdf"],
  xmllint: ["xmllint"],
  /** Microsoft's validator, an npm package with a program per platform. */
  sarif: ["Sarif.Multitool", "Sarif.Multitool.exe"],
} as const;

export type Gereedschap = keyof typeof namen;

/** The path of a program, or undefined where this machine does not have it. */
export function vind(welk: Gereedschap): string | undefined {
  const pakketten = ["linux", "darwin", "win32"].map((platform) => join("node_modules", "@microsoft", `sarif-multitool-${platform}`));
  const mappen = [...(process.env.PATH ?? "").split(delimiter), ...pakketten];
  return namen[welk].flatMap((naam) => mappen.map((map) => join(map, naam))).find((pad) => existsSync(pad));
}

/**
 * Tests that need a program. Where it is missing they are skipped, and say so; with BASISNORMEN_ALLE_PROEVEN set, as on our
 * build server, a missing program is a failure.
 */
export function metGereedschap(welk: Gereedschap, naam: string, tests: (pad: string) => void): void {
  const pad = vind(welk);
  if (pad !== undefined) {
    describe(naam, () => tests(pad));
    return;
  }
  if (process.env.BASISNORMEN_ALLE_PROEVEN) throw new Error(`${welk} is needed for: ${naam}`);
  process.stderr.write(`SKIPPED, because ${welk} is not on this machine: ${naam}\n`);
  describe.skip(`${naam} (needs ${welk})`, () => tests(""));
}
