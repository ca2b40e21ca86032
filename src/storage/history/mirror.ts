import * as z from "zod/mini";
import { browser } from "../../browser";
import {
  compact,
  expand,
  type Quarter,
  quarterOf,
  quarterRows,
} from "../../domain/history/compact";
import { type Days, mergeDays } from "../../domain/history/merge";
import { type QuarterSum, type QuarterSums, quarterSums } from "../../domain/history/quarter-sums";
import { alone, readItem } from "../stored-item";

/*
 * A second copy of the scores in `storage.local`, since browsers do lose databases: one item a
 * quarter, and an index that says which days they hold. What this version cannot read of a quarter,
 * damaged or written by a newer Pilaster, is kept beside it as it is, and tried again at every start.
 */

/** All that the mirror holds, and how many days of it cannot be read. */
export type Mirrored = Days & { unreadable: number };

/** What of a quarter is not known: equal to nothing, so that it is looked at. */
const UNKNOWN: QuarterSum = [0, -1];

const index = z.record(z.string(), z.unknown());
const sum = z.tuple([z.int(), z.int()]);
const unreadRows = z.array(z.unknown());

const QUARTER = /^\d{4}q[1-4]$/;

const indexItem = (history: string) => `mirror.${history}`;
const quarterItem = (history: string, quarter: Quarter) => `mirror.${history}.${quarter}`;
const unreadItem = (history: string, quarter: Quarter) => `${quarterItem(history, quarter)}.unread`;

/** What each quarter of the mirror holds; nothing where there is no mirror. */
export async function mirrorSums(history: string): Promise<QuarterSums> {
  const told = Object.entries(index.safeParse(await readItem(indexItem(history))).data ?? {});
  const known = told.filter(([quarter]) => QUARTER.test(quarter));
  const found = known.length > 0 ? known : await quartersThere(history);
  return Object.fromEntries(
    // An older version told only how many days there are.
    found.map(([quarter, stands]) => [quarter, sum.safeParse(stands).data ?? UNKNOWN]),
  );
}

/** The quarters there are, where the index tells of none. */
async function quartersThere(history: string): Promise<[Quarter, unknown][]> {
  const start = quarterItem(history, "");
  const names = Object.keys(await browser.storage.local.get(null));
  return names
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length))
    .filter((quarter) => QUARTER.test(quarter))
    .map((quarter) => [quarter, UNKNOWN]);
}

/** What the mirror holds of these quarters. */
export async function readMirror(history: string, quarters: readonly Quarter[]): Promise<Mirrored> {
  const stored = await storedQuarters(history, quarters);
  return together(stored.flatMap(({ read }) => read));
}

/** Takes a history's second copy away. */
export function forgetMirror(history: string): Promise<void> {
  return alone(async () => {
    const names = Object.keys(await browser.storage.local.get(null));
    const own = names.filter(
      (name) => name === indexItem(history) || name.startsWith(quarterItem(history, "")),
    );
    await browser.storage.local.remove(own);
  });
}

/**
 * Writes days behind the database. What the mirror holds beside them stays: it may be all there is
 * left of a day.
 *
 * @param quarters those that are written
 * @param read reads their days anew, when nobody can delete everything meanwhile
 */
export function mirrorDays(
  history: string,
  quarters: readonly Quarter[],
  read: () => Promise<Days>,
): Promise<void> {
  return alone(async () => addToMirror(history, quarters, await read()));
}

async function addToMirror(
  history: string,
  quarters: readonly Quarter[],
  days: Days,
): Promise<void> {
  const items: Record<string, unknown> = {};
  const sums: Record<Quarter, QuarterSum> = {};
  const emptied: string[] = [];
  for (const { quarter, isThere, wasUnread, read, unread } of await storedQuarters(
    history,
    quarters,
  )) {
    const merged = mergeDays(together(read), daysOf(quarter, days));
    const { snapshots, deleted } = merged;
    // Everything was deleted meanwhile, and no item of ours is to be left.
    if (!isThere && snapshots.length + deleted.length === 0) continue;
    items[quarterItem(history, quarter)] = compact(quarter, merged);
    if (unread.length > 0) items[unreadItem(history, quarter)] = unread;
    else if (wasUnread) emptied.push(unreadItem(history, quarter));
    const told = quarterSums(snapshots.map(dayOf), deleted.map(dayOf))[quarter];
    sums[quarter] = unread.length > 0 || !told ? UNKNOWN : told;
  }
  if (Object.keys(items).length === 0) return;
  const all = { ...(await mirrorSums(history)), ...sums };
  await browser.storage.local.set({ ...items, [indexItem(history)]: all });
  if (emptied.length > 0) await browser.storage.local.remove(emptied);
}

const dayOf = ({ day }: { day: string }) => day;

function daysOf(quarter: Quarter, { snapshots, deleted, floor }: Days): Days {
  const isOf = ({ day }: { day: string }) => quarterOf(day) === quarter;
  return { snapshots: snapshots.filter(isOf), deleted: deleted.filter(isOf), floor };
}

/** A quarter as it is stored: what it says, and those of its items that say more than is understood. */
type StoredQuarter = {
  quarter: Quarter;
  isThere: boolean;
  /** Something of it lay beside it until now. */
  wasUnread: boolean;
  read: Mirrored[];
  unread: unknown[];
};

async function storedQuarters(
  history: string,
  quarters: readonly Quarter[],
): Promise<StoredQuarter[]> {
  const names = quarters.flatMap((quarter) => [
    quarterItem(history, quarter),
    unreadItem(history, quarter),
  ]);
  const items = await browser.storage.local.get(names);
  return quarters.map((quarter) => {
    const own = items[quarterItem(history, quarter)];
    const kept = unreadRows.safeParse(items[unreadItem(history, quarter)]).data ?? [];
    const all = own === undefined ? kept : [...kept, own];
    const read = all.map((item) => readRows(quarter, item));
    const unread = all.filter((_, at) => (read[at]?.unreadable ?? 0) > 0);
    return { quarter, isThere: all.length > 0, wasUnread: kept.length > 0, read, unread };
  });
}

function together(read: readonly Mirrored[]): Mirrored {
  return {
    snapshots: read.flatMap(({ snapshots }) => snapshots),
    deleted: read.flatMap(({ deleted }) => deleted),
    floor: 0,
    unreadable: read.reduce((count, { unreadable }) => count + unreadable, 0),
  };
}

function readRows(quarter: Quarter, item: unknown): Mirrored {
  const parsed = quarterRows.safeParse(item);
  if (!parsed.success) return { snapshots: [], deleted: [], floor: 0, unreadable: 1 };
  return { ...expand(quarter, parsed.data), floor: 0 };
}
