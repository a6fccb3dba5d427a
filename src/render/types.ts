import type { Rapport } from "../audit/rapport-types.ts";
import type { Zwaarte } from "../normenkader/types.ts";
import type { Taal } from "../tekst/taal.ts";

/** What a renderer may know besides what it renders: nothing of the environment, so its output is reproducible. */
export interface RenderOpties {
  readonly kleur: boolean;
  /** Columns of the terminal; other formats ignore it. */
  readonly breedte: number;
  readonly taal: Taal;
  /** A client's own DOCX whose styles, logo, header and footer are used; other formats ignore it. */
  readonly sjabloon?: Uint8Array;
  /** How lines end in CSV, "lf" if left out; other formats ignore it. */
  readonly regeleinde?: Regeleinde;
  /** The folder of the description as seen from the repository or the current folder, "beleid/integriteit/"; "" when it is that. */
  readonly map?: string;
  /** From which weight on a gap counts, as for the exit code; wettelijk when left out. */
  readonly failOn?: Zwaarte | "nooit";
}

/** Excel reads both; a program that keeps to the letter of RFC 4180 wants "crlf". */
export const regeleindes = ["lf", "crlf"] as const;

export type Regeleinde = (typeof regeleindes)[number];

/** A pure function of what it renders. Text ends in one newline; a binary format gives bytes. */
export type Renderaar<Invoer> = (invoer: Invoer, opties: RenderOpties) => string | Uint8Array | Promise<string | Uint8Array>;

export type Render = Renderaar<Rapport>;

/** A format of one kind of result: the audit's rapport, a comparison, a portfolio, a plan. */
export interface Formaat<Invoer = Rapport> {
  /** Extension of the file, without a dot. */
  readonly extensie: string;
  /** A binary format is never written to stdout. */
  readonly binair: boolean;
  /** What stands before the text of every file, such as a byte order mark; nothing if left out. */
  readonly begin?: string;
  /** Text that every file of this format holds, by which we know that it is ours to replace. */
  readonly merk: string;
  /** Fills a client's own template (`--sjabloon`). */
  readonly sjabloon?: true;
  readonly uitleg: Readonly<Record<Taal, string>>;
  /** A package that it needs and that we do not bring along: who wants this format installs it. */
  readonly pakket?: string;
  /** Its lines are commands to a build server, so that server's log is where they belong. */
  readonly opdrachten?: true;
  /** What is added, besides, to the file that an environment variable names. */
  readonly bijlage?: { readonly variabele: string; readonly laad: () => Promise<{ readonly render: Renderaar<Invoer> }> };
  /** Loads the renderer on demand, so that a heavy format costs nothing until it is asked for. */
  readonly laad: () => Promise<{ readonly render: Renderaar<Invoer> }>;
}

/** The formats of one kind of result, by name. */
export type Formaten<Invoer> = Readonly<Record<string, Formaat<Invoer>>>;
