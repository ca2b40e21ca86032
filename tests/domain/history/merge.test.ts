import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalText } from "../../../src/domain/history/canonical-text";
import type { DeletedDay } from "../../../src/domain/history/deleted-day";
import { type Days, mergeDays } from "../../../src/domain/history/merge";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { snapshotOn } from "../../build/snapshots";
import { planted, runs } from "../../long";

const DAY = "2026-11-23";

const days = (...snapshots: Snapshot[]): Days => ({ snapshots, deleted: [], floor: 0 });
const trace = (edition: number, floor = 0): Days => ({
  snapshots: [],
  deleted: [{ day: DAY, edition }],
  floor,
});

/** Which of two records of one day wins, whoever meets whom first. */
function winner(one: Days, other: Days) {
  const merged = mergeDays(one, other);
  expect(mergeDays(other, one)).toEqual(merged);
  return merged.snapshots[0] ?? merged.deleted[0];
}

const on = (changes: Parameters<typeof snapshotOn>[1]) => snapshotOn(DAY, changes);

describe("of one day", () => {
  test("what the member did last wins over any reading", () => {
    const corrected = on({ edition: 1, corrected: true, source: "typed" });
    const later = on({ takenAt: "2026-11-23T20:00:00.000Z" });
    expect(winner(days(corrected), days(later))).toMatchObject({ source: "typed" });
  });

  test("a deleted day stays deleted, until something is kept after it", () => {
    const before = on({});
    expect(winner(trace(1), days(before))).toEqual({ day: DAY, edition: 1 });
    expect(winner(trace(2), days(on({ edition: 2 })))).toEqual({ day: DAY, edition: 2 });
    expect(winner(trace(1), days(on({ edition: 2 })))).toMatchObject({ source: "bars" });
  });

  test("a reading of the page wins over a later typed or imported one", () => {
    const typed = on({ source: "typed", takenAt: "2026-11-23T20:00:00.000Z" });
    expect(winner(days(typed), days(on({ source: "labels" })))).toMatchObject({ source: "labels" });
    expect(winner(days(typed), days(on({ source: "imported" })))).toMatchObject({
      source: "typed",
    });
  });

  test("the later of two readings wins, and the first instant is kept", () => {
    const early = on({ takenAt: "2026-11-23T08:00:00.000Z", pillars: [20, 6, 10, 15] });
    const late = on({ takenAt: "2026-11-23T18:00:00.000Z", pillars: [21, 6, 10, 15] });
    const first = { ...early, firstTakenAt: "2026-11-23T07:00:00.000Z" };
    expect(winner(days(first), days(late))).toEqual({
      ...late,
      firstTakenAt: "2026-11-23T07:00:00.000Z",
    });
  });

  test("a clock that was wrong does not win by being wrong", () => {
    const wrong = on({ takenAt: "2027-03-01T08:00:00.000Z", pillars: [1, 1, 1, 1] });
    const right = on({ takenAt: "2026-11-23T08:00:00.000Z" });
    expect(winner(days(wrong), days(right))).toMatchObject({ takenAt: right.takenAt });
  });

  test("two looks at one reading know together what each of them knows", () => {
    const one = on({ groups: { industry: { rank: 9, name: "Software" } }, language: "en" });
    const other = on({ groups: { industry: { rank: 9, size: 8214 } }, seat: false });
    expect(winner(days(one), days(other))).toEqual(
      on({
        groups: { industry: { rank: 9, name: "Software", size: 8214 } },
        language: "en",
        seat: false,
      }),
    );
  });

  test("two readings are never mixed", () => {
    const richer = on({ pillars: [19, 6, 10, 15], groups: { network: { rank: 11 } } });
    const winning = on({ pillars: [20, 6, 10, 15], takenAt: "2026-11-23T18:00:00.000Z" });
    expect(winner(days(richer), days(winning))).toEqual({
      ...winning,
      firstTakenAt: richer.firstTakenAt,
    });
  });

  test("the first instant of a deleted reading does not come back with the next one", () => {
    const old = on({ firstTakenAt: "2026-11-23T06:00:00.000Z" });
    const next = on({ edition: 2 });
    expect(mergeDays(mergeDays(days(old), trace(1)), days(next)).snapshots).toEqual([next]);
    expect(mergeDays(days(old), mergeDays(trace(1), days(next))).snapshots).toEqual([next]);
  });
});

