import { expect, test } from "vitest";
import { habitWeeks } from "../../../src/domain/coach/habit-weeks";
import { snapshotOn } from "../../build/snapshots";

test("a habit has four weeks before it and four since, with what was kept in each", () => {
  const on = (day: string, people: number) => snapshotOn(day, { pillars: [20, people, 10, 15] });
  const kept = [
    on("2026-10-10", 1),
    on("2026-10-11", 5),
    on("2026-11-07", 6),
    on("2026-11-08", 7),
    on("2026-11-12", 8),
    on("2026-11-14", 10),
    on("2026-11-15", 9),
  ];
  const weeks = habitWeeks(kept, "people", "2026-11-08", "2026-11-21");
  expect(weeks.map(({ start, state, days, middle }) => [start, state, days, middle])).toEqual([
    ["2026-10-11", "before", 1, 5],
    ["2026-10-18", "before", 0, undefined],
    ["2026-10-25", "before", 0, undefined],
    ["2026-11-01", "before", 1, 6],
    ["2026-11-08", "past", 3, 8],
    ["2026-11-15", "now", 1, 9],
    ["2026-11-22", "ahead", 0, undefined],
    ["2026-11-29", "ahead", 0, undefined],
  ]);
});
