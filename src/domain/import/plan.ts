import { byDay } from "../days/by-day";
import type { DeletedDay } from "../history/deleted-day";
import { nextEdition } from "../history/edition";
import type { Snapshot } from "../history/snapshot";
import type { Mark } from "../marks/mark";
import { GROUPS } from "../scores/groups";
import { PILLARS } from "../scores/pillars";

/** What is stored that files may meet; in any order. */
export type StoredDays = {
  snapshots: readonly Snapshot[];
  deleted: readonly DeletedDay[];
  marks: readonly Mark[];
  /** The traces of notes that were deleted. */
  unmarked: readonly DeletedDay[];
};

/** What an import would do, each list oldest first. Every incoming day is in one of them. */
export type Plan = {
  fresh: Snapshot[];
  /** The same scores are stored: nothing is written. */
  equal: Snapshot[];
  /** `edition` is the highest known of that day. */
  different: { mine: Snapshot; theirs: Snapshot; edition: number }[];
  /** The member deleted that day once: it does not come back unasked. */
  deleted: { theirs: Snapshot; edition: number }[];
  /** Theirs have the edition with which they would be written: after mine, or after its deletion. */
  notes: { fresh: Mark[]; equal: Mark[]; different: { mine: Mark; theirs: Mark }[] };
};

/** @param incoming at most one of a day, as `readFiles` gives them */
export function planImport(
  stored: StoredDays,
  incoming: { days: readonly Snapshot[]; marks: readonly Mark[] },
): Plan {
  const mineByDay = byDay(stored.snapshots);
  const deletedByDay = byDay(stored.deleted);
  const notesByDay = byDay(stored.marks);
  const unmarkedByDay = byDay(stored.unmarked);
  const plan: Plan = {
    fresh: [],
    equal: [],
    different: [],
    deleted: [],
    notes: { fresh: [], equal: [], different: [] },
  };
  for (const theirs of incoming.days) {
    const mine = mineByDay.get(theirs.day);
    const deleted = deletedByDay.get(theirs.day);
    if (mine && isEqual(mine, theirs)) plan.equal.push(theirs);
    else if (mine) plan.different.push({ mine, theirs, edition: highest(mine, deleted) });
    else if (deleted) plan.deleted.push({ theirs, edition: deleted.edition });
    else plan.fresh.push(theirs);
  }
  for (const { day, note } of incoming.marks) {
    const mine = notesByDay.get(day);
    const before = mine ?? unmarkedByDay.get(day);
    const theirs = { day, note, ...(before && { edition: nextEdition(before) }) };
    if (!mine) plan.notes.fresh.push(theirs);
    else if (mine.note === note) plan.notes.equal.push(theirs);
    else plan.notes.different.push({ mine, theirs });
  }
  return plan;
}

function highest(...records: ({ edition?: number } | undefined)[]): number {
  return Math.max(...records.map((record) => record?.edition ?? 0));
}

/** The same scores; the rest where both know it. */
function isEqual(mine: Snapshot, theirs: Snapshot): boolean {
  return (
    PILLARS.every((pillar) => mine.pillars[pillar] === theirs.pillars[pillar]) &&
    isSame(mine.displayedTotal, theirs.displayedTotal) &&
    GROUPS.every((group) => {
      const [own, other] = [mine.groups[group], theirs.groups[group]];
      return isSame(own?.rank, other?.rank) && isSame(own?.average, other?.average);
    })
  );
}

function isSame(mine: number | undefined, theirs: number | undefined): boolean {
  return mine === undefined || theirs === undefined || mine === theirs;
}
