import { mkdir, readFile, stat } from "node:fs/promises";

/** What stands at a path now. Anything that is no folder counts as a file: it must not be written over lightly. */
export async function soortPad(pad: string): Promise<"folder" | "file" | "nothing"> {
  try {
    return (await stat(pad)).isDirectory() ? "folder" : "file";
  } catch (fout) {
    if (isNietGevonden(fout)) return "nothing";
    throw fout;
  }
}

/** Does the file carry our mark, so that it is ours to replace? */
export async function draagtMerk(pad: string, merk: string): Promise<boolean> {
  return (await readFile(pad)).includes(merk);
}

/** Makes a folder with those above it; one that is there already is fine. */
export async function maakMap(pad: string): Promise<void> {
  await mkdir(pad, { recursive: true });
}

/** The system's own name for what went wrong, e.g. EACCES. */
export const systeemcode = (fout: unknown): string | undefined =>
  fout instanceof Error && "code" in fout && typeof fout.code === "string" ? fout.code : undefined;

const isNietGevonden = (fout: unknown): boolean => ["ENOENT", "ENOTDIR"].includes(systeemcode(fout) ?? "");
