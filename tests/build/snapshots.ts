import type { Snapshot } from "../../src/domain/history/snapshot";

type Changes = Partial<Omit<Snapshot, "pillars">> & { pillars?: readonly number[] };

/** A snapshot of that day, taken at noon UTC; `pillars` in LinkedIn's order. */
export function snapshotOn(day: string, { pillars = [20, 6, 10, 15], ...changes }: Changes = {}) {
  const [brand = 0, people = 0, insights = 0, relationships = 0] = pillars;
  const snapshot: Snapshot = {
    day,
    takenAt: `${day}T12:00:00.000Z`,
    firstTakenAt: `${day}T12:00:00.000Z`,
    pillars: { brand, people, insights, relationships },
    groups: {},
    source: "bars",
    ...changes,
  };
  return snapshot;
}
