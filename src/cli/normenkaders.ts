import { dirname, join, normalize } from "node:path";
import { suggest } from "../diagnostic/suggest.ts";
import { soortPad } from "../io/uitvoer.ts";
import type { Kadernaam } from "../normenkader/bekend.ts";
import type { GelezenKader } from "../normenkader/lees/lees-normenkader.ts";
import { kaderbestand } from "../normenkader/limieten.ts";
import type { Indeling, Normenkader } from "../normenkader/types.ts";
import { choose } from "./choice.ts";
import { inStage } from "./stage.ts";

/** The normenkaders that come with the tool, each loaded on demand. */
const normenkaders: Readonly<Record<Kadernaam, () => Promise<Normenkader>>> = {
  basisnormen: async () => (await import("../generated/basisnormen.ts")).basisnormen,
};

/** The names of the normenkaders that come with the tool. */
export const namen = Object.keys(normenkaders) as readonly Kadernaam[];

/** There is no normenkader of that name (exit code 4). */
export class UnknownNormenkader extends Error {
  override readonly name = "UnknownNormenkader";
  readonly naam: string;
  readonly bestaand: readonly string[];
  readonly bedoeld: string | undefined;

  constructor(naam: string) {
    super(naam);
    this.naam = naam;
    this.bestaand = namen;
    this.bedoeld = suggest(naam, this.bestaand);
  }
}

/** A normenkader with the tests of its eisen; `folder` is put before the files they stand in. */
export type KaderMetProeven = Pick<GelezenKader, "kader" | "proeven" | "plaatsVan" | "bronteksten"> & { readonly folder: string };

/** A normenkader by its name, or a user's own by its path. */
export async function loadNormenkader(naamOfPad: string): Promise<Normenkader> {
  const naam = namen.find((een) => een === naamOfPad);
  return naam === undefined ? (await loadOwn(naamOfPad)).kader : normenkaders[naam]();
}

/** The same, with its tests. */
export async function loadMetProeven(naamOfPad: string): Promise<KaderMetProeven> {
  const naam = namen.find((een) => een === naamOfPad);
  if (naam === undefined) return loadOwn(naamOfPad);
  const { proeven, plaatsen } = await import("../generated/basisnormen-proeven.ts");
  const plekken = new Map(proeven.map(({ bestand, pad }, i) => [`${bestand}${pad}`, plaatsen[i]]));
  const plaatsVan: GelezenKader["plaatsVan"] = (bestand, pad) => {
    const [regel, kolom] = plekken.get(`${bestand}${pad}`) ?? [1, 1];
    return { bestand, regel, kolom, pad };
  };
  return { kader: await normenkaders[naam](), proeven, plaatsVan, bronteksten: new Map(), folder: "" };
}

async function loadOwn(pad: string): Promise<KaderMetProeven> {
  const soort = await soortPad(pad).catch(() => "nothing");
  if (soort === "nothing" && !isPad(pad)) throw new UnknownNormenkader(pad);
  const folder = folderOf(soort === "file" && pad.endsWith(kaderbestand) ? dirname(pad) : pad);
  return inStage("normenkader", folder, async () => {
    const { leesNormenkaderMap } = await import("../io/lees-normenkader-map.ts");
    return { ...(await leesNormenkaderMap(pad)), folder };
  });
}

/** An indeling of the normenkader by its name, or a user's own by the path of its file. */
export async function loadIndeling(naamOfPad: string, kader: Normenkader): Promise<Indeling> {
  const { indelingen } = kader;
  const gevonden = indelingen.find(({ id }) => id === naamOfPad);
  if (gevonden !== undefined) return gevonden;
  // Of a name that is unknown all that exist are told; a path is only what looks like one.
  if (!isPad(naamOfPad) && !/\.ya?ml$/i.test(naamOfPad))
    choose(
      "--indeling",
      naamOfPad,
      indelingen.map(({ id }) => id),
    );
  return inStage("normenkader", folderOf(dirname(naamOfPad)), async () => {
    const { leesIndelingbestand } = await import("../io/lees-normenkader-map.ts");
    return leesIndelingbestand(naamOfPad, kader);
  });
}

const isPad = (tekst: string): boolean => /[/\\]/.test(tekst) || tekst === "." || tekst === "..";

/** "examples/eigen/"; empty for the current folder. */
function folderOf(map: string): string {
  const folder = normalize(map);
  return folder === "." || folder === "./" ? "" : join(folder, "/");
}
