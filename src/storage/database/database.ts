import { deleteDB, type IDBPDatabase, openDB } from "idb";
import { StorageFailure, whyNotStored } from "../../domain/reading/failure";
import { databaseName, type HistoryId } from "./history-id";
import { DATABASE_VERSION, migrate } from "./migrations";
import type { PilasterSchema } from "./schema";

export type Database = IDBPDatabase<PilasterSchema>;

/** An opening that takes longer waits for an old page that does not let go, in milliseconds. */
const PATIENCE_MS = 2_500;

/**
 * Opens the database of a history, creating or migrating it as needed. An older
 * Pilaster never opens a newer database: the browser refuses, and what is stored stays as it is.
 * The connection lets go when another context migrates or deletes the database.
 *
 * @throws {StorageFailure} when it cannot be opened, at the latest after 2.5 seconds
 */
export function openHistory(id: HistoryId): Promise<Database> {
  return inTime(
    () =>
      openDB<PilasterSchema>(databaseName(id), DATABASE_VERSION, {
        upgrade: (database, from, _to, transaction) => {
          // What fails in it, the opening tells.
          transaction.done.catch(() => undefined);
          migrate(database, from);
        },
        blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
      }),
    // Whoever waits no longer must not be the next that holds it.
    (late) => late.close(),
  );
}

/** Opens a history for one piece of work and closes it again, whatever happens. */
export async function withHistory<Result>(
  id: HistoryId,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openHistory(id);
  try {
    return await work(database);
  } catch (error) {
    throw told(error);
  } finally {
    database.close();
  }
}

/**
 * The same, to read what can be read of it; a history that a newer Pilaster has stored is opened as it
 * is, and stays so.
 */
export function readHistory<Result>(
  id: HistoryId,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  return withHistory(id, work).catch(async (error: unknown) => {
    if (whyNotStored(error) !== "newer") throw error;
    const database = await openDB<PilasterSchema>(databaseName(id));
    return work(database).finally(() => database.close());
  });
}

/**
 * Takes the whole database of a history away, of whatever version and in whatever state.
 *
 * @throws {StorageFailure} when it is still held after 2.5 seconds
 */
export function removeHistory(id: HistoryId): Promise<void> {
  return inTime(() => deleteDB(databaseName(id)));
}

/** What an error of the browser's is to the member. */
function told(error: unknown): StorageFailure {
  if (error instanceof StorageFailure) return error;
  return new StorageFailure(whyNotStored(error) ?? "broken", { cause: error });
}

/**
 * Waits for a piece of work only so long; what comes of it later is handed to `onLate`.
 *
 * @throws {StorageFailure} when it fails, or is still waiting then
 */
export async function inTime<Result>(
  work: () => Promise<Result>,
  onLate: (result: Result) => void = () => undefined,
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const running = work();
    const isLate = new Promise<"late">((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS, "late");
    });
    if ((await Promise.race([running, isLate])) !== "late") return await running;
    void running.then(onLate, () => undefined);
  } catch (error) {
    throw told(error);
  } finally {
    clearTimeout(timer);
  }
  throw new StorageFailure("blocked");
}
