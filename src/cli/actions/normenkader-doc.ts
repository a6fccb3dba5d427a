import { join } from "node:path";
import { type Organisatietype, organisatietypen } from "../../beschrijving/format/begrippen.ts";
import type { Proef } from "../../normenkader/proef-types.ts";
import type { Normenkader } from "../../normenkader/types.ts";
import { BLADMERK, renderNormblad } from "../../render/normblad.ts";
import { renderNormindex } from "../../render/normindex.ts";
import { maakNormbladen } from "../../uitleg/normbladen.ts";
import { choose } from "../choice.ts";
import type { Context } from "../command.ts";
import type { KaderDocOptions } from "../commands/normenkader.ts";
import type { Ending } from "../exit-code.ts";
import { loadMetProeven } from "../normenkaders.ts";
import { UsageError } from "../usage-error.ts";
import { laadProef } from "./normenkader-test.ts";
import { writeFiles } from "./write-files.ts";

/** The tests of the eisen that it takes over from the normenkader it builds upon. */
async function proevenEronder({ uitbreiding }: Normenkader): Promise<readonly Proef[]> {
  if (uitbreiding === undefined) return [];
  const { proeven } = await loadMetProeven(uitbreiding.van.id);
  return proeven.filter(({ eis }) => !uitbreiding.vervangen.includes(eis));
}

/** `basisnormen normenkader doc`: a page per norm and an index, in a folder. */
export async function runKaderDoc(pad: string | undefined, options: KaderDocOptions, context: Context): Promise<Ending> {
  const { taal } = context;
  const { output: folder, force = false } = options;
  const type = choose("--type", options.type, Object.keys(organisatietypen) as Organisatietype[]);
  if (folder === undefined) throw new UsageError("output-nodig", { formaten: ["normenkader doc"] });
  if (folder === "") throw new UsageError("lege-waarde", { optie: "--output" });
  const { kader, proeven } = await loadMetProeven(pad ?? "basisnormen");
  const bladen = maakNormbladen(kader, [...proeven, ...(await proevenEronder(kader))], { type, taal, laad: laadProef });
  const bestanden = [
    { naam: "index", content: renderNormindex(kader, taal) },
    ...bladen.map((blad) => ({ naam: blad.id, content: renderNormblad(blad, taal) })),
  ];
  const files = bestanden.map(({ naam, content }) => ({ path: join(folder, `${naam}.md`), content, mark: BLADMERK }));
  await writeFiles(files, { folder, force }, context);
  return { kind: "ok" };
}
