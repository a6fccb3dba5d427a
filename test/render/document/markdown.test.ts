import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alinea, cel, kolom, vet } from "../../../src/render/document/maak.ts";
import { documentMarkdown } from "../../../src/render/document/markdown.ts";
import type { Bouwsteen, Document, Tekst } from "../../../src/render/document/types.ts";
import { talen } from "../../../src/tekst/taal.ts";
import { VIJANDIG } from "../vijandig.ts";
import { enkeleReeks, proefdocument, vijandigDocument } from "./proefdocument.ts";

const tekst = documentMarkdown(proefdocument());
const gif = documentMarkdown(vijandigDocument());
const met = (...bouwstenen: readonly Bouwsteen[]): Document => ({
  ...proefdocument(),
  gegevens: [],
  delen: [{ id: "een", kop: "Een", bouwstenen }],
});
const zin = (...stukken: Tekst): string => documentMarkdown(met(alinea(stukken))).split("\n")[6] ?? "";

describe("a document in Markdown", () => {
  it("keeps its shape with hostile text: the same headings, lists, quotes and tables", () => {
    const vorm = (markdown: string): readonly string[] =>
      markdown
        .split("\n")
        .filter((regel) => !regel.startsWith("[^"))
        .map((regel) => /^(?:#+ |- |\d\. |\| |> |_)?/.exec(regel)?.[0] ?? "");
    // The last lines are the notes: hostile notes all have one text, and so one number.
    expect(vorm(gif).filter(Boolean)).toEqual(vorm(tekst).filter(Boolean));
  });

  it.each(talen)("makes no link, image, mention, issue number, emoji or HTML of hostile text (%s)", (taal) => {
    const markdown = documentMarkdown(vijandigDocument(proefdocument(taal)));
    expect(markdown).not.toMatch(/<(?!br>)|(?<!\\)\]\(|@\w|(?<![&\w])#\d|https?:\/\/|(?<!\\)`|:smile:/);
    expect(VIJANDIG).toContain("http://");
  });

  it("makes no line that a build server takes for a command, and ends in one newline", () => {
    expect(gif).not.toMatch(/^\s*::|##(?:\[|vso)/m);
    expect(gif).toMatch(/[^\n]\n$/);
  });

  it("has every row of a table as wide as its head, also with hostile text", () => {
    for (const markdown of [tekst, gif]) {
      let breedte = 0;
      for (const regel of markdown.split("\n")) {
        const strepen = (regel.match(/(?<!\\)\|/g) ?? []).length;
        if (!regel.startsWith("|")) breedte = 0;
        else if (breedte === 0) breedte = strepen;
        expect(strepen).toBe(regel.startsWith("|") ? breedte : 0);
      }
    }
  });

  it("makes no mention of two pieces that are harmless apart", () => {
    expect(zin({ tekst: "@" }, { tekst: "iemand", noot: "n" })).toBe("@&#8288;iemand[^1]");
    expect(zin({ tekst: "#", toon: "fout" }, { tekst: "12" })).not.toContain("#12");
  });

  it("has no unescaped markup whatever the pieces of a paragraph are", () => {
    const stuk = fc.record({
      tekst: fc.string({ unit: "binary", maxLength: 12 }),
      stijl: fc.constantFrom("vet" as const, "cursief" as const),
    });
    fc.assert(
      fc.property(fc.array(stuk, { minLength: 1, maxLength: 4 }), (stukken) => {
        const kaal = zin(...stukken)
          .replace(/\\[\\`*_[\]|~+=.)-]/g, "")
          .replace(/&#x?[\dA-F]+;|&\w+;/g, "");
        expect(kaal).not.toMatch(/[<>|`[\]]/);
      }),
    );
  });

  it("writes bold and italic, also within a word and next to space", () => {
    expect(zin({ tekst: "een " }, vet("twee "), { tekst: "drie" })).toBe("een **twee** drie");
    expect(zin(vet("nor"), { tekst: "men" })).toBe("**nor**men");
  });

  it("links out of the document only, and only by https", () => {
    expect(tekst).toContain("[de wet](https://wetten.overheid.nl/jci1.3:c:BWBR0005645\\&artikel=11) en het slot.");
    expect(zin({ tekst: "x", link: "javascript:alert(1)" })).toBe("x");
    expect(zin({ tekst: "x", link: "http://x.nl" })).toBe("x");
    expect(zin({ tekst: "x", link: "https://x.nl/a)c##d" })).toBe("[x](https://x.nl/a%29c#%23d)");
  });

  it("numbers its footnotes in the order of use and defines each once", () => {
    const gebruikt = [...tekst.matchAll(/(?<!^)\[\^(\d+)\]/gm)].map(([, nummer]) => Number(nummer));
    const bepaald = [...tekst.matchAll(/^\[\^(\d+)\]: /gm)].map(([, nummer]) => Number(nummer));
    expect(bepaald).toEqual([...new Set(gebruikt)]);
    expect(bepaald).toEqual([1, 2]);
  });

  it("leaves a chart out whose numbers stand in a table nearby", () => {
    expect(documentMarkdown(met(enkeleReeks))).toContain("| **2025** | 62 |");
    expect(documentMarkdown(met({ ...enkeleReeks, herhaalt: true }))).not.toContain("62");
  });

  it("shows charts and heat maps as tables of the same numbers and words", () => {
    expect(tekst).toContain("| **bestuurlijk** | 3 | 2 | 1 |");
    expect(tekst).toContain("| **BN-01 Beleid** | ✓ voldoet | ✗ voldoet niet |");
  });

  it("parts the paragraphs of a cell, and leaves an empty one empty", () => {
    const markdown = documentMarkdown(
      met({ soort: "tabel", titel: "T", kolommen: [kolom("a"), kolom("b")], rijen: [{ cellen: [cel("een", "", "twee")] }] }),
    );
    expect(markdown).toContain("| een<br>twee | |");
  });
});
