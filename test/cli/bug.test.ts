import { describe, expect, it, vi } from "vitest";
import { map } from "./beschrijving.ts";
import { draai } from "./draai.ts";

vi.mock("../../src/audit/audit.ts", () => ({
  audit: () => {
    throw new TypeError("geen groep\u001b[31m");
  },
}));

describe("a bug of ours", () => {
  it("exits 5 with an apology, the message and what to do, and no stack", async () => {
    const { status, stdout, stderr } = await draai(["audit", map()]);
    expect({ status, stdout }).toEqual({ status: 5, stdout: "" });
    expect(stderr).toMatch(/^fout: TypeError: geen groep␛\[31m \(basisnormen \d/);
    expect(stderr).toContain("Excuses");
    expect(stderr).toContain("DEBUG=basisnormen");
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it("shows the stack when asked for", async () => {
    expect((await draai(["audit", map()], { env: { DEBUG: "basisnormen" } })).stderr).toMatch(/^\s+at /m);
  });
});
