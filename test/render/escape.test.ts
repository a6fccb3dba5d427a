import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  voorCsv,
  voorJson,
  voorMarkdown,
  voorMarkdownHtml,
  voorOpdracht,
  voorOpdrachtdeel,
  voorPdf,
  voorSarif,
  voorTerminal,
  voorXlsx,
  voorXml,
} from "../../src/render/escape.ts";

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

describe("voorXml", () => {
  it("keeps markup text, in an attribute too", () => {
    expect(voorXml(`<b a='1' b="2">&amp;`)).toBe("&lt;b a=&apos;1&apos; b=&quot;2&quot;&gt;&amp;amp;");
  });

  it("shows what XML cannot hold, and keeps line breaks", () => {
    expect(voorXml("een\ntwee\u0000\u001b\ufffe\uffff\ud800")).toBe("een\ntwee␀␛&lt;U+FFFE&gt;&lt;U+FFFF&gt;&lt;U+D800&gt;");
  });
});

describe("voorXlsx", () => {
  it.each([
    ["_x0041_", "_x005F_x0041_"],
    ["a_x0041_x0042_", "a_x005F_x0041_x005F_x0042_"],
    ["_x41_ en _y0041_", "_x41_ en _y0041_"],
  ])("does not let %s become another character", (tekst, verwacht) => {
    expect(voorXlsx(tekst)).toBe(verwacht);
  });
});

describe("voorCsv", () => {
  it.each(["=1+1", "+31", "-2+3", "@SUM(A1)", "＝1", "＋1", "－1", "＠a", "﹦1+1", "⁼1", " =1", "\t=1", "\u00a0=1", "\r=1", "\ufeff=1"])(
    "does not let %j be a formula",
    (tekst) => {
      expect(voorCsv(tekst)).toBe(`'${tekst.trim()}`);
    },
  );

  it.each([
    ["ja;=1+1", "ja;'=1+1"],
    ["ja, @SUM(1)", "ja, '@SUM(1)"],
    ['ja";+1', `ja";'+1`],
    ["een | -twee", "een | '-twee"],
  ])("nor where another program would begin a cell: %s", (tekst, verwacht) => {
    expect(voorCsv(tekst)).toBe(verwacht);
  });

  it.each(["Dilemma’s: hfst. 3.3, onderwerp 2 – nee", "a = b + c", "2018-2021", "naam@voorbeeld"])("leaves %j as it is", (tekst) => {
    expect(voorCsv(tekst)).toBe(tekst);
  });

  it("never begins with what starts a formula, and is one line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tekst) => {
        expect(voorCsv(tekst)).not.toMatch(/^[\s=+\-@\uff1d\uff0b\uff0d\uff20]|[\r\n\u2028\u2029]/);
      }),
    );
  });
});

describe("voorPdf", () => {
  const onbekend = /[^ -~\u00a0-\u017f]/gu;

  it("composes letters, and writes what the fonts do not have as its code", () => {
    expect(voorPdf("cafe\u0301 中 😀\nja", onbekend)).toBe("café <U+4E2D> <U+1F600> ja");
  });

  it("lets through only what the fonts have, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tekst) => {
        expect(voorPdf(tekst, onbekend)).not.toMatch(onbekend);
      }),
    );
  });
});

describe("voorOpdracht", () => {
  /** As the runner of GitHub Actions decodes a message and a property. */
  const data = (tekst: string): string => tekst.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
  const deel = (tekst: string): string => data(tekst.replaceAll("%3A", ":").replaceAll("%2C", ","));

  it("is decoded to the same text, and never ends the line or the property", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tekst) => {
        expect(data(voorOpdracht(tekst))).toBe(voorTerminal(tekst));
        expect(deel(voorOpdrachtdeel(tekst))).toBe(voorTerminal(tekst));
        expect(voorOpdrachtdeel(tekst)).not.toMatch(/[\r\n:,]/);
        expect(voorOpdracht(tekst)).not.toMatch(/[\r\n]|::/);
      }),
    );
  });
});

describe("voorSarif", () => {
  it.each([
    ["[x](javascript:y)", "\\[x\\](javascript:y)"],
    ["{0} en {{x}}", "{{0}} en {{{{x}}}}"],
    ["a\\b", "a\\\\b"],
  ])("writes %s so that it stays text", (tekst, verwacht) => {
    expect(voorSarif(tekst)).toBe(verwacht);
  });
});

describe("voorMarkdownHtml", () => {
  it("means the same in HTML as in Markdown", () => {
    expect(voorMarkdownHtml("<b>*a* & `b`</b> @iemand #12 :smile: http://x.nl")).toBe(
      "&#60;b&#62;&#42;a&#42; &#38; &#96;b&#96;&#60;/b&#62; @&#8288;iemand &#35;&#8288;12 :&#8288;smile: http&#58;//x.nl",
    );
  });

  it("leaves nothing that either gives a meaning", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (tekst) => {
        expect(voorMarkdownHtml(tekst)).not.toMatch(/[<>"'\\`*_[\]|~$!{}]|&(?!#\d+;)|@\w|:\/\/|::/);
      }),
    );
  });
});
