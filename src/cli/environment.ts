/** A stream a command writes to. */
export interface Output {
  readonly write: (content: string | Uint8Array) => void;
  readonly isTTY: boolean;
  readonly columns?: number;
}

/** The world as a command sees it. `main.ts` hands in the real one, tests their own. */
export interface Environment {
  /** Arguments after the name of the program. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Today (ISO day) in Amsterdam. */
  readonly today: () => string;
  /** How many threads can work at once; without it, this one does all. */
  readonly threads?: () => number;
}
