import { deletedDay } from "../../domain/history/deleted-day";
import { type Days, mergeDays } from "../../domain/history/merge";
import { type Snapshot, snapshot } from "../../domain/history/snapshot";
import type { Database } from "../database/database";

const STORES = ["snapshots", "deleted"] as const;

/** How many days are stored, kept or deleted, readable or not. */
export async function countDays(database: Database): Promise<number> {
  const transaction = database.transaction(STORES);
  const counts = await Promise.all(STORES.map((name) => transaction.objectStore(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The days of a range, or all, with the traces of the deleted ones. */
export async function readDays(database: Database, range?: IDBKeyRange): Promise<Days> {
  const transaction = database.transaction(STORES);
  const [snapshots, deleted] = await Promise.all([
    transaction.objectStore("snapshots").getAll(range),
    transaction.objectStore("deleted").getAll(range),
  ]);
  return readable(snapshots, deleted);
}

/**
 * Merges days into what is stored, in one transaction that resolves when it is durable. A stored
 * record that this version cannot read gives way to one that is brought.
 *
 * @returns the snapshots that were written, oldest first
 */
export async function mergeIntoStored(database: Database, days: Days): Promise<Snapshot[]> {
  const transaction = database.transaction(STORES, "readwrite", { durability: "strict" });
  const snapshots = transaction.objectStore("snapshots");
  const deleted = transaction.objectStore("deleted");
  const stored = readable(await snapshots.getAll(), await deleted.getAll());
  const before = new Set<unknown>([...stored.snapshots, ...stored.deleted]);
  const merged = mergeDays(stored, days);
  const written = merged.snapshots.filter((one) => !before.has(one));
  for (const one of written) {
    await snapshots.put(one);
    await deleted.delete(one.day);
  }
  for (const trace of merged.deleted.filter((one) => !before.has(one))) {
    await deleted.put(trace);
    await snapshots.delete(trace.day);
  }
  await transaction.done;
  return written;
}

function readable(snapshots: readonly unknown[], deleted: readonly unknown[]): Days {
  return {
    snapshots: snapshots.flatMap((record) => snapshot.safeParse(record).data ?? []),
    deleted: deleted.flatMap((record) => deletedDay.safeParse(record).data ?? []),
    floor: 0,
  };
}
