import { browser } from "../browser";
import { instant } from "../domain/days/day-schema";
import { onItem, readItem } from "./stored-item";

/** When the member last saved a backup, as an instant. */
const LAST_BACKUP = "lastBackup";

export async function readLastBackup(): Promise<string | undefined> {
  return instant.safeParse(await readItem(LAST_BACKUP)).data;
}

export async function saveLastBackup(at: string): Promise<void> {
  await browser.storage.local.set({ [LAST_BACKUP]: at });
}

/** Calls back at every change; returns how to stop listening. */
export function onLastBackup(listener: (at: string | undefined) => void): () => void {
  return onItem(LAST_BACKUP, (stored) => listener(instant.safeParse(stored).data));
}
