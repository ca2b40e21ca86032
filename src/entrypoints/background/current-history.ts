import { type Database, withHistory } from "../../storage/database/database";
import { type HistoryId, OWN_HISTORY } from "../../storage/database/history-id";

/** The history that is read into and shown now: the member's own, the only one there is. */
export function currentHistory(): HistoryId {
  return OWN_HISTORY;
}

/** Opens the history that is read into and shown now, for one piece of work. */
export function withCurrentHistory<Result>(
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  return withHistory(currentHistory(), work);
}
