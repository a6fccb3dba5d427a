import { systeemcode } from "../../io/uitvoer.ts";
import { UsageError } from "../usage-error.ts";

/** A path the system refuses (no rights, no such folder, a full disk) is told as wrong use; any other error is a bug. */
export async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const oorzaak = systeemcode(error);
    if (oorzaak === undefined || error instanceof UsageError) throw error;
    throw new UsageError("output-mislukt", { pad: path, oorzaak });
  }
}
