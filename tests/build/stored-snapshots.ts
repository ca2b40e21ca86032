import { addDays } from "../../src/domain/days/calendar";
import type { Snapshot } from "../../src/domain/history/snapshot";
import type { Reading } from "../../src/domain/reading/reading";
import { withHistory } from "../../src/storage/database/database";

/** Figures of the public series: a total of 52.648, shown as 53. */
export const READING: Reading = {
  pillars: { brand: 20.998, people: 6.4, insights: 10.25, relationships: 15 },
  displayedTotal: 53,
  groups: { industry: { rank: 9, average: 34.41 }, network: { rank: 11 } },
  seat: false,
  language: "en",
};

/** A snapshot of that day, taken at eight in the morning. */
export function kept(day: string, other: Partial<Snapshot> = {}): Snapshot {
  const takenAt = `${day}T08:00:00.000Z`;
  return { day, takenAt, firstTakenAt: takenAt, ...READING, source: "bars", ...other };
}

/** Snapshots of `count` days in a row that end with `last`, oldest first. */
export function daysUpTo(last: string, count: number): Snapshot[] {
  return Array.from({ length: count }, (_, index) => kept(addDays(last, index + 1 - count)));
}

/** Puts records into the database as they are, readable or not. */
export async function store(...records: object[]): Promise<void> {
  await withHistory("own", async (database) => {
    const transaction = database.transaction("snapshots", "readwrite");
    for (const record of records) await transaction.store.put(record as Snapshot);
    await transaction.done;
  });
}

/** Every record as it is stored. */
export function stored(): Promise<Snapshot[]> {
  return withHistory("own", (database) => database.getAll("snapshots"));
}
