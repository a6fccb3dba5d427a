import { describe, expect, it } from "vitest";
import { isGeinstalleerd } from "../../src/io/pakket.ts";

describe("a package that may be installed", () => {
  it("is found where it is, and not where it is not", () => {
    expect(isGeinstalleerd("@myriaddreamin/typst-ts-node-compiler")).toBe(true);
    expect(isGeinstalleerd("@basisnormen/bestaat-niet")).toBe(false);
  });
});
