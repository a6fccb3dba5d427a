import { createHash } from "node:crypto";

/** RFC 4122, appendix C: the namespace of names that are URLs or URNs. */
const NAAMRUIMTE = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/**
 * A UUID of version 5 from what it identifies: the same thing gets the same one in every document and on every machine, and
 * nothing is random. The parts are encoded, so that no two lists of parts make the same name.
 */
export function uuid(...delen: readonly string[]): string {
  const naam = ["urn:basisnormen:oscal", ...delen.map(encodeURIComponent)].join(":");
  const hash = createHash("sha1")
    .update(Buffer.from(NAAMRUIMTE.replaceAll("-", ""), "hex"))
    .update(naam, "utf8")
    .digest();
  const bytes = hash.subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
