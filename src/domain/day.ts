import { utcDay, utcMonth, utcYear } from "d3-time";
import { dayFromUtc } from "./day-of";

/** A calendar day in the member's own time zone, written "2026-11-23". Days sort as text. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day `count` days later; earlier when negative. Daylight saving plays no part in it. */
export function addDays(to: Day, count: number): Day {
  return dayFromUtc(utcDay.offset(utcFromDay(to), count));
}

/** Charts ask for the same few thousand days again and again, and reading a date takes its time. */
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

/** Midnight UTC of that day: a stand-in for calendar arithmetic and axes, never a moment in time. */
function utcFromDay(of: Day): Date {
  return new Date(`${of}T00:00:00.000Z`);
}

/**
 * Calendar days for the marks of a time axis, oldest first: every n-th day, month or year,
 * whichever gives two and at most `most` of them between `from` and `to` (both included).
 */
export function axisDays(from: Day, to: Day, most: number): Day[] {
  const start = utcFromDay(from);
  const end = utcDay.offset(utcFromDay(to), 1);
  const steps = [
    // Ten years of single days are not worth making only to be counted.
    ...[1, 2, 7, 14]
      .filter((n) => daysBetween(from, to) / n < most)
      .map((n) => () => everyNthDayBack(from, to, n)),
    ...[1, 3, 6].map(
      (n) => () => (utcMonth.every(n) ?? utcMonth).range(start, end).map(dayFromUtc),
    ),
    ...[1, 2, 5].map((n) => () => (utcYear.every(n) ?? utcYear).range(start, end).map(dayFromUtc)),
  ];
  for (const step of steps) {
    const days = step();
    if (days.length > 1 && days.length <= most) return days;
  }
  return from === to ? [to] : [from, to];
}

/** Counted back from `to`, so that the last mark is always the last day. */
function everyNthDayBack(from: Day, to: Day, n: number): Day[] {
  const count = Math.floor(daysBetween(from, to) / n);
  return Array.from({ length: count + 1 }, (_, index) => addDays(to, (index - count) * n));
}
