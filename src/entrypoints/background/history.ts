import type { Handlers } from "../../messages/serve";
import { announceHistory } from "../../storage/attempt";
import { type Database, withDatabase } from "../../storage/database/database";
import * as marks from "../../storage/marks";
import * as outcomes from "../../storage/outcomes";
import * as snapshots from "../../storage/snapshots";
import { quietly } from "../quietly";
import { showBadge } from "./badge";
import { nudgePanels } from "./panel";

/**
 * One piece of work after the other: what found consent must be stored before everything is
 * deleted, or not at all, and no state may overwrite what was kept meanwhile.
 */
export function oneAtATime<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request("history", work);
}

/**
 * Writes to the history, and has every surface look again where it did.
 *
 * @param work what is written; false where nothing was
 * @throws {StorageFailure} when it could not be stored
 */
export async function writeHistory<Result>(
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const written = await withDatabase(work);
  if (written !== false) await historyChanged();
  return written;
}

/**
 * The one place that follows every write to the history: our pages, the toolbar button and the panels
 * look again. What is stored is stored, so none of it may fail the asker.
 */
export async function historyChanged(): Promise<void> {
  const isTold = announceHistory(new Date());
  quietly(isTold);
  await Promise.allSettled([isTold, showBadge()]);
  quietly(nudgePanels());
}

export const keepTyped: Handlers["keepTyped"] = async ({ day, reading, replace }) => {
  const isKept = await writeHistory((database) =>
    snapshots.keepTyped(database, day, reading, new Date(), replace),
  );
  return isKept ? "kept" : "exists";
};

export const deleteDay: Handlers["deleteDay"] = async ({ day }) => {
  await writeHistory((database) => snapshots.deleteSnapshot(database, day));
  return "deleted";
};

export const moveDay: Handlers["moveDay"] = async ({ from, to }) => {
  const isMoved = await writeHistory((database) => snapshots.moveSnapshot(database, from, to));
  return isMoved ? "moved" : "exists";
};

export const keepMark: Handlers["keepMark"] = async (mark) => {
  await writeHistory((database) => marks.keepMark(database, mark));
  return "kept";
};

export const deleteMark: Handlers["deleteMark"] = async ({ day }) => {
  await writeHistory((database) => marks.deleteMark(database, day));
  return "deleted";
};

export const keepOutcome: Handlers["keepOutcome"] = async (counted) => {
  await writeHistory((database) => outcomes.keepOutcome(database, counted));
  return "kept";
};
