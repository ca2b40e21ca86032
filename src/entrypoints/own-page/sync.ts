import { type ReadonlySignal, signal } from "@preact/signals";
import type { SyncStatus } from "../../domain/sync/status";
import type { Payload } from "../../messages/protocol";
import { send } from "../../messages/send";
import { onSyncState } from "../../storage/sync/state";
import { quietly } from "../quietly";
import { giveBackSync, requestSync } from "../sync-permission";

const status = signal<SyncStatus>();
let turn = 0;

/** How it stands with sync; undefined until it was read. */
export const syncStatus: ReadonlySignal<SyncStatus | undefined> = status;

/** Reads how it stands, and again whenever that changes; returns how to stop. */
export function followSync(): () => void {
  quietly(show(() => send("readSync", {})));
  return onSyncState(() => quietly(show(() => send("readSync", {}))));
}

/** The newest answer counts, whichever comes last. */
async function show(ask: () => Promise<SyncStatus>): Promise<SyncStatus> {
  turn += 1;
  const mine = turn;
  const answer = await ask();
  if (mine === turn) status.value = answer;
  return answer;
}

/**
 * Switches sync on. Must be called straight from a click: Firefox asks the member only then.
 *
 * @returns whether the browser allows it
 */
export async function startSync(): Promise<boolean> {
  if (!(await requestSync())) return false;
  try {
    await show(() => send("startSync", {}));
  } catch (error) {
    await giveBackSync();
    throw error;
  }
  return true;
}

/**
 * What the member says where the account holds days already.
 *
 * @throws when it could not be done: then they are still asked
 */
export async function answerSync(choice: Required<Payload<"startSync">>["choice"]): Promise<void> {
  const { is } = await show(() => send("startSync", { choice }));
  if (is === "asked") throw new Error("The histories are still apart");
}

/**
 * Switches sync off in this browser; the copy in the account stays, or is removed.
 *
 * @throws when the browser did not remove it: then sync stays on
 */
export async function stopSync(remove: boolean): Promise<void> {
  const { is } = await show(() => send("stopSync", { remove }));
  if (is !== "off") throw new Error("The copy is still in the account");
}
