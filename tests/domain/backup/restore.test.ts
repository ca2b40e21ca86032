import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Changes, NO_CHANGES, undoOf, type Whole } from "../../../src/domain/backup/changes";
import { mergeChanges, replaceChanges } from "../../../src/domain/backup/restore";
import { canonicalText } from "../../../src/domain/history/canonical-text";
import type { DeletedDay } from "../../../src/domain/history/deleted-day";
import { mergeDays } from "../../../src/domain/history/merge";
import { KINDS, NOTHING, smallWhole, WEEKS } from "../../build/any-whole";
import { kept } from "../../build/snapshots";
import { planted, runs } from "../../long";

const MANY = runs(20, 5_000);

/** What is stored after changes, as the worker writes them. */
function applied(before: Whole, made: Changes): Whole {
  const { snapshots, deleted } = mergeDays({ ...before, floor: 0 }, { ...made, floor: 0 });
  const weeks = new Map(before.outcomes.map((one) => [one.week, one]));
  for (const one of made.outcomes) weeks.set(one.week, one);
  const noted = [...made.marks, ...made.unmarked, ...before.marks, ...before.unmarked];
  const notes = [...new Map(noted.toReversed().map((one) => [one.day, one])).values()].toSorted(
    (one, other) => (one.day < other.day ? -1 : 1),
  );
  const told = <Item>(old: Item, fresh: Item | null | undefined) =>
    fresh === undefined ? old : (fresh ?? undefined);
  return {
    snapshots,
    deleted,
    marks: notes.filter((one) => "note" in one),
    unmarked: notes.filter((one) => !("note" in one)) as DeletedDay[],
    outcomes: [...weeks.values()].toSorted((one, other) => (one.week < other.week ? -1 : 1)),
    profile: told(before.profile, made.profile),
    coach: told(before.coach, made.coach),
    kinds: told(before.kinds, made.kinds),
  };
}

/** What is known of a kind in a week; without a count where it was deleted. */
function known(whole: Whole, week: string, kind: string) {
  const found = whole.outcomes.find((one) => one.week === week);
  const [count, edition] = [found?.counts[kind], found?.editions?.[kind]];
  return count === undefined && edition === undefined
    ? undefined
    : { count, edition: edition ?? 0 };
}

/** What a history says, whatever the editions; canonical, so that a copy out of a file is the same. */
function contentOf({ deleted: _, unmarked: __, ...rest }: Whole): unknown {
  const { deleted, unmarked, ...all } = applied({ ...NOTHING, ...rest }, NO_CHANGES);
  const snapshots = rest.snapshots.map(({ edition, ...day }) => day);
  const marks = all.marks.map(({ day, note }) => ({ day, note }));
  const outcomes = all.outcomes
    .filter(({ counts }) => Object.keys(counts).length > 0)
    .map(({ week, counts }) => ({ week, counts }));
  return JSON.parse(canonicalText({ ...all, snapshots, marks, outcomes }));
}

describe("replacing", { timeout: 120_000 }, () => {
  test("leaves exactly what the backup holds, and a second time changes nothing", () => {
    const property = fc.property(smallWhole, smallWhole, (stored, backup) => {
      const after = applied(stored, replaceChanges(stored, backup));
      expect(contentOf(after)).toEqual(contentOf(backup));
      expect(replaceChanges(after, backup)).toEqual(NO_CHANGES);
    });
    fc.assert(property, MANY);
  });

  test("planted: writing the backup's records as they are leaves something else", () => {
    const property = fc.property(smallWhole, smallWhole, (stored, backup) => {
      const after = applied(stored, { ...replaceChanges(stored, backup), ...daysOf(backup) });
      expect(contentOf(after)).toEqual(contentOf(backup));
    });
    expect(() => fc.assert(property, planted)).toThrow();
  });

  test("is not undone by an older copy of what was stored", () => {
    const property = fc.property(smallWhole, smallWhole, (stored, backup) => {
      const after = applied(stored, replaceChanges(stored, backup));
      expect(contentOf({ ...after, ...mergedDays(after, stored) })).toEqual(contentOf(after));
    });
    fc.assert(property, MANY);
  });

  test("of nothing brings every record as it is in the backup", () => {
    const property = fc.property(smallWhole, (backup) => {
      const after = applied(NOTHING, replaceChanges(NOTHING, backup));
      expect(canonicalText(after)).toBe(canonicalText(applied(backup, NO_CHANGES)));
    });
    fc.assert(property, MANY);
  });

  test("can be taken back", () => {
    const property = fc.property(smallWhole, smallWhole, (stored, backup) => {
      const made = replaceChanges(stored, backup);
      const back = applied(applied(stored, made), undoOf(made, stored));
      expect(contentOf(back)).toEqual(contentOf(stored));
    });
    fc.assert(property, MANY);
  });
});

