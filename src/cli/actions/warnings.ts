import type { Context } from "../command.ts";
import type { ReadDescription } from "./read-description.ts";

/** Tells what is odd about a description that is in order. Nearly always nothing: only then the words are loaded. */
export async function tellWarnings(gelezen: ReadDescription, context: Context): Promise<void> {
  if (gelezen.waarschuwingen.length === 0) return;
  const { tellDiagnostics } = await import("../failure.ts");
  tellDiagnostics(gelezen.waarschuwingen, gelezen, context);
}
