import type { Runtime } from "webextension-polyfill";
import { browser } from "../browser";

/**
 * Tells a panel that what it shows may have changed, so that it asks again; and a script on a profile
 * that the browser's permission is gone. It carries nothing.
 */
const NUDGE = "panelNews";

/** Nudges the panels in these tabs; a tab without one is no failure. */
export async function nudge(tabIds: readonly number[]): Promise<void> {
  await Promise.allSettled(tabIds.map((id) => browser.tabs.sendMessage(id, NUDGE)));
}

/** Calls back at every nudge; returns how to stop listening. */
export function onNudge(listener: () => void): () => void {
  const listen = (message: unknown, sender: Runtime.MessageSender) => {
    if (message === NUDGE && sender.id === browser.runtime.id) listener();
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listen as Runtime.OnMessageListener);
}
