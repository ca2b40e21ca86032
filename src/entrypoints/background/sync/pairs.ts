import { type Days, NO_DAYS } from "../../../domain/history/merge";
import type { Unreadable } from "../../../domain/sync/items";
import type { Pair } from "../../../domain/sync/question";
import type { SyncProblem } from "../../../domain/sync/status";
import { nameHere, nameThere, type SyncState } from "../../../domain/sync/sync-state";
import { withHistory } from "../../../storage/database/database";
import type { HistoryId } from "../../../storage/database/history-id";
import { readDays } from "../../../storage/history/days";
import type { Account } from "../../../storage/sync/account";
import { allHistories } from "../which-history";

/** A history, and what the account has of it. */
export type Met = Pair & {
  id: HistoryId;
  /** What it is called in the account. */
  name: string;
  /** Whether there is such a history here. */
  isHere: boolean;
};

/** Every history here or in the account, without those of the account that were deleted here. */
export async function pairsOf(state: SyncState, { floors, histories }: Account): Promise<Met[]> {
  const here = await allHistories();
  const arriving = [...histories.keys()].flatMap((name) => nameHere(state, name) ?? []);
  return Promise.all(
    [...new Set([...here, ...arriving])].map(async (id) => {
      const name = nameThere(state, id);
      const isHere = here.includes(id);
      const there = { floor: floors[name] ?? 0, quarters: histories.get(name) ?? new Map() };
      return { id, name, isHere, here: isHere ? await withHistory(id, readDays) : NO_DAYS, there };
    }),
  );
}

/** What is wrong where some of it cannot be read. */
export function problemIn(read: readonly (Days | Unreadable)[]): SyncProblem | undefined {
  if (read.includes("newer")) return "newer";
  return read.includes("damaged") ? "refused" : undefined;
}
