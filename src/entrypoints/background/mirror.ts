import type { Day } from "../../domain/days/day";
import { firstAfter, firstOf, type Quarter, quarterOf } from "../../domain/history/compact";
import { type Days, gainedFrom } from "../../domain/history/merge";
import { differing, type QuarterSums } from "../../domain/history/quarter-sums";
import type { StorageFailure } from "../../domain/reading/failure";
import { removeHistory, withHistory } from "../../storage/database/database";
import type { HistoryId } from "../../storage/database/history-id";
import { mergeIntoStored, readDays, storedSums } from "../../storage/history/days";
import { mirrorDays, mirrorSums, readMirror } from "../../storage/history/mirror";
import {
  damagedForMs,
  forgetDamage,
  forgetRepaired,
  saveRepaired,
} from "../../storage/history/repaired";

/** Writes the quarters of these days behind the database, as they stand in it. */
export function mirrorQuarters(id: HistoryId, days: readonly Day[]): Promise<void> {
  return writeQuarters(id, [...new Set(days.map(quarterOf))]);
}

function writeQuarters(id: HistoryId, quarters: readonly Quarter[]): Promise<void> {
  return mirrorDays(id, quarters, () => readQuarters(id, quarters));
}

function readQuarters(id: HistoryId, quarters: readonly Quarter[]): Promise<Days> {
  const ranges = quarters.map((quarter) =>
    IDBKeyRange.bound(firstOf(quarter), firstAfter(quarter), false, true),
  );
  return withHistory(id, async (database) =>
    together(await Promise.all(ranges.map((range) => readDays(database, range)))),
  );
}

function together(parts: readonly Days[]): Days {
  return {
    snapshots: parts.flatMap(({ snapshots }) => snapshots),
    deleted: parts.flatMap(({ deleted }) => deleted),
    floor: 0,
  };
}

/**
 * Puts right what a browser lost: brings back what only the mirror still has, and mirrors what only
 * the database has, since the worker may have been stopped between the two.
 *
 * @returns whether anything came back
 */
export async function repairHistory(id: HistoryId): Promise<boolean> {
  const mirrored = await mirrorSums(id);
  const isMirrored = Object.keys(mirrored).length > 0;
  const stored = isMirrored ? await sumsOrRemove(id) : await withHistory(id, storedSums);
  const quarters = differing(stored, mirrored);
  if (quarters.length === 0) return false;
  const back = await bringBack(id, quarters);
  await writeQuarters(id, quarters);
  return back;
}

async function bringBack(id: HistoryId, quarters: readonly Quarter[]): Promise<boolean> {
  const mirror = await readMirror(id, quarters);
  const back = gainedFrom(await readQuarters(id, quarters), mirror);
  const [first, last] = [back.snapshots.at(0)?.day, back.snapshots.at(-1)?.day];
  const isTold = first !== undefined && last !== undefined;
  const { unreadable } = mirror;
  // Told first: a worker stopped in between repairs again, but would not know of what is back.
  if (isTold) await saveRepaired({ days: back.snapshots.length, first, last, unreadable });
  try {
    await withHistory(id, (database) => mergeIntoStored(database, back));
  } catch (error) {
    if (isTold) await forgetRepaired();
    throw error;
  }
  return isTold;
}

/** So long a database must have been damaged before it is given up, in milliseconds. */
const GIVEN_UP_MS = 600_000;

/**
 * Which days are stored. A database that is damaged and stays so is of no use to anybody: it makes
 * room for a new one, now that there is a second copy.
 *
 * @throws {StorageFailure} when it cannot be opened, and that may pass
 */
async function sumsOrRemove(id: HistoryId): Promise<QuarterSums> {
  try {
    const sums = await withHistory(id, storedSums);
    await forgetDamage();
    return sums;
  } catch (error) {
    if (!isDamaged(error) || (await damagedForMs(new Date())) < GIVEN_UP_MS) throw error;
  }
  await removeHistory(id);
  await forgetDamage();
  return withHistory(id, storedSums);
}

/** What browsers say of files that they cannot read any more; a migration that fails says "AbortError". */
function isDamaged(error: unknown): boolean {
  const { name } = Object((error as StorageFailure).cause) as { name?: string };
  return name === "UnknownError" || name === "InvalidStateError";
}
