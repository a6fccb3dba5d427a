import { describe, expect, it } from "vitest";
import { adres } from "../../../src/render/document/adres.ts";

describe("an address in a document", () => {
  it("goes to a section, or to a place outside by https", () => {
    expect(adres("#bn-06")).toEqual({ soort: "binnen", id: "bn-06" });
    expect(adres("https://wetten.overheid.nl/jci1.3:c:BWBR0005645&artikel=11")).toEqual({
      soort: "buiten",
      url: "https://wetten.overheid.nl/jci1.3:c:BWBR0005645&artikel=11",
    });
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "http://x.nl",
    "data:text/html,x",
    "file:///etc/passwd",
    "//x.nl",
    "/pad",
    "#a b",
    "#",
    "",
    "https://",
    "https://overheid.nl@elders.example/",
  ])("refuses %j", (link) => {
    expect(adres(link)).toBeUndefined();
  });

  it("writes what means something elsewhere as a percent code", () => {
    const url = (adres('https://x.nl/a"<c>`|(d)*e_f~[g]##vso[x]::y\u202e') as { readonly url: string }).url;
    expect(url).toMatch(/^https:\/\/x\.nl\/[\w%./:#&-]+$/);
    expect(url).not.toMatch(/##|::|[_*~()[\]]/);
  });
});
