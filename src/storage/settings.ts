import { browser } from "../browser";
import { parseSettings, type Settings } from "../domain/settings";

const ITEM = "settings";

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(ITEM))[ITEM]);
}

/** Changes the settings by a rule, and returns what is stored then. */
export async function changeSettings(rule: (settings: Settings) => Settings): Promise<Settings> {
  const changed = rule(await readSettings());
  await browser.storage.local.set({ [ITEM]: changed });
  return changed;
}

/** Calls back at every change, from whichever context; returns how to stop listening. */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === "local" && changes[ITEM]) listener(parseSettings(changes[ITEM].newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}

export async function deleteSettings(): Promise<void> {
  await browser.storage.local.clear();
}
