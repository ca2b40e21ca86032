import { type Day, daysBetween } from "../../domain/day";
import { formatMonth, formatShortDay, formatYear } from "../../i18n/format";

/** A day on the axis, as fine as the range asks for: "19 May", "May 2026" or "2026". */
export function axisLabel(day: Day, from: Day, to: Day): string {
  const span = daysBetween(from, to);
  if (span <= 120) return formatShortDay(day);
  return span <= 3 * 366 ? formatMonth(day) : formatYear(day);
}
