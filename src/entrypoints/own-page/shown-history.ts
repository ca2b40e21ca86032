import { type ReadonlySignal, signal } from "@preact/signals";
import { announceHistory } from "../../storage/attempt";
import { type Database, readHistory, withHistory } from "../../storage/database/database";
import { type HistoryId, OWN_HISTORY, SAMPLE_HISTORY } from "../../storage/database/history-id";
import { quietly } from "../quietly";

let shown = OWN_HISTORY;
const file = signal<string>();

/** The name of a file that is only looked at; undefined where a stored history is shown. */
export const shownFile: ReadonlySignal<string | undefined> = file;

/** Says that a file is looked at, or no longer. */
export function showFileNamed(name: string | undefined): void {
  file.value = name;
}

/** Whether nothing that is done here is kept: over the sample, and over a file. */
export function isReadOnly(): boolean {
  return isSample() || file.value !== undefined;
}

/** Says which history this page shows; once, before anything is read of it. */
export function showHistory(id: HistoryId): void {
  shown = id;
}

/** Which history an address of our own pages asks for. */
export function historyAt({ search }: Pick<Location, "search">): HistoryId {
  return new URLSearchParams(search).has("sample") ? SAMPLE_HISTORY : OWN_HISTORY;
}

/** Whether this page shows the made-up sample. */
export function isSample(): boolean {
  return shown === SAMPLE_HISTORY;
}

/** Opens the history this page shows, for one piece of work. */
export function withShownHistory<Result>(work: (database: Database) => Promise<Result>) {
  return withHistory(shown, work);
}

/** The same to read it, also where a newer Pilaster has stored it: to take it away as a file. */
export function readShownHistory<Result>(work: (database: Database) => Promise<Result>) {
  return readHistory(shown, work);
}

/**
 * Writes what the member tells to the history this page shows, and has every surface look again.
 *
 * @param work what is written; false where nothing was
 * @throws {StorageFailure} when it could not be stored
 */
export async function writeShownHistory(
  work: (database: Database) => Promise<boolean>,
): Promise<void> {
  // What is told over a file is told to nobody.
  if (file.value !== undefined || !(await withShownHistory(work))) return;
  const isTold = announceHistory(new Date());
  // What is stored is stored.
  quietly(isTold);
  await Promise.allSettled([isTold]);
}
