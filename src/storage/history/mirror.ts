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
import { alone } from "../stored-item";

/*
 * A second copy of the scores in `storage.local`, since browsers do lose databases: one item a
 * quarter, and one that says how many days they hold together.
 */

/** All that the mirror holds, and how many days of it cannot be read. */
export type Mirrored = Days & { unreadable: number };

/** How many days each quarter holds. */
const index = z.record(z.string(), z.int());

const indexItem = (history: string) => `mirror.${history}`;
const quarterItem = (history: string, quarter: Quarter) => `mirror.${history}.${quarter}`;

/** How many days the mirror holds, kept or deleted; 0 where there is none. */
export async function mirroredDays(history: string): Promise<number> {
  return Object.values(await readIndex(history)).reduce((sum, days) => sum + days, 0);
}

async function readIndex(history: string): Promise<Record<Quarter, number>> {
  const name = indexItem(history);
  return index.safeParse((await browser.storage.local.get(name))[name]).data ?? {};
}

/** All that the mirror holds; of what cannot be read nothing is known but how much it is. */
export async function readMirror(history: string): Promise<Mirrored> {
  const items = await browser.storage.local.get(null);
  const start = quarterItem(history, "");
  const quarters = Object.keys(items).filter((name) => name.startsWith(start));
  const read = quarters.map((name) => readRows(name.slice(start.length), items[name]));
  return {
    snapshots: read.flatMap(({ snapshots }) => snapshots),
    deleted: read.flatMap(({ deleted }) => deleted),
    floor: 0,
    unreadable: read.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
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
 * @param read reads the days anew, when nobody can delete everything meanwhile
 */
export function mirrorDays(history: string, read: () => Promise<Days>): Promise<void> {
  return alone(async () => addToMirror(history, await read()));
}

async function addToMirror(history: string, days: Days): Promise<void> {
  const quarters = [
    ...new Set([...days.snapshots, ...days.deleted].map(({ day }) => quarterOf(day))),
  ];
  // Everything was deleted meanwhile, and no item of ours is to be left.
  if (quarters.length === 0) return;
  const names = quarters.map((quarter) => quarterItem(history, quarter));
  const before = await browser.storage.local.get(names);
  const items: Record<string, unknown> = {};
  const sizes = await readIndex(history);
  for (const quarter of quarters) {
    const name = quarterItem(history, quarter);
    const merged = mergeDays(readRows(quarter, before[name]), daysOf(quarter, days));
    items[name] = compact(quarter, merged);
    sizes[quarter] = merged.snapshots.length + merged.deleted.length;
  }
  await browser.storage.local.set({ ...items, [indexItem(history)]: sizes });
}

function daysOf(quarter: Quarter, { snapshots, deleted, floor }: Days): Days {
  const isOf = ({ day }: { day: string }) => quarterOf(day) === quarter;
  return { snapshots: snapshots.filter(isOf), deleted: deleted.filter(isOf), floor };
}

function readRows(quarter: Quarter, item: unknown): Mirrored {
  const parsed = quarterRows.safeParse(item);
  if (!parsed.success) return { snapshots: [], deleted: [], floor: 0, unreadable: item ? 1 : 0 };
  return { ...expand(quarter, parsed.data), floor: 0 };
}
