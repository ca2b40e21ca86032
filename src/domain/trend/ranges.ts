import { addDays } from "../days/calendar";
import type { Day } from "../days/day";
export const RANGES = ["30d", "90d", "1y", "all"] as const;
export type Range = (typeof RANGES)[number];

/** The one a page opens with. */
export const FIRST_RANGE = "30d";

const RANGE_DAYS = { "30d": 30, "90d": 90, "1y": 365 } as const;

/** The first day of a range that ends today; undefined for "all", which has no first day of its own. */
export function rangeStart(range: Exclude<Range, "all">, today: Day): Day;
export function rangeStart(range: Range, today: Day): Day | undefined;
export function rangeStart(range: Range, today: Day): Day | undefined {
  return range === "all" ? undefined : addDays(today, 1 - RANGE_DAYS[range]);
}

/**
 * The first day of a chart: the range's, or that of the first item where the range has none.
 *
 * @param items oldest first
 */
export function spanStart(range: Range, items: readonly { day: Day }[], today: Day): Day {
  return rangeStart(range, today) ?? items[0]?.day ?? today;
}

/**
 * The last day of a chart: today, or later when the device's clock was set back since.
 *
 * @param items oldest first
 */
export function spanEnd(items: readonly { day: Day }[], today: Day): Day {
  const newest = items.at(-1)?.day ?? today;
  return newest > today ? newest : today;
}
