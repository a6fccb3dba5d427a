import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Formaatnaam, formaten } from "../../src/render/formaten.ts";
import { draai } from "../cli/draai.ts";

// What docs/formaten.md shows of a format is what the format really gives.

const secties = new Map(
  readFileSync("docs/formaten.md", "utf8")
    .split(/^## /m)
    .slice(1)
    .map((sectie) => [sectie.slice(0, sectie.indexOf("\n")).trim(), sectie] as const),
);

describe.each(Object.keys(formaten) as readonly Formaatnaam[])("format %s in the documentation", (naam) => {
  it("has a section with a picture or an excerpt", () => {
    const sectie = secties.get(naam) ?? "";
    const beelden = [...sectie.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, pad = ""]) => `docs/${pad}`);
    expect(beelden.length + [...sectie.matchAll(/^```text$/gm)].length).toBeGreaterThan(0);
    for (const beeld of beelden) expect(existsSync(beeld), beeld).toBe(true);
  });

  if (formaten[naam].binair) return;

  it("shows lines that are really there", async () => {
    const regels = [...(secties.get(naam) ?? "").matchAll(/^```text\n([\s\S]*?)^```$/gm)].flatMap(([, blok = ""]) => blok.split("\n"));
    const { stdout } = await draai(["audit", "examples/provincie-utrecht-2018", "--format", naam, "--fail-on", "nooit"]);
    for (const regel of regels.map((een) => een.trim()).filter(Boolean)) expect(stdout).toContain(regel);
  });
});
