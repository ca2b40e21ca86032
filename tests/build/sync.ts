import { expect, vi } from "vitest";
import { synchronise } from "../../src/entrypoints/background/sync/exchange";
import { SYNC_ALARM } from "../../src/entrypoints/background/sync/send-later";
import { readSyncState } from "../../src/storage/sync/state";
import { fake } from "../fakes/browser";

/** What was written to the browser's account, as calls. */
export const sets = () => fake.account.calls.filter((call) => call.startsWith("set"));

/** Waits until something is to be sent, or nothing any more. */
export const isWaiting = (is = true) =>
  vi.waitFor(async () => expect((await readSyncState()).changedAt !== undefined).toBe(is));

/** The browser wakes the worker, once there is something to send. */
export async function alarm(): Promise<void> {
  await isWaiting();
  fake.alarms.delete(SYNC_ALARM);
  await synchronise(true);
}
