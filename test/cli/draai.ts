import { run } from "../../src/cli/run.ts";

export interface Wereld {
  readonly env?: Readonly<Record<string, string>>;
  readonly vandaag?: string;
  readonly kolommen?: number;
}

export interface Verloop {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process, in a world of the test's making. */
export async function draai(argv: readonly string[], { env = {}, vandaag = "2026-01-31", kolommen }: Wereld = {}): Promise<Verloop> {
  const uit = { stdout: "", stderr: "" };
  const stroom = (naam: "stdout" | "stderr") => ({
    write: (inhoud: string | Uint8Array): void => {
      uit[naam] += typeof inhoud === "string" ? inhoud : Buffer.from(inhoud).toString("utf8");
    },
    isTTY: kolommen !== undefined,
    ...(kolommen !== undefined && { columns: kolommen }),
  });
  const status = await run({ argv, env, stdout: stroom("stdout"), stderr: stroom("stderr"), today: () => vandaag });
  return { status, ...uit };
}
