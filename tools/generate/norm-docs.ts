import { existsSync, readdirSync } from "node:fs";
import { laadBeschrijving } from "../../src/beschrijving/laad.ts";
import { renderNormblad } from "../../src/render/normblad.ts";
import { renderNormindex } from "../../src/render/normindex.ts";
import { maakNormbladen } from "../../src/uitleg/normbladen.ts";
import { leesBasisnormen } from "./lees-basisnormen.ts";

const MAP = "docs/normen";

/** Every page of docs/normen by its path; undefined for a page of a norm that is no more. */
export function normDocs(): Readonly<Record<string, string | undefined>> {
  const { kader, proeven } = leesBasisnormen();
  const laad = (tekst: string) => laadBeschrijving([{ bestand: "basisnormen.yaml", tekst }]).systeem;
  const bladen = maakNormbladen(kader, proeven, { type: "provincie", taal: "nl", laad });
  const oud = existsSync(MAP) ? readdirSync(MAP).map((naam) => [`${MAP}/${naam}`, undefined] as const) : [];
  return {
    ...Object.fromEntries(oud),
    [`${MAP}/index.md`]: renderNormindex(kader, "nl"),
    ...Object.fromEntries(bladen.map((blad) => [`${MAP}/${blad.id}.md`, renderNormblad(blad, "nl")])),
  };
}
