import { cached, dayFormat, formatExact } from "./format";

/*
 * Apart from what every surface writes, since only the history writes these.
 */

/** "2026-11-23", as snapshots are named. */
type Day = string;

/** A month above others of a year, "Aug". */
export function formatShortMonth(day: Day): string {
  return dayFormat("month short", { month: "short" }, day);
}

/** A month as a heading, "August 2026". */
export function formatLongMonth(day: Day): string {
  return dayFormat("month long", { month: "long", year: "numeric" }, day);
}

/** A day of the week beside others, "Mon". */
export function formatWeekday(day: Day): string {
  return dayFormat("weekday", { weekday: "short" }, day);
}

/** A day in full, "Monday 3 August 2026". */
export function formatLongDay(day: Day): string {
  const options = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
  return dayFormat("day long", options, day);
}

/** How many days ago something was, "yesterday", "12 days ago". */
export function formatDaysAgo(days: number): string {
  const make = (at: string) => new Intl.RelativeTimeFormat(at, { numeric: "auto" });
  return cached("ago", make).format(-days, "day");
}

/** What follows an exact score to have so many decimals, ".00" after "15": it holds the place. */
export function exactRest(value: number, decimals: number): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: 3 };
  const whole = cached(`exact ${decimals}`, (at) => new Intl.NumberFormat(at, options));
  return whole.format(value).slice(formatExact(value).length);
}
