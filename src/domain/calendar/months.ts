import type { Day } from "../days/day";

/** What there is of a month, the newest day first; `month` as in "2026-08". */
export type Month<Item> = { month: string; items: Item[] };

/** The month of a day, as in "2026-08". */
export const monthOf = (day: Day) => day.slice(0, 7);

/**
 * The months that hold anything, the newest first.
 *
 * @param items oldest first
 */
export function byMonth<Item extends { day: Day }>(items: readonly Item[]): Month<Item>[] {
  const months: Month<Item>[] = [];
  for (const item of items.toReversed()) {
    const month = monthOf(item.day);
    const current = months.at(-1);
    if (current?.month === month) current.items.push(item);
    else months.push({ month, items: [item] });
  }
  return months;
}
