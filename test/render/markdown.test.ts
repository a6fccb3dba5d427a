import { describe, expect, it } from "vitest";
import { render } from "../../src/render/markdown.ts";
import { VIJANDIG, vijandig } from "./vijandig.ts";
import { ingedeeld, voorbeeld } from "./voorbeeld.ts";

const opties = { kleur: false, breedte: 80, taal: "nl" } as const;
const tekst = render(voorbeeld, opties) as string;
const regels = (markdown: string): readonly string[] => markdown.split("\n");

describe("markdown", () => {
  it("has a table with the four columns per norm", () => {
    expect(tekst).toContain(
      "### BN-06 Nevenwerkzaamheden · bestuurlijk\n\n**✗ voldoet niet**\n\n| norm | uitgewerkt | ontbreekt | uitwerking |",
    );
  });

  it("has every row of a table as wide as its head, also with hostile text", () => {
    for (const markdown of [tekst, render(vijandig(voorbeeld), opties) as string]) {
      let breedte = 0;
      for (const regel of regels(markdown)) {
        const strepen = (regel.match(/(?<!\\)\|/g) ?? []).length;
        if (!regel.startsWith("|")) breedte = 0;
        else if (breedte === 0) breedte = strepen;
        expect(strepen).toBe(regel.startsWith("|") ? breedte : 0);
      }
    }
  });

  it("keeps its shape with hostile text: the same headings, lists and tables", () => {
    const vorm = (markdown: string): readonly string[] =>
      regels(markdown)
        .filter((regel) => !regel.startsWith("[^"))
        .map((regel) => /^(?:#+ |- |\| |_|\*\*)?/.exec(regel)?.[0] ?? "");
    expect(vorm(render(vijandig(voorbeeld), opties) as string)).toEqual(vorm(tekst));
  });

  it("makes no link, image, mention, issue number or HTML of hostile text", () => {
    const gif = render(vijandig(voorbeeld), opties) as string;
    expect(gif).not.toMatch(/<(?!br>)|(?<!\\)\]\(|@\w|(?<![&\w])#\d|http:\/\//);
    expect(VIJANDIG).toContain("http://");
  });

  it("links a law only when the reference has the shape of one", () => {
    expect(tekst).toContain("[art. 11 lid 1 Provinciewet](https://wetten.overheid.nl/jci1.3:c:BWBR0005645&amp;artikel=11");
    expect(render(vijandig(voorbeeld), opties)).not.toContain("wetten.overheid.nl");
  });

  it("numbers its footnotes in the order of use and defines each", () => {
    const gebruikt = [...tekst.matchAll(/(?<!^)\[\^(\d+)\]/gm)].map(([, nummer]) => Number(nummer));
    const bepaald = [...tekst.matchAll(/^\[\^(\d+)\]: /gm)].map(([, nummer]) => Number(nummer));
    expect(bepaald).toEqual([...new Set(gebruikt)]);
    expect(bepaald).toEqual(bepaald.map((_, plek) => plek + 1));
  });

  it("names the open eisen that stand in no unit", () => {
    const tekst = render(ingedeeld, { kleur: false, breedte: 80, taal: "nl" }) as string;
    expect(tekst).toContain("## Open eisen buiten deze indeling (1)");
    expect(tekst).toMatch(/^- \? WN-02\.a1: Er is een jaarverslag/m);
    expect(tekst).not.toContain("WN-02.a2");
  });

  it("shows the units of an indeling with what they stand or fall by", () => {
    expect(render(ingedeeld, opties)).toContain("_kern BN-06.b1: Integriteitsplan, hfst. 3.3_");
  });
});
