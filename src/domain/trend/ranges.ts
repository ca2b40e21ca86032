import { addDays } from "../days/calendar";
import type { Day } from "../days/day";
import { dayRefusal } from "../days/day-limits";

export const RANGES = ["30d", "90d", "1y", "all"] as const;
export type Range = (typeof RANGES)[number];

/** The days from one to another, both included. */
export type Span = { from: Day; to: Day };

/** What a member may choose: a range that ends today, or any two days. */
export type ChosenRange = Range | Span;

/** The one a page reads first, and opens with where that has enough to show. */
export const FIRST_RANGE = "30d";

const RANGE_DAYS = { "30d": 30, "90d": 90, "1y": 365 } as const;

/** The first day of a range; undefined for "all", which has no first day of its own. */
export function rangeStart(range: Exclude<ChosenRange, "all">, today: Day): Day;
export function rangeStart(range: ChosenRange, today: Day): Day | undefined;
export function rangeStart(range: ChosenRange, today: Day): Day | undefined {
  if (typeof range === "object") return range.from;
  return range === "all" ? undefined : addDays(today, 1 - RANGE_DAYS[range]);
}

/**
 * The first day of a chart: the range's, or that of the first item where the range has none.
 *
 * @param items oldest first
 */
export function spanStart(range: ChosenRange, items: readonly { day: Day }[], today: Day): Day {
  return rangeStart(range, today) ?? items[0]?.day ?? today;
}

/**
 * The last day of a chart that ends today, or later when the device's clock was set back since.
 *
 * @param items oldest first
 */
export function spanEnd(items: readonly { day: Day }[], today: Day): Day {
  const newest = items.at(-1)?.day ?? today;
  return newest > today ? newest : today;
}

/**
 * The first and the last day of a chart.
 *
 * @param items oldest first
 */
export function spanOf(range: ChosenRange, items: readonly { day: Day }[], today: Day): Span {
  if (typeof range === "object") return range;
  return { from: spanStart(range, items, today), to: spanEnd(items, today) };
}

/** Those of the items that lie in a span. */
export function within<Item extends { day: Day }>(
  items: readonly Item[],
  { from, to }: Span,
): Item[] {
  return items.filter(({ day }) => day >= from && day <= to);
}

/** Whether two days, or what was typed for them, can be a range: no later than today, in order. */
export function isSpan({ from, to }: Span, today: Day): boolean {
  if (from === "" || to === "" || from > to) return false;
  return dayRefusal(from, today) === undefined && dayRefusal(to, today) === undefined;
}

/** So many days are worth a chart: as many as thirty days hold of who reads once a week. */
const ENOUGH_DAYS = 4;

/**
 * The range that a page opens with, before the member chooses one: the shortest that has enough days
 * to show, or all there are. The first one where there is none.
 *
 * @param items oldest first: all there are, or those of the last 90 days and maybe more
 * @param isWhole whether these are all; where they are not, and are too few, all are to be read
 */
export function openingRange(items: readonly { day: Day }[], today: Day, isWhole: boolean): Range {
  if (items.length < ENOUGH_DAYS && !isWhole) return "all";
  const needed = (items.at(-ENOUGH_DAYS) ?? items[0])?.day ?? today;
  return RANGES.find((range) => needed >= (rangeStart(range, today) ?? "")) ?? "all";
}
