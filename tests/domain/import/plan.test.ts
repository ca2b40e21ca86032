import { expect, test } from "vitest";
import type { Snapshot } from "../../../src/domain/history/snapshot";
import { planImport, type StoredDays } from "../../../src/domain/import/plan";
import { type Choices, recordsOf } from "../../../src/domain/import/records";
import { fileNamed, read } from "../../build/files";
import { snapshotOn } from "../../build/snapshots";

const NOTHING: StoredDays = { snapshots: [], deleted: [], marks: [], unmarked: [] };
const file = read(fileNamed("daily-script.csv"));
const theirs = (day: string, more: Partial<Snapshot> = {}): Snapshot => ({
  ...snapshotOn(day, { pillars: [1, 2, 3, 4], source: "imported" }),
  ...more,
});
const days = (...all: Snapshot[]) => ({ days: all, marks: [] });

test("in an empty history every day is new", () => {
  const plan = planImport(NOTHING, file);
  expect(plan.fresh).toEqual(file.days);
  const written = recordsOf(plan, {}, "batch-1");
  expect(written.snapshots).toEqual(file.days.map((day) => ({ ...day, batch: "batch-1" })));
});

test("twice the same file: nothing is new the second time", () => {
  const { snapshots } = recordsOf(planImport(NOTHING, file), {}, "batch-1");
  const again = planImport({ ...NOTHING, snapshots }, file);
  expect(again).toEqual({ ...planImport(NOTHING, days()), equal: file.days });
  expect(recordsOf(again, { different: "theirs" }, "batch-2").snapshots).toEqual([]);
});

test.each<[string, Partial<Snapshot>, Partial<Snapshot>, "equal" | "different"]>([
  ["a total that one does not know", {}, { displayedTotal: 10 }, "equal"],
  ["another total", { displayedTotal: 10 }, { displayedTotal: 11 }, "different"],
  ["a rank that one does not know", { groups: { industry: { rank: 9 } } }, {}, "equal"],
  [
    "another rank",
    { groups: { industry: { rank: 9 } } },
    { groups: { industry: { rank: 8 } } },
    "different",
  ],
  [
    "another average",
    { groups: { team: { average: 9.1 } } },
    { groups: { team: { average: 9.2 } } },
    "different",
  ],
  ["another time", { takenAt: "2026-03-01T08:00:00.000Z" }, {}, "equal"],
  ["the same pillars", { pillars: theirs("2026-03-01").pillars }, {}, "equal"],
  [
    "another pillar by a thousandth",
    { pillars: { brand: 1.001, people: 2, insights: 3, relationships: 4 } },
    {},
    "different",
  ],
])("%s", (_what, mine, other, expected) => {
  const stored = { ...NOTHING, snapshots: [theirs("2026-03-01", mine)] };
  const plan = planImport(stored, days(theirs("2026-03-01", other)));
  expect({ equal: plan.equal.length, different: plan.different.length, [expected]: 1 }).toEqual({
    equal: 0,
    different: 0,
    [expected]: 1,
  });
});

const mine = snapshotOn("2026-03-01", { edition: 2 });
const conflict = planImport(
  {
    snapshots: [mine, snapshotOn("2026-03-02")],
    deleted: [{ day: "2026-03-03", edition: 4 }],
    marks: [{ day: "2026-03-01", note: "Mine", edition: 2 }],
    unmarked: [{ day: "2026-03-04", edition: 4 }],
  },
  {
    days: [theirs("2026-03-01"), theirs("2026-03-02"), theirs("2026-03-03"), theirs("2026-03-04")],
    marks: [
      { day: "2026-03-01", note: "Theirs" },
      { day: "2026-03-04", note: "New" },
    ],
  },
);
const written = (choices: Choices, floor?: number) => recordsOf(conflict, choices, "b", floor);
const short = ({ day, edition, corrected }: Snapshot) => [day, edition, corrected];

test("unasked, a day that is different stays, a deleted one does not come back, a note is kept", () => {
  expect(written({}).snapshots.map(short)).toEqual([["2026-03-04", undefined, undefined]]);
  expect(written({}).marks).toEqual([{ day: "2026-03-04", note: "New", edition: 5 }]);
});

test("theirs for all is a correction with the next edition, its note too", () => {
  const { snapshots, marks } = written({ different: "theirs" });
  expect(snapshots.map(short)).toEqual([
    ["2026-03-01", 3, true],
    ["2026-03-02", 1, true],
    ["2026-03-04", undefined, undefined],
  ]);
  expect(snapshots.every(({ batch, source }) => batch === "b" && source === "imported")).toBe(true);
  expect(marks).toContainEqual({ day: "2026-03-01", note: "Theirs", edition: 3 });
});

test("a deleted day that is taken has the edition after its deletion", () => {
  expect(written({ deleted: "take" }).snapshots.map(short)).toEqual([
    ["2026-03-03", 5, undefined],
    ["2026-03-04", undefined, undefined],
  ]);
});

test("a choice for one day goes before the choice for all", () => {
  const each = new Map([["2026-03-01", "mine"] as const, ["2026-03-03", "take"] as const]);
  expect(written({ different: "theirs", each }).snapshots.map(({ day }) => day)).toEqual([
    "2026-03-02",
    "2026-03-03",
    "2026-03-04",
  ]);
});

test("no record is below the floor of the history", () => {
  const editions = written({ different: "theirs", deleted: "take" }, 4).snapshots.map(
    ({ edition }) => edition,
  );
  expect(editions).toEqual([4, 4, 5, 4]);
});

test("the trace of a deletion counts where the day was kept again since", () => {
  const plan = planImport(
    { ...NOTHING, snapshots: [mine], deleted: [{ day: mine.day, edition: 7 }] },
    days(theirs(mine.day)),
  );
  expect(recordsOf(plan, { different: "theirs" }, "b").snapshots.map(short)).toEqual([
    [mine.day, 8, true],
  ]);
});
