import { byDay } from "../days/by-day";
import { mergeDays } from "../history/merge";
import type { Whole } from "./changes";
import { mergeChanges } from "./restore";

/** All that two histories know, as it stands after the other was merged into mine. */
export function unitedWhole(mine: Whole, other: Whole): Whole {
  const { changes } = mergeChanges(mine, other);
  const days = mergeDays({ ...mine, floor: 0 }, { ...changes, floor: 0 });
  const weeks = new Map([...mine.outcomes, ...changes.outcomes].map((one) => [one.week, one]));
  return {
    snapshots: days.snapshots,
    deleted: days.deleted,
    marks: replacing(mine.marks, changes.marks, changes.unmarked),
    unmarked: replacing(mine.unmarked, changes.unmarked, changes.marks),
    outcomes: [...weeks.values()],
    profile: changes.profile ?? mine.profile,
    coach: changes.coach ?? mine.coach,
    kinds: changes.kinds ?? mine.kinds,
  };
}

/** Records by day, with others in their place, and without those of some days. */
function replacing<Item extends { day: string }>(
  before: readonly Item[],
  after: readonly Item[],
  gone: readonly { day: string }[],
): Item[] {
  const away = byDay(gone);
  return [...byDay([...before, ...after]).values()].filter(({ day }) => !away.has(day));
}
