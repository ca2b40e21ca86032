import { addDays } from "../days/calendar";
import type { Day } from "../days/day";
import { isByHand } from "../reading/source";
import type { Snapshot } from "./snapshot";

/*
 * A clock may have been wrong once, and a member may fly west: what is newest is not simply the
 * last of the stored days.
 */

/**
 * The snapshots that count on a day, the newest last: those up to today. Tomorrow's counts too, for
 * whoever flew west: unless today has one that was read later, or one of the two was no reading of
 * a page. Days after tomorrow come from a clock that was wrong, and never count.
 *
 * @param snapshots oldest first
 */
export function countingOn<Item extends Pick<Snapshot, "day" | "takenAt" | "source">>(
  snapshots: readonly Item[],
  today: Day,
): Item[] {
  const tomorrow = addDays(today, 1);
  const [own, next] = [today, tomorrow].map((day) => keptOn(snapshots, day));
  const isNextLater =
    !own || (next && !isByHand(own) && !isByHand(next) && next.takenAt > own.takenAt);
  const last = isNextLater ? tomorrow : today;
  return snapshots.filter(({ day }) => day <= last);
}

/** What was kept on a day; undefined for a gap. */
export function keptOn<Item extends { day: Day }>(items: readonly Item[], day: Day) {
  return items.find((one) => one.day === day);
}

/** The stored days after tomorrow: the clock was wrong when they were kept. Oldest first. */
export function daysAhead<Item extends { day: Day }>(items: readonly Item[], today: Day): Item[] {
  const tomorrow = addDays(today, 1);
  return items.filter(({ day }) => day > tomorrow);
}
