import { type IDBPDatabase, openDB } from "idb";
import { DATABASE_VERSION, migrate } from "./migrations";
import { DATABASE_NAME, type PilasterSchema } from "./schema";

export type Database = IDBPDatabase<PilasterSchema>;

/**
 * Opens the member's database, or the sample's, creating or migrating it as needed. An older Pilaster never opens a
 * newer database: the browser refuses with a `VersionError`, and what is stored stays as it is.
 * The connection lets go when another context migrates or deletes the database.
 */
export function openDatabase(name = DATABASE_NAME): Promise<Database> {
  return openDB<PilasterSchema>(name, DATABASE_VERSION, {
    upgrade: (database, from) => migrate(database, from),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

/** Opens the database for one piece of work and closes it again, whatever happens. */
export async function withDatabase<Result>(
  work: (database: Database) => Promise<Result>,
  name = DATABASE_NAME,
): Promise<Result> {
  const database = await openDatabase(name);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
