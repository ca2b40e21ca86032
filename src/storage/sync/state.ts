import { parseSyncState, SYNC_STATE_VERSION, type SyncState } from "../../domain/sync/sync-state";
import { changeItem, readItem } from "../stored-item";

/** In `storage.local`. */
const ITEM = "sync";

export async function readSyncState(): Promise<SyncState> {
  return parseSyncState(await readItem(ITEM));
}

/** Changes it by a rule; undefined leaves it as it is. */
export function changeSyncState(rule: (state: SyncState) => SyncState | undefined): Promise<void> {
  return changeItem(ITEM, SYNC_STATE_VERSION, (stored) => rule(parseSyncState(stored)));
}
