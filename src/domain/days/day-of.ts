import type { Day } from "./day";

/*
 * Apart from the calendar's arithmetic and schemas, because the script on LinkedIn's page must be
 * light.
 */

/** The calendar day on the member's wall at that moment, in the time zone the device has then. */
export function dayOf(moment: Date): Day {
  const local = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return dayFromUtc(new Date(local));
}

/** The day that begins at that midnight UTC; empty for no date. */
export function dayFromUtc(date: Date): Day {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
