import type { Day } from "../../domain/days/day";
import { firstAfter, firstOf, quarterOf } from "../../domain/history/compact";
import type { Days } from "../../domain/history/merge";
import type { StorageFailure } from "../../domain/reading/failure";
import { removeHistory, withHistory } from "../../storage/database/database";
import type { HistoryId } from "../../storage/database/history-id";
import { countDays, mergeIntoStored, readDays } from "../../storage/history/days";
import { mirrorDays, mirroredDays, readMirror } from "../../storage/history/mirror";
import { damagedForMs, forgetDamage, saveRepaired } from "../../storage/history/repaired";

/** Writes the quarters of these days behind the database, as they stand in it. */
export function mirrorQuarters(id: HistoryId, days: readonly Day[]): Promise<void> {
  const quarters = [...new Set(days.map(quarterOf))].map((quarter) =>
    IDBKeyRange.bound(firstOf(quarter), firstAfter(quarter), false, true),
  );
  return mirrorDays(id, () =>
    withHistory(id, async (database) => {
      const read = await Promise.all(quarters.map((range) => readDays(database, range)));
      return together(read);
    }),
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
  const mirrored = await mirroredDays(id);
  const stored = mirrored > 0 ? await countOrRemove(id) : await withHistory(id, countDays);
  if (stored === mirrored) return false;
  const back = stored < mirrored ? await bringBack(id) : false;
  await mirrorDays(id, () => withHistory(id, (database) => readDays(database)));
  return back;
}

async function bringBack(id: HistoryId): Promise<boolean> {
  const mirror = await readMirror(id);
  const back = await withHistory(id, (database) => mergeIntoStored(database, mirror));
  const [first, last] = [back.at(0)?.day, back.at(-1)?.day];
  if (first === undefined || last === undefined) return false;
  const { unreadable } = mirror;
  await saveRepaired({ days: back.length, first, last, unreadable });
  return true;
}

/** So long a database must have been damaged before it is given up, in milliseconds. */
const GIVEN_UP_MS = 600_000;

/**
 * How many days are stored. A database that is damaged and stays so is of no use to anybody: it makes
 * room for a new one, now that there is a second copy.
 *
 * @throws {StorageFailure} when it cannot be opened, and that may pass
 */
async function countOrRemove(id: HistoryId): Promise<number> {
  try {
    const days = await withHistory(id, countDays);
    await forgetDamage();
    return days;
  } catch (error) {
    if (!isDamaged(error) || (await damagedForMs(new Date())) < GIVEN_UP_MS) throw error;
  }
  await removeHistory(id);
  await forgetDamage();
  return withHistory(id, countDays);
}

/** What browsers say of files that they cannot read any more; a migration that fails says "AbortError". */
function isDamaged(error: unknown): boolean {
  const { name } = Object((error as StorageFailure).cause) as { name?: string };
  return name === "UnknownError" || name === "InvalidStateError";
}
