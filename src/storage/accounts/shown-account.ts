import { type HistoryId, OWN_HISTORY } from "../database/history-id";
import { readItem } from "../stored-item";

/*
 * Without any library, because a popup reads before it has one.
 */

/** The list of histories, in `storage.local`. */
export const HISTORIES_ITEM = "histories";

/** The list as it is stored, unparsed. */
export const readStoredHistories = () => readItem(HISTORIES_ITEM);

/** Which history that list says is shown; the first one where it says none. */
export function shownIn(stored: unknown): HistoryId {
  const { shown } = Object(stored) as { shown?: unknown };
  return typeof shown === "string" ? shown : OWN_HISTORY;
}
