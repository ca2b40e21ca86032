import { addDays, daysBetween } from "../days/calendar";
import type { Day } from "../days/day";

/** The steps there are from one mark to the next: days, and months, of which years are twelve. */
const DAY_STEPS = [1, 2, 7, 14];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60];

/**
 * Calendar days for the marks of a time axis, oldest first: every n-th day, month or year,
 * whichever gives two and at most `most` of them between `from` and `to` (both included).
 */
export function axisDays(from: Day, to: Day, most: number): Day[] {
  const steps = [
    // Ten years of single days are not worth making only to be counted.
    ...DAY_STEPS.filter((n) => daysBetween(from, to) / n < most).map(
      (n) => () => everyNthDayBack(from, to, n),
    ),
    ...MONTH_STEPS.map((n) => () => everyNthMonth(from, to, n)),
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

/** The first days of every n-th month, counted from January of the year 0. */
function everyNthMonth(from: Day, to: Day, n: number): Day[] {
  const [start, end] = [monthNumber(from), monthNumber(to)];
  const days: Day[] = [];
  for (let month = Math.ceil(start / n) * n; month <= end; month += n) days.push(firstDay(month));
  return days.filter((day) => day >= from);
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstDay(month: number): Day {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
