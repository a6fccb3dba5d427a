import { DiagnosticError } from "../diagnostic/diagnostic-error.ts";
import type { Ending } from "./exit-code.ts";

/** What was being read when it proved unusable. */
export type Stage = "beschrijving" | "normenkader" | "rapport";

/** Input that cannot be used (exit code 3 or 4; a saved rapport, named in an option or argument, 2), with the diagnostics that say why. */
export class StageError extends Error {
  override readonly name = "StageError";
  readonly stage: Stage;
  override readonly cause: DiagnosticError;
  /** The folder the places are in; put before their file names. */
  readonly folder: string;

  constructor(stage: Stage, cause: DiagnosticError, folder: string) {
    super(cause.message);
    this.stage = stage;
    this.cause = cause;
    this.folder = folder;
  }
}

/** How a command ends that got unusable input. */
export const stageEnding = ({ stage }: StageError): Ending => ({ kind: stage === "rapport" ? "usage" : stage });

/** Runs one stage of reading. Only diagnostics are the reader's business; any other error is our bug and passes through. */
export async function inStage<T>(stage: Stage, folder: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof DiagnosticError) throw new StageError(stage, error, folder);
    throw error;
  }
}
