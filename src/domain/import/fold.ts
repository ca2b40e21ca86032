import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import type { Mark } from "../marks/mark";
import type { Outcome } from "./outcome";

/** Days that were read from files, each once: both lists oldest first. */
export type Folded = { days: Snapshot[]; marks: Mark[]; kept: number; folded: number };

type ReadDay = Extract<Outcome, { day: Day }>;

/**
 * All that was read of several files as one history. Of several rows of one day the last counts; what
 * Pilaster has read on a page goes before what was only written down.
 */
export function fold(files: readonly (readonly Outcome[])[]): Folded {
  const byDay = new Map<Day, ReadDay>();
  let rows = 0;
  for (const read of files.map(inTime)) {
    for (const one of read) {
      const before = byDay.get(one.day);
      byDay.set(one.day, before ? later(before, one) : one);
      rows += 1;
    }
  }
  const all = [...byDay.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return {
    days: all.flatMap(({ snapshot }) => snapshot ?? []),
    marks: all.flatMap(({ day, note }) => (note === undefined ? [] : { day, note })),
    kept: byDay.size,
    folded: rows - byDay.size,
  };
}

/** Some programs write the newest day first. */
function inTime(outcomes: readonly Outcome[]): ReadDay[] {
  const read = outcomes.filter((one): one is ReadDay => "day" in one);
  const [first, last] = [read[0]?.day ?? "", read.at(-1)?.day ?? ""];
  return first > last ? read.toReversed() : read;
}

function later(before: ReadDay, after: ReadDay): ReadDay {
  const snapshot = laterSnapshot(before.snapshot, after.snapshot);
  const note = after.note ?? before.note;
  return { ...after, ...(snapshot && { snapshot }), ...(note !== undefined && { note }) };
}

function laterSnapshot(before?: Snapshot, after?: Snapshot): Snapshot | undefined {
  if (!before || !after) return after ?? before;
  const isImported = [before, after].map(({ source }) => source === "imported");
  if (isImported[0] !== isImported[1]) return isImported[0] ? after : before;
  return before.takenAt > after.takenAt ? before : after;
}
