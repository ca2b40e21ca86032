import type { Day } from "../domain/days/day";
import { weekOf } from "../domain/outcomes/iso-week";
import { databaseName, type HistoryId } from "./database/history-id";
import { DATABASE_VERSION } from "./database/migrations";
import { OWN_PROFILE } from "./database/schema";
import { answerTo, recentRecords, type Stored } from "./history/recent-records";

/*
 * Without any library, because a popup reads before it has one.
 */

/** What a popup shows of the history, as it is stored, unparsed. */
export type ShownRecords = { snapshots: Stored[]; profile: unknown; week: unknown };

/**
 * Reads that in one transaction.
 *
 * @param from first day of the range
 */
export async function shownRecords(
  database: IDBDatabase,
  today: Day,
  from: Day,
): Promise<ShownRecords> {
  const transaction = database.transaction(["snapshots", "profile", "outcomes"]);
  const store = (name: string) => transaction.objectStore(name);
  const [snapshots, profile, week] = await Promise.all([
    recentRecords(store("snapshots"), today, from),
    answerTo(store("profile").get(OWN_PROFILE)),
    answerTo(store("outcomes").get(weekOf(today))),
  ]);
  return { snapshots, profile, week };
}

/**
 * Reads it from the database of a history as that is: to create or migrate it, and to tell what keeps it
 * from being opened, is left to `database.ts`.
 *
 * @returns undefined where it cannot be read so; never where somebody holds the database
 */
export async function earlyRecords(
  id: HistoryId,
  today: Day,
  from: Day,
): Promise<ShownRecords | undefined> {
  try {
    const request = indexedDB.open(databaseName(id), DATABASE_VERSION);
    request.onupgradeneeded = () => request.transaction?.abort();
    const database = await answerTo(request);
    database.onversionchange = () => database.close();
    return await shownRecords(database, today, from).finally(() => database.close());
  } catch {
    return undefined;
  }
}
