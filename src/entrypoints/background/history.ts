import type { Day } from "../../domain/days/day";
import type { Asker, Handlers } from "../../messages/serve";
import { announceHistory } from "../../storage/attempt";
import { type Database, withHistory } from "../../storage/database/database";
import { type HistoryId, OWN_HISTORY } from "../../storage/database/history-id";
import * as snapshots from "../../storage/history/snapshots";
import * as marks from "../../storage/marks";
import * as outcomes from "../../storage/outcomes";
import * as told from "../../storage/told";
import { isToldInItems } from "../../storage/told-items";
import { quietly } from "../quietly";
import { showBadge } from "./badge";
import { mirrorQuarters, repairHistory } from "./mirror";
import { refreshPanels } from "./panel";
import { sendLater } from "./sync/send-later";
import { allHistories, historyFor } from "./which-history";

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
 * @param asker who asks for it, and so which history is meant
 * @param days those that are written to; none where it is something beside them
 * @param work what is written; false where nothing was
 * @throws {StorageFailure} when it could not be stored
 */
export async function writeHistory<Result>(
  asker: Asker | undefined,
  days: readonly Day[],
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  return writeTo(await historyFor(asker), days, work);
}

async function writeTo<Result>(
  id: HistoryId,
  days: readonly Day[],
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const written = await withHistory(id, work);
  if (written !== false) await historyChanged(id, days);
  return written;
}

/**
 * The one place that follows every write to the history: the mirror, our pages, the toolbar button
 * and the panels look again, and what sync lacks is sent. What is stored is stored, so none of it may
 * fail the asker.
 *
 * @param days those that changed
 */
export async function historyChanged(id: HistoryId, days: readonly Day[]): Promise<void> {
  await tellHistory(id, days);
  if (days.length > 0) quietly(sendLater());
}

/** The same of what the browser's account brought, and so needs not be sent. */
export async function tellHistory(id: HistoryId, days: readonly Day[]): Promise<void> {
  const isTold = announceHistory(new Date());
  quietly(isTold);
  await Promise.allSettled([isTold, showBadge()]);
  quietly(refreshPanels());
  if (days.length > 0) quietly(mirrorQuarters(id, days));
}

/** Moves into the history what older versions kept beside it, where there is anything. */
export async function migrateTold(): Promise<void> {
  if (await isToldInItems()) await writeTo(OWN_HISTORY, [], told.migrateTold);
}

/** Brings back what the browser lost, where there is anything. */
export async function repair(): Promise<"repaired" | "whole"> {
  let isBack = false;
  for (const id of await allHistories()) {
    if (!(await oneAtATime(() => repairHistory(id)))) continue;
    isBack = true;
    await historyChanged(id, []);
  }
  return isBack ? "repaired" : "whole";
}

export const keepTyped: Handlers["keepTyped"] = async ({ day, reading, replace }, asker) => {
  const isKept = await writeHistory(asker, [day], (database) =>
    snapshots.keepTyped(database, day, reading, new Date(), replace),
  );
  return isKept ? "kept" : "exists";
};

export const moveDay: Handlers["moveDay"] = async ({ from, to }, asker) => {
  const isMoved = await writeHistory(asker, [from, to], (database) =>
    snapshots.moveSnapshot(database, from, to),
  );
  return isMoved ? "moved" : "exists";
};

export const keepMark: Handlers["keepMark"] = async (mark, asker) => {
  await writeHistory(asker, [], (database) => marks.keepMark(database, mark));
  return "kept";
};

export const deleteMark: Handlers["deleteMark"] = async ({ day }, asker) => {
  await writeHistory(asker, [], (database) => marks.deleteMark(database, day));
  return "deleted";
};

export const keepOutcome: Handlers["keepOutcome"] = async (counted, asker) => {
  await writeHistory(asker, [], (database) => outcomes.keepOutcome(database, counted));
  return "kept";
};
