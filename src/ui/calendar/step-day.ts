import type { Year } from "../../domain/calendar/years";
import { addDays } from "../../domain/days/calendar";
import type { Day } from "../../domain/days/day";

/** How far Page Up and Page Down go, in days: about a month, on the same day of the week. */
const PAGE = 28;

/**
 * The day a key leads to, where weeks stand side by side and their days below each other. Where the
 * year ends it stays.
 *
 * @returns undefined for keys that are not ours
 */
export function steppedDay(
  key: string,
  day: Day,
  { from, to }: Year,
  isRightToLeft: boolean,
): Day | undefined {
  const week = isRightToLeft ? -7 : 7;
  const next = {
    ArrowUp: addDays(day, -1),
    ArrowDown: addDays(day, 1),
    ArrowLeft: addDays(day, -week),
    ArrowRight: addDays(day, week),
    PageUp: addDays(day, -PAGE),
    PageDown: addDays(day, PAGE),
    Home: from,
    End: to,
  }[key];
  if (next === undefined) return undefined;
  return next < from || next > to ? day : next;
}
