import { SETTINGS_VERSION } from "../domain/settings/consent";
import {
  DEFAULT_SETTINGS,
  isEarlierVersion,
  parseSettings,
  type Settings,
} from "../domain/settings/settings";
import { changeItem } from "./stored-item";
import { onStoredSettings, readStoredSettings } from "./stored-settings";
import { SETTINGS_ITEM } from "./told-items";

/** @param stored a look that was begun before, where there is one */
export async function readSettings(stored = readStoredSettings()): Promise<Settings> {
  return parseSettings(await stored);
}

/**
 * Changes the settings by a rule, and returns what holds then. Two changes at once, from whichever
 * context, happen one after the other. Where the rule gives nothing, nothing is stored.
 */
export async function changeSettings(
  rule: (settings: Settings) => Settings | undefined,
): Promise<Settings> {
  let holds = DEFAULT_SETTINGS;
  await changeItem(SETTINGS_ITEM, SETTINGS_VERSION, (stored) => {
    const before = parseSettings(stored);
    const changed = rule(before);
    holds = changed ?? before;
    return changed;
  });
  return holds;
}

/**
 * Stores settings of an earlier version in this one's shape. What is damaged, or of a later version,
 * is left as it is.
 */
export async function migrateSettings(): Promise<void> {
  const stored = await readStoredSettings();
  if (isEarlierVersion(stored)) await changeSettings((settings) => settings);
}

/** Calls back at every change, from whichever context; returns how to stop listening. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  return onStoredSettings((stored) => listener(parseSettings(stored)));
}
