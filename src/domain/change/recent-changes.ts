import { addDays, daysBetween } from "../days/calendar";
import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import { type Pillar, round3, total } from "../scores/pillars";
import { floorsBetween, noiseFloors } from "./noise-floors";

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

function oldestWithin(days: number, snapshots: readonly Snapshot[], newest: Snapshot): Snapshot {
  const since = addDays(newest.day, -days);
  return snapshots.find(({ day }) => day >= since) ?? newest;
}

/** How a pillar or the total moved, in points, and whether that is above its noise floor. */
export type Move = Pick<TotalChange, "points" | "isReal">;

/** How far back a week's moves look, and how each pillar and the total moved in it. */
export type WeekMoves = { days: number } & Record<Pillar | "total", Move>;

/**
 * The newest snapshot against the oldest of the 7 days before it.
 *
 * @param snapshots oldest first
 * @returns undefined where those days hold no other one
 */
export function weekMoves(snapshots: readonly Snapshot[]): WeekMoves | undefined {
  const newest = snapshots.at(-1);
  const from = newest && oldestWithin(7, snapshots, newest);
  if (!newest || !from || from === newest) return undefined;
  const floors = floorsBetween(from, newest, noiseFloors(snapshots));
  const move = (pillar: Pillar): Move => {
    const points = round3(newest.pillars[pillar] - from.pillars[pillar]);
    return { points, isReal: Math.abs(points) >= floors[pillar] };
  };
  return {
    days: daysBetween(from.day, newest.day),
    total: totalChange(from, newest, floors.total),
    brand: move("brand"),
    people: move("people"),
    insights: move("insights"),
    relationships: move("relationships"),
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
  const starts = new Set([
    previous,
    ...[7, 30].map((days) => oldestWithin(days, snapshots, newest)),
  ]);
  starts.delete(newest);
  const floors = noiseFloors(snapshots);
  return [...starts].map((from) =>
    totalChange(from, newest, floorsBetween(from, newest, floors).total),
  );
}
