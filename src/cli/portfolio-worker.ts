import { Tinypool } from "tinypool";
import { type Judged, type Judging, judgeMember, type Member } from "./actions/judge-member.ts";

// The entry of a thread: src/io/werkers.ts starts it by its file name.

/** Judges some members, one after the other. How they are judged is the same for all, and came when the thread began. */
export async function judge(members: readonly Member[]): Promise<readonly Judged[]> {
  const judging = Tinypool.workerData as Judging;
  const judged: Judged[] = [];
  for (const member of members) judged.push(await judgeMember(member, judging));
  return judged;
}
