import { describe, expect, it } from "vitest";
import type { Ontbreekt, Rapport } from "../../src/audit/rapport-types.ts";
import { MAX_BYTES } from "../../src/render/markdown-pr/passend.ts";
import { render } from "../../src/render/markdown-pr.ts";
import { rapportVan } from "./toetsen.ts";
import { VIJANDIG, vijandig } from "./vijandig.ts";
import { ingedeeld, vergeleken, voorbeeld } from "./voorbeeld.ts";

const pr = (rapport: Rapport): string => render(rapport, { kleur: false, breedte: 80, taal: "nl" }) as string;
const tekst = pr(voorbeeld);

/** Every fold that opens closes again, with an empty line on both sides of what is in it. */
function klopt(markdown: string): void {
  const regels = markdown.split("\n");
  expect(regels.filter((regel) => regel === "<details>").length).toBe(regels.filter((regel) => regel === "</details>").length);
  for (const [i, regel] of regels.entries())
    if (regel.startsWith("<summary>")) expect([regels[i - 1], regels[i + 1]]).toEqual(["<details>", ""]);
  for (const [i, regel] of regels.entries()) if (regel === "</details>") expect([regels[i - 1], regels[i + 1]]).toEqual(["", ""]);
}

describe("markdown-pr", () => {
  it("begins with a mark by which a bot finds its own comment again, which says no version", () => {
    const [merk = ""] = tekst.split("\n");
    expect(merk).toMatch(/^<!-- basisnormen-rapport [0-9a-f]{8} -->$/);
    expect(pr({ ...voorbeeld, hulpmiddel: { naam: "basisnormen", versie: "9.9.9" } }).split("\n")[0]).toBe(merk);
    expect(pr({ ...voorbeeld, organisatie: { ...voorbeeld.organisatie, naam: "Ander" } }).split("\n")[0]).not.toBe(merk);
  });

  it("gives the counts first, then what to do first, then the gaps behind folds", () => {
    const plekken = [
      "### Integriteit: Provincie Voorbeeld",
      "| ✓ voldoet |",
      "#### Eerst doen",
      "<summary><b>BN-06 ",
      "Signalen over",
      "<sub>",
    ].map((deel) => tekst.indexOf(deel));
    expect(plekken).toEqual([...plekken].sort((a, b) => a - b));
    expect(plekken.every((plek) => plek >= 0)).toBe(true);
    klopt(tekst);
  });

  it("begins with what is new, worse, lower, solved and gone when there is a baseline", () => {
    const markdown = pr(vergeleken);
    const koppen = [...markdown.matchAll(/^\*\*(.*) \((\d+)\)\*\*$/gm)].map(([, kop, aantal]) => `${kop} ${aantal}`);
    expect(koppen).toEqual(["Nieuw 1", "Erger geworden 1", "Oordelen die lager zijn 1", "Opgelost 1", "Weg zonder te zijn opgelost 2"]);
    expect(markdown.indexOf("#### Sinds de baseline")).toBeLessThan(markdown.indexOf("#### Gaten per onderdeel"));
    expect(markdown).not.toContain("#### Eerst doen");
    klopt(markdown);
  });

  it("tells the open eisen that stand in no unit of the indeling", () => {
    expect(pr(ingedeeld)).toContain("- ? Er is een jaarverslag. (WN-02.a1; ");
    klopt(pr(ingedeeld));
  });

  it("never becomes longer than a comment may be, leaves whole parts out and names them", async () => {
    const [norm] = voorbeeld.normen;
    const [gat] = norm?.ontbreekt ?? [];
    if (norm === undefined || gat === undefined) throw new Error("no gap");
    const lang: Ontbreekt = { ...gat, tekst: "é".repeat(100_000), toelichting: "x".repeat(100_000) };
    const veel: Rapport = {
      ...voorbeeld,
      organisatie: { ...voorbeeld.organisatie, naam: "n".repeat(100_000) },
      normen: Array.from({ length: 200 }, (_, i) => ({
        ...norm,
        id: `BN-${i}`,
        titel: "t".repeat(5_000),
        ontbreekt: Array(8).fill(lang) as Ontbreekt[],
      })),
      grenzen: Array(500).fill("g".repeat(300)) as string[],
    };
    const markdown = pr(veel);
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(MAX_BYTES);
    expect(Buffer.byteLength(markdown)).toBeGreaterThan(MAX_BYTES / 2);
    expect(markdown).toMatch(/^> Weggelaten, .* en nog \d+\. Het volledige rapport heeft alles\.$/m);
    klopt(markdown);
    for (const naam of ["gemeente-stichtse-vecht-2019", "provincie-drenthe-2022", "provincie-utrecht-2018"])
      expect(Buffer.byteLength(pr(await rapportVan(naam, "2026-06-30")))).toBeLessThanOrEqual(MAX_BYTES);
  });

  it("keeps its shape with hostile text: the same headings, folds, lists and tables", () => {
    const vorm = (markdown: string): readonly string[] =>
      markdown.split("\n").map((regel) => /^(?:#+ |- |\| |> |<!--|<\/?[a-z]+>|\*\*)?/.exec(regel)?.[0] ?? "");
    for (const rapport of [voorbeeld, vergeleken, ingedeeld]) expect(vorm(pr(vijandig(rapport)))).toEqual(vorm(pr(rapport)));
  });

  it("makes no link, image, mention, issue number or HTML of hostile text, also in the line of a fold", () => {
    for (const rapport of [voorbeeld, vergeleken, ingedeeld]) {
      const gif = pr(vijandig(rapport)).replace(/^<!-- .* -->$/m, "");
      expect(gif.replace(/<(?:br|\/?b|\/?sub|\/?details|\/?summary)>/g, "")).not.toMatch(/</);
      expect(gif).not.toMatch(/(?<!\\)\]\(|@\w|(?<![&\w])#\d|http:\/\/|:smile:/);
      for (const [, samenvatting = ""] of gif.matchAll(/^<summary>(.*)<\/summary>$/gm)) expect(samenvatting).not.toMatch(/[\\`*_[\]|~$]/);
    }
    expect(VIJANDIG).toContain(":smile:");
  });
});
