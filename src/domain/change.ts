import { addDays, type Day, daysBetween } from "./day";
import { noiseFloors } from "./noise";
import { round3, total } from "./pillars";
import type { Snapshot } from "./snapshot";

/** How the total moved: `points` since `since`, `days` ago; `isReal` above the noise floor. */
export type TotalChange = { since: Day; days: number; points: number; isReal: boolean };

function totalChange(from: Snapshot, to: Snapshot, floor: number): TotalChange {
  const points = round3(total(to.pillars) - total(from.pillars));
  return {
    since: from.day,
    days: daysBetween(from.day, to.day),
    points,
    isReal: Math.abs(points) >= floor,
  };
}

/**
 * The newest snapshot against the previous one, and against the oldest of the 7 and the 30 days
 * before it. A window that starts at the same snapshot as a shorter one is left out, so every
 * entry says something new, and each tells how many days it really spans.
 *
 * @param snapshots oldest first
 * @returns none to three entries, the shortest span first
 */
export function recentChanges(snapshots: readonly Snapshot[]): TotalChange[] {
  const newest = snapshots.at(-1);
  const previous = snapshots.at(-2);
  if (!newest || !previous) return [];
  const oldestWithin = (days: number) => {
    const since = addDays(newest.day, -days);
    return snapshots.find(({ day }) => day >= since) ?? newest;
  };
  const starts = new Set([previous, oldestWithin(7), oldestWithin(30)]);
  starts.delete(newest);
  const { total: floor } = noiseFloors(snapshots);
  return [...starts].map((from) => totalChange(from, newest, floor));
}
