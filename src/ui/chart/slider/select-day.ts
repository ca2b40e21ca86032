import type { Day } from "../../../domain/days/day";

/** How far Page Up and Page Down go, in snapshots. */
const PAGE = 30;

/** The place a key leads to from `index`; undefined for keys that are not ours. */
export function stepped(key: string, index: number, last: number): number | undefined {
  const to = {
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    PageDown: index - PAGE,
    PageUp: index + PAGE,
    Home: 0,
    End: last,
  }[key];
  return to === undefined ? undefined : Math.min(last, Math.max(0, to));
}

type Dated = { day: Day };

/** The item nearest to a day; the earlier one of two at the same distance. Oldest first. */
export function nearest<Item extends Dated>(items: readonly Item[], day: Day): Item | undefined {
  const index = firstFrom(items, day);
  const [before, after] = [items[index - 1], items[index]];
  if (!before || !after) return before ?? after;
  const distance = (item: Item) => Math.abs(Date.parse(item.day) - Date.parse(day));
  return distance(after) < distance(before) ? after : before;
}

/** The first place whose day is `day` or later, by halving. */
function firstFrom(items: readonly Dated[], day: Day): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.day ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
