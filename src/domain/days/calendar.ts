import { type Day, dayFromUtc } from "./day";

const DAY_MS = 86_400_000;

/** The day `count` days later; earlier when negative. Daylight saving plays no part in it. */
export function addDays(to: Day, count: number): Day {
  return dayFromUtc(new Date((dayNumber(to) + count) * DAY_MS));
}

/**
 * Charts ask for the same few thousand days again and again, and reading a date takes its time. It
 * holds no more than the days of a history.
 */
const numbers = new Map<Day, number>();

/** Whole days since 1 January 1970. */
export function dayNumber(of: Day): number {
  const known = numbers.get(of);
  if (known !== undefined) return known;
  const number = Date.parse(of) / DAY_MS;
  numbers.set(of, number);
  return number;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}
