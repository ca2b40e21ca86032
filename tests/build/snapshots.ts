import { addDays } from "../../src/domain/days/calendar";
import type { Snapshot } from "../../src/domain/history/snapshot";
import type { Reading } from "../../src/domain/reading/reading";
import { SERIES } from "../../tools/stand-in/pages/figures.js";

type Changes = Partial<Omit<Snapshot, "pillars">> & {
  pillars?: Snapshot["pillars"] | readonly number[];
};

/** A snapshot of that day, taken at noon UTC; `pillars` in LinkedIn's order, or by name. */
export function snapshotOn(day: string, changes: Changes = {}): Snapshot {
  const { pillars = [20, 6, 10, 15], ...rest } = changes;
  const takenAt = `${day}T12:00:00.000Z`;
  return {
    day,
    takenAt,
    firstTakenAt: takenAt,
    pillars: "brand" in pillars ? pillars : inOrder(pillars),
    groups: {},
    source: "bars",
    ...rest,
  };
}

function inOrder([brand = 0, people = 0, insights = 0, relationships = 0]: readonly number[]) {
  return { brand, people, insights, relationships };
}

/** Figures of the public series: a total of 52.648, shown as 53. */
export const READING: Reading = {
  pillars: { brand: 20.998, people: 6.4, insights: 10.25, relationships: 15 },
  displayedTotal: 53,
  groups: { industry: { rank: 9, average: 34.41 }, network: { rank: 11 } },
  seat: false,
  language: "en",
};

/** What is kept of that reading on a day, taken at eight in the morning. */
export function kept(day: string, changes: Changes = {}): Snapshot {
  const takenAt = `${day}T08:00:00.000Z`;
  return snapshotOn(day, { takenAt, firstTakenAt: takenAt, ...READING, ...changes });
}

/** Snapshots of `count` days in a row that end with `last`, oldest first. */
export function daysUpTo(last: string, count: number): Snapshot[] {
  return Array.from({ length: count }, (_, index) => kept(addDays(last, index + 1 - count)));
}

/** The seven real days, with ranks and averages, oldest first. */
export const SNAPSHOTS: Snapshot[] = SERIES.map(
  ({ day, pillars, displayedTotal, ranks, averages }) => {
    const group = (name: "industry" | "network") => ({
      rank: ranks[name] ?? 0,
      average: averages[name] ?? 0,
    });
    const groups = { industry: group("industry"), network: group("network") };
    return snapshotOn(day, { pillars, displayedTotal, groups });
  },
);
