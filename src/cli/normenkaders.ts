import { suggest } from "../diagnostic/suggest.ts";
import type { Normenkader } from "../normenkader/types.ts";

/** The normenkaders that come with the tool, each loaded on demand. */
const normenkaders: Readonly<Record<string, () => Promise<Normenkader>>> = {
  basisnormen: async () => (await import("../generated/basisnormen.ts")).basisnormen,
};

/** There is no normenkader of that name (exit code 4). */
export class UnknownNormenkader extends Error {
  override readonly name = "UnknownNormenkader";
  readonly naam: string;
  readonly bestaand: readonly string[];
  readonly bedoeld: string | undefined;

  constructor(naam: string) {
    super(naam);
    this.naam = naam;
    this.bestaand = Object.keys(normenkaders);
    this.bedoeld = suggest(naam, this.bestaand);
  }
}

export async function loadNormenkader(naam: string): Promise<Normenkader> {
  const load = Object.hasOwn(normenkaders, naam) ? normenkaders[naam] : undefined;
  if (load === undefined) throw new UnknownNormenkader(naam);
  return load();
}
