import { byDay } from "../days/by-day";
import type { Day } from "../days/day";
import { canonicalText } from "../history/canonical-text";
import type { DeletedDay } from "../history/deleted-day";
import { type Editioned, nextEdition } from "../history/edition";
import { type Days, mergeDays, NO_DAYS } from "../history/merge";
import { planImport } from "../import/plan";
import type { OutcomeWeek, Week } from "../outcomes/outcome-week";
import { mergedWeek, replacedWeek } from "../outcomes/week-entries";
import { type Changes, NO_CHANGES, type Whole } from "./changes";
import { mergedNotes } from "./merge-notes";
import { mergedCoach, mergedKinds } from "./merge-told";
import { underMyIds } from "./own-kinds";

/**
 * What merging a backup does, in days. Each of the backup's is in one of the first four; `goes` are
 * stored days that the backup's history deleted later.
 */
export type MergeNumbers = {
  fresh: number;
  equal: number;
  different: number;
  deletedHere: number;
  goes: number;
};

/**
 * Brings in what a backup knows beyond what is stored: of each day the greater record by the order of
 * `mergeDays`, and beside the days whatever is missing. Merged once more, it changes nothing.
 */
export function mergeChanges(
  stored: Whole,
  other: Whole,
): { changes: Changes; numbers: MergeNumbers } {
  const backup = underMyIds(stored.kinds, other);
  const theirs = mergeDays(daysOf(backup), NO_DAYS);
  const merged = mergeDays(daysOf(stored), theirs);
  const before = byDay(stored.snapshots);
  const traces = byDay(stored.deleted);
  const profile = stored.profile ? undefined : backup.profile;
  const coach = mergedCoach(stored.coach, backup.coach);
  const kinds = mergedKinds(stored.kinds, backup.kinds);
  const changes = {
    ...NO_CHANGES,
    snapshots: merged.snapshots.filter((one) => !isSame(one, before.get(one.day))),
    deleted: merged.deleted.filter((one) => !isSame(one, traces.get(one.day))),
    ...mergedNotes(stored, backup),
    outcomes: mergedWeeks(stored.outcomes, backup.outcomes),
    ...(profile && { profile }),
    ...(coach && { coach }),
    ...(kinds && { kinds }),
  };
  return { changes, numbers: numbersOf(stored, theirs, merged) };
}

function numbersOf(stored: Whole, theirs: Days, merged: Days): MergeNumbers {
  const plan = planImport({ ...stored, marks: [] }, { days: theirs.snapshots, marks: [] });
  const kept = new Set(merged.snapshots.map(({ day }) => day));
  const deletedHere = plan.deleted.filter((one) => !kept.has(one.theirs.day)).length;
  return {
    fresh: plan.fresh.length + plan.deleted.length - deletedHere,
    equal: plan.equal.length,
    different: plan.different.length,
    deletedHere,
    goes: stored.snapshots.filter(({ day }) => !kept.has(day)).length,
  };
}

function mergedWeeks(mine: Whole["outcomes"], theirs: Whole["outcomes"]): OutcomeWeek[] {
  const counted = byWeek(mine);
  return theirs
    .map((one) => mergedWeek(counted.get(one.week), one))
    .filter((one) => !isSame(one, counted.get(one.week)));
}

function replacedWeeks(mine: Whole["outcomes"], theirs: Whole["outcomes"]): OutcomeWeek[] {
  const [counted, other] = [byWeek(mine), byWeek(theirs)];
  return [...new Set([...counted.keys(), ...other.keys()])]
    .map((week) => replacedWeek(week, counted.get(week), other.get(week)))
    .filter((one) => !isSame(one, counted.get(one.week)));
}

/**
 * Makes the history hold what a backup holds, and nothing else. Every day that changes is an act of the
 * member: its edition is above what is stored, so that no copy brings the old one back.
 */
export function replaceChanges(stored: Whole, backup: Whole): Changes {
  const mine = mergeDays(daysOf(stored), NO_DAYS);
  const theirs = mergeDays(daysOf(backup), NO_DAYS);
  const days = replaced(mine.snapshots, mine.deleted, theirs.snapshots, theirs.deleted);
  const notes = replaced(stored.marks, stored.unmarked, backup.marks, backup.unmarked);
  return {
    snapshots: days.kept,
    deleted: days.deleted,
    marks: notes.kept,
    unmarked: notes.deleted,
    outcomes: replacedWeeks(stored.outcomes, backup.outcomes),
    ...(!isSame(stored.profile, backup.profile) && { profile: backup.profile ?? null }),
    ...(!isSame(stored.coach, backup.coach) && { coach: backup.coach ?? null }),
    ...(!isSame(stored.kinds, backup.kinds) && { kinds: backup.kinds ?? null }),
  };
}

function replaced<Kept extends { day: Day } & Editioned>(
  kept: readonly Kept[],
  deleted: readonly DeletedDay[],
  theirs: readonly Kept[],
  theirDeleted: readonly DeletedDay[],
): { kept: Kept[]; deleted: DeletedDay[] } {
  const before = byDay<Kept | DeletedDay>([...kept, ...deleted]);
  const after = byDay<Kept | DeletedDay>([...theirs, ...theirDeleted]);
  const traces = theirDeleted.flatMap((one) => above(one, before.get(one.day)) ?? []);
  const gone = kept.filter(({ day }) => !after.has(day));
  return {
    kept: theirs.flatMap((one) => above(one, before.get(one.day)) ?? []),
    deleted: [...traces, ...gone.map((one) => ({ day: one.day, edition: nextEdition(one) }))],
  };
}

/** The record such that it wins over the stored one; undefined where that says the same already. */
function above<Item extends Editioned>(
  record: Item,
  stored: Editioned | undefined,
): Item | undefined {
  if (!stored) return record;
  const edition = record.edition ?? 0;
  if (
    isSame({ ...record, edition: 0 }, { ...stored, edition: 0 }) &&
    edition < nextEdition(stored)
  ) {
    return undefined;
  }
  return { ...record, edition: Math.max(edition, nextEdition(stored)) };
}

function daysOf({ snapshots, deleted }: Whole): Days {
  return { snapshots, deleted, floor: 0 };
}

function byWeek(weeks: readonly OutcomeWeek[]): Map<Week, OutcomeWeek> {
  return new Map(weeks.map((one) => [one.week, one]));
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalText(one) === canonicalText(other);
}
