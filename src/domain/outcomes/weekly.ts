import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import { median } from "../scores/median";
import { round3, total } from "../scores/pillars";
import { addWeeks, weekOf, weekStart } from "./iso-week";
import type { OutcomeWeek, Week } from "./outcome-week";

/** A week beside the index: its Monday, the middle of its totals, and what was counted. */
export type WeekBeside = {
  day: Day;
  week: Week;
  /** The median of the week's totals, 0–100; undefined without a snapshot. */
  index: number | undefined;
  counts: Readonly<Record<string, number>>;
};

/**
 * Every week from the first to the last on which anything is known, oldest first. What was not
 * counted is unknown, never zero.
 *
 * @param snapshots oldest first
 */
export function weeksBeside(
  snapshots: readonly Snapshot[],
  outcomes: readonly OutcomeWeek[],
): WeekBeside[] {
  const totals = new Map<Week, number[]>();
  for (const { day, pillars } of snapshots) {
    const week = weekOf(day);
    const known = totals.get(week);
    if (known) known.push(total(pillars));
    else totals.set(week, [total(pillars)]);
  }
  const counted = new Map(outcomes.map(({ week, counts }) => [week, counts]));
  const known = [...totals.keys(), ...counted.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  const weeks: WeekBeside[] = [];
  for (let week = first; week && last && week <= last; week = addWeeks(week, 1)) {
    const values = totals.get(week);
    weeks.push({
      day: weekStart(week),
      week,
      index: values && round3(median(values)),
      counts: counted.get(week) ?? {},
    });
  }
  return weeks;
}
