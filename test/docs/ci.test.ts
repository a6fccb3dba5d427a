import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { draai } from "../cli/draai.ts";

// The workflows in docs/ci.md are YAML, and the commands in them run.

const doc = readFileSync("docs/ci.md", "utf8");
const blokken = (soort: string): readonly string[] =>
  [...doc.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter(([, taal]) => taal === soort).map(([, , inhoud = ""]) => inhoud);

const map = mkdtempSync(join(tmpdir(), "basisnormen-ci-"));
afterAll(() => rmSync(map, { recursive: true, force: true }));

const VOORBEELD = "examples/provincie-drenthe-2018";
/** The description of the reader is an example here, and what is read or written lies in a folder of the test. */
const hier = (deel: string): string =>
  deel === "beleid"
    ? VOORBEELD
    : /\.(?:json|xml)$|^(?:rapport|agenda)\/$/.test(deel)
      ? join(map, deel) + (deel.endsWith("/") ? "/" : "")
      : deel;

const opdrachten = [...blokken("yaml"), ...blokken("groovy")].flatMap((blok) =>
  [...blok.matchAll(/basisnormen ((?:audit|agenda) [^'\n]*)/g)].map(([, opdracht = ""]) => opdracht.trim().split(/\s+/)),
);

describe("docs/ci.md", () => {
  it("has workflows that are YAML", () => {
    expect(blokken("yaml").length).toBe(3);
    for (const blok of blokken("yaml")) expect(parse(blok)).toBeTypeOf("object");
  });

  it("has a baseline to begin with", async () => {
    const { status } = await draai(["audit", VOORBEELD, "--format", "json", "--output", join(map, "baseline.json"), "--fail-on", "nooit"]);
    expect(status).toBe(0);
  });

  it.each(opdrachten.map((delen) => [delen.join(" "), delen] as const))("has a command that runs: %s", async (_, delen) => {
    const { status, stderr } = await draai(delen.map(hier));
    // Of an agenda it depends on the day whether a term has passed.
    expect(delen[0] === "agenda" ? [0, 1] : [0], stderr).toContain(status);
  });

  it("names the file that the comment is made from", async () => {
    const { status } = await draai([
      "audit",
      VOORBEELD,
      "--format",
      "sarif,markdown-pr",
      "--output",
      `${join(map, "twee")}/`,
      "--fail-on",
      "nooit",
    ]);
    expect(status).toBe(0);
    expect(readFileSync(join(map, "twee", "provincie-drenthe.pr.md"), "utf8")).toMatch(/^<!-- basisnormen-rapport pv22 -->\n/);
  });
});
