import * as z from "zod/mini";
import { byDay } from "../days/by-day";
import type { Day } from "../days/day";
import { type DeletedDay, deletedDay } from "../history/deleted-day";
import { type Editioned, nextEdition } from "../history/edition";
import { type Snapshot, snapshot } from "../history/snapshot";
import { type Mark, mark } from "../marks/mark";
import { type OutcomeWeek, outcomeWeek } from "../outcomes/outcome-week";
import { replacedWeek } from "../outcomes/week-entries";
import { type OwnProfile, ownProfile } from "../profile/own-profile";

/** So many records of a kind at most are handed on at once. */
const MOST_AT_ONCE = 500;

/** What the member told, as it is stored; each has its own version in it. */
const toldRecord = z.nullable(z.record(z.string(), z.unknown()));

const some = <Schema extends z.ZodMiniType>(schema: Schema) =>
  z.array(schema).check(z.maxLength(MOST_AT_ONCE));

/**
 * What is to be written to a history at once: days, which are merged by their editions; and whatever
 * lies beside them, which takes the place of what is there. An import, a restored backup, a deletion
 * and what undoes them are all made of these.
 */
export const changes = z.strictObject({
  snapshots: some(snapshot),
  deleted: some(deletedDay),
  marks: some(mark),
  /** Days whose note goes; each leaves its trace. */
  unmarked: some(deletedDay),
  outcomes: some(outcomeWeek),
  /** null: it goes. Absent: it stays as it is. So with the two below. */
  profile: z.exactOptional(z.nullable(ownProfile)),
  coach: z.exactOptional(toldRecord),
  kinds: z.exactOptional(toldRecord),
});
export type Changes = z.infer<typeof changes>;

export const NO_CHANGES: Changes = {
  snapshots: [],
  deleted: [],
  marks: [],
  unmarked: [],
  outcomes: [],
};

/** What deletes days: each leaves the trace that keeps an older copy from bringing it back. */
export function deletionOf(snapshots: readonly Snapshot[]): Changes {
  const deleted = snapshots.map((one) => ({ day: one.day, edition: nextEdition(one) }));
  return { ...NO_CHANGES, deleted };
}

/** All that a history holds. */
export type Whole = {
  snapshots: readonly Snapshot[];
  deleted: readonly DeletedDay[];
  marks: readonly Mark[];
  /** The traces of notes that were deleted. */
  unmarked: readonly DeletedDay[];
  outcomes: readonly OutcomeWeek[];
  profile?: OwnProfile | undefined;
  coach?: Record<string, unknown> | undefined;
  kinds?: Record<string, unknown> | undefined;
};

/** @returns the same changes in parts that can be handed on, at least one */
export function slicesOf(all: Changes): Changes[] {
  const { snapshots, deleted, marks, unmarked, outcomes, ...rest } = all;
  const lists = { snapshots, deleted, marks, unmarked, outcomes };
  const longest = Math.max(1, ...Object.values(lists).map(({ length }) => length));
  return Array.from({ length: Math.ceil(longest / MOST_AT_ONCE) }, (_, index) => {
    const part = <Item>(list: Item[]) =>
      list.slice(index * MOST_AT_ONCE, (index + 1) * MOST_AT_ONCE);
    return {
      snapshots: part(snapshots),
      deleted: part(deleted),
      marks: part(marks),
      unmarked: part(unmarked),
      outcomes: part(outcomes),
      ...(index === 0 && rest),
    };
  });
}

/**
 * Of changes that were made, those of days that are still as they were left: a day that was read again
 * since, or deleted, has gone on.
 *
 * @param now what is stored now
 */
export function stillThere(made: Changes, now: Pick<Whole, "snapshots" | "deleted">): Changes {
  const kept = byDay(now.snapshots);
  const traces = byDay(now.deleted);
  return {
    ...made,
    snapshots: made.snapshots.filter(({ day: on, takenAt, edition, source }) => {
      const stored = kept.get(on);
      return stored?.takenAt === takenAt && stored.edition === edition && stored.source === source;
    }),
    deleted: made.deleted.filter(({ day: on, edition }) => traces.get(on)?.edition === edition),
  };
}

/**
 * What takes changes back: each is an act of the member, so that no copy brings them on again.
 *
 * @param before what was stored when they were made; more than they touch does no harm
 */
export function undoOf(made: Changes, before: Whole): Changes {
  const days = broughtBack([...made.snapshots, ...made.deleted], before.snapshots, before.deleted);
  const notes = broughtBack([...made.marks, ...made.unmarked], before.marks, before.unmarked);
  const weeks = new Map(before.outcomes.map((one) => [one.week, one]));
  return {
    snapshots: days.kept,
    deleted: days.deleted,
    marks: notes.kept,
    unmarked: notes.deleted,
    outcomes: made.outcomes.map((one) => replacedWeek(one.week, one, weeks.get(one.week))),
    ...(made.profile !== undefined && { profile: before.profile ?? null }),
    ...(made.coach !== undefined && { coach: before.coach ?? null }),
    ...(made.kinds !== undefined && { kinds: before.kinds ?? null }),
  };
}

/** What was there of a day in place of each of the records that were made. */
function broughtBack<Kept extends { day: Day } & Editioned>(
  made: readonly ({ day: Day } & Editioned)[],
  kept: readonly Kept[],
  deleted: readonly DeletedDay[],
): { kept: Kept[]; deleted: DeletedDay[] } {
  const records = byDay(kept);
  const traces = byDay(deleted);
  const back: { kept: Kept[]; deleted: DeletedDay[] } = { kept: [], deleted: [] };
  for (const one of made) {
    const before = records.get(one.day);
    const edition = Math.max(nextEdition(one), nextEdition(before ?? traces.get(one.day)));
    if (before) back.kept.push({ ...before, edition });
    else back.deleted.push({ day: one.day, edition });
  }
  return back;
}
