import { floorsBetween, type NoiseFloors } from "../change/noise-floors";
import { addDays, daysBetween } from "../days/calendar";
import type { Snapshot } from "../history/snapshot";
import { round3, total } from "../scores/pillars";

/** How the total moved over the last days: what was kept in them, and the points from first to last. */
export type Window = {
  /** Oldest first, at least two. */
  snapshots: readonly Snapshot[];
  days: number;
  points: number;
  /** Whether that is above the noise floor. */
  isReal: boolean;
};

/**
 * The newest snapshot against the oldest of the days before it, for each number of days; one that
 * begins with the same snapshot as a shorter one is left out, as is one that holds no other.
 *
 * @param snapshots oldest first
 * @param lengths in days, the shortest first
 */
export function windowsOf(
  snapshots: readonly Snapshot[],
  lengths: readonly number[],
  floors: NoiseFloors,
): Window[] {
  const newest = snapshots.at(-1);
  if (!newest) return [];
  const windows = new Map<Snapshot, Window>();
  for (const length of lengths) {
    const since = addDays(newest.day, -length);
    const within = snapshots.slice(snapshots.findIndex(({ day }) => day >= since));
    const [oldest] = within;
    if (!oldest || oldest === newest || windows.has(oldest)) continue;
    const points = round3(total(newest.pillars) - total(oldest.pillars));
    windows.set(oldest, {
      snapshots: within,
      days: daysBetween(oldest.day, newest.day),
      points,
      isReal: Math.abs(points) >= floorsBetween(oldest, newest, floors).total,
    });
  }
  return [...windows.values()];
}
