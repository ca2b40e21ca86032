import { browser } from "../../../browser";
import { fileName, inFileName } from "../../../domain/accounts/file-name";
import { type BackedUp, backupText } from "../../../domain/backup/backup-file";
import { readHistories } from "../../../storage/accounts/histories";
import { changeBackupItem } from "../../../storage/backup/last-backup";
import { withHistory } from "../../../storage/database/database";
import { readWhole } from "../../../storage/history/whole";
import { accountName } from "../../../ui/accounts/account-name";
import { askToday } from "../page/own-clock";
import { saveFile } from "../page/save-file";
import { settings } from "../settings";

/** The SHA-256 of a text in hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Every history there is, with all that is in it. */
export async function allHistories(): Promise<BackedUp[]> {
  const { list } = await readHistories();
  return Promise.all(
    list.map(async (one) => ({ ...one, whole: await withHistory(one.id, readWhole) })),
  );
}

/** @returns the backup's bytes, and the instant it says it is of */
export async function backupOf(all: readonly BackedUp[]): Promise<{ file: Blob; at: string }> {
  const at = new Date().toISOString();
  const app = browser.runtime.getManifest().version;
  const about = { exportedAt: at, app, sha256, settings: settings.value };
  return { file: new Blob([await backupText(all, about)], { type: "application/json" }), at };
}

/** Saves everything as one file, through a link, so that no permission is needed. */
export async function saveBackup(): Promise<void> {
  const all = await allHistories();
  const { file, at } = await backupOf(all);
  const names = all.length > 1 ? inFileName(all.map(accountName)) : "";
  saveFile(file, fileName("pilaster-backup", names, `${askToday()}.json`));
  await changeBackupItem({ at });
}
