import type { Day } from "../domain/days/day";
import { weekOf } from "../domain/outcomes/iso-week";
import { databaseName, type HistoryId } from "./database/history-id";
import { DATABASE_VERSION } from "./database/migrations";
import { OWN_PROFILE } from "./database/schema";
import { answerTo, recentRecords, type Stored } from "./history/recent-records";
import { isToldInItems } from "./told-items";

/*
 * Without any library, because a popup reads before it has one.
 */

/** What a popup shows of the history, as it is stored, unparsed. */
export type ShownRecords = {
  snapshots: Stored[];
  profile: unknown;
  week: unknown;
  coach: unknown;
  kinds: unknown;
};

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
  const transaction = database.transaction(["snapshots", "profile", "outcomes", "told"]);
  const store = (name: string) => transaction.objectStore(name);
  const [snapshots, profile, week, coach, kinds] = await Promise.all([
    recentRecords(store("snapshots"), today, from),
    answerTo(store("profile").get(OWN_PROFILE)),
    answerTo(store("outcomes").get(weekOf(today))),
    answerTo(store("told").get("coach")),
    answerTo(store("told").get("kinds")),
  ]);
  return { snapshots, profile, week, coach, kinds };
}

/**
 * Reads it from the database of a history as that is: to create or migrate it, to bring along what an
 * older version kept elsewhere, and to tell what keeps it from being opened, is left to others.
 *
 * @returns undefined where it cannot be read so; never where somebody holds the database
 */
export async function earlyRecords(
  id: HistoryId,
  today: Day,
  from: Day,
): Promise<ShownRecords | undefined> {
  const isElsewhere = isToldInItems().catch(() => false);
  try {
    const request = indexedDB.open(databaseName(id), DATABASE_VERSION);
    request.onupgradeneeded = () => request.transaction?.abort();
    const database = await answerTo(request);
    database.onversionchange = () => database.close();
    const look = async () =>
      (await isElsewhere) ? undefined : await shownRecords(database, today, from);
    return await look().finally(() => database.close());
  } catch {
    return undefined;
  }
}
