/** One scenario: files, a command line, and what must come out. */
export interface Scenario {
  readonly bestanden: Readonly<Record<string, string>>;
  readonly omgeving: Readonly<Record<string, string>>;
  /** Commands that run first, and must succeed. */
  readonly vooraf: readonly (readonly string[])[];
  readonly opdracht: readonly string[];
  /** The whole output. */
  readonly stdout?: string;
  readonly stderr?: string;
  /** Lines that must be in the output, in this order. */
  readonly stdoutBevat: readonly string[];
  readonly stderrBevat: readonly string[];
  readonly status: number;
  /** Every file in the folder afterwards, when it matters. */
  readonly daarna?: readonly string[];
}

/**
 * Reads a scenario: blocks that each begin with `==== name`. Blocks: `bestand NAAM`, `omgeving`, `vooraf`, `opdracht`,
 * `stdout`, `stderr`, `stdout bevat`, `stderr bevat`, `status`, `daarna`. Text before the first block is for the reader.
 */
export function leesScenario(tekst: string): Scenario {
  const blokken = new Map(
    tekst
      .split(/^==== /m)
      .slice(1)
      .map((blok): [string, string] => {
        const einde = blok.indexOf("\n");
        return [blok.slice(0, einde).trim(), blok.slice(einde + 1).replace(/\n+$/, "\n")];
      }),
  );
  const blok = (naam: string): string | undefined => (blokken.get(naam) === "\n" ? "" : blokken.get(naam));
  const regels = (naam: string): readonly string[] => (blok(naam) ?? "").split("\n").filter((regel) => regel.trim() !== "");
  const exact = (naam: "stdout" | "stderr"): object => (blok(naam) === undefined ? {} : { [naam]: blok(naam) });
  return {
    bestanden: Object.fromEntries(
      [...blokken].filter(([naam]) => naam.startsWith("bestand ")).map(([naam, inhoud]) => [naam.slice("bestand ".length), inhoud]),
    ),
    omgeving: Object.fromEntries(
      regels("omgeving").map((regel): [string, string] => [regel.slice(0, regel.indexOf("=")), regel.slice(regel.indexOf("=") + 1)]),
    ),
    vooraf: regels("vooraf").map((regel) => regel.split(" ").slice(1)),
    opdracht: (regels("opdracht")[0] ?? "").split(" ").slice(1),
    ...exact("stdout"),
    ...exact("stderr"),
    stdoutBevat: regels("stdout bevat"),
    stderrBevat: regels("stderr bevat"),
    status: Number(regels("status")[0]),
    ...(blok("daarna") !== undefined && { daarna: regels("daarna") }),
  };
}
