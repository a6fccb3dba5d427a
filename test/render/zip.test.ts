import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { vasteZip } from "../../src/render/zip.ts";

const op = (jaar: number): Uint8Array => zipSync({ "b.txt": strToU8("twee"), "a.txt": strToU8("een") }, { mtime: new Date(jaar, 1, 1) });

describe("vasteZip", () => {
  it("gives the same bytes whenever it was made", () => {
    expect(vasteZip(op(2001), "merk")).toEqual(vasteZip(op(2020), "merk"));
  });

  it("carries the mark readable, and still opens with the same content", () => {
    const zip = vasteZip(op(2001), "merk");
    expect(Buffer.from(zip).toString("latin1").endsWith("merk")).toBe(true);
    expect(Object.keys(unzipSync(zip))).toEqual(["b.txt", "a.txt"]);
  });

  it("can change what is in it", () => {
    const zip = vasteZip(op(2001), "merk", (naam, inhoud) => (naam === "a.txt" ? strToU8("anders") : inhoud));
    expect(Buffer.from(unzipSync(zip)["a.txt"] ?? []).toString()).toBe("anders");
  });
});
