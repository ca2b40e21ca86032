import { deletionOf } from "../../../domain/backup/changes";
import type { Day } from "../../../domain/days/day";
import type { Snapshot } from "../../../domain/history/snapshot";
import { readWhole } from "../../../storage/history/whole";
import { withShownHistory } from "../shown-history";
import { newBatch, type Undo, writeChanges } from "./changes";

/** Which days go: one, those from one to another, both included, or what came with an import. */
export type Going = { day: Day } | { from: Day; to: Day } | { batch: string };

const goes = (going: Going) => (snapshot: Snapshot) => {
  if ("day" in going) return snapshot.day === going.day;
  if ("batch" in going) return snapshot.batch === going.batch;
  return snapshot.day >= going.from && snapshot.day <= going.to;
};

/**
 * Deletes days, all at once.
 *
 * @returns how many there were, and how they come back
 */
export async function deleteDays(going: Going): Promise<{ count: number; undo: Undo }> {
  const before = await withShownHistory(readWhole);
  const deletion = deletionOf(before.snapshots.filter(goes(going)));
  const undo = await writeChanges(newBatch(), deletion, before);
  return { count: deletion.deleted.length, undo };
}
