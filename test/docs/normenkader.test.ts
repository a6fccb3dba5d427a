import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { celVelden, organisatieVelden } from "../../src/beschrijving/format/cel-typen.ts";
import { type Bewijssectie, bewijssecties } from "../../src/beschrijving/format/secties.ts";
import { draaiProeven } from "../../src/normenkader/proef.ts";
import { maakControle } from "../../src/normenkader/voorwaarde/controleer.ts";
import { fouten, laad, lees } from "../normenkader/pak.ts";

// What docs/normenkader.md says is true: its examples together are a normenkader, and its conditions are conditions.

const tekst = readFileSync("docs/normenkader.md", "utf8");
const blokken = [...tekst.matchAll(/^```yaml\n# (\S+)(?:, erbij)?\n([\s\S]*?)^```$/gm)].map(([, bestand = "", inhoud = ""]) => ({
  bestand,
  inhoud,
}));

/** The blocks of one file belong together. */
const namen = [...new Set(blokken.map(({ bestand }) => bestand))];
const bestanden = Object.fromEntries(
  namen.map((naam) => [naam, blokken.flatMap(({ bestand, inhoud }) => (bestand === naam ? [inhoud] : [])).join("")]),
);

test("the examples are a normenkader that is in order, and its tests pass", () => {
  expect(Object.keys(bestanden)).toEqual([
    "normenkader.yaml",
    "normen/PU-02.yaml",
    "normen/BN-09.yaml",
    "grondslagen.yaml",
    "ongebruikt.yaml",
    "indelingen/afdelingen.yaml",
  ]);
  expect(fouten(bestanden)).toEqual([]);
  expect(draaiProeven(lees(bestanden), laad)).toMatchObject({ aantal: 10, mislukt: 0 });
});

test("the smallest normenkader is one", () => {
  expect(fouten({ "normenkader.yaml": blokken[0]?.inhoud ?? "" })).toEqual([]);
});

/** The first cell of every row of the table under a heading. */
function cellen(kop: string, kolom = 1): readonly string[] {
  const deel = tekst.slice(tekst.indexOf(`\n${kop}\n`) + kop.length + 2).split(/\n#+ /)[0] ?? "";
  const rijen = [...deel.matchAll(/^\| (?!---)(.*) \|$/gm)].map(([, rij = ""]) =>
    rij
      .replaceAll("\\|", "¦")
      .split(" | ")
      .map((cel) => cel.replaceAll("¦", "|")),
  );
  return rijen.slice(1).flatMap((rij) => [...(rij[kolom - 1] ?? "").matchAll(/`([^`]+)`/g)].slice(0, 1).map(([, inhoud = ""]) => inhoud));
}

describe("every condition in its tables is allowed", () => {
  const controles = (Object.keys(bewijssecties) as readonly Bewijssectie[]).map((sectie) => maakControle(celVelden(sectie)));
  const alle = [
    ...cellen("## Voorwaarden in CEL"),
    ...cellen("### Velden in een voorwaarde", 2).slice(0, 6),
    ...cellen("### Functies in een voorwaarde"),
  ];

  test.each(alle)("%s", (cel) => {
    expect(controles.some((controle) => controle(cel, "toets").ok)).toBe(true);
  });

  test("there are enough of them, and the one on the organisation", () => {
    expect(alle.length).toBeGreaterThan(15);
    expect(maakControle(organisatieVelden)("medewerkers >= 50.0", "geldt").ok).toBe(true);
  });

  test.each(["has(vastgesteld.door)", 'soort.matches("a")', "openbaar ? openbaar : elektronisch", "!openbaar"])(
    "and %s is not, as it says",
    (cel) => {
      expect(controles.some((controle) => controle(cel, "toets").ok)).toBe(false);
    },
  );
});

describe("docs/normen", () => {
  const bladen = readdirSync("docs/normen");

  test.each(bladen)("%s has links that lead somewhere, and nothing left to fill in", (naam) => {
    const inhoud = readFileSync(`docs/normen/${naam}`, "utf8");
    const doelen = [...inhoud.matchAll(/\]\(([^):]+\.md)\)/g)].map(([, doel = ""]) => doel);
    expect(doelen.filter((doel) => !bladen.includes(doel))).toEqual([]);
    expect(inhoud.replace(/^```yaml[\s\S]*?^```$/gm, "").replace(/`[^`]*`/g, "")).not.toMatch(/undefined|\{[a-z-]+\}|\[object|NaN/);
  });

  test("every eis of ours has an example that passes and one that fails", () => {
    const zonder = bladen
      .filter((naam) => naam !== "index.md")
      .flatMap((naam) => readFileSync(`docs/normen/${naam}`, "utf8").split("\n### ").slice(1))
      .filter((deel) => !deel.includes("\nIn orde (") || !deel.includes("\nNiet in orde ("))
      .map((deel) => deel.slice(0, deel.indexOf(" ")));
    expect(zonder).toEqual([]);
  });
});
