import { join } from "node:path";
import { laadBeschrijving } from "../../beschrijving/laad.ts";
import { zonderBom } from "../../beschrijving/lees/lees-yaml.ts";
import { maxBeschrijvingBytes, maxBestandBytes } from "../../beschrijving/limieten.ts";
import { leesBestand } from "../../io/lees-bestand.ts";
import { schrijfAtomair } from "../../io/schrijf-atomair.ts";
import { actiebestand, nieuweActies } from "../../plan/nieuwe-actie.ts";
import type { Plan } from "../../plan/types.ts";
import { voorTerminal } from "../../render/escape.ts";
import { plantekst } from "../../tekst/plan.ts";
import type { Context } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import { attempt } from "./attempt.ts";
import type { ReadDescription } from "./read-description.ts";

/** A file of a description as it will be. */
export interface Edit {
  readonly path: string;
  readonly content: string;
  readonly count: number;
}

/** What the description becomes with the proposals of a plan in it; checked as a whole, and nothing is written yet. */
export async function prepareProposals(plan: Plan, gelezen: ReadDescription): Promise<Edit> {
  const bestand = actiebestand(gelezen);
  const path = join(gelezen.folder, bestand);
  const nieuw = nieuweActies(plan, plantekst(plan.taal));
  if (nieuw.length === 0) return { path, content: "", count: 0 };
  const oud = leesBestand({ map: gelezen.folder === "" ? "." : gelezen.folder, bestand });
  // It must still say what was judged.
  if ("fout" in oud || zonderBom(oud.tekst) !== gelezen.bronteksten.get(bestand))
    throw new UsageError("beschrijving-gewijzigd", { pad: path });
  const { voegActiesToe } = await import("../../plan/terugschrijven.ts");
  const tekst = voegActiesToe(zonderBom(oud.tekst), nieuw);
  check(
    [...gelezen.bronteksten].map(([naam, was]) => ({ bestand: naam, tekst: naam === bestand ? tekst : was })),
    path,
  );
  return { path, content: oud.tekst.slice(0, oud.tekst.length - zonderBom(oud.tekst).length) + tekst, count: nieuw.length };
}

/** What we write can be read again, by the same rules as anything else. */
function check(bronnen: Parameters<typeof laadBeschrijving>[0], pad: string): void {
  const bytes = bronnen.map(({ tekst }) => Buffer.byteLength(tekst));
  const totaal = bytes.reduce((som, een) => som + een, 0);
  if (totaal > maxBeschrijvingBytes || bytes.some((een) => een > maxBestandBytes))
    throw new UsageError("output-mislukt", { pad, oorzaak: "EFBIG" });
  laadBeschrijving(bronnen);
}

/** Writes it, and tells which file and how many. */
export async function writeProposals({ path, content, count }: Edit, { environment, tekst }: Context): Promise<void> {
  if (count > 0) await attempt(path, () => schrijfAtomair(path, content));
  environment.stderr.write(`${voorTerminal(tekst.voorstellenGeschreven(count, path))}\n`);
}
