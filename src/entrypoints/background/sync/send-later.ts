import { browser } from "../../../browser";
import { isSyncOn } from "../../../domain/settings/consent";
import { readSettings } from "../../../storage/settings";
import { noteToSend, readSyncState } from "../../../storage/sync/state";

export const SYNC_ALARM = "sync";

/** What is written soon after goes with it; browsers fire no alarm earlier than half a minute. */
const SOON_MINUTES = 0.5;

/** What the browser did not take is tried again after so long, then after twice as long, and so on. */
const RETRY_MINUTES = 2;
const LONGEST_RETRY_MINUTES = 120;

/**
 * Notes that something is to be sent, and has the worker woken for it. It does nothing while sync
 * is off.
 */
export async function sendLater(now = new Date()): Promise<void> {
  if (await noteToSend(now)) await setSyncAlarm(SOON_MINUTES);
}

/** The browser forgets alarms; the note stays. */
export async function resumeSending(): Promise<void> {
  if (!isSyncOn(await readSettings())) return;
  const { changedAt } = await readSyncState();
  if (changedAt !== undefined) await setSyncAlarm(SOON_MINUTES);
}

/** @param failures how often in a row it was not taken */
export async function tryAgainLater(failures: number): Promise<void> {
  await setSyncAlarm(Math.min(RETRY_MINUTES * 2 ** (failures - 1), LONGEST_RETRY_MINUTES));
}

/**
 * One that is set stays: it may be a later one on purpose. Up to twice as long, by chance, so that
 * of several browsers one is first, and the others find that there is nothing left to send.
 */
async function setSyncAlarm(minutes: number): Promise<void> {
  if (await browser.alarms.get(SYNC_ALARM)) return;
  browser.alarms.create(SYNC_ALARM, { delayInMinutes: minutes * (1 + Math.random()) });
}
