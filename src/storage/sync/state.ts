import { browser } from "../../browser";
import { isSyncOn } from "../../domain/settings/consent";
import { parseSyncState, SYNC_STATE_VERSION, type SyncState } from "../../domain/sync/sync-state";
import { alone, changeItem, onItem, readItem } from "../stored-item";
import { readStoredSettings } from "../stored-settings";

/** In `storage.local`. */
const ITEM = "sync";

export async function readSyncState(): Promise<SyncState> {
  return parseSyncState(await readItem(ITEM));
}

/** Calls back at every change of it; returns how to stop listening. */
export const onSyncState = (listener: () => void) => onItem(ITEM, listener);

/** Changes it by a rule; undefined leaves it as it is. */
export function changeSyncState(rule: (state: SyncState) => SyncState | undefined): Promise<void> {
  return changeItem(ITEM, SYNC_STATE_VERSION, (stored) => rule(parseSyncState(stored)));
}

/**
 * Notes that something was written that is to be sent, while nobody can delete everything.
 *
 * @returns false, and notes nothing, while sync is off
 */
export function noteToSend(now: Date): Promise<boolean> {
  return alone(async () => {
    if (!isSyncOn(await readStoredSettings())) return false;
    const state: SyncState = { ...(await readSyncState()), changedAt: now.toISOString() };
    await browser.storage.local.set({ [ITEM]: state });
    return true;
  });
}
