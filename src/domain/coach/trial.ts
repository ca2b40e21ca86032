import { addDays, daysBetween } from "../days/calendar";
import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import { median } from "../scores/median";
import type { Pillar } from "../scores/pillars";

/** A habit is tried for three to four weeks, and compared with the four weeks before. */
const SHORTEST_DAYS = 21;
export const LONGEST_DAYS = 28;

/** A middle of fewer days than this says nothing; whoever reads once a week has as many in four weeks. */
const ENOUGH = 4;

/**
 * A pillar before and after a habit began: `waiting` for so many more days, `unknown` where too few
 * days were kept on that side, or the middles of both spans and how many days each rests on. What
 * came after need not come from it.
 */
export type Trial =
  | { kind: "waiting"; days: number }
  | { kind: "unknown"; side: "before" | "since" }
  | { kind: "compared"; before: Middle; after: Middle };

type Middle = { value: number; days: number };

/**
 * Whoever reads often is told after three weeks, whoever reads weekly after four.
 *
 * @param snapshots oldest first
 * @param since the day the habit began
 */
export function trial(
  snapshots: readonly Snapshot[],
  pillar: Pillar,
  since: Day,
  today: Day,
): Trial {
  const values = (from: Day, to: Day) =>
    snapshots.filter(({ day }) => day >= from && day < to).map(({ pillars }) => pillars[pillar]);
  const before = values(addDays(since, -LONGEST_DAYS), since);
  // What cannot be compared then is not promised now.
  if (before.length < ENOUGH) return { kind: "unknown", side: "before" };
  const days = daysBetween(since, today);
  const after = values(since, addDays(since, LONGEST_DAYS));
  const isRare = before.length === ENOUGH || (days >= SHORTEST_DAYS && after.length < ENOUGH);
  const wait = isRare ? LONGEST_DAYS : SHORTEST_DAYS;
  if (days < wait) return { kind: "waiting", days: wait - days };
  if (after.length < ENOUGH) return { kind: "unknown", side: "since" };
  return { kind: "compared", before: middleOf(before), after: middleOf(after) };
}

const middleOf = (values: readonly number[]): Middle => ({
  value: median(values),
  days: values.length,
});
