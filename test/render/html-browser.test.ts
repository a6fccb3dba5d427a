import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { render } from "../../src/render/html.tsx";
import type { Taal } from "../../src/tekst/taal.ts";
import { metGereedschap, vind } from "../gereedschap.ts";
import { type Bladzijde, type Kijker, startKijker } from "./browser.ts";
import { utrecht } from "./utrecht.ts";
import { vijandig } from "./vijandig.ts";
import { ingedeeld, voorbeeld } from "./voorbeeld.ts";

// The page as its readers have it: in a browser, by keyboard, on a narrow screen, in the dark, without script, on paper.

const INDELING = "utrecht-hoofdstuk-3";
const alsHtml = (rapport: Rapport, taal: Taal = "nl"): string => render(rapport, { kleur: false, breedte: 80, taal }) as string;

metGereedschap("chromium", "the report in a browser", (pad) => {
  let kijker: Kijker;
  const bladen = { nl: "", begin: "", indeling: "", klein: alsHtml(voorbeeld), kleinEnEngels: alsHtml({ ...ingedeeld, taal: "en" }, "en") };
  beforeAll(async () => {
    const rapport = await utrecht("nl");
    bladen.nl = alsHtml(rapport);
    // What is done by keyboard is the same with fewer norms, and quicker.
    bladen.begin = alsHtml({ ...rapport, normen: rapport.normen.slice(0, 10) });
    bladen.indeling = alsHtml(await utrecht("nl", INDELING));
    kijker = await startKijker(pad);
  }, 60_000);
  afterEach(() => kijker?.ruimOp());
  afterAll(() => kijker?.sluit());

  const gekozen = ({ page }: Bladzijde): Promise<string> => page.evaluate("location.hash");
  const getoond = ({ page }: Bladzijde): Promise<readonly string[]> =>
    page.evaluate("[...document.querySelectorAll('[data-keuze]')].filter((deel) => deel.checkVisibility()).map(({ id }) => id)");
  const melding = ({ page }: Bladzijde): Promise<string> => page.getByRole("status").innerText();
  /** Presses Tab until the control has the focus, as a reader without a mouse would. */
  async function tabNaar({ page }: Bladzijde, id: string): Promise<void> {
    for (let keer = 0; keer < 200; keer += 1) {
      if ((await page.evaluate("document.activeElement.id")) === id) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`no way to ${id} by keyboard`);
  }

  const gezichten = [
    ["light, the whole of Utrecht", "nl", { colorScheme: "light" }],
    ["dark, 320 px, Utrecht by its own chapters", "indeling", { colorScheme: "dark", viewport: { width: 320, height: 800 } }],
    ["dark", "klein", { colorScheme: "dark" }],
    ["320 px", "klein", { viewport: { width: 320, height: 800 } }],
    ["English", "kleinEnEngels", {}],
    ["English, dark, 320 px", "kleinEnEngels", { colorScheme: "dark", viewport: { width: 320, height: 800 } }],
    ["forced colours", "klein", { forcedColors: "active" }],
  ] as const;

  it.each(gezichten)(
    "has nothing that axe objects to: %s",
    async (_, blad, opties) => {
      const bladzijde = await kijker.open(bladen[blad], { bypassCSP: true, reducedMotion: "reduce", ...opties });
      expect(await kijker.axe(bladzijde)).toEqual([]);
    },
    60_000,
  );

  it("asks for nothing and complains about nothing, whatever the description holds", async () => {
    for (const html of [bladen.nl, alsHtml(vijandig(voorbeeld)), alsHtml(vijandig(ingedeeld))]) {
      const { klachten, verzoeken } = await kijker.open(html);
      expect({ klachten, verzoeken }).toEqual({ klachten: [], verzoeken: [] });
    }
  });

  it("never scrolls sideways at 320 px, also with words that do not end", async () => {
    const lang: Rapport = JSON.parse(JSON.stringify(voorbeeld).replaceAll("Nevenwerkzaamheden", "Nevenwerkzaamheden".repeat(12)));
    for (const html of [bladen.nl, bladen.indeling, alsHtml(lang), alsHtml(vijandig(voorbeeld))]) {
      const { page } = await kijker.open(html, { viewport: { width: 320, height: 800 } });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    }
  });

  it("lets a keyboard skip to the content", async () => {
    const bladzijde = await kijker.open(bladen.begin);
    await bladzijde.page.keyboard.press("Tab");
    const link = bladzijde.page.getByRole("link", { name: "Naar de inhoud" });
    expect(await link.evaluate((element) => element.getBoundingClientRect().top >= 0)).toBe(true);
    await bladzijde.page.keyboard.press("Enter");
    expect(await bladzijde.page.evaluate("document.activeElement.id")).toBe("inhoud");
  });

  it("shows where the focus is", async () => {
    const bladzijde = await kijker.open(bladen.begin);
    await tabNaar(bladzijde, "keuze-domein");
    expect(
      await bladzijde.page.locator("#keuze-domein").evaluate((veld) => parseFloat(getComputedStyle(veld).outlineWidth)),
    ).toBeGreaterThan(1);
  });

  it("filters by keyboard, tells how much is left, and keeps the choice in the address", async () => {
    const bladzijde = await kijker.open(bladen.begin);
    const alle = await getoond(bladzijde);
    expect(await melding(bladzijde)).toBe(`Alle ${alle.length} onderdelen zijn te zien.`);

    await tabNaar(bladzijde, "keuze-domein");
    await bladzijde.page.keyboard.press("ArrowDown");
    const bestuurlijk = alle.filter((id) => id.endsWith("-bestuurlijk"));
    expect(await getoond(bladzijde)).toEqual(bestuurlijk);
    expect(await gekozen(bladzijde)).toBe("#domein=bestuurlijk");
    expect(await melding(bladzijde)).toBe(`${bestuurlijk.length} van ${alle.length} onderdelen te zien.`);

    await tabNaar(bladzijde, "keuze-acties");
    await bladzijde.page.keyboard.press("Space");
    expect(await gekozen(bladzijde)).toBe("#domein=bestuurlijk&acties=open");
    const metActie = await getoond(bladzijde);
    expect(metActie.length).toBeLessThan(bestuurlijk.length);

    await bladzijde.page.reload();
    expect(await getoond(bladzijde)).toEqual(metActie);
    expect(await bladzijde.page.locator("#keuze-domein").inputValue()).toBe("bestuurlijk");

    await bladzijde.page.getByRole("button", { name: "Alles tonen" }).press("Enter");
    expect(await getoond(bladzijde)).toEqual(alle);
    expect(await gekozen(bladzijde)).toBe("");
  });

  it("follows an address that is typed or comes from somebody else", async () => {
    const bladzijde = await kijker.open(bladen.begin, { hash: "#oordeel=voldoet-niet&zwaarte=onzin" });
    const slecht = await getoond(bladzijde);
    expect(slecht).toEqual(
      await bladzijde.page.evaluate("[...document.querySelectorAll('[data-oordeel=voldoet-niet]')].map(({ id }) => id)"),
    );
    await bladzijde.page.evaluate("location.hash = '#domein=ambtelijk'");
    await expect.poll(() => getoond(bladzijde)).not.toEqual(slecht);
    expect((await getoond(bladzijde)).every((id) => id.endsWith("-ambtelijk"))).toBe(true);
    expect(bladzijde.klachten).toEqual([]);
  });

  it("tells when nothing fits", async () => {
    const bladzijde = await kijker.open(bladen.begin, { hash: "#oordeel=voldoet&zwaarte=wettelijk" });
    expect(await getoond(bladzijde)).toEqual([]);
    expect(await melding(bladzijde)).toBe("Geen onderdeel past bij deze keuze.");
  });

  it("shows a norm that was filtered away when a link leads to it", async () => {
    const bladzijde = await kijker.open(bladen.begin, { hash: "#domein=bestuurlijk" });
    await bladzijde.page.getByRole("link", { name: "voldoet niet: BN-04" }).press("Enter");
    await expect.poll(() => getoond(bladzijde)).toContain("deel-BN-04-ambtelijk");
    expect(await bladzijde.page.locator("#deel-BN-04-ambtelijk").evaluate((deel) => Math.abs(deel.getBoundingClientRect().top) < 100)).toBe(
      true,
    );
  });

  it("keeps the choice when a link leads to something that is shown", async () => {
    const bladzijde = await kijker.open(bladen.begin, { hash: "#domein=bestuurlijk", reducedMotion: "reduce" });
    const eerst = await getoond(bladzijde);
    await bladzijde.page.getByRole("link", { name: "Grondslagen" }).press("Enter");
    await expect.poll(() => gekozen(bladzijde)).toBe("#domein=bestuurlijk&naar=grondslagen");
    await bladzijde.page.reload();
    expect(await getoond(bladzijde)).toEqual(eerst);
    await expect
      .poll(() => bladzijde.page.locator("#grondslagen").evaluate((deel) => Math.abs(deel.getBoundingClientRect().top) < 100))
      .toBe(true);
  });

  it("is whole without script: every norm is there, and the filters are not", async () => {
    const met = await kijker.open(bladen.nl);
    const zonder = await kijker.open(bladen.nl, { javaScriptEnabled: false });
    expect(await zonder.page.locator("form").isVisible()).toBe(false);
    const hoofdtekst = ({ page }: Bladzijde): Promise<readonly string[]> => page.locator("[data-keuze]").allInnerTexts();
    expect(await hoofdtekst(zonder)).toEqual(await hoofdtekst(met));
  });

  it("prints on A4, with the heads of its tables on every page and no row in two", async () => {
    const { page } = await kijker.open(bladen.nl);
    const map = mkdtempSync(join(tmpdir(), "basisnormen-druk-"));
    const bestand = join(map, "rapport.pdf");
    await page.pdf({ path: bestand, preferCSSPageSize: true, printBackground: true });
    const [pdfinfo, pdftotext] = [vind("pdfinfo"), vind("pdftotext")];
    if (pdfinfo) expect(execFileSync(pdfinfo, [bestand], { encoding: "utf8" })).toMatch(/^Page size: .*\(A4\)$/m);
    if (pdftotext) {
      const vellen = execFileSync(pdftotext, ["-layout", bestand, "-"], { encoding: "utf8" }).split("\f");
      const kop = /^\s*norm\s+uitgewerkt\s+ontbreekt\s+uitwerking\s*$/m;
      // A page on which a table goes on begins with its head.
      const vervolg = vellen.filter((vel) => kop.test(vel.trimStart().split("\n")[0] ?? ""));
      expect(vervolg.length).toBeGreaterThan(10);
      expect(vellen.filter((vel) => /Kies wat je ziet|Naar de inhoud/.test(vel))).toEqual([]);
      expect(vellen[0]).toMatch(/1 \/ \d+/);
    }
    rmSync(map, { recursive: true });
  }, 60_000);
});
