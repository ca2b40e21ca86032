import { byDay } from "../days/by-day";
import { canonicalText } from "../history/canonical-text";
import type { DeletedDay } from "../history/deleted-day";
import { nextEdition } from "../history/edition";
import { type Days, mergeDays } from "../history/merge";
import type { Snapshot } from "../history/snapshot";
import { planImport } from "../import/plan";
import type { OutcomeWeek, Week } from "../outcomes/outcome-week";
import { type Changes, NO_CHANGES, type Whole } from "./changes";
import { mergedCoach, mergedKinds } from "./merge-told";

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
  backup: Whole,
): { changes: Changes; numbers: MergeNumbers } {
  const theirs = mergeDays(daysOf(backup), NO_DAYS);
  const merged = mergeDays(daysOf(stored), theirs);
  const before = byDay(stored.snapshots);
  const marked = byDay(stored.marks);
  const traces = byDay(stored.deleted);
  const profile = stored.profile ? undefined : backup.profile;
  const coach = mergedCoach(stored.coach, backup.coach);
  const kinds = mergedKinds(stored.kinds, backup.kinds);
  const changes = {
    ...NO_CHANGES,
    snapshots: merged.snapshots.filter((one) => !isSame(one, before.get(one.day))),
    deleted: merged.deleted.filter((one) => !isSame(one, traces.get(one.day))),
    marks: backup.marks.filter(({ day }) => !marked.has(day)),
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

/** Of a week that both counted, each count that mine lacks is theirs. */
function mergedWeeks(mine: Whole["outcomes"], theirs: Whole["outcomes"]): OutcomeWeek[] {
  const counted = byWeek(mine);
  const merged = theirs.map(({ week, counts }) => {
    return { week, counts: { ...counts, ...counted.get(week)?.counts } };
  });
  return merged.filter((one) => !isSame(one, counted.get(one.week)));
}

/**
 * Makes the history hold what a backup holds, and nothing else. Every day that changes is an act of the
 * member: its edition is above what is stored, so that no copy brings the old one back.
 */
export function replaceChanges(stored: Whole, backup: Whole): Changes {
  const days = replacedDays(mergeDays(daysOf(stored), NO_DAYS), mergeDays(daysOf(backup), NO_DAYS));
  const [marks, backupMarks] = [byDay(stored.marks), byDay(backup.marks)];
  const [weeks, backupWeeks] = [byWeek(stored.outcomes), byWeek(backup.outcomes)];
  return {
    ...days,
    marks: backup.marks.filter((one) => !isSame(one, marks.get(one.day))),
    unmarked: [...marks.keys()].filter((day) => !backupMarks.has(day)),
    outcomes: backup.outcomes.filter((one) => !isSame(one, weeks.get(one.week))),
    uncounted: [...weeks.keys()].filter((week) => !backupWeeks.has(week)),
    ...(!isSame(stored.profile, backup.profile) && { profile: backup.profile ?? null }),
    ...(!isSame(stored.coach, backup.coach) && { coach: backup.coach ?? null }),
    ...(!isSame(stored.kinds, backup.kinds) && { kinds: backup.kinds ?? null }),
  };
}

function replacedDays(stored: Days, backup: Days): Pick<Changes, "snapshots" | "deleted"> {
  const before = byDay<Snapshot | DeletedDay>([...stored.snapshots, ...stored.deleted]);
  const after = byDay<Snapshot | DeletedDay>([...backup.snapshots, ...backup.deleted]);
  const snapshots = backup.snapshots.flatMap((one) => above(one, before.get(one.day)) ?? []);
  const traces = backup.deleted.flatMap((one) => above(one, before.get(one.day)) ?? []);
  const gone = stored.snapshots.filter(({ day }) => !after.has(day));
  return {
    snapshots,
    deleted: [...traces, ...gone.map((one) => ({ day: one.day, edition: nextEdition(one) }))],
  };
}

/** The record such that it wins over the stored one; undefined where that says the same already. */
function above<Item extends Snapshot | DeletedDay>(
  record: Item,
  stored: Snapshot | DeletedDay | undefined,
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

const NO_DAYS: Days = { snapshots: [], deleted: [], floor: 0 };

function daysOf({ snapshots, deleted }: Whole): Days {
  return { snapshots, deleted, floor: 0 };
}

function byWeek(weeks: readonly OutcomeWeek[]): Map<Week, OutcomeWeek> {
  return new Map(weeks.map((one) => [one.week, one]));
}

function isSame(one: unknown, other: unknown): boolean {
  return canonicalText(one) === canonicalText(other);
}
