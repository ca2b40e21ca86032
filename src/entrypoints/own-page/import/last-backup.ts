import { computed, signal } from "@preact/signals";
import { countNewer } from "../../../domain/backup/newer";
import {
  type BackupItem,
  changeBackupItem,
  onBackupItem,
  readBackupItem,
} from "../../../storage/backup/last-backup";
import { quietly } from "../../quietly";
import { snapshots } from "../history";

/** From so many days on that are in no backup, one is suggested. */
const SUGGESTED_FROM = 30;

const item = signal<BackupItem>();

/** When the member last saved a backup, as an instant; undefined where they never did. */
export const lastBackup = computed(() => item.value?.at);

/** How many days came in since. */
export const newerThanBackup = computed(() => countNewer(snapshots.value ?? [], lastBackup.value));

/** Whether it is time to suggest a backup, and the member did not say no. */
export const isBackupSuggested = computed(
  () => item.value !== undefined && !item.value.isQuiet && newerThanBackup.value >= SUGGESTED_FROM,
);

/** Reads it once and follows it. */
export function followBackup(): void {
  quietly(
    readBackupItem().then((read) => {
      item.value = read;
    }),
  );
  onBackupItem((changed) => {
    item.value = changed;
  });
}

/** Suggests no backup any more. */
export const stopSuggesting = () => changeBackupItem({ isQuiet: true });
