import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { draai } from "../cli/draai.ts";
import { metGereedschap } from "../gereedschap.ts";
import { type Kijker, startKijker } from "./browser.ts";

// Every document that is not the gap report, as its readers have it in a browser.

const opdrachten: Readonly<Record<string, readonly string[]>> = {
  plan: ["plan", "examples/provincie-utrecht-2018"],
  rollen: ["rollen", "examples/provincie-utrecht-2018"],
  agenda: ["agenda", "examples/provincie-utrecht-2018", "--peildatum", "2019-06-15"],
  register: ["register", "examples/model-gemeente-2026"],
  "register, public": ["register", "examples/model-gemeente-2026", "--openbaar"],
  voortgang: ["voortgang", "examples/gemeente-stichtse-vecht-2019"],
  jaarverslag: ["jaarverslag", "examples/model-gemeente-2026"],
  "jaarverslag, public": ["jaarverslag", "examples/model-gemeente-2026", "--openbaar"],
  "jaarverslag, in English": ["jaarverslag", "examples/provincie-2020-jaarverslag", "--lang", "en"],
};

metGereedschap("chromium", "the other documents in a browser", (pad) => {
  let kijker: Kijker;
  beforeAll(async () => {
    kijker = await startKijker(pad);
  }, 60_000);
  afterEach(() => kijker?.ruimOp());
  afterAll(() => kijker?.sluit());

  it.each(Object.entries(opdrachten))(
    "%s has nothing that axe objects to, asks for nothing, and never scrolls sideways",
    async (_, argv) => {
      const { stdout } = await draai([...argv, "--format", "html"], { vandaag: "2026-06-30" });
      for (const opties of [{}, { colorScheme: "dark", viewport: { width: 320, height: 800 } }] as const) {
        const bladzijde = await kijker.open(stdout, { bypassCSP: true, reducedMotion: "reduce", ...opties });
        const { page, verzoeken, klachten } = bladzijde;
        expect([...verzoeken, ...klachten]).toEqual([]);
        expect(await kijker.axe(bladzijde)).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")).toBe(true);
      }
    },
    120_000,
  );
});
