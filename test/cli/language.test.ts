import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../src/cli/language.ts";

const kies = (argv: readonly string[], env: Readonly<Record<string, string>> = {}) => chooseLanguage({ argv, env });

describe("chooseLanguage", () => {
  it.each([
    [["--lang", "en"], {}, "en"],
    [["--lang=en"], {}, "en"],
    [["audit", "--lang", "nl"], { LANG: "en_GB.UTF-8" }, "nl"],
    [[], { LANG: "en_US.UTF-8" }, "en"],
    [[], { LANG: "nl_NL.UTF-8" }, "nl"],
    [[], { LC_ALL: "en_GB.UTF-8", LANG: "nl_NL.UTF-8" }, "en"],
    [[], { LC_MESSAGES: "en_GB", LANG: "nl_NL" }, "en"],
    [[], { LC_ALL: "", LANG: "en_GB" }, "en"],
    [[], { LANG: "C.UTF-8" }, "nl"],
    [[], { LANG: "de_DE.UTF-8" }, "nl"],
    [[], {}, "nl"],
    [["--", "--lang", "en"], {}, "nl"],
    [["--lang", "nl", "--lang", "en"], {}, "en"],
  ] as const)("%j with %j is %s", (argv, env, taal) => {
    expect(kies([...argv], env)).toEqual({ taal });
  });

  it("tells a language it does not know, in the language of the locale", () => {
    expect(kies(["--lang", "fr"], { LANG: "en" })).toEqual({ taal: "en", wrong: "fr" });
  });

  it("leaves a missing value to the parser", () => {
    expect(kies(["audit", "--lang"])).toEqual({ taal: "nl" });
  });
});
