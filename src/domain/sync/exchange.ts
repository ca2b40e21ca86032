import type { Day } from "../days/day";
import { compact, type Quarter, type QuarterRows, quarterOf } from "../history/compact";
import type { DeletedDay } from "../history/deleted-day";
import { lifted } from "../history/floor";
import { type Days, mergeDays, NO_DAYS } from "../history/merge";
import type { Snapshot } from "../history/snapshot";
import type { Unreadable } from "./items";

/** What lies in the account of one history. */
export type There = {
  floor: number;
  /** What cannot be read is left alone. A quarter that is missing is not known, never deleted. */
  quarters: ReadonlyMap<Quarter, Days | Unreadable>;
};

/** What a history here and the account gain by each other. */
export type Exchange = {
  floor: number;
  /** Days that are to be stored here, since they say something else, or are not here. */
  received: Days;
  /** Quarters that are to be written to the account, whole. */
  sent: ReadonlyMap<Quarter, QuarterRows>;
  /** Quarters in the account of which nothing is left above the floor. */
  emptied: readonly Quarter[];
};

/**
 * Brings a history and what lies in the account together by the one order of `mergeDays`. It asks
 * for nothing to be written where both say the same.
 *
 * @param isFirst whether they meet for the first time, as the member wants it: then no floor of the
 *   account's takes days away here, since nobody who raised it knew of them
 */
export function exchange(here: Days, there: There, isFirst: boolean): Exchange {
  const floor = Math.max(here.floor, there.floor);
  const stored = byQuarter(here);
  const counting = isFirst ? byQuarter(lifted(here, floor)) : stored;
  const received = { snapshots: [] as Snapshot[], deleted: [] as DeletedDay[], floor };
  const sent = new Map<Quarter, QuarterRows>();
  const emptied: Quarter[] = [];
  for (const quarter of new Set([...counting.keys(), ...there.quarters.keys()])) {
    const theirs = there.quarters.get(quarter) ?? NO_DAYS;
    if (typeof theirs === "string") continue;
    const ours = counting.get(quarter) ?? NO_DAYS;
    const union = mergeDays({ ...ours, floor }, { ...theirs, floor });
    const rows = compact(quarter, union);
    const isEmpty = rows.rows.length === 0;
    if (isEmpty && there.quarters.has(quarter)) emptied.push(quarter);
    if (!isEmpty && textOf(rows) !== textOf(compact(quarter, theirs))) sent.set(quarter, rows);
    const news = newIn(quarter, union, stored.get(quarter) ?? NO_DAYS);
    received.snapshots.push(...news.snapshots);
    received.deleted.push(...news.deleted);
  }
  return { floor, received, sent, emptied };
}

const textOf = (rows: QuarterRows) => JSON.stringify(rows);

/** The days of a history by their quarter, each in the order given. */
export function byQuarter({ snapshots, deleted, floor }: Days): Map<Quarter, Days> {
  const kept = grouped(snapshots);
  const traces = grouped(deleted);
  const quarters = new Set([...kept.keys(), ...traces.keys()]);
  return new Map(
    [...quarters].map((quarter) => [
      quarter,
      { snapshots: kept.get(quarter) ?? [], deleted: traces.get(quarter) ?? [], floor },
    ]),
  );
}

function grouped<Item extends { day: Day }>(items: readonly Item[]): Map<Quarter, Item[]> {
  const groups = new Map<Quarter, Item[]>();
  for (const item of items) {
    const quarter = quarterOf(item.day);
    const group = groups.get(quarter);
    if (group) group.push(item);
    else groups.set(quarter, [item]);
  }
  return groups;
}

/** What of a union does not stand here as it stands there. */
function newIn(quarter: Quarter, union: Days, ours: Days): Days {
  const known = new Set(compact(quarter, ours).rows.map((row) => JSON.stringify(row)));
  const isNew = (snapshots: Days["snapshots"], deleted: Days["deleted"]) =>
    !known.has(JSON.stringify(compact(quarter, { snapshots, deleted }).rows[0]));
  return {
    snapshots: union.snapshots.filter((one) => isNew([one], [])),
    deleted: union.deleted.filter((one) => isNew([], [one])),
    floor: union.floor,
  };
}
