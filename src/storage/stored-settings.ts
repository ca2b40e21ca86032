import { browser } from "../browser";

/** The settings are one item. */
export const SETTINGS_ITEM = "settings";

/** The settings as they are stored, unparsed: all that the script on LinkedIn's page needs. */
export async function readStoredSettings(): Promise<unknown> {
  return (await browser.storage.local.get(SETTINGS_ITEM))[SETTINGS_ITEM];
}

/** Calls back with the stored settings at every change; returns how to stop listening. */
export function onStoredSettings(listener: (stored: unknown) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === "local" ? changes[SETTINGS_ITEM] : undefined;
    if (change) listener(change.newValue);
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
