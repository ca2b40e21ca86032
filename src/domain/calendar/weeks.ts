import { addDays, dayNumber, daysBetween } from "../days/calendar";
import type { Day } from "../days/day";
import type { Year } from "./years";

/** As ISO 8601 counts them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Seven places, from the first day of the week on; undefined where the year does not reach. */
export type Week = readonly (Day | undefined)[];

/** Which day of the week it is. */
export function weekdayOf(day: Day): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((dayNumber(day) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/**
 * A year as its weeks, oldest first; the first and the last may be cut.
 *
 * @param firstWeekday the day on which weeks begin where the reader lives
 */
export function weeksOf({ from, to }: Year, firstWeekday: Weekday): Week[] {
  const before = (weekdayOf(from) - firstWeekday + 7) % 7;
  const start = addDays(from, -before);
  const count = Math.ceil((daysBetween(start, to) + 1) / 7);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => {
      const day = addDays(start, week * 7 + place);
      return day < from || day > to ? undefined : day;
    }),
  );
}

/** So many weeks in a row whose days are, but for the last of them, of one month. */
export type MonthWeeks = { day: Day; weeks: number };

/** The months over a year's weeks: each stands from the week on that has its first day. */
export function monthsOver(weeks: readonly Week[]): MonthWeeks[] {
  const months: MonthWeeks[] = [];
  for (const week of weeks) {
    const begins = week.find((day) => day?.endsWith("-01"));
    const current = months.at(-1);
    if (current && !begins) current.weeks += 1;
    else months.push({ day: begins ?? week.find((day) => day !== undefined) ?? "", weeks: 1 });
  }
  return months;
}
