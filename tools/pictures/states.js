import { daysBefore, sampleHistory } from "../../src/domain/sample/sample-history.js";
import { SERIES } from "../stand-in/pages/figures.js";

/** @typedef {import("../../src/domain/history/snapshot").Snapshot} Snapshot */

/**
 * What is stored, by the stores of the database.
 *
 * @typedef {{ snapshots: Snapshot[], marks: object[], outcomes: object[], told: [string, object][] }} Stored
 */

/** The numbers that the stand-in's page shows: a look at it changes nothing. */
const END = SERIES.at(-1)?.pillars;

const YEAR = 365;

/** @param {number} days */
const until = (days) => sampleHistory(new Date(), days, END);

/** The histories that every surface is shown with, by name. */
const HISTORIES = {
  empty: () => [],
  "one-day": () => until(1),
  "400-days": () => until(400),
  "52-weeks": () => everyNth(until(YEAR), 7),
  "20-in-3-years": () => everyNth(until(3 * YEAR), 51),
  "ten-years": () => until(10 * YEAR),
};

export const STATES = /** @type {(keyof typeof HISTORIES)[]} */ (Object.keys(HISTORIES));

/**
 * A history with what a member adds to it: notes, some of which are long and close to each other,
 * and counts of two kinds, one of which has the member's own name.
 *
 * @param {keyof typeof HISTORIES} state
 * @returns {Stored}
 */
export function storedIn(state) {
  const snapshots = HISTORIES[state]();
  if (snapshots.length < 2) return { snapshots, marks: [], outcomes: [], told: [] };
  return {
    snapshots,
    marks: NOTES.map(([ago, note]) => ({ day: dayBefore(ago), note })),
    outcomes: weeks().map((week, index) => ({
      week,
      counts: { calls: 2 + (index % 5), "own-1": (index * 3) % 8 },
    })),
    told: [["kinds", { version: 1, kinds: KINDS }]],
  };
}

const KINDS = [
  { id: "calls", isCounted: true },
  { id: "own-1", name: "Workshops", isCounted: true },
];

/** How many days ago, and what. @type {[number, string][]} */
const NOTES = [
  [3, "New headline"],
  [5, "Began to comment every morning, on the posts of people I would like to meet"],
  [20, "Holiday"],
  [96, "Changed jobs"],
  [300, "Sales Navigator"],
];

/** @param {readonly Snapshot[]} history oldest first; the newest stays */
function everyNth(history, step = 1) {
  return history.filter((_, index) => (history.length - 1 - index) % step === 0);
}

/** @param {number} ago in days */
const dayBefore = (ago) => sampleHistory(daysBefore(new Date(), ago), 1)[0]?.day ?? "";

/** The last ten weeks, as ISO 8601 numbers them. */
function weeks() {
  return Array.from({ length: 10 }, (_, index) => {
    const monday = daysBefore(new Date(), 7 * (9 - index));
    monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
    const thursday = new Date(monday);
    thursday.setUTCDate(thursday.getUTCDate() + 3);
    const year = thursday.getUTCFullYear();
    const number = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604_800_000);
    return `${year}-W${String(number).padStart(2, "0")}`;
  });
}
