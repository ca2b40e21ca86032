import { dayNumber, daysBetween } from "../days/calendar";
import type { Day } from "../days/day";

/** What a point of a picture stands for: its own day, or the last reading of a week or month. */
export type Period = "day" | "week" | "month";

/** On average, in days. */
const WEEK = 7;

/**
 * What a point of a picture has to stand for, so that none is narrower than a pixel: a day, else a
 * week, else a month.
 *
 * @param width of the plot, in pixels
 */
export function periodFor(from: Day, to: Day, width: number): Period {
  const days = daysBetween(from, to) + 1;
  if (days <= width) return "day";
  return days / WEEK <= width ? "week" : "month";
}

/**
 * The last item of each period.
 *
 * @param items oldest first
 * @returns oldest first
 */
export function lastOfEach<Item extends { day: Day }>(
  items: readonly Item[],
  period: Period,
): readonly Item[] {
  if (period === "day") return items;
  const numberOf = NUMBERS[period];
  const numbers = items.map(({ day }) => numberOf(day));
  return items.filter((_, index) => numbers[index] !== numbers[index + 1]);
}

/**
 * Cuts items where a period without one lies between two: a gap is never joined.
 *
 * @param items oldest first, at most one a period
 * @returns runs of one and more items, oldest first
 */
export function runsOf<Item extends { day: Day }>(
  items: readonly Item[],
  period: Period,
): (readonly Item[])[] {
  const numberOf = NUMBERS[period];
  const runs: (readonly Item[])[] = [];
  let start = 0;
  let before = items[0] ? numberOf(items[0].day) : 0;
  for (let end = 1; end <= items.length; end += 1) {
    const item = items[end];
    const number = item ? numberOf(item.day) : Number.NaN;
    if (number !== before + 1) {
      runs.push(items.slice(start, end));
      start = end;
    }
    before = number;
  }
  return runs;
}

/** Numbers the periods, each one more than that before it; weeks begin on Mondays. */
const NUMBERS: Record<Period, (day: Day) => number> = {
  day: dayNumber,
  // 1 January 1970 was a Thursday.
  week: (day) => Math.floor((dayNumber(day) + 3) / WEEK),
  month: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)),
};
