import type { IDBPObjectStore, StoreNames } from "idb";
import * as z from "zod/mini";
import { day as daySchema } from "../../domain/days/day-schema";
import { deletedDay } from "../../domain/history/deleted-day";
import { lifted } from "../../domain/history/floor";
import { type Days, mergeDays } from "../../domain/history/merge";
import { type QuarterSums, quarterSums } from "../../domain/history/quarter-sums";
import { type Snapshot, snapshot } from "../../domain/history/snapshot";
import type { Database } from "../database/database";
import type { PilasterSchema } from "../database/schema";

const STORES = ["snapshots", "deleted"] as const;

/** How many days are stored, kept or deleted, readable or not. */
export async function countDays(database: Database): Promise<number> {
  const transaction = database.transaction(STORES);
  const counts = await Promise.all(STORES.map((name) => transaction.objectStore(name).count()));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Which days are stored in each quarter, kept or deleted, readable or not. */
export async function storedSums(database: Database): Promise<QuarterSums> {
  const transaction = database.transaction(STORES);
  const [kept, deleted] = await Promise.all(
    STORES.map((name) => transaction.objectStore(name).getAllKeys()),
  );
  const days = (keys: readonly unknown[] = []) =>
    keys.flatMap((key) => daySchema.safeParse(key).data ?? []);
  return quarterSums(days(kept), days(deleted));
}

/** With them, in the store of what was told, the floor that days stand above, where there is one. */
const WITH_FLOOR = [...STORES, "told"] as const;
const FLOOR = "floor";
const floorNumber = z.catch(z.int().check(z.gte(0)), 0);

/** The days of a range, or all, with the traces of the deleted ones, as they count. */
export async function readDays(database: Database, range?: IDBKeyRange): Promise<Days> {
  const transaction = database.transaction(WITH_FLOOR);
  const [snapshots, deleted, floor] = await Promise.all([
    transaction.objectStore("snapshots").getAll(range),
    transaction.objectStore("deleted").getAll(range),
    transaction.objectStore("told").get(FLOOR),
  ]);
  return lifted(readable(snapshots, deleted), floorNumber.parse(floor));
}

/** The stores of days and their floor, within a transaction that writes. */
type Stores = {
  [Name in (typeof WITH_FLOOR)[number]]: IDBPObjectStore<
    PilasterSchema,
    StoreNames<PilasterSchema>[],
    Name,
    "readwrite"
  >;
};

/** The same in one transaction of its own, which resolves when it is durable. */
export async function mergeIntoStored(database: Database, days: Days): Promise<Snapshot[]> {
  const transaction = database.transaction(WITH_FLOOR, "readwrite", { durability: "strict" });
  const written = await mergeInto(
    {
      snapshots: transaction.objectStore("snapshots"),
      deleted: transaction.objectStore("deleted"),
      told: transaction.objectStore("told"),
    },
    days,
  );
  await transaction.done;
  return written;
}

/**
 * Merges days into what is stored. A stored record that this version cannot read gives way to one
 * that is brought. Days that come with a higher floor bring it along: what is below it goes.
 *
 * @param days with a floor of 0, of whoever knows of none: they are brought by the member
 * @returns the snapshots that were written, oldest first
 */
export async function mergeInto(stores: Stores, days: Days): Promise<Snapshot[]> {
  const { snapshots, deleted, told } = stores;
  const asStored = readable(await snapshots.getAll(), await deleted.getAll());
  const stored = lifted(asStored, floorNumber.parse(await told.get(FLOOR)));
  const before = new Set<unknown>([...asStored.snapshots, ...asStored.deleted]);
  const merged = mergeDays(stored, days.floor === 0 ? lifted(days, stored.floor) : days);
  const kept = new Set([...merged.snapshots, ...merged.deleted].map(({ day }) => day));
  const below = [...stored.snapshots, ...stored.deleted].filter(({ day }) => !kept.has(day));
  const written = merged.snapshots.filter((one) => !before.has(one));
  const traced = new Set(stored.deleted.map(({ day }) => day));
  const gone = merged.deleted.filter((one) => !before.has(one));
  // All are asked for at once: one after the other, ten years of days take seconds.
  await Promise.all([
    ...written.map((one) => snapshots.put(one)),
    ...written.filter(({ day }) => traced.has(day)).map(({ day }) => deleted.delete(day)),
    ...gone.map((trace) => deleted.put(trace)),
    ...gone.map(({ day }) => snapshots.delete(day)),
    ...below.flatMap(({ day }) => [snapshots.delete(day), deleted.delete(day)]),
    ...(merged.floor > stored.floor ? [told.put(merged.floor, FLOOR)] : []),
  ]);
  return written;
}

function readable(snapshots: readonly unknown[], deleted: readonly unknown[]): Days {
  return {
    snapshots: snapshots.flatMap((record) => snapshot.safeParse(record).data ?? []),
    deleted: deleted.flatMap((record) => deletedDay.safeParse(record).data ?? []),
    floor: 0,
  };
}
