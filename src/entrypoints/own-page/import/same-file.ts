import { type ReadonlySignal, signal } from "@preact/signals";
import type { BackedUp } from "../../../domain/backup/backup-file";
import { readBackup } from "../../../domain/backup/read-backup";
import { unitedWhole } from "../../../domain/backup/united-whole";
import { LIMITS } from "../../../domain/import/limits";
import { changeBackupItem, onBackupItem } from "../../../storage/backup/last-backup";
import {
  type FileHandle,
  readSameFile,
  type SameFile,
  saveSameFile,
} from "../../../storage/backup/same-file";
import { quietly } from "../../quietly";
import { allHistories, backupOf, saveBackup, sha256 } from "./backup";

/*
 * Where the browser lets the member choose where a file goes, the next backup can go to the same one.
 */

/**
 * What came of saving: with how many days that only the file has; or why nothing was, and the file is
 * as it was: the member chose none, the browser may not write to it, it is gone, or something stands
 * in it that cannot be read, which would be lost.
 */
export type SavedBackup =
  | { result: "saved"; onlyThere: number }
  | { result: "cancelled" | "not-allowed" | "gone" | "unreadable" };

type ChoosingWindow = {
  showSaveFilePicker?: (how: { suggestedName: string; types: object[] }) => Promise<FileHandle>;
};

const CHOICE = {
  suggestedName: "pilaster-backup.json",
  types: [{ accept: { "application/json": [".json"] } }],
};

const known = signal<SameFile>();

/** The file that backups are saved to; undefined where none was chosen in this browser. */
export const sameFile: ReadonlySignal<SameFile | undefined> = known;

/** Reads which file it is, now and whenever a backup was saved or all was deleted. */
export function followSameFile(): () => void {
  const look = async () => {
    known.value = await readSameFile();
  };
  quietly(look());
  return onBackupItem(() => quietly(look()));
}

/** Saves everything to a file that the member chooses, or as a dated file where none can be chosen. */
export async function saveBackupAs(): Promise<SavedBackup> {
  const { showSaveFilePicker: choose } = globalThis as ChoosingWindow;
  if (!choose) {
    await saveBackup();
    return { result: "saved", onlyThere: 0 };
  }
  try {
    // Before anything else: it is part of the click.
    const handle = await choose(CHOICE);
    await writeTo(handle, await allHistories());
    return { result: "saved", onlyThere: 0 };
  } catch (error) {
    if (nameOf(error) === "AbortError") return { result: "cancelled" };
    throw error;
  }
}

/** Saves everything to the file of last time, with all that it holds beyond what is stored here. */
export async function saveBackupAgain(): Promise<SavedBackup> {
  const { handle } = known.value ?? {};
  if (!handle) return { result: "gone" };
  if ((await handle.requestPermission({ mode: "readwrite" })) !== "granted") {
    return { result: "not-allowed" };
  }
  try {
    const file = await handle.getFile();
    const theirs = file.size > LIMITS.fileBytes ? undefined : await historiesIn(await file.text());
    if (!theirs) return { result: "unreadable" };
    const mine = await allHistories();
    const all = united(mine, theirs);
    await writeTo(handle, all);
    return { result: "saved", onlyThere: countBeyond(all, mine) };
  } catch (error) {
    if (nameOf(error) === "NotFoundError") return { result: "gone" };
    throw error;
  }
}

async function writeTo(handle: FileHandle, all: readonly BackedUp[]): Promise<void> {
  const { file, at } = await backupOf(all);
  // The browser writes beside the file, and puts it in its place when it is closed.
  const target = await handle.createWritable();
  await target.write(file);
  await target.close();
  // Only what is stored may be said.
  await saveSameFile({ handle, at });
  known.value = { handle, at };
  await changeBackupItem({ at });
}

/** What a backup holds, none where it is empty; undefined where any of it would be lost. */
async function historiesIn(text: string): Promise<BackedUp[] | undefined> {
  if (text === "") return [];
  const first = await readBackup(text, sha256);
  if (!("whole" in first)) return undefined;
  const all: BackedUp[] = [];
  for (const { id, name } of first.histories) {
    const backup = await readBackup(text, sha256, id);
    if (!("whole" in backup) || !backup.isIntact || backup.isOfNewer) return undefined;
    if (backup.refused.length > 0) return undefined;
    all.push({ id, name, whole: backup.whole });
  }
  return all;
}

function united(mine: readonly BackedUp[], theirs: readonly BackedUp[]): BackedUp[] {
  const own = new Set(mine.map(({ id }) => id));
  const both = mine.map((one) => {
    const other = theirs.find(({ id }) => id === one.id);
    return other ? { ...one, whole: unitedWhole(one.whole, other.whole) } : one;
  });
  return [...both, ...theirs.filter(({ id }) => !own.has(id))];
}

/** How many days of all are not in mine. */
function countBeyond(all: readonly BackedUp[], mine: readonly BackedUp[]): number {
  const keysOf = (some: readonly BackedUp[]) =>
    some.flatMap(({ id, whole }) => whole.snapshots.map(({ day }) => `${id} ${day}`));
  const own = new Set(keysOf(mine));
  return keysOf(all).filter((key) => !own.has(key)).length;
}

const nameOf = (error: unknown) => (Object(error) as { name?: string }).name;
