import { browser } from "../../../browser";
import { backupText } from "../../../domain/backup/backup-file";
import { readHistories } from "../../../storage/accounts/histories";
import { withHistory } from "../../../storage/database/database";
import { readWhole } from "../../../storage/history/whole";
import { changeBackupItem } from "../../../storage/last-backup";
import { askToday } from "../page/own-clock";
import { saveFile } from "../page/save-file";
import { settings } from "../settings";

/** The SHA-256 of a text in hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Saves everything as one file, through a link, so that no permission is needed. */
export async function saveBackup(): Promise<void> {
  const { list } = await readHistories();
  const all = await Promise.all(
    list.map(async (one) => ({ ...one, whole: await withHistory(one.id, readWhole) })),
  );
  const exportedAt = new Date().toISOString();
  const app = browser.runtime.getManifest().version;
  const text = await backupText(all, { exportedAt, app, sha256, settings: settings.value });
  saveFile(new Blob([text], { type: "application/json" }), `pilaster-backup-${askToday()}.json`);
  await changeBackupItem({ at: exportedAt });
}
