import { addDays, type Day, dayNumber } from "./day";
export const RANGES = ["30d", "90d", "1y", "all"] as const;
export type Range = (typeof RANGES)[number];

const RANGE_DAYS = { "30d": 30, "90d": 90, "1y": 365 } as const;

/** The first day of a range that ends today; undefined for "all", which has no first day of its own. */
export function rangeStart(range: Range, today: Day): Day | undefined {
  return range === "all" ? undefined : addDays(today, 1 - RANGE_DAYS[range]);
}

export type Point = { day: Day; value: number };

/**
 * One line of a chart, cut where days without a snapshot lie between two points: a gap is never
 * joined by an invented line. Snapshots without that value are gaps too.
 *
 * @param items oldest first
 * @param stepDays how far apart two points in a row are: 1 day, or 7 where each stands for a week
 * @returns runs of points in a row, oldest first; a run may be a single point
 */
export function segments<Item extends { day: Day }>(
  items: readonly Item[],
  value: (item: Item) => number | undefined,
  stepDays = 1,
): Point[][] {
  const runs: Point[][] = [];
  let before = Number.NaN;
  for (const item of items) {
    const number = value(item);
    if (number === undefined) continue;
    const today = dayNumber(item.day);
    const point = { day: item.day, value: number };
    if (today - before === stepDays) runs.at(-1)?.push(point);
    else runs.push([point]);
    before = today;
  }
  return runs;
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
