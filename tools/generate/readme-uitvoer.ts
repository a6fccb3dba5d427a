import { audit } from "../../src/audit/audit.ts";
import { DiagnosticError } from "../../src/diagnostic/diagnostic-error.ts";
import { leesMap } from "../../src/io/lees-map.ts";
import { render } from "../../src/render/terminal.ts";
import { rapportteksten } from "../../src/tekst/rapportteksten.ts";
import type { Taal } from "../../src/tekst/taal.ts";
import { leesBasisnormen } from "./lees-basisnormen.ts";

const VOORBEELD = "examples/provincie-utrecht-2018";
/** Pieces of the report, between blank lines: title, verdicts, open eisen, gravest gaps. */
const STUKKEN = 4;
/** Most lines of a piece; of a longer one only whole entries are shown. */
const REGELS = 12;
/** The norm of which the four columns are shown, in the first domain it has. */
const NORM = "WN-02";

/**
 * The beginning of the report of the example as a reader sees it, for the README. A description with faults in it must not
 * keep the code from being generated, so then there is none.
 */
export async function readmeUitvoer(taal: Taal): Promise<string | undefined> {
  try {
    const { systeem } = await leesMap(VOORBEELD);
    const rapport = audit(systeem, leesBasisnormen().kader, {
      peildatum: systeem.peildatum ?? "",
      peildatumBron: "beschrijving",
      taal,
      versie: "",
      selectie: {},
      teksten: rapportteksten(taal),
    });
    const tekst = render(rapport, { kleur: false, breedte: 80, taal });
    const stukken = String(tekst).split("\n\n");
    const norm = stukken.filter((stuk) => stuk.startsWith(`${NORM} `)).slice(0, 1);
    return ["```text", [...stukken.slice(0, STUKKEN).map(begin), ...norm, "…"].join("\n\n"), "```"].join("\n");
  } catch (fout) {
    if (!(fout instanceof DiagnosticError)) throw fout;
    console.error(`${VOORBEELD} is not in order: ${fout.message}`);
    return undefined;
  }
}

function begin(stuk: string): string {
  const regels = stuk.split("\n");
  if (regels.length <= REGELS) return stuk;
  // A line that is indented goes on with the entry before it.
  const einde = regels.findLastIndex((regel, nummer) => nummer <= REGELS && !regel.startsWith(" "));
  return [...regels.slice(0, einde), "…"].join("\n");
}
