/** A calendar day in the member's own time zone, written "2026-11-23". Days sort as text. */
export type Day = string;

/** The calendar day on the member's wall at that moment, in the time zone the device has then. */
export function dayOf(moment: Date): Day {
  const local = Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return dayFromUtc(new Date(local));
}

/** The day that begins at that midnight UTC; empty for no date. */
export function dayFromUtc(date: Date): Day {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

/** The instant of a day of which no time is known, noon in UTC: every device makes the same of it. */
export const noonOf = (day: Day) => `${day}T12:00:00.000Z`;
