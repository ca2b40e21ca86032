import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Changes,
  changes,
  NO_CHANGES,
  slicesOf,
  stillThere,
  undoOf,
} from "../../../src/domain/backup/changes";
import { type Days, mergeDays } from "../../../src/domain/history/merge";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import type { OutcomeWeek } from "../../../src/domain/outcomes/outcome-week";
import { mergedWeek } from "../../../src/domain/outcomes/week-entries";
import { NOTHING } from "../../build/any-whole";
import { snapshotOn } from "../../build/snapshots";
import { runs } from "../../long";

const DAY = fc.constantFrom("2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23");
const snapshots = fc
  .uniqueArray(
    fc.record({
      day: DAY,
      brand: fc.constantFrom(10, 12),
      edition: fc.constantFrom(0, 1, 3),
      isRead: fc.boolean(),
    }),
    { selector: ({ day }) => day },
  )
  .map((all) =>
    all.map(({ day, brand, edition, isRead }) =>
      snapshotOn(day, {
        pillars: [brand, 6, 10, 15],
        source: isRead ? "bars" : "imported",
        ...(edition > 0 && { edition }),
      }),
    ),
  );
const deleted = fc.uniqueArray(fc.record({ day: DAY, edition: fc.constantFrom(1, 2, 4) }), {
  selector: ({ day }) => day,
});
const marks = fc.uniqueArray(
  fc.record({ day: DAY, note: fc.constantFrom("Began to comment", "New job") }),
  { selector: ({ day }) => day },
);
const outcomes = fc.uniqueArray(
  fc.record({
    week: fc.constantFrom("2026-W46", "2026-W47"),
    counts: fc.record({ calls: fc.constantFrom(1, 2) }),
  }),
  { selector: ({ week }) => week },
);

const editionOf = ({ edition = 0 }: { edition?: number }) => edition;

const stored = fc.record({ snapshots, deleted, marks, outcomes }).map((all) => ({
  ...all,
  unmarked: [],
  ...mergeDays({ ...all, floor: 0 }, { snapshots: [], deleted: [], floor: 0 }),
}));
const made = fc
  .record({ snapshots, deleted, marks, unmarked: deleted, outcomes })
  .map((some): Changes => {
    const marked = new Set<string>(some.marks.map(({ day }) => day));
    const unmarked = some.unmarked.filter(({ day }) => !marked.has(day));
    return { ...NO_CHANGES, ...some, unmarked };
  });

const apply = (days: Days, { snapshots: added, deleted: gone }: Changes) =>
  mergeDays(days, { snapshots: added, deleted: gone, floor: 0 });
const scoresOf = (days: Days) => days.snapshots.map(({ edition: _, ...rest }: Snapshot) => rest);

test("what was written is taken back, and an older copy of it changes nothing any more", () => {
  const property = fc.property(stored, made, (before, written) => {
    const after = apply(before, written);
    const back = apply(after, undoOf(written, before));
    expect(scoresOf(back)).toEqual(scoresOf(before));
    expect(scoresOf(apply(back, written))).toEqual(scoresOf(before));
  });
  fc.assert(property, runs(100, 10_000));
});

test("notes and counts go back to what they were", () => {
  const property = fc.property(stored, made, (before, written) => {
    const undo = undoOf(written, before);
    const notes = new Map<string, string>(before.marks.map(({ day, note }) => [day, note]));
    for (const { day, note } of written.marks) notes.set(day, note);
    for (const { day } of written.unmarked) notes.delete(day);
    for (const { day, note } of undo.marks) notes.set(day, note);
    for (const { day } of undo.unmarked) notes.delete(day);
    expect([...notes].toSorted()).toEqual(
      before.marks.map(({ day, note }) => [day, note]).toSorted(),
    );
    const editions = new Map(
      [...written.marks, ...written.unmarked].map((one) => [one.day, editionOf(one)]),
    );
    for (const one of [...undo.marks, ...undo.unmarked]) {
      expect(editionOf(one), "no copy brings it on again").toBeGreaterThan(
        editions.get(one.day) ?? 0,
      );
    }
    const weeks = new Map<string, OutcomeWeek>(before.outcomes.map((one) => [one.week, one]));
    for (const [index, one] of written.outcomes.entries()) {
      const back = undo.outcomes[index] as OutcomeWeek;
      expect(back.counts).toEqual(weeks.get(one.week)?.counts ?? {});
      expect(mergedWeek(back, one), "no copy brings it on again").toEqual(back);
    }
  });
  fc.assert(property, runs(80, 5_000));
});

test("what the member told goes back, or goes, only where it was written", () => {
  const before = { ...NOTHING, kinds: { version: 1 } };
  expect(undoOf(NO_CHANGES, before)).toEqual(NO_CHANGES);
  const undo = undoOf({ ...NO_CHANGES, kinds: { version: 1, kinds: [] }, coach: null }, before);
  expect(undo).toEqual({ ...NO_CHANGES, kinds: { version: 1 }, coach: null });
});

test("changes are handed on in parts, the first with what there is one of", () => {
  const many = Array.from({ length: 501 }, (_, index) => ({
    day: "2026-11-23",
    note: `Note ${index}`,
  }));
  const parts = slicesOf({ ...NO_CHANGES, marks: many, coach: { version: 2 } });
  expect(parts.map((part) => [part.marks.length, "coach" in part])).toEqual([
    [500, true],
    [1, false],
  ]);
  for (const part of parts) expect(changes.safeParse(part).success).toBe(true);
  expect(slicesOf(NO_CHANGES)).toEqual([NO_CHANGES]);
});

test("a day that was read again since is not taken back with the rest", () => {
  const [read, imported] = ["bars", "imported"].map((source) =>
    snapshotOn("2026-11-23", { source: source as Snapshot["source"] }),
  );
  const other = snapshotOn("2026-11-22", { source: "imported", batch: "b" });
  const made = { ...NO_CHANGES, snapshots: [other, imported as Snapshot] };
  const now = { snapshots: [other, read as Snapshot], deleted: [] };
  expect(stillThere(made, now).snapshots).toEqual([other]);
  const deletion = { ...NO_CHANGES, deleted: [{ day: "2026-11-23", edition: 1 }] };
  expect(stillThere(deletion, now).deleted).toEqual([]);
  expect(stillThere(deletion, { snapshots: [], deleted: deletion.deleted })).toEqual(deletion);
});
