import type { Runtime } from "webextension-polyfill";
import { browser } from "../browser";

/**
 * What the worker tells a script of ours in a tab, in one word: a panel, that what it shows may have
 * changed, so that it asks again; and every script, that the browser's permission is gone.
 */
const NUDGES = ["panelNews", "permissionLost"] as const;
type Nudge = (typeof NUDGES)[number];

/** Nudges the scripts in these tabs; a tab without one is no failure. */
export async function nudge(tabIds: readonly number[], what: Nudge = "panelNews"): Promise<void> {
  await Promise.allSettled(tabIds.map((id) => browser.tabs.sendMessage(id, what)));
}

/** Calls back at every nudge, which may be news to a panel; returns how to stop listening. */
export function onNudge(listener: (what: Nudge) => void): () => void {
  const listen = (message: unknown, sender: Runtime.MessageSender) => {
    const what = NUDGES.find((one) => one === message);
    if (what && sender.id === browser.runtime.id) listener(what);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listen as Runtime.OnMessageListener);
}

/** Calls back when the browser's permission was taken away; returns how to stop listening. */
export function onPermissionLost(listener: () => void): () => void {
  return onNudge((what) => {
    if (what === "permissionLost") listener();
  });
}
