import { isWide, pointsBetween } from "../change/explain";
import type { LogEntry } from "../coach/state";
import type { TipId } from "../coach/tips";
import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import { LINKEDIN_CHANGES, type LinkedinChangeId } from "./linkedin-changes";
import type { Mark } from "./mark";

/**
 * What is marked on a day: the member's own note, a tip that was begun or done, a change at
 * LinkedIn's side that was reported in public, or a step that looks LinkedIn-wide, by `points` of
 * the total.
 */
export type DayMark =
  | { kind: "own"; note: string }
  | { kind: "tip"; id: TipId; state: "doing" | "done" }
  | { kind: "linkedin"; id: LinkedinChangeId }
  | { kind: "wide"; points: number };

export type DayMarks = ReadonlyMap<Day, readonly DayMark[]>;

/**
 * Everything marked on each day, the member's own first.
 *
 * @param snapshots oldest first
 */
export function dayMarks(
  snapshots: readonly Snapshot[],
  marks: readonly Mark[],
  log: readonly LogEntry[] = [],
): DayMarks {
  const byDay = new Map<Day, DayMark[]>();
  const add = (day: Day, mark: DayMark) => byDay.set(day, [...(byDay.get(day) ?? []), mark]);
  for (const { day, note } of marks) add(day, { kind: "own", note });
  for (const { day, id, state } of log) {
    if (state === "doing" || state === "done") add(day, { kind: "tip", id, state });
  }
  for (const { day, id } of LINKEDIN_CHANGES) add(day, { kind: "linkedin", id });
  for (const [index, to] of snapshots.entries()) {
    const from = snapshots[index - 1];
    if (from && isWide(from, to)) add(to.day, { kind: "wide", points: pointsBetween(from, to) });
  }
  return byDay;
}
