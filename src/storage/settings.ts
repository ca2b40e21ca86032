import { browser } from "../browser";
import { isEarlierVersion, parseSettings, type Settings } from "../domain/settings";
import { onStoredSettings, readStoredSettings, SETTINGS_ITEM } from "./stored-settings";

export async function readSettings(): Promise<Settings> {
  return parseSettings(await readStoredSettings());
}

/**
 * Changes the settings by a rule, and returns what is stored then. Two changes at once, from
 * whichever context, happen one after the other.
 */
export function changeSettings(rule: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request("settings", async () => {
    const changed = rule(await readSettings());
    await browser.storage.local.set({ [SETTINGS_ITEM]: changed });
    return changed;
  });
}

/**
 * Stores settings of an earlier version in this one's shape. What is damaged, or of a later version,
 * is left as it is.
 */
export async function bringSettingsAlong(): Promise<void> {
  const stored = await readStoredSettings();
  if (isEarlierVersion(stored)) await changeSettings((settings) => settings);
}

/** Calls back at every change, from whichever context; returns how to stop listening. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  return onStoredSettings((stored) => listener(parseSettings(stored)));
}

export async function deleteSettings(): Promise<void> {
  await browser.storage.local.clear();
}
