import { daysBetween } from "../days/calendar";
import type { Day } from "../days/day";

/** After how many days without a reading the toolbar button says so quietly. */
export const REMINDERS = [1, 3, 7, "never"] as const;
export type Reminder = (typeof REMINDERS)[number];

/** For how long one click on "later" is believed, in days. */
export const SNOOZE_DAYS = 7;

type ReminderFacts = {
  /** The newest kept day; none is reminded of before the first. */
  last: Day | undefined;
  today: Day;
  remindAfter: Reminder;
  /** The first day on which it may be said again. */
  snoozedUntil?: Day | undefined;
};

/** A wish from when the clock was wrong does not hold for longer than one of today would. */
function isSnoozed(today: Day, until: Day): boolean {
  const days = daysBetween(today, until);
  return days > 0 && days <= SNOOZE_DAYS;
}

/** How many days ago the last one was kept, where that is to be said now; undefined otherwise. */
export function overdueDays({
  last,
  today,
  remindAfter,
  snoozedUntil,
}: ReminderFacts): number | undefined {
  if (last === undefined || remindAfter === "never") return undefined;
  if (snoozedUntil !== undefined && isSnoozed(today, snoozedUntil)) return undefined;
  const days = daysBetween(last, today);
  return days >= remindAfter ? days : undefined;
}
