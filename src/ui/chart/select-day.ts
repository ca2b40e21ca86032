import type { Day } from "../../domain/day";
import type { Snapshot } from "../../domain/snapshot";

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

/** The snapshot nearest to a day; the earlier one of two at the same distance. Oldest first. */
export function nearest(snapshots: readonly Snapshot[], day: Day): Snapshot | undefined {
  const index = firstFrom(snapshots, day);
  const [before, after] = [snapshots[index - 1], snapshots[index]];
  if (!before || !after) return before ?? after;
  const distance = (snapshot: Snapshot) => Math.abs(Date.parse(snapshot.day) - Date.parse(day));
  return distance(after) < distance(before) ? after : before;
}

/** The first place whose day is `day` or later, by halving. */
function firstFrom(snapshots: readonly Snapshot[], day: Day): number {
  let [low, high] = [0, snapshots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((snapshots[middle]?.day ?? "") < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
