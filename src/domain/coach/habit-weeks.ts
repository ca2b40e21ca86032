import { addDays } from "../days/calendar";
import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import { median } from "../scores/median";
import type { Pillar } from "../scores/pillars";
import { LONGEST_DAYS } from "./trial";

/** A week before or since a habit began; `now` holds today, `ahead` is still to come. */
export type HabitWeek = {
  start: Day;
  state: "before" | "past" | "now" | "ahead";
  /** How many days were kept in it. */
  days: number;
  /** The middle one of the pillar's values, where there is any. */
  middle: number | undefined;
};

const WEEK = 7;

/**
 * The four weeks before a habit began, and the four since.
 *
 * @param snapshots oldest first
 * @param since the day the habit began
 */
export function habitWeeks(
  snapshots: readonly Snapshot[],
  pillar: Pillar,
  since: Day,
  today: Day,
): HabitWeek[] {
  const weeks = LONGEST_DAYS / WEEK;
  return Array.from({ length: 2 * weeks }, (_, index) => {
    const start = addDays(since, (index - weeks) * WEEK);
    const end = addDays(start, WEEK);
    const values = snapshots
      .filter(({ day }) => day >= start && day < end)
      .map(({ pillars }) => pillars[pillar]);
    return {
      start,
      state: index < weeks ? "before" : stateOf(start, end, today),
      days: values.length,
      middle: values.length > 0 ? median(values) : undefined,
    };
  });
}

function stateOf(start: Day, end: Day, today: Day): HabitWeek["state"] {
  if (today < start) return "ahead";
  return today < end ? "now" : "past";
}
