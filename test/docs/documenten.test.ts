import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draai } from "../cli/draai.ts";

// What docs/documenten.md shows of a document is what one of the commands of its section really gives.

const secties = readFileSync("docs/documenten.md", "utf8")
  .split(/^## /m)
  .slice(1)
  .map((sectie) => [sectie.slice(0, sectie.indexOf("\n")).trim(), sectie] as const);

const blokken = (sectie: string, soort: string): readonly string[] =>
  [...sectie.matchAll(new RegExp(`^\`\`\`${soort}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(([, blok = ""]) => blok);

describe("docs/documenten.md", () => {
  it.each(secties.filter(([, sectie]) => blokken(sectie, "text").length > 0))("%s shows lines that are really there", async (_, sectie) => {
    const opdrachten = blokken(sectie, "sh").flatMap((blok) => blok.trim().split("\n"));
    const uit: string[] = [];
    for (const opdracht of opdrachten) {
      const [, ...argv] = (opdracht.split(" #")[0] ?? "").trim().split(/\s+/);
      uit.push((await draai(argv)).stdout);
    }
    const regels = blokken(sectie, "text")
      .flatMap((blok) => blok.split("\n"))
      .map((regel) => regel.trim())
      .filter(Boolean);
    for (const regel of regels)
      expect(
        uit.some((tekst) => tekst.includes(regel)),
        regel,
      ).toBe(true);
  });
});
