import { LEARNED_DAYS } from "../../domain/change/noise-floors";
import { addDays } from "../../domain/days/calendar";
import type { Day } from "../../domain/days/day";

/*
 * Without any library, because a popup reads before it has one.
 */

/** A record as it is stored, of which nothing is sure but the day it is kept under. */
export type Stored = { day: Day };

/** What comes of a request to the database. */
export function answerTo<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * The records from `from` on, and with them what is learned from and compared with today or with
 * the newest before it: the 90 days up to that one, and the one before. Oldest first, unparsed, days
 * to come among them. Usually one request is enough; only after a gap are there more.
 */
export async function recentRecords(
  store: IDBObjectStore,
  today: Day,
  from: Day,
): Promise<Stored[]> {
  const first = earliest(from, learnedFrom(today));
  const listed: Stored[] = await answerTo(store.getAll(IDBKeyRange.lowerBound(first)));
  const [newest, previous = newest] = await lastTwoBefore(today, store, listed);
  if (newest === undefined || previous === undefined) return listed;
  const start = earliest(first, learnedFrom(newest), previous);
  if (start === first) return listed;
  const older = IDBKeyRange.bound(start, first, false, true);
  return [...(await answerTo(store.getAll(older))), ...listed];
}

/** The last two stored days before today, the newest first. */
async function lastTwoBefore(today: Day, store: IDBObjectStore, listed: readonly Stored[]) {
  const days = listed.map(({ day }) => day).filter((day) => day < today);
  if (days.length >= 2) return days.slice(-2).reverse();
  const found: Day[] = [];
  const request = store.openKeyCursor(IDBKeyRange.upperBound(today, true), "prev");
  for (let at = await answerTo(request); at && found.length < 2; at = await answerTo(request)) {
    found.push(at.key as Day);
    at.continue();
  }
  return found;
}

/** The first day that the noise floors of that day are learned from. */
const learnedFrom = (day: Day) => addDays(day, 1 - LEARNED_DAYS);

const earliest = (...days: Day[]) => days.reduce((one, other) => (one < other ? one : other));
