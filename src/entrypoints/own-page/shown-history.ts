import { type ReadonlySignal, signal } from "@preact/signals";
import type { MessageName, Payload } from "../../messages/protocol";
import { send } from "../../messages/send";
import { readStoredHistories, shownIn } from "../../storage/accounts/shown-account";
import { announceHistory } from "../../storage/attempt";
import { type Database, readHistory, withHistory } from "../../storage/database/database";
import { type HistoryId, OWN_HISTORY, SAMPLE_HISTORY } from "../../storage/database/history-id";
import { quietly } from "../quietly";

let shown: Promise<HistoryId> = Promise.resolve(OWN_HISTORY);
let isMadeUp = false;
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

/** Shows what an address of our own pages asks for; once, before anything is read of it. */
export function showHistoryAt({ search }: Pick<Location, "search">): void {
  isMadeUp = new URLSearchParams(search).has("sample");
  shown = isMadeUp ? Promise.resolve(SAMPLE_HISTORY) : readStoredHistories().then(shownIn);
  // Whoever reads the history hears of it.
  shown.catch(() => undefined);
}

/** Shows another history from now on. */
export function showHistory(id: HistoryId): void {
  shown = Promise.resolve(id);
}

/** The history this page shows. */
export const shownId = () => shown;

/** Whether this page shows the made-up sample. */
export function isSample(): boolean {
  return isMadeUp;
}

/** Asks the worker about the history that this page shows. */
export async function sendForShown<Name extends MessageName>(name: Name, payload: Payload<Name>) {
  return send(name, payload, await shown);
}

/** Opens the history this page shows, for one piece of work. */
export async function withShownHistory<Result>(work: (database: Database) => Promise<Result>) {
  return withHistory(await shown, work);
}

/** The same to read it, also where a newer Pilaster has stored it: to take it away as a file. */
export async function readShownHistory<Result>(work: (database: Database) => Promise<Result>) {
  return readHistory(await shown, work);
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
