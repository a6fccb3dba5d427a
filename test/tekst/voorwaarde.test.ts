import { describe, expect, it } from "vitest";
import { basisnormen } from "../../src/generated/basisnormen.ts";
import type { Voorwaarde } from "../../src/normenkader/voorwaarde/types.ts";
import { talen } from "../../src/tekst/taal.ts";
import { inWoorden } from "../../src/tekst/voorwaarde.ts";

const zeg = (voorwaarde: Voorwaarde, sectie: "documenten" | "registers" | "rollen" | "procedures" = "documenten"): string =>
  inWoorden(voorwaarde, { sectie, woorden: basisnormen.woorden.provincie, taal: "nl" });

describe("inWoorden", () => {
  const bekend: Voorwaarde = ["veld", "bekend"];
  it.each([
    [bekend, "documenten", "Bekend: ja"],
    [
      ["==", ["veld", "vastgesteld", "door"], ["waarde", "volksvertegenwoordiging"]],
      "documenten",
      "Orgaan (Vaststelling) is Provinciale Staten",
    ],
    [["==", ["veld", "soort"], ["waarde", "geschenken"]], "registers", "Soort is geschenkenregister"],
    [["in", ["waarde", "inhuur"], ["veld", "geldt_voor"]], "documenten", "bij Geldt voor staat ingehuurde medewerkers"],
    [
      ["functie", "binnen", ["veld", "bijgewerkt"], ["waarde", "P6M"]],
      "registers",
      "Bijgewerkt is op de peildatum niet langer dan 6 maanden geleden",
    ],
    [
      ["functie", "hoogstens", ["veld", "termijnen", "terugkoppeling"], ["waarde", "P3M"]],
      "procedures",
      "Terugkoppeling (Termijnen) is hoogstens 3 maanden",
    ],
    [
      ["functie", "vanaf", ["veld", "vastgesteld", "op"], ["waarde", "2020-01-01"]],
      "documenten",
      "Datum (Vaststelling) is op of na 1 januari 2020",
    ],
    [["==", ["veld", "positie"], ["waarde", "extern"]], "rollen", "Positie is extern"],
    [[">=", ["veld", "aantal"], ["waarde", 2]], "rollen", "Aantal: minstens 2"],
    [["niet", bekend], "documenten", "niet: Bekend: ja"],
  ] as readonly (readonly [Voorwaarde, "documenten", string])[])("%j", (voorwaarde, sectie, woorden) => {
    expect(zeg(voorwaarde, sectie)).toBe(woorden);
  });

  it("puts brackets where and meets or", () => {
    const of: Voorwaarde = ["of", bekend, bekend];
    expect(zeg(["en", of, bekend])).toBe("(Bekend: ja of Bekend: ja) en Bekend: ja");
    expect(zeg(["of", of, bekend])).toBe("Bekend: ja of Bekend: ja of Bekend: ja");
  });

  it.each(talen)("has words for every condition of our own normenkader (%s)", (taal) => {
    const eisen = basisnormen.normen.flatMap((norm) => norm.eisen);
    for (const { id, uit, toets, waar } of eisen) {
      for (const { als } of [...toets, ...(waar ? [waar] : [])]) {
        const woorden = inWoorden(als, { sectie: uit, woorden: basisnormen.woorden.provincie, taal });
        expect(woorden, id).toMatch(/\w/);
        expect(woorden, id).not.toMatch(/undefined|\[|_|\(\)/);
      }
    }
  });
});
