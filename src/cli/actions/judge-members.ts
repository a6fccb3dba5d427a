import type { Context } from "../command.ts";
import { type Judged, type Judging, judgeMember, type Member } from "./judge-member.ts";

/** Members per task: enough to make the talking between threads cheap, few enough to divide the work evenly. */
const BATCH = 8;
/** Fewer members than this are nearly done before threads have started: one costs 150 ms of CPU, a member 40 ms (measured). */
const THREADS_FROM = 24;

/** Judges members and gives the results in their order; in threads where there are many members and more than one thread. */
export async function* judgeMembers(
  members: readonly Member[],
  judging: Judging,
  { environment }: Context,
): AsyncGenerator<Judged, void, undefined> {
  const worker = workerFile();
  const threads = worker === undefined ? 1 : Math.min(environment.threads?.() ?? 1, Math.ceil(members.length / BATCH));
  if (worker === undefined || threads < 2 || members.length < THREADS_FROM) {
    for (const member of members) yield await judgeMember(member, judging);
    return;
  }
  const { inWerkers } = await import("../../io/werkers.ts");
  const batches = Array.from({ length: Math.ceil(members.length / BATCH) }, (_, i) => members.slice(i * BATCH, (i + 1) * BATCH));
  const work = { bestand: worker, naam: "judge", aantal: threads, gegevens: judging };
  for await (const judged of inWerkers<readonly Member[], readonly Judged[]>(batches, work)) yield* judged;
}

/** The worker of the bundle: we are in its chunks/, and it is one level up (tools/bundle.mjs). Threads do not run our source. */
const workerFile = (): URL | undefined =>
  import.meta.url.endsWith(".ts") ? undefined : new URL("../portfolio-worker.js", import.meta.url);