test("below the floor nothing exists, traces neither", () => {
  const old: Days = { snapshots: [on({ edition: 1 })], deleted: [], floor: 0 };
  const emptied: Days = { snapshots: [], deleted: [], floor: 2 };
  expect(mergeDays(old, emptied)).toEqual(emptied);
  expect(mergeDays(emptied, trace(1))).toEqual(emptied);
  expect(mergeDays(emptied, days(on({ edition: 2 }))).snapshots).toHaveLength(1);
});

const HOURS = ["2026-11-22T09:00:00.000Z", "2026-11-23T08:00:00.250Z", "2026-11-23T08:00:00.900Z"];
const record = fc.record(
  {
    takenAt: fc.constantFrom(...HOURS, "2027-03-01T08:00:00.000Z"),
    firstTakenAt: fc.constantFrom(...HOURS),
    pillars: fc.constantFrom([20, 6, 10, 15], [20, 6, 10, 15.5]),
    source: fc.constantFrom("bars", "json", "list", "typed", "imported"),
    edition: fc.constantFrom(1, 2),
    corrected: fc.constant(true as const),
    displayedTotal: fc.constantFrom(51, 52),
    seat: fc.boolean(),
    batch: fc.constantFrom("a", "b"),
    extra: fc.constantFrom({ a: 1 }, { b: "x" }, { a: { c: 2 } }),
    groups: fc.record(
      {
        industry: fc.record(
          { rank: fc.constantFrom(9, 10), name: fc.constantFrom("Software", "Retail") },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ["takenAt", "firstTakenAt"] },
);
const anyDay = fc.constantFrom(DAY, "2026-11-24");
const kept: fc.Arbitrary<Snapshot> = fc
  .tuple(anyDay, record)
  .map(([day, changes]) => snapshotOn(day, changes as Parameters<typeof snapshotOn>[1]));
const deleted: fc.Arbitrary<DeletedDay> = fc.record({
  day: anyDay,
  edition: fc.constantFrom(1, 2),
});
const history: fc.Arbitrary<Days> = fc
  .record({
    snapshots: fc.array(kept, { maxLength: 4 }),
    deleted: fc.array(deleted, { maxLength: 2 }),
    floor: fc.constantFrom(0, 0, 0, 1, 2),
  })
  .map((any) => mergeDays(any, { snapshots: [], deleted: [], floor: 0 }));

type Merge = typeof mergeDays;

/** Looks for three histories that depend on who met whom first, or how often. */
function isAnOrder(merge: Merge, times: ReturnType<typeof runs>): boolean {
  const same = (one: Days, other: Days) => canonicalText(one) === canonicalText(other);
  const found = fc.check(
    fc.property(
      history,
      history,
      history,
      (a, b, c) =>
        same(merge(merge(a, b), c), merge(a, merge(b, c))) &&
        same(merge(a, b), merge(b, a)) &&
        same(merge(a, a), a) &&
        same(merge(merge(a, b), b), merge(a, b)),
    ),
    times,
  );
  return !found.failed;
}

test("whoever meets whom first, and however often: the same history", () => {
  expect(isAnOrder(mergeDays, runs(300, 10_000))).toBe(true);
});

test("planted: a first instant taken over from before a deletion depends on who met whom", () => {
  const remembering: Merge = (one, other) => {
    const merged = mergeDays(one, other);
    const firstOf = (day: string) =>
      [...one.snapshots, ...other.snapshots]
        .filter((each) => each.day === day)
        .map(({ firstTakenAt }) => firstTakenAt)
        .toSorted()[0];
    const snapshots = merged.snapshots.map((each) => ({
      ...each,
      firstTakenAt: firstOf(each.day) ?? each.firstTakenAt,
    }));
    return { ...merged, snapshots };
  };
  expect(isAnOrder(remembering, planted)).toBe(false);
});
