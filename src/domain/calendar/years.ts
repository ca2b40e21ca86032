import { addDays } from "../days/calendar";
import type { Day } from "../days/day";

/** Twelve months, first and last day included. */
export type Year = { from: Day; to: Day };

/**
 * The years that hold any of the days, the newest first. The last one ends with `last`, so that it
 * is never nearly empty as a calendar year is in January; each other one ends where the next begins.
 *
 * @param days oldest first
 * @param last the last day that is shown: today, or a day that was read where today was later
 * @returns at least one: without a day the one that ends with `last`
 */
export function yearsWith(days: readonly Day[], last: Day): Year[] {
  const first = days[0] ?? last;
  const years: Year[] = [];
  let end = days.length;
  for (let back = 0; dayYearsBefore(last, back) >= first; back += 1) {
    const to = dayYearsBefore(last, back);
    const from = addDays(dayYearsBefore(last, back + 1), 1);
    const isHeld = end > 0 && (days[end - 1] ?? "") >= from;
    while (end > 0 && (days[end - 1] ?? "") >= from) end -= 1;
    if (isHeld) years.push({ from, to });
  }
  return years.length > 0 ? years : [{ from: addDays(dayYearsBefore(last, 1), 1), to: last }];
}

/** The same day of an earlier year; of 29 February the 28th, where that year has none. */
function dayYearsBefore(day: Day, count: number): Day {
  const year = String(Number(day.slice(0, 4)) - count).padStart(4, "0");
  const same = `${year}${day.slice(4)}`;
  const isLeapDay = same.endsWith("-02-29");
  return isLeapDay && addDays(same, 0) !== same ? `${year}-02-28` : same;
}
