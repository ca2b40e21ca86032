import type { Snapshot } from "../../src/domain/history/snapshot";
import { withHistory } from "../../src/storage/database/database";

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
