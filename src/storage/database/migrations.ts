import type { IDBPDatabase } from "idb";
import type { PilasterSchema } from "./schema";

type Migration = (database: IDBPDatabase<PilasterSchema>) => void;

/** Step n brings a database of version n to version n + 1. Steps are added at the end, never changed. */
const MIGRATIONS: readonly Migration[] = [
  (database) => {
    database.createObjectStore("snapshots", { keyPath: "day" });
  },
  () => {
    // From here on a snapshot may say `disputed`. A version that does not know the word must not
    // open the database, since it would leave such a day out.
  },
  (database) => {
    database.createObjectStore("marks", { keyPath: "day" });
  },
  (database) => {
    database.createObjectStore("profile");
    database.createObjectStore("outcomes", { keyPath: "week" });
  },
  (database) => {
    // From here on a snapshot may have an edition, and a deleted day leaves its trace.
    database.createObjectStore("deleted", { keyPath: "day" });
    database.createObjectStore("told");
    database.createObjectStore("stage", { keyPath: ["batch", "slice"] });
  },
  (database) => {
    // From here on a note may have an edition, and a deleted one leaves its trace.
    database.createObjectStore("unmarked", { keyPath: "day" });
  },
  () => {
    // From here on a count may have an edition, and a deleted one leaves its trace with its week. A
    // version that does not know them would leave such a week out.
  },
];

/** The version this code writes. */
export const DATABASE_VERSION = MIGRATIONS.length;

/** Runs the steps a database still lacks, up to version `to`. */
export function migrate(
  database: IDBPDatabase<PilasterSchema>,
  from: number,
  to = DATABASE_VERSION,
): void {
  for (const step of MIGRATIONS.slice(from, to)) step(database);
}
