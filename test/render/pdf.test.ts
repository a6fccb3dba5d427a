import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { render } from "../../src/render/pdf.ts";
import { metGereedschap } from "../gereedschap.ts";
import { vijandig } from "./vijandig.ts";
import { ingedeeld, voorbeeld } from "./voorbeeld.ts";

const map = mkdtempSync(join(tmpdir(), "basisnormen-pdf-"));

afterAll(() => rmSync(map, { recursive: true, force: true }));

metGereedschap("pdftotext", "the report as PDF", (pdftotext) => {
  const lees = async (rapport: Rapport): Promise<string> => {
    const bestand = join(map, "rapport.pdf");
    writeFileSync(bestand, await render(rapport, { kleur: false, breedte: 80, taal: "nl" }));
    const tekst = execFileSync(pdftotext, ["-raw", bestand, "-"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return tekst.replace(/\u00ad\s/g, "").replace(/\s+/g, " ");
  };

  it("has the four columns per norm, with what is missing told from what is not known", async () => {
    const tekst = await lees(voorbeeld);
    expect(tekst).toContain("norm uitgewerkt ontbreekt uitwerking");
    expect(tekst).toMatch(/✗ Register nevenfuncties/);
    expect(tekst).toMatch(/\? Niet bekend is/);
    expect(tekst).toMatch(/→ actie 5: Publiceer/);
  });

  it("shows the units of an indeling", async () => {
    expect(await lees(ingedeeld)).toContain("5B Nevenfuncties · bestuurlijk");
  });

  it("keeps hostile text as text", async () => {
    const tekst = await lees(vijandig(ingedeeld));
    expect(tekst).toContain("<script>alert(1)</script>");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
    expect(tekst).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/);
  });
});
