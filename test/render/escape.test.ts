import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { voorJson, voorMarkdown, voorTerminal } from "../../src/render/escape.ts";

describe("voorTerminal", () => {
  it("makes one line of several", () => {
    expect(voorTerminal("een\r\ntwee\tdrie\u2028vier")).toBe("een twee drie vier");
  });

  it("shows an escape sequence instead of obeying it", () => {
    expect(voorTerminal("\u001b[31mrood")).toBe("␛[31mrood");
  });

  it("parts what a build server would take for a command", () => {
    expect(voorTerminal("::error::x ##[group]")).toBe(": :error: :x # #[group]");
  });

  it("leaves Dutch text as it is", () => {
    const tekst = "Dilemma’s, coördinator, café: € 50 (hfst. 3.3) – nee; “ja”";
    expect(voorTerminal(tekst)).toBe(tekst);
  });

  it("never lets a control character through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tekst) => {
        expect(voorTerminal(tekst)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u);
      }),
    );
  });
});

describe("voorMarkdown", () => {
  it.each([
    ["<b>x</b>", "&lt;b&gt;x&lt;/b&gt;"],
    ["a | b", "a \\| b"],
    ["[x](javascript:y)", "\\[x\\](javascript:y)"],
    ["`x` *y* _z_ ~~w~~", "\\`x\\` \\*y\\* \\_z\\_ \\~\\~w\\~\\~"],
    ["@iemand", "@&#8288;iemand"],
    ["#12", "&#35;&#8288;12"],
    ["http://x.nl", "http&#58;//x.nl"],
    ["www.x.nl", "www&#8288;.x.nl"],
    [":smile:", ":&#8288;smile:"],
    ["- punt", "\\- punt"],
    ["1. punt", "1\\. punt"],
    ["# kop", "&#35; kop"],
    ["a &amp; b", "a &amp;amp; b"],
    ["hfst. 3.3: ja", "hfst. 3.3: ja"],
  ])("writes %s so that it stays text", (tekst, verwacht) => {
    expect(voorMarkdown(tekst)).toBe(verwacht);
  });

  it("leaves no pipe, angle bracket, bracket or backtick unescaped", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tekst) => {
        const kaal = voorMarkdown(tekst).replace(/\\[\\`*_[\]|~+=-]|\\(?=[.)])/g, "");
        expect(kaal).not.toMatch(/[<>|`[\]\n]/);
      }),
    );
  });
});

describe("voorJson", () => {
  it("keeps the value whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (waarde) => {
        const json = voorJson(JSON.stringify(waarde));
        expect(JSON.parse(json)).toEqual(waarde);
        expect(json).not.toMatch(/##|[\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      }),
    );
  });
});
