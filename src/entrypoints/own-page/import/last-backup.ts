import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { onLastBackup, readLastBackup } from "../../../storage/last-backup";
import { quietly } from "../../quietly";
import { snapshots } from "../history";

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
