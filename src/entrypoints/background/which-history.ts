import { type Histories, placeFor } from "../../domain/accounts/histories";
import type { Asker } from "../../messages/serve";
import { readHistories } from "../../storage/accounts/histories";
import { type Database, withHistory } from "../../storage/database/database";
import type { HistoryId } from "../../storage/database/history-id";

/** The history that the toolbar button shows, and whoever does not say which one is meant. */
async function shownHistory(): Promise<HistoryId> {
  return (await readHistories()).shown;
}

/** Opens that one for one piece of work. */
export async function withShown<Result>(
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  return withHistory(await shownHistory(), work);
}

/** Every history of the member's. */
export async function allHistories(): Promise<HistoryId[]> {
  return (await readHistories()).list.map(({ id }) => id);
}

/**
 * The history somebody means who asks: the one that a page of ours shows, or the one that what is read
 * in the asking tab belongs to, as far as that is known.
 *
 * @throws when there is no such history any more
 */
export async function historyFor(asker: Asker = {}): Promise<HistoryId> {
  const histories = await readHistories();
  return asker.history === undefined
    ? pageHistory(histories, asker)
    : known(histories, asker.history);
}

function pageHistory(histories: Histories, { container }: Asker): HistoryId {
  const place = placeFor(histories, container);
  return typeof place === "object" ? place.history : histories.shown;
}

function known({ list }: Histories, id: HistoryId): HistoryId {
  if (!list.some((one) => one.id === id)) throw new Error(`There is no history ${id}`);
  return id;
}