const daysOf = ({ snapshots, deleted }: Whole) => ({
  snapshots: [...snapshots],
  deleted: [...deleted],
});

function mergedDays(one: Whole, other: Whole) {
  const { floor: _, ...days } = mergeDays({ ...one, floor: 0 }, { ...other, floor: 0 });
  return days;
}

describe("merging", { timeout: 120_000 }, () => {
  test("keeps of each day the greater record, and everything that lies beside the days", () => {
    const property = fc.property(smallWhole, smallWhole, (stored, backup) => {
      const after = applied(stored, mergeChanges(stored, backup).changes);
      expect(canonicalText(mergedDays(after, NOTHING))).toBe(
        canonicalText(mergedDays(stored, backup)),
      );
      const mine = [...stored.marks, ...stored.unmarked];
      const theirs = [...backup.marks, ...backup.unmarked];
      for (const day of new Set([...mine, ...theirs].map((one) => one.day))) {
        const [own, other, kept] = [mine, theirs, [...after.marks, ...after.unmarked]].map((all) =>
          all.find((one) => one.day === day),
        );
        const [edition = -1, otherEdition = -1] = [own, other].map(
          (one) => one && (one.edition ?? 0),
        );
        const isDeletedThere = other !== undefined && !("note" in other);
        const isTheirs = edition === otherEdition ? isDeletedThere : edition < otherEdition;
        expect(kept).toEqual(isTheirs ? other : own);
      }
      for (const week of WEEKS) {
        for (const kind of KINDS) {
          const [own, other, kept] = [stored, backup, after].map((one) => known(one, week, kind));
          const isTheirs =
            own?.edition === other?.edition
              ? other?.count === undefined
              : (own?.edition ?? -1) < (other?.edition ?? -1);
          expect(kept).toEqual(isTheirs ? other : own);
        }
      }
      expect(after.profile).toEqual(stored.profile ?? backup.profile);
    });
    fc.assert(property, MANY);
  });

  test("a second time changes nothing", () => {
    const property = fc.property(smallWhole, smallWhole, (stored, backup) => {
      const after = applied(stored, mergeChanges(stored, backup).changes);
      const second = mergeChanges(after, backup);
      expect(second.changes).toEqual(NO_CHANGES);
      expect(second.numbers).toMatchObject({ fresh: 0, goes: 0 });
    });
    fc.assert(property, MANY);
  });

  test("counts every day of the backup once, and what is stored and goes", () => {
    const property = fc.property(smallWhole, smallWhole, (stored, backup) => {
      const { changes, numbers } = mergeChanges(stored, backup);
      const { fresh, equal, different, deletedHere, goes } = numbers;
      expect(fresh + equal + different + deletedHere).toBe(backup.snapshots.length);
      const after = applied(stored, changes);
      expect(after.snapshots.length).toBe(stored.snapshots.length + fresh - goes);
    });
    fc.assert(property, MANY);
  });

  test("can be taken back", () => {
    const property = fc.property(smallWhole, smallWhole, (stored, backup) => {
      const made = mergeChanges(stored, backup).changes;
      const back = applied(applied(stored, made), undoOf(made, stored));
      expect(contentOf(back)).toEqual(contentOf(stored));
    });
    fc.assert(property, MANY);
  });

  test("tells what a deleted day does, here or there", () => {
    const [one, other] = [kept("2026-11-22"), kept("2026-11-23")];
    const stored = { ...NOTHING, snapshots: [one], deleted: [{ day: other.day, edition: 1 }] };
    const backup = { ...NOTHING, snapshots: [other], deleted: [{ day: one.day, edition: 1 }] };
    const { changes, numbers } = mergeChanges(stored, backup);
    expect(numbers).toEqual({ fresh: 0, equal: 0, different: 0, deletedHere: 1, goes: 1 });
    expect(changes).toEqual({ ...NO_CHANGES, deleted: backup.deleted });
    const returned = { ...NOTHING, snapshots: [{ ...other, edition: 2 }] };
    expect(mergeChanges(stored, returned).numbers).toMatchObject({ fresh: 1, deletedHere: 0 });
  });

  test("a day comes in as it is, with the import it came with", () => {
    const older = kept("2026-11-21", { batch: "older" });
    const backup = [older, kept("2026-11-22", { seat: true }), kept("2026-11-23")];
    const stored = { ...NOTHING, snapshots: [kept("2026-11-22")] };
    const { changes } = mergeChanges(stored, { ...NOTHING, snapshots: backup });
    expect(changes.snapshots.map(({ day, batch }) => [day, batch])).toEqual([
      ["2026-11-21", "older"],
      ["2026-11-22", undefined],
      ["2026-11-23", undefined],
    ]);
  });
});
