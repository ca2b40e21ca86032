import type { Day } from "./day";

/** Items by their day; the last one counts where a day has several. */
export function byDay<Item extends { day: Day }>(items: readonly Item[]): Map<Day, Item> {
  return new Map(items.map((item) => [item.day, item]));
}
