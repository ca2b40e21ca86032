import { addDays, dayNumber, daysBetween } from "../days/calendar";
import type { Day } from "../days/day";
import type { Week } from "./outcome-week";

/** Monday is 0; 1 January 1970 was a Thursday. */
const weekday = (day: Day) => (((dayNumber(day) + 3) % 7) + 7) % 7;

/** The ISO week a day belongs to: that of its Thursday (ISO 8601, the first week has 4 January). */
export function weekOf(day: Day): Week {
  const thursday = addDays(day, 3 - weekday(day));
  const year = thursday.slice(0, 4);
  const number = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, "0")}`;
}

/** The Monday of an ISO week. */
export function weekStart(week: Week): Day {
  const [year, number] = week.split("-W");
  const fourth = `${year}-01-04`;
  return addDays(fourth, 7 * (Number(number) - 1) - weekday(fourth));
}

/** The week `count` weeks later; earlier when negative. */
export function addWeeks(to: Week, count: number): Week {
  return weekOf(addDays(weekStart(to), 7 * count));
}
