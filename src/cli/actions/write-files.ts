import { dirname } from "node:path";
import { schrijfAtomair } from "../../io/schrijf-atomair.ts";
import { draagtMerk, isZelfde, maakMap, soortPad } from "../../io/uitvoer.ts";
import { voorTerminal } from "../../render/escape.ts";
import type { Context } from "../command.ts";
import { UsageError } from "../usage-error.ts";
import { attempt } from "./attempt.ts";

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** A file that holds it is ours to replace. */
  readonly mark: string;
}

export interface WriteOptions {
  /** The folder to make first, when there are several files. */
  readonly folder: string | undefined;
  readonly force: boolean;
  /** Files that must not be replaced, whatever was asked. */
  readonly inputs?: readonly string[];
}

/** Writes files atomically, after making sure that none of them replaces somebody else's file. */
export async function writeFiles(
  files: readonly FileToWrite[],
  { folder, force, inputs = [] }: WriteOptions,
  { environment, tekst }: Context,
): Promise<void> {
  for (const { path, mark } of files) {
    for (const input of inputs) if (await isZelfde(path, input)) throw new UsageError("output-is-invoer", { pad: path });
    await attempt(path, () => checkFree(path, force, mark));
  }
  if (folder !== undefined) await attempt(folder, () => maakMap(folder));
  for (const { path, content } of files) {
    await attempt(path, async () => schrijfAtomair(path, content));
    environment.stderr.write(`${voorTerminal(tekst.geschreven(path))}\n`);
  }
}

async function checkFree(path: string, force: boolean, mark: string): Promise<void> {
  const existing = await soortPad(path);
  if (existing === "folder") throw new UsageError("output-mislukt", { pad: path, oorzaak: "EISDIR" });
  if (existing === "file" && !force && !(await draagtMerk(path, mark))) throw new UsageError("output-bestaat", { pad: path });
  if ((await soortPad(dirname(path))) === "file") throw new UsageError("output-mislukt", { pad: path, oorzaak: "ENOTDIR" });
}
