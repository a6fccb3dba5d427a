import { join } from "node:path";
import { beperk } from "../../beschrijving/valideer/beperk.ts";
import { DiagnosticError } from "../../diagnostic/diagnostic-error.ts";
import { sortDiagnostics } from "../../diagnostic/sort-diagnostics.ts";
import { type Bronteksten, type Diagnostic, NIET_TONEN } from "../../diagnostic/types.ts";
import { leesRegisters } from "../../io/lees-registers.ts";
import type { Inhoud } from "../../register/inhoud.ts";
import { inStage } from "../stage.ts";
import type { ReadDescription } from "./read-description.ts";

/** What was kept of the files with rows, by the id of the register. */
export interface ReadRegisters {
  readonly inhoud: ReadonlyMap<string, Inhoud>;
  readonly waarschuwingen: readonly Diagnostic[];
  /** The texts of the description, and in the place of those of registers that they are not to be shown. */
  readonly bronteksten: Bronteksten;
  readonly bestanden: readonly string[];
}

/** Reads and checks the files of all registers. Nothing is used of any when something is wrong with one. */
export const readRegisters = ({ systeem, bronteksten, folder }: ReadDescription, peildatum: string): Promise<ReadRegisters> =>
  inStage("beschrijving", folder, async () => {
    const feiten = systeem.feiten.registers;
    const paden = feiten.flatMap(({ bestand }) => bestand?.pad ?? []);
    const teksten: Bronteksten = new Map([...paden.map((pad) => [pad, NIET_TONEN] as const), ...bronteksten]);
    const { inhoud, fouten, waarschuwingen } = await leesRegisters(folder === "" ? "." : folder, feiten, peildatum);
    if (fouten.length > 0) throw new DiagnosticError(beperk(sortDiagnostics(fouten)), teksten);
    return { inhoud, waarschuwingen, bronteksten: teksten, bestanden: paden.map((pad) => join(folder, pad)) };
  });
