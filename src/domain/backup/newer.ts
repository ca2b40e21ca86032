import type { Snapshot } from "../history/snapshot";
import { writtenAt } from "./batch";

/**
 * How many days came in since an instant: read or typed since, or brought in since by an import,
 * whenever they were read.
 *
 * @param since all count where it is undefined
 */
export function countNewer(snapshots: readonly Snapshot[], since: string | undefined): number {
  if (since === undefined) return snapshots.length;
  const instant = new Date(since);
  return snapshots.filter(({ takenAt, batch }) => {
    if (new Date(takenAt) > instant) return true;
    const came = batch === undefined ? undefined : writtenAt(batch);
    return came !== undefined && came > instant;
  }).length;
}
