import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { browser } from "../../../browser";
import { backupText } from "../../../domain/backup/backup-file";
import { readWhole } from "../../../storage/history/whole";
import { onLastBackup, readLastBackup, saveLastBackup } from "../../../storage/last-backup";
import { quietly } from "../../quietly";
import { snapshots } from "../history";
import { askToday } from "../page/own-clock";
import { saveFile } from "../page/save-file";
import { settings } from "../settings";
import { withShownHistory } from "../shown-history";

const last = signal<string>();

/** When the member last saved a backup, as an instant; undefined where they never did. */
export const lastBackup: ReadonlySignal<string | undefined> = last;

/** How many days were read since. */
export const newerThanBackup = computed(() => {
  const { value } = last;
  return snapshots.value?.filter(({ takenAt }) => !value || takenAt > value).length ?? 0;
});

/** Reads it once and follows it. */
export function followBackup(): void {
  quietly(
    readLastBackup().then((read) => {
      last.value = read;
    }),
  );
  onLastBackup((changed) => {
    last.value = changed;
  });
}

/** The SHA-256 of a text in hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Saves everything as one file, through a link, so that no permission is needed. */
export async function saveBackup(): Promise<void> {
  const whole = await withShownHistory(readWhole);
  const exportedAt = new Date().toISOString();
  const app = browser.runtime.getManifest().version;
  const text = await backupText(whole, { exportedAt, app, sha256, settings: settings.value });
  saveFile(new Blob([text], { type: "application/json" }), `pilaster-backup-${askToday()}.json`);
  await saveLastBackup(exportedAt);
}
