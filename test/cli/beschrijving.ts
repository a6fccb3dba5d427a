import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";

export const EENVOUDIG = `basisnormen: 1
organisatie: { naam: Provincie Voorbeeld, type: provincie }
peildatum: 2018-10-30
bronnen:
  plan: { titel: Plan, vindplaats: plan.pdf }
documenten:
  - id: code
    soort: gedragscode
    domein: ambtelijk
    titel: Gedragscode 2017
    geldt_voor: [medewerkers]
    bekend: nee
    bron: { plan: "hfst. 2" }
`;

const mappen: string[] = [];

/** A folder of its own for one test, with these files; removed afterwards. */
export function map(bestanden: Readonly<Record<string, string>> = { "basisnormen.yaml": EENVOUDIG }): string {
  const pad = mkdtempSync(join(tmpdir(), "basisnormen-"));
  mappen.push(pad);
  for (const [naam, tekst] of Object.entries(bestanden)) writeFileSync(join(pad, naam), tekst);
  return pad;
}

afterEach(() => {
  for (const pad of mappen.splice(0)) rmSync(pad, { recursive: true, force: true });
});
