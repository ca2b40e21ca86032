import { expect, test } from "vitest";
import { outcomeWeek } from "../../../src/domain/outcomes/outcome-week";

const fits = (week: string, counts: object = { calls: 3 }) =>
  outcomeWeek.safeParse({ week, counts }).success;

test.each(["2026-W01", "2026-W48", "2026-W53", "2019-W10"])("%s is a week", (week) => {
  expect(fits(week)).toBe(true);
});

test.each([
  "2026-W00",
  "2026-W54",
  "2026-W60",
  "2026-W1",
  "26-W01",
  "x2026-W01",
  "2026-W011",
  "abcd-W01",
  "2026-W1x",
])("%s is none", (week) => {
  expect(fits(week)).toBe(false);
});

test.each([{ calls: -1 }, { calls: 1.5 }, { calls: 1_000_000 }, { calls: "3" }, { "": 1 }])(
  "%j is nothing counted",
  (counts) => {
    expect(fits("2026-W48", counts)).toBe(false);
    expect(fits("2026-W48", { calls: 999_999, "own-1": 0 })).toBe(true);
  },
);
