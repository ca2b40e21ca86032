import { addDays, daysBetween } from "../days/calendar";
import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import { median } from "../scores/median";
import type { Pillar } from "../scores/pillars";

/** A habit is tried for three to four weeks, and compared with the four weeks before. */
const SHORTEST_DAYS = 21;
export const LONGEST_DAYS = 28;

/** A middle of fewer days than this says nothing. */
const ENOUGH = 5;

/**
 * A pillar before and after a habit began: `waiting` for so many more days, `unknown` where too few
 * days were kept, or the middles of both spans. What came after need not come from it.
 */
export type Trial =
  | { kind: "waiting"; days: number }
  | { kind: "unknown" }
  | { kind: "compared"; before: number; after: number };

/**
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
  if (before.length < ENOUGH) return { kind: "unknown" };
  const days = daysBetween(since, today);
  if (days < SHORTEST_DAYS) return { kind: "waiting", days: SHORTEST_DAYS - days };
  const after = values(since, addDays(since, LONGEST_DAYS));
  if (after.length < ENOUGH) return { kind: "unknown" };
  return { kind: "compared", before: median(before), after: median(after) };
}
