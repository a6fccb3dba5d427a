import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const axe = createRequire(import.meta.url).resolve("axe-core");
const eisen = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** A page as it stands in the browser, and what it did that nobody should notice. */
export interface Bladzijde {
  readonly page: Page;
  /** Messages on the console, uncaught errors, dialogs. */
  readonly klachten: readonly string[];
  /** What it asked for besides itself. */
  readonly verzoeken: readonly string[];
}

/** One browser for a file of tests. */
export interface Kijker {
  readonly open: (html: string, opties?: BrowserContextOptions & { readonly hash?: string }) => Promise<Bladzijde>;
  /** What axe finds wrong, as "rule: element". */
  readonly axe: (bladzijde: Bladzijde) => Promise<readonly string[]>;
  /** Closes the pages that are open. */
  readonly ruimOp: () => Promise<void>;
  readonly sluit: () => Promise<void>;
}

export async function startKijker(pad: string): Promise<Kijker> {
  const browser: Browser = await chromium.launch({
    executablePath: pad,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-sync"],
  });
  const map = mkdtempSync(join(tmpdir(), "basisnormen-html-"));
  let nummer = 0;
  return {
    open: async (html, { hash = "", ...opties } = {}) => {
      nummer += 1;
      const bestand = join(map, `${nummer}.html`);
      writeFileSync(bestand, html);
      const adres = pathToFileURL(bestand).href;
      const page = await (await browser.newContext(opties)).newPage();
      const klachten: string[] = [];
      const verzoeken: string[] = [];
      page.on("console", (melding) => klachten.push(melding.text()));
      page.on("pageerror", (fout) => klachten.push(fout.message));
      page.on("dialog", (venster) => {
        klachten.push(`dialog: ${venster.message()}`);
        void venster.dismiss();
      });
      page.on("request", (verzoek) => {
        if (verzoek.url().split("#")[0] !== adres) verzoeken.push(verzoek.url());
      });
      await page.goto(adres + hash);
      return { page, klachten, verzoeken };
    },
    axe: async ({ page }) => {
      // The page lets no foreign script in; open it with bypassCSP.
      await page.addScriptTag({ path: axe });
      return page.evaluate(
        `axe.run({ runOnly: ${JSON.stringify(eisen)} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html.slice(0, 200))))`,
      );
    },
    ruimOp: async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    sluit: async () => {
      await browser.close();
      rmSync(map, { recursive: true, force: true });
    },
  };
}
