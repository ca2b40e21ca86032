import { utcDay, utcMonth, utcYear } from "d3-time";
import { dayFromUtc } from "./day-of";

/** A calendar day in the member's own time zone, written "2026-11-23". Days sort as text. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The day `count` days later; earlier when negative. Daylight saving plays no part in it. */
export function addDays(to: Day, count: number): Day {
  return dayFromUtc(utcDay.offset(utcFromDay(to), count));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** Midnight UTC of that day: a stand-in for calendar arithmetic and axes, never a moment in time. */
function utcFromDay(of: Day): Date {
  return new Date(`${of}T00:00:00.000Z`);
}

/**
 * Calendar days for the marks of a time axis, oldest first: every n-th day, month or year,
 * whichever gives at most `most` of them between `from` and `to` (both included).
 */
export function axisDays(from: Day, to: Day, most: number): Day[] {
  const start = utcFromDay(from);
  const end = utcDay.offset(utcFromDay(to), 1);
  const steps = [
    ...[1, 2, 7, 14].map((n) => () => everyNthDayBack(from, to, n)),
    ...[1, 3, 6].map(
      (n) => () => (utcMonth.every(n) ?? utcMonth).range(start, end).map(dayFromUtc),
    ),
    ...[1, 2, 5].map((n) => () => (utcYear.every(n) ?? utcYear).range(start, end).map(dayFromUtc)),
  ];
  for (const step of steps) {
    const days = step();
    if (days.length > 0 && days.length <= most) return days;
  }
  return [from, to];
}

/** Counted back from `to`, so that the last mark is always the last day. */
function everyNthDayBack(from: Day, to: Day, n: number): Day[] {
  const count = Math.floor(daysBetween(from, to) / n);
  return Array.from({ length: count + 1 }, (_, index) => addDays(to, (index - count) * n));
}
