import * as z from "zod/mini";
import { browser } from "../../browser";
import { instant } from "../../domain/days/day-schema";
import { alone, onItem, readItem } from "../stored-item";

const backupItem = z.strictObject({
  /** When the member last saved a backup. */
  at: z.exactOptional(instant),
  /** The member wants none suggested. */
  isQuiet: z.exactOptional(z.literal(true)),
});
export type BackupItem = z.infer<typeof backupItem>;

const ITEM = "backup";

const parse = (stored: unknown): BackupItem => backupItem.safeParse(stored).data ?? {};

export async function readBackupItem(): Promise<BackupItem> {
  return parse(await readItem(ITEM));
}

export function changeBackupItem(change: BackupItem): Promise<void> {
  return alone(async () => {
    await browser.storage.local.set({ [ITEM]: { ...parse(await readItem(ITEM)), ...change } });
  });
}

/** Calls back at every change; returns how to stop listening. */
export function onBackupItem(listener: (item: BackupItem) => void): () => void {
  return onItem(ITEM, (stored) => listener(parse(stored)));
}
