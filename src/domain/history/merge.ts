import { byDay } from "../days/by-day";
import type { Day } from "../days/day";
import type { Groups } from "../reading/reading";
import { canonicalText } from "./canonical-text";
import { compareCores, coreOf } from "./core";
import type { DeletedDay } from "./deleted-day";
import type { Snapshot } from "./snapshot";

/** The days of a history, each as it is kept or as the trace of its deletion, in any order. */
export type Days = {
  snapshots: readonly Snapshot[];
  deleted: readonly DeletedDay[];
  /** What has a lower edition does not exist: everything was deleted everywhere. 0 at first. */
  floor: number;
};

/** A history of no day. */
export const NO_DAYS: Days = { snapshots: [], deleted: [], floor: 0 };

type DayRecord = Snapshot | DeletedDay;

/**
 * Two histories as one: of each day the greater record, as a whole, by one order over all that can be
 * kept of a day. It does not matter in which order, in which groups or how often histories meet.
 * The order is the one of the design page `history.md` §4.
 *
 * @returns both kinds of records by day, the oldest first
 */
export function mergeDays(one: Days, other: Days): Days {
  const floor = Math.max(one.floor, other.floor);
  const greatest = new Map<Day, DayRecord>();
  for (const record of [...one.snapshots, ...one.deleted, ...other.snapshots, ...other.deleted]) {
    if (editionOf(record) < floor) continue;
    const before = greatest.get(record.day);
    greatest.set(record.day, before ? greater(before, record) : record);
  }
  const records = [...greatest.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return { snapshots: records.filter(isKept), deleted: records.filter(isDeleted), floor };
}

/**
 * What a history gains by another: the records of both together that say another thing of a day than
 * is stored, without those that only know the same reading less exactly.
 */
export function gainedFrom(stored: Days, other: Days): Days {
  const kept = byDay(stored.snapshots);
  const traces = byDay(stored.deleted);
  const { snapshots, deleted, floor } = mergeDays(stored, other);
  return {
    snapshots: snapshots.filter((one) => {
      const before = kept.get(one.day);
      return !before || compareCores(coreOf(one), coreOf(before)) !== 0;
    }),
    deleted: deleted.filter(({ day, edition }) => traces.get(day)?.edition !== edition),
    floor,
  };
}

const isKept = (record: DayRecord): record is Snapshot => "pillars" in record;
const isDeleted = (record: DayRecord): record is DeletedDay => !isKept(record);

const editionOf = ({ edition = 0 }: DayRecord) => edition;

/** Of two records of a day the greater: by edition, deleted before kept, then by the core. */
function greater(one: DayRecord, other: DayRecord): DayRecord {
  if (editionOf(one) !== editionOf(other)) return editionOf(one) > editionOf(other) ? one : other;
  if (isDeleted(one)) return one;
  if (isDeleted(other)) return other;
  const order = compareCores(coreOf(one), coreOf(other));
  const winner = order === 0 ? united(one, other) : order > 0 ? one : other;
  return { ...winner, firstTakenAt: least(one.firstTakenAt, other.firstTakenAt) };
}

/** Two looks at one reading: what only one knows, and of what both know the larger text. */
function united(one: Snapshot, other: Snapshot): Snapshot {
  return { ...unitedParts(one, other, larger), groups: unitedGroups(one.groups, other.groups) };
}

function unitedGroups(one: Groups, other: Groups): Groups {
  return unitedParts(one, other, (mine, theirs) => unitedParts(mine, theirs, larger));
}

/** @param unite what to take of a part that both have */
function unitedParts<Parts extends object, Key extends keyof Parts>(
  one: Parts,
  other: Parts,
  unite: (mine: NonNullable<Parts[Key]>, theirs: NonNullable<Parts[Key]>) => Parts[Key],
): Parts {
  const parts: Parts = { ...one, ...other };
  for (const key of Object.keys(one) as Key[]) {
    const [mine, theirs] = [one[key], other[key]];
    if (mine != null && theirs != null) parts[key] = unite(mine, theirs);
  }
  return parts;
}

function larger<Value>(one: Value, other: Value): Value {
  return canonicalText(one) > canonicalText(other) ? one : other;
}

const least = (one: string, other: string) => (one < other ? one : other);
