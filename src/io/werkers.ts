import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";

/** What threads need besides their tasks. */
export interface Werkers {
  /** The file whose exported function `naam` does a task. */
  readonly bestand: URL;
  readonly naam: string;
  readonly aantal: number;
  /** Plain data, given to each thread once. */
  readonly gegevens: unknown;
}

/** Does tasks in threads and gives the results in the order of the tasks, whichever is ready first. */
export async function* inWerkers<Taak, Uitkomst>(
  taken: readonly Taak[],
  { bestand, naam, aantal, gegevens }: Werkers,
): AsyncGenerator<Uitkomst, void, undefined> {
  const pool = new Tinypool({ filename: fileURLToPath(bestand), name: naam, minThreads: aantal, maxThreads: aantal, workerData: gegevens });
  try {
    const lopend = taken.map((taak) => pool.run(taak) as Promise<Uitkomst>);
    // One that fails is told when its turn comes; until then nobody waits for it.
    for (const een of lopend) een.catch(() => undefined);
    // Taken off the list, so that a result is gone once it was given.
    for (let een = lopend.shift(); een !== undefined; een = lopend.shift()) yield await een;
  } finally {
    await pool.destroy();
  }
}
