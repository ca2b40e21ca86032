import type { Runtime } from "webextension-polyfill";
import { browser } from "../browser";

/**
 * What the worker tells a script of ours in a tab, in one word: a panel, that what it shows may have
 * changed, so that it asks again; and every script, that the browser's permission is gone.
 */
const TAB_NEWS = ["panelNews", "permissionLost"] as const;
type TabNews = (typeof TAB_NEWS)[number];

/** Tells the scripts in these tabs; a tab without one is no failure. */
async function sendNews(tabIds: readonly number[], what: TabNews): Promise<void> {
  await Promise.allSettled(tabIds.map((id) => browser.tabs.sendMessage(id, what)));
}

/** Has the panels in these tabs ask again. */
export const sendPanelNews = (tabIds: readonly number[]) => sendNews(tabIds, "panelNews");

/** Tells the scripts in these tabs that the browser's permission was taken away. */
export const sendPermissionLost = (tabIds: readonly number[]) => sendNews(tabIds, "permissionLost");

/** Calls back at all news, since a lost permission is some to a panel, too; returns how to stop. */
export function onPanelNews(listener: (what: TabNews) => void): () => void {
  const listen = (message: unknown, sender: Runtime.MessageSender) => {
    const what = TAB_NEWS.find((one) => one === message);
    if (what && sender.id === browser.runtime.id) listener(what);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);
  return () => browser.runtime.onMessage.removeListener(listen as Runtime.OnMessageListener);
}

/** Calls back when the browser's permission was taken away; returns how to stop listening. */
export function onPermissionLost(listener: () => void): () => void {
  return onPanelNews((what) => {
    if (what === "permissionLost") listener();
  });
}
