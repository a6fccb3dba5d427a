import { appendFileSync, mkdirSync, readFileSync, statSync } from "node:fs";

export type Padsoort = "folder" | "file" | "device" | "nothing";

/**
 * What stands at a path now; a device or pipe can be written to without losing anything. Synchronous within, like all
 * reading here: for one look, waking the thread pool costs more than the look.
 */
export async function soortPad(pad: string): Promise<Padsoort> {
  try {
    const staat = statSync(pad);
    return staat.isDirectory() ? "folder" : staat.isFile() ? "file" : "device";
  } catch (fout) {
    if (isNietGevonden(fout)) return "nothing";
    throw fout;
  }
}

/** Do two paths lead to the same file? False when one of them does not exist. */
export async function isZelfde(een: string, ander: string): Promise<boolean> {
  try {
    const a = statSync(een);
    const b = statSync(ander);
    return a.ino === b.ino && a.dev === b.dev;
  } catch (fout) {
    if (systeemcode(fout) === undefined) throw fout;
    return false;
  }
}

/** Does the file carry our mark, so that it is ours to replace? An empty file or empty JSON list can hold none, and nothing is lost with it. */
export async function draagtMerk(pad: string, merk: string): Promise<boolean> {
  const inhoud = readFileSync(pad);
  return inhoud.includes(merk) || (inhoud.length < 8 && ["", "[]"].includes(inhoud.toString("utf8").trim()));
}

/** Adds to the end of a file that others write to as well, such as the summary of a job. */
export async function voegToe(pad: string, tekst: string): Promise<void> {
  appendFileSync(pad, tekst);
}

/** Makes a folder with those above it; one that is there already is fine. */
export async function maakMap(pad: string): Promise<void> {
  mkdirSync(pad, { recursive: true });
}

/** The system's own name for what went wrong, e.g. EACCES. */
export const systeemcode = (fout: unknown): string | undefined =>
  fout instanceof Error && "code" in fout && typeof fout.code === "string" ? fout.code : undefined;

const isNietGevonden = (fout: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(systeemcode(fout) ?? "");
