import { type Database, withHistory } from "../../storage/database/database";
import { type HistoryId, OWN_HISTORY, SAMPLE_HISTORY } from "../../storage/database/history-id";

let shown = OWN_HISTORY;

/** Says which history this page shows; once, before anything is read of it. */
export function showHistory(id: HistoryId): void {
  shown = id;
}

/** Which history an address of our own pages asks for. */
export function historyAt({ search }: Pick<Location, "search">): HistoryId {
  return new URLSearchParams(search).has("sample") ? SAMPLE_HISTORY : OWN_HISTORY;
}

/** Whether this page shows the made-up sample. */
export function isSample(): boolean {
  return shown === SAMPLE_HISTORY;
}

/** Opens the history this page shows, for one piece of work. */
export function withShownHistory<Result>(work: (database: Database) => Promise<Result>) {
  return withHistory(shown, work);
}
