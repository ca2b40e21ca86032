import type { Snapshot } from "../domain/history/snapshot";
import type { Mark } from "../domain/marks/mark";
import { type Database, removeHistory } from "./database/database";
import { SAMPLE_HISTORY } from "./database/history-id";

/** Puts a made-up history into its own database, once; what is there already stays. */
export async function fillSample(
  database: Database,
  snapshots: readonly Snapshot[],
  marks: readonly Mark[],
): Promise<void> {
  if ((await database.count("snapshots")) > 0) return;
  const transaction = database.transaction(["snapshots", "marks"], "readwrite");
  for (const snapshot of snapshots) void transaction.objectStore("snapshots").put(snapshot);
  for (const mark of marks) void transaction.objectStore("marks").put(mark);
  await transaction.done;
}

/** Takes the sample away, with everything in it. */
export function deleteSample(): Promise<void> {
  return removeHistory(SAMPLE_HISTORY);
}
