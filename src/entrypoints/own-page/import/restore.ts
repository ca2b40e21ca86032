import type { Whole } from "../../../domain/backup/changes";
import { type Backup, readBackup } from "../../../domain/backup/read-backup";
import { type MergeNumbers, mergeChanges, replaceChanges } from "../../../domain/backup/restore";
import type { ImportFile } from "../../../domain/import/read-files";
import { readWhole } from "../../../storage/history/whole";
import { restoreChoices } from "../settings";
import { shownId, withShownHistory } from "../shown-history";
import { saveBackup, sha256 } from "./backup";
import { newBatch, type Undo, writeChanges } from "./changes";
import type { NotOpened } from "./open-file";

/** A backup that was read, beside what is stored. */
export type SeenBackup = { backup: Backup; numbers: MergeNumbers; stored: Whole };

/**
 * Looks at a backup, which stands alone: it is no part of several files.
 *
 * @param wanted which of its histories; the one that is shown when left out
 */
export async function lookAtBackup(
  files: readonly ImportFile[],
  wanted?: string,
): Promise<({ step: "backup" } & SeenBackup) | { step: "start"; notOpened: NotOpened }> {
  const [file, ...others] = files;
  if (!file || others.length > 0) return notOpened("backup-among-others");
  const backup = await readBackup(file.text, sha256, wanted ?? (await shownId()));
  if (!("whole" in backup)) {
    return notOpened(backup.refused === "newer" ? "newer" : "no-backup", file.name);
  }
  const stored = await withShownHistory(readWhole);
  const { numbers } = mergeChanges(stored, backup.whole);
  return { step: "backup", backup, numbers, stored };
}

function notOpened(why: NotOpened["why"], name = "") {
  return { step: "start" as const, notOpened: { why, name } };
}

/**
 * Restores a backup, all at once. What it replaces is saved as a backup before.
 *
 * @returns how it is taken back
 */
export async function restoreBackup(
  { backup, stored }: SeenBackup,
  how: "merge" | "replace",
): Promise<Undo> {
  const batch = newBatch();
  if (how === "merge") {
    return writeChanges(batch, mergeChanges(stored, backup.whole).changes, stored);
  }
  await saveBackup();
  const undo = await writeChanges(batch, replaceChanges(stored, backup.whole), stored);
  if (backup.settings) await restoreChoices(backup.settings);
  return undo;
}
