import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Rapport } from "../../src/audit/rapport-types.ts";
import { formaten } from "../../src/render/formaten.ts";
import type { Formaat, RenderOpties } from "../../src/render/types.ts";
import { talen } from "../../src/tekst/taal.ts";
import { overalVijandig, vijandig } from "./vijandig.ts";
import { ingedeeld, vergeleken, voorbeeld } from "./voorbeeld.ts";

const gewoon: RenderOpties = { kleur: false, breedte: 80, taal: "nl" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the purpose
const gevaarlijk = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

async function maak(naam: string, rapport: Rapport, opties: RenderOpties = gewoon): Promise<string> {
  const formaat = (formaten as Readonly<Record<string, Formaat>>)[naam];
  if (formaat === undefined) throw new Error(naam);
  const uit = await (await formaat.laad()).render(rapport, opties);
  return typeof uit === "string" ? uit : Buffer.from(uit).toString("latin1");
}

/** The command and the names of its properties, read as GitHub's runner reads them; fails on anything else. */
function vormVanOpdracht(regel: string): string {
  const [, opdracht = "", delen = "", tekst = ""] = /^::([a-z-]+) (.*?)::(.*)$/.exec(regel) ?? [];
  expect(["error", "warning", "notice"], regel).toContain(opdracht);
  // Percent signs are decoded: what is left of them must be what we wrote ourselves.
  expect(`${delen}${tekst}`).not.toMatch(/%(?!25|3A|2C)/);
  expect(tekst).not.toMatch(/##(?:\[|vso|teamcity)/);
  return [opdracht, ...delen.split(",").map((deel) => deel.slice(0, deel.indexOf("=")))].join(" ");
}

describe.each(Object.entries(formaten as Readonly<Record<string, Formaat>>))("format %s", (naam, formaat) => {
  it("explains itself in every language", () => {
    for (const taal of talen) expect(formaat.uitleg[taal]).not.toBe("");
  });

  it.each(talen)("gives the same output twice (%s)", async (taal) => {
    expect(await maak(naam, voorbeeld, { ...gewoon, taal })).toBe(await maak(naam, voorbeeld, { ...gewoon, taal }));
  });

  it("carries the mark by which we know our own files", async () => {
    expect(await maak(naam, voorbeeld)).toContain(formaat.merk);
  });

  if (formaat.binair) {
    it("keeps hostile text text in every part of an archive", async () => {
      for (const rapport of [vijandig(voorbeeld), vijandig(ingedeeld), overalVijandig(voorbeeld)]) {
        const bytes = Buffer.from(await maak(naam, rapport), "latin1");
        if (bytes.subarray(0, 2).toString() !== "PK") continue;
        const delen = Object.entries(unzipSync(bytes)).filter(([deel]) => /\.(?:xml|rels)$/.test(deel));
        expect(delen.some(([, inhoud]) => strFromU8(inhoud).includes("alert"))).toBe(true);
        for (const [, inhoud] of delen) {
          expect(strFromU8(inhoud)).not.toMatch(gevaarlijk);
          expect(strFromU8(inhoud)).not.toMatch(/<script|Target="(?:javascript|http:)/i);
        }
      }
    });
    return;
  }

  /** What a format declares to stand before its text is taken off once; there may be nothing like it in the text itself. */
  const tekstVan = async (rapport: Rapport): Promise<string> => {
    const geheel = await maak(naam, rapport);
    expect(geheel.startsWith(formaat.begin ?? "")).toBe(true);
    return geheel.slice((formaat.begin ?? "").length);
  };

  it.each([voorbeeld, ingedeeld, vergeleken, vijandig(voorbeeld), vijandig(ingedeeld), vijandig(vergeleken)])(
    "ends in one newline",
    async (rapport) => {
      expect(await tekstVan(rapport)).toMatch(/[^\n]\n$/);
    },
  );

  it("has no control, escape or invisible characters without colour, whatever the description holds", async () => {
    for (const rapport of [voorbeeld, vijandig(voorbeeld), vijandig(ingedeeld), vijandig(vergeleken), overalVijandig(vergeleken)])
      expect(await tekstVan(rapport)).not.toMatch(gevaarlijk);
  });

  if (formaat.opdrachten) {
    it("gives commands that hostile text can neither begin, nor end, nor give a property", async () => {
      for (const rapport of [voorbeeld, ingedeeld, vergeleken]) {
        const gewone = (await tekstVan(rapport)).trimEnd().split("\n").map(vormVanOpdracht);
        const vijandige = (await tekstVan(vijandig(rapport))).trimEnd().split("\n").map(vormVanOpdracht);
        expect(vijandige).toEqual(gewone);
        expect((await tekstVan(overalVijandig(rapport))).trimEnd().split("\n").map(vormVanOpdracht)).toEqual(gewone);
      }
    });
  } else {
    it("has no line that a build server takes for a command", async () => {
      for (const rapport of [vijandig(voorbeeld), vijandig(ingedeeld), vijandig(vergeleken), overalVijandig(vergeleken)]) {
        const tekst = await tekstVan(rapport);
        expect(tekst).not.toMatch(/^\s*::/m);
        expect(tekst).not.toMatch(/##(?:\[|vso|teamcity)/);
      }
    });
  }

  it("keeps the readable part of a hostile text", async () => {
    expect(await maak(naam, vijandig(voorbeeld))).toContain("alert");
  });
});
