import { type Database, withDatabase } from "../../storage/database/database";
import { DATABASE_NAME, SAMPLE_NAME } from "../../storage/database/schema";

/** Whether this page of ours shows the made-up sample, which has a database of its own. */
export const isSample =
  typeof location !== "undefined" && new URLSearchParams(location.search).has("sample");

/** Opens the history this page shows, for one piece of work: the member's own, or the sample. */
export function withHistory<Result>(work: (database: Database) => Promise<Result>) {
  return withDatabase(work, isSample ? SAMPLE_NAME : DATABASE_NAME);
}
