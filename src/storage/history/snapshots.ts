import { unwrap } from "idb";
import { type Captured, capture } from "../../domain/accounts/capture";
import { COMPARED_DAYS } from "../../domain/accounts/other-member";
import { addDays } from "../../domain/days/calendar";
import { type Day, dayOf, noonOf } from "../../domain/days/day";
import { editionAfter, nextEdition } from "../../domain/history/edition";
import { type Snapshot, snapshot as snapshotSchema } from "../../domain/history/snapshot";
import type { Reading, Source } from "../../domain/reading/reading";
import type { Database } from "../database/database";
import { recentRecords } from "./recent-records";

/** What is written to a day is written with the trace of its deletion in sight. */
const DAYS = ["snapshots", "deleted"] as const;

/**
 * Keeps a reading under its day. One transaction reads what is there and writes what follows from
 * it, so two tabs at once cannot lose or mix anything; it resolves when the write is durable. A
 * record of that day that cannot be read gives way to the good reading.
 *
 * @param isOwn whether the member has said that it belongs into this history
 */
export async function keepReading(
  database: Database,
  reading: Reading,
  source: Source,
  takenAt: Date,
  isOwn?: boolean,
): Promise<Captured> {
  const transaction = database.transaction(DAYS, "readwrite", { durability: "strict" });
  const snapshots = transaction.objectStore("snapshots");
  const day = dayOf(takenAt);
  const [sameDay] = readable([await snapshots.get(day)]);
  const [nextDay] = readable([await snapshots.get(addDays(day, 1))]);
  const deleted = await transaction.objectStore("deleted").get(day);
  const compared = IDBKeyRange.bound(addDays(day, -COMPARED_DAYS), day);
  const newest = readable(await snapshots.getAll(compared)).at(-1);
  const stored = { sameDay, deleted, nextDay, newest };
  const captured = capture(reading, source, takenAt, stored, isOwn);
  if ("kept" in captured) {
    await snapshots.put(snapshotSchema.parse(captured.kept));
    await transaction.objectStore("deleted").delete(day);
  }
  await transaction.done;
  return captured;
}

/**
 * Keeps a day that the member typed in, now.
 *
 * @returns false, and changes nothing, when that day has a snapshot and `replace` is not set
 */
export async function keepTyped(
  database: Database,
  day: Day,
  reading: Reading,
  now: Date,
  replace: boolean,
): Promise<boolean> {
  const transaction = database.transaction(DAYS, "readwrite", { durability: "strict" });
  const snapshots = transaction.objectStore("snapshots");
  const stored = await snapshots.get(day);
  const isKept = stored === undefined || replace;
  if (isKept) {
    const [before] = readable([stored]);
    const deleted = await transaction.objectStore("deleted").get(day);
    const takenAt = now.toISOString();
    const typed: Snapshot = {
      day,
      takenAt,
      firstTakenAt: before?.firstTakenAt ?? takenAt,
      ...reading,
      source: "typed",
      ...(before ? { edition: nextEdition(before), corrected: true } : editionAfter(deleted)),
    };
    await snapshots.put(snapshotSchema.parse(typed));
    await transaction.objectStore("deleted").delete(day);
  }
  await transaction.done;
  return isKept;
}

/**
 * Gives a snapshot the day it was really of. At which time of that day is not known, since the clock
 * was wrong: it is said to be noon in UTC, as of a day without a time.
 *
 * @returns false, and changes nothing, when that day has a snapshot
 * @throws when there is no such snapshot
 */
export async function moveSnapshot(database: Database, from: Day, to: Day): Promise<boolean> {
  const transaction = database.transaction(DAYS, "readwrite", { durability: "strict" });
  const snapshots = transaction.objectStore("snapshots");
  const traces = transaction.objectStore("deleted");
  const [moved] = readable([await snapshots.get(from)]);
  if (!moved) throw new Error(`Nothing is kept of ${from}`);
  const isFree = (await snapshots.get(to)) === undefined;
  if (isFree) {
    const takenAt = noonOf(to);
    const { edition: _, ...rest } = moved;
    const edition = editionAfter(await traces.get(to));
    await snapshots.put({ ...rest, day: to, takenAt, firstTakenAt: takenAt, ...edition });
    await traces.delete(to);
    await snapshots.delete(from);
    await traces.put({ day: from, edition: nextEdition(moved) });
  }
  await transaction.done;
  return isFree;
}

/** Empties every store; the database itself stays. */
export async function emptyDatabase(database: Database): Promise<void> {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names, "readwrite");
  await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
  await transaction.done;
}

/** So many are checked at a time: all of ten years at once would hold the page up. */
const AT_A_TIME = 250;

/**
 * All snapshots, oldest first. A record that this version cannot read is left out, and left alone.
 */
export async function listSnapshots(database: Database): Promise<Snapshot[]> {
  const { store } = database.transaction("snapshots");
  const found: Snapshot[] = [];
  let records = await store.getAll(undefined, AT_A_TIME);
  for (;;) {
    found.push(...readable(records));
    const last = records.at(-1);
    if (!last) return found;
    records = await store.getAll(IDBKeyRange.lowerBound(last.day, true), AT_A_TIME);
  }
}

/** The newest snapshots up to tomorrow, oldest first: as many as `count`, or all there are. */
export async function newestSnapshots(
  database: Database,
  count: number,
  today: Day,
): Promise<Snapshot[]> {
  const { store } = database.transaction("snapshots");
  const found: Snapshot[] = [];
  let cursor = await store.openCursor(IDBKeyRange.upperBound(addDays(today, 1)), "prev");
  while (cursor && found.length < count) {
    found.unshift(...readable([cursor.value]));
    cursor = await cursor.continue();
  }
  return found;
}

/**
 * What a range needs, and no more: the snapshots from `from` on, and with them those that the noise
 * floors are learned from and that the newest is compared with, oldest first; days to come are among
 * them.
 *
 * @param from first day of the range; the whole history when left out
 */
export async function recentSnapshots(
  database: Database,
  today: Day,
  from?: Day,
): Promise<Snapshot[]> {
  if (from === undefined) return listSnapshots(database);
  const { store } = database.transaction("snapshots");
  const records = await recentRecords(unwrap(store), today, from);
  return allReadable(records) ?? listSnapshots(database);
}

/**
 * The records as snapshots; undefined where one cannot be read, since nobody knows then whether it
 * was one of those that others were chosen by.
 */
export function allReadable(records: unknown[]): Snapshot[] | undefined {
  const snapshots = readable(records);
  return snapshots.length === records.length ? snapshots : undefined;
}

function readable(records: unknown[]): Snapshot[] {
  return records.flatMap((record) => {
    const parsed = snapshotSchema.safeParse(record);
    return parsed.success ? [parsed.data] : [];
  });
}
