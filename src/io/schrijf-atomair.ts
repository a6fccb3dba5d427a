import { randomBytes } from "node:crypto";
import { open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systeemcode } from "./uitvoer.ts";

/**
 * Writes a file completely or not at all: into a temporary file in the same folder, which then takes the place of the old
 * one. Throws the system's own error when that cannot be done; nothing is left behind.
 */
export async function schrijfAtomair(pad: string, inhoud: string | Uint8Array): Promise<void> {
  const { doel, rechten, vervangbaar } = await doelVan(pad);
  // A device or pipe cannot be replaced, only written to.
  await (vervangbaar ? vervang(doel, inhoud, rechten) : writeFile(doel, inhoud));
}

interface Doel {
  readonly doel: string;
  readonly rechten: number;
  readonly vervangbaar: boolean;
}

/** A link stays a link: the file it points at is replaced, and keeps its permissions. */
async function doelVan(pad: string): Promise<Doel> {
  try {
    const doel = await realpath(pad);
    const staat = await stat(doel);
    return { doel, rechten: staat.mode & 0o777, vervangbaar: staat.isFile() || staat.isDirectory() };
  } catch (fout) {
    if (systeemcode(fout) !== "ENOENT") throw fout;
    return { doel: pad, rechten: 0o666, vervangbaar: true };
  }
}

async function vervang(doel: string, inhoud: string | Uint8Array, rechten: number): Promise<void> {
  const tijdelijk = join(dirname(doel), `.${basename(doel)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const handvat = await open(tijdelijk, "wx", rechten);
    try {
      await handvat.writeFile(inhoud);
      await handvat.sync();
    } finally {
      await handvat.close();
    }
    await rename(tijdelijk, doel);
  } catch (fout) {
    await rm(tijdelijk, { force: true });
    throw fout;
  }
}
