import type { Days } from "../../../domain/history/merge";
import { byQuarter, type Exchange } from "../../../domain/sync/exchange";
import {
  ACCOUNT_ITEM,
  type AccountItem,
  floorItem,
  itemName,
  NO_ACCOUNT_ITEM,
  placeOf,
} from "../../../domain/sync/items";
import { layOut } from "../../../domain/sync/room";
import type { SyncState } from "../../../domain/sync/sync-state";
import { type Account, writeAccount } from "../../../storage/sync/account";
import { pack } from "../../../storage/sync/packing";
import { changeSyncState } from "../../../storage/sync/state";
import type { Met } from "./pairs";

/**
 * Sends what the account lacks, in one write; nothing where it lacks nothing.
 *
 * @param state as it was before the histories were read
 * @throws {AccountFailure} when the browser does not take it
 */
export async function send(
  account: Account,
  whole: AccountItem,
  exchanges: readonly (Met & Exchange)[],
  state: SyncState,
): Promise<void> {
  const emptied = exchanges.flatMap((one) => one.emptied.map((at) => itemName(one.name, at)));
  const rest = Object.fromEntries(
    Object.entries(account.items).filter(([name]) => !emptied.includes(name)),
  );
  const changed = new Map(
    exchanges.flatMap(({ name, sent }) =>
      [...sent].map(([quarter, rows]) => [itemName(name, quarter), rows] as const),
    ),
  );
  const layout = await layOut(rest, changed, (name) => !canRead(account, name), pack);
  const set = { ...layout.set, ...changedWhole(whole, exchanges) };
  const remove = [...emptied, ...layout.remove];
  const isWritten = Object.keys(set).length + remove.length > 0;
  if (isWritten) await writeAccount(set, remove);
  const unsent = exchanges.reduce((sum, one) => sum + daysBeside(layout.names, one), 0);
  await changeSyncState(({ changedAt: last, ...now }) => ({
    ...now,
    failures: 0,
    bytes: layout.bytes,
    unsent,
    ...(isWritten && { lastSent: new Date().toISOString() }),
    ...(unsent > 0 && { problem: "full" }),
    // What was written since it was read is still to be sent.
    ...(last !== undefined && last !== state.changedAt && { changedAt: last }),
  }));
}

function canRead({ histories }: Account, name: string): boolean {
  const { history = "", quarter = "" } = placeOf(name) ?? {};
  return typeof histories.get(history)?.get(quarter) !== "string";
}

/** Of what holds for whole histories, and for all of them. */
function changedWhole({ off }: AccountItem, exchanges: readonly (Met & Exchange)[]): object {
  const raised = exchanges.filter(({ floor, there }) => floor > there.floor);
  return Object.assign(
    off ? { [ACCOUNT_ITEM]: NO_ACCOUNT_ITEM } : {},
    ...raised.map(({ name, floor }) => floorItem(name, floor)),
  );
}

/** How many days have no room in the account. */
function daysBeside(names: ReadonlySet<string>, { name, here, received }: Met & Exchange): number {
  const days = new Map<string, Set<string>>();
  for (const part of [here, received] satisfies Days[]) {
    for (const [quarter, { snapshots }] of byQuarter(part)) {
      const item = itemName(name, quarter);
      const known = days.get(item) ?? new Set();
      for (const { day } of snapshots) known.add(day);
      days.set(item, known);
    }
  }
  return [...days].reduce((sum, [item, known]) => sum + (names.has(item) ? 0 : known.size), 0);
}
