import type { Environment } from "../environment.ts";
import { type ReadDescription, readDescription } from "./read-description.ts";

/** Reads and checks a description, and the files with the rows of its registers too: all that any command may read of it. */
export async function readWhole(pad: string, ids: ReadonlySet<string>, { today }: Pick<Environment, "today">): Promise<ReadDescription> {
  const gelezen = await readDescription(pad, ids);
  if (gelezen.systeem.feiten.registers.every(({ bestand }) => bestand === undefined)) return gelezen;
  const { readRegisters } = await import("./read-registers.ts");
  const { waarschuwingen, bronteksten } = await readRegisters(gelezen, gelezen.systeem.peildatum ?? today());
  return { ...gelezen, waarschuwingen: [...gelezen.waarschuwingen, ...waarschuwingen], bronteksten };
}
