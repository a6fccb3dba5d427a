import type { Rapport } from "../audit/rapport-types.ts";
import type { Taal } from "../tekst/taal.ts";

/** What a renderer may know besides the rapport: nothing of the environment, so its output is reproducible. */
export interface RenderOpties {
  readonly kleur: boolean;
  /** Columns of the terminal; other formats ignore it. */
  readonly breedte: number;
  readonly taal: Taal;
}

/** A pure function of the rapport. Text ends in one newline; a binary format gives bytes. */
export type Render = (rapport: Rapport, opties: RenderOpties) => string | Uint8Array;

export interface Formaat {
  /** Extension of the file, without a dot. */
  readonly extensie: string;
  /** A binary format is never written to stdout. */
  readonly binair: boolean;
  /** Text that every file of this format holds, by which we know that it is ours to replace. */
  readonly merk: string;
  readonly uitleg: Readonly<Record<Taal, string>>;
  /** Loads the renderer on demand, so that a heavy format costs nothing until it is asked for. */
  readonly laad: () => Promise<{ readonly render: Render }>;
}
