import type { Day } from "./day";

/** The index came out in 2014: a day before, such as one of the year 0026, is a slip. */
export const FIRST_DAY: Day = "2014-01-01";

/** Why a day that a member names cannot be meant; undefined when it can. */
export function dayRefusal(day: Day, today: Day): "too-early" | "in-the-future" | undefined {
  if (day < FIRST_DAY) return "too-early";
  return day > today ? "in-the-future" : undefined;
}
