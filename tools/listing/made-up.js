import { daysBefore, sampleHistory } from "../../src/domain/sample/sample-history.js";

/** The moment at which all pictures are taken, so that they are the same each time. */
export const NOW = "2026-11-23T08:01:00Z";

const now = new Date(NOW);

/** What the member of the pictures counts. */
const KINDS = [
  { id: "meetings", isCounted: true },
  { id: "calls", isCounted: true },
];

const MEETINGS = [2, 3, 1, 4, 2, 2, 5, 3, 4, 1, 3, 4, 2, 6, 3, 4];
const CALLS = [9, 12, 7, 10, 14, 11, 8, 13, 9, 12, 10, 15, 11, 9, 13, 12];

/** A made-up year of a member, by the stores of the database. */
export const MADE_UP = {
  snapshots: sampleHistory(now, 365),
  outcomes: MEETINGS.map((meetings, index) => ({
    week: weekOf(daysBefore(now, 7 * (MEETINGS.length - index))),
    counts: { meetings, calls: CALLS[index] ?? 0 },
  })),
};

/** What is stored under a name of its own. */
export const TOLD = { kinds: { version: 1, kinds: KINDS } };

/**
 * The week of a day as ISO 8601 numbers it: that of its Thursday.
 *
 * @param {Date} moment
 */
function weekOf(moment) {
  const thursday = new Date(moment);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const year = thursday.getUTCFullYear();
  const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604_800_000);
  return `${year}-W${String(number).padStart(2, "0")}`;
}
