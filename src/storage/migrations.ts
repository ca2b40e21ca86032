import type { IDBPDatabase } from "idb";
import type { PilasterSchema } from "./schema";

type Migration = (database: IDBPDatabase<PilasterSchema>) => void;

/** Step n brings a database of version n to version n + 1. Steps are added at the end, never changed. */
const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore("snapshots", { keyPath: "day" });
  },
];

/** The version this code writes. */
export const DATABASE_VERSION = MIGRATIONS.length;

/** Runs the steps a database still lacks. */
export function migrate(database: IDBPDatabase<PilasterSchema>, from: number): void {
  for (const step of MIGRATIONS.slice(from)) step(database);
}
