import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { schrijfAtomair } from "../../src/io/schrijf-atomair.ts";

const opUnix = process.platform !== "win32";
let map = "";

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "basisnormen-"));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const inMap = (naam: string): string => join(map, naam);

describe("schrijfAtomair", () => {
  it("writes text and bytes, new or over what was there, and leaves nothing else", async () => {
    await schrijfAtomair(inMap("a.md"), "één\n");
    await schrijfAtomair(inMap("a.md"), "twee\n");
    await schrijfAtomair(inMap("b.bin"), new Uint8Array([0, 255]));
    expect(readFileSync(inMap("a.md"), "utf8")).toBe("twee\n");
    expect([...readFileSync(inMap("b.bin"))]).toEqual([0, 255]);
    expect(readdirSync(map).sort()).toEqual(["a.md", "b.bin"]);
  });

  it("leaves the old file and nothing else when it fails", async () => {
    mkdirSync(inMap("doel"));
    await expect(schrijfAtomair(inMap("doel"), "x")).rejects.toMatchObject({ code: expect.stringMatching(/^E/) });
    await expect(schrijfAtomair(join(map, "weg", "a.md"), "x")).rejects.toMatchObject({ code: "ENOENT" });
    expect(readdirSync(map)).toEqual(["doel"]);
  });

  it("lets readers see the old or the new file, never a part", async () => {
    const oud = "o".repeat(200_000);
    const nieuw = "n".repeat(200_000);
    writeFileSync(inMap("a.md"), oud);
    const schrijven = schrijfAtomair(inMap("a.md"), nieuw);
    let klaar = false;
    void schrijven.then(() => {
      klaar = true;
    });
    while (!klaar) {
      expect([oud, nieuw]).toContain(readFileSync(inMap("a.md"), "utf8"));
      await new Promise((verder) => setImmediate(verder));
    }
    await schrijven;
  });

  it.runIf(opUnix)("keeps the permissions of the file it replaces", async () => {
    writeFileSync(inMap("a.md"), "oud");
    chmodSync(inMap("a.md"), 0o640);
    await schrijfAtomair(inMap("a.md"), "nieuw");
    expect(statSync(inMap("a.md")).mode & 0o777).toBe(0o640);
  });

  it.runIf(opUnix)("replaces what a link points at, and keeps the link", async () => {
    mkdirSync(inMap("deel"));
    writeFileSync(join(map, "deel", "echt.md"), "oud");
    symlinkSync(join("deel", "echt.md"), inMap("link.md"));
    await schrijfAtomair(inMap("link.md"), "nieuw");
    expect(lstatSync(inMap("link.md")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(map, "deel", "echt.md"), "utf8")).toBe("nieuw");
    expect(readdirSync(join(map, "deel"))).toEqual(["echt.md"]);
  });

  it.runIf(opUnix)("writes to a device without replacing it", async () => {
    await schrijfAtomair("/dev/null", "x");
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});
