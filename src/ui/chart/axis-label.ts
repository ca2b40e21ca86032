import { type Day, daysBetween } from "../../domain/days/day";
import { formatMonth, formatShortDay, formatYear } from "../../i18n/format";

/**
 * What stands at a mark of the axis, as fine as the marks are: "19 May", "May 2026" or "2026".
 *
 * @param marks all of the axis, oldest first, as `axisDays` gives them
 */
export function axisLabel(day: Day, marks: readonly Day[]): string {
  const [first = day, last = day] = [marks[0], marks.at(-1)];
  const isLong = daysBetween(first, last) > 180;
  if (marks.length > 1 && marks.every((mark) => mark.endsWith("-01-01"))) return formatYear(day);
  const areMonths = marks.length > 1 && marks.every((mark) => mark.endsWith("-01"));
  return areMonths || isLong ? formatMonth(day) : formatShortDay(day);
}
