import { batchOf } from "../../../domain/backup/batch";
import {
  type Changes,
  slicesOf,
  stillThere,
  undoOf,
  type Whole,
} from "../../../domain/backup/changes";
import { whyNotStored } from "../../../domain/reading/failure";
import { readDays } from "../../../storage/history/days";
import { sendForShown, withShownHistory } from "../shown-history";

/** That something is to be written went on; the last one is that it is written. */
export type Progress = (done: number, of: number) => void;

/** How what was written is taken back, for as long as the page is open. */
export type Undo = () => Promise<void>;

/** A name for what is written now. */
export const newBatch = () => batchOf(new Date(), crypto.randomUUID().slice(0, 8));

/**
 * Has changes written as one: all of them, or none where it fails or the member stops it.
 *
 * @param batch the name of what is written at once
 * @param before all that is stored now, to which `undo` leads back
 * @param signal aborted: nothing is written
 * @returns how to take it back
 * @throws what the worker could not store; an AbortError where it was stopped
 */
export async function writeChanges(
  batch: string,
  all: Changes,
  before: Whole,
  { onProgress, signal }: { onProgress?: Progress; signal?: AbortSignal } = {},
): Promise<Undo> {
  await handOver(batch, all, onProgress, signal);
  return async () => {
    const now = await withShownHistory(readDays);
    await handOver(`${batch} undone`, undoOf(stillThere(all, now), before));
  };
}

async function handOver(
  batch: string,
  all: Changes,
  onProgress: Progress = () => undefined,
  signal?: AbortSignal,
): Promise<void> {
  const slices = slicesOf(all);
  try {
    for (const [slice, changes] of slices.entries()) {
      signal?.throwIfAborted();
      await sendForShown("stageChanges", { batch, slice, changes });
      onProgress(slice + 1, slices.length + 1);
    }
    signal?.throwIfAborted();
  } catch (error) {
    await sendForShown("dropChanges", { batch }).catch(() => undefined);
    throw error;
  }
  await commit(batch, slices.length);
  onProgress(slices.length + 1, slices.length + 1);
}

/**
 * The worker may be stopped before it can answer, and has then written all or nothing: asked again,
 * it finds the parts as they were, or they are gone because they are written.
 */
async function commit(batch: string, count: number): Promise<void> {
  const ask = () => sendForShown("commitChanges", { batch, count });
  const first = await ask().catch((error: unknown) => {
    if (whyNotStored(error)) throw error;
    return undefined;
  });
  if (first === "gone") throw new Error("A part of what was to be written is missing");
  if (first === undefined) await ask();
}
