import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import {
  isSpan,
  openingRange,
  rangeStart,
  spanEnd,
  spanOf,
  spanStart,
} from "../../../src/domain/trend/ranges";

test("a range holds its number of days, today included", () => {
  expect(rangeStart("30d", "2026-05-19")).toBe("2026-04-20");
  expect(rangeStart("90d", "2026-05-19")).toBe("2026-02-19");
  expect(rangeStart("1y", "2026-05-19")).toBe("2025-05-20");
  expect(rangeStart("all", "2026-05-19")).toBeUndefined();
});

test.each([
  ["30d", ["2026-01-01"], "2026-10-25"],
  ["all", ["2026-01-01", "2026-02-01"], "2026-01-01"],
  ["all", [], "2026-11-23"],
] as const)("a chart of %s begins, with %j kept, on %s", (range, days, start) => {
  expect(
    spanStart(
      range,
      days.map((day) => ({ day })),
      "2026-11-23",
    ),
  ).toBe(start);
});

test.each([
  [[], "2026-11-23"],
  [["2026-11-20"], "2026-11-23"],
  [["2026-11-20", "2026-11-25"], "2026-11-25"],
])("a chart of %j ends on %s", (days, end) => {
  expect(
    spanEnd(
      days.map((day) => ({ day })),
      "2026-11-23",
    ),
  ).toBe(end);
});

describe("a range of two days", () => {
  const span = { from: "2026-03-01", to: "2026-04-30" };

  test("begins and ends with them, whatever was kept", () => {
    const items = [{ day: "2026-01-01" }, { day: "2026-11-23" }];
    expect(rangeStart(span, "2026-11-23")).toBe("2026-03-01");
    expect(spanOf(span, items, "2026-11-23")).toEqual(span);
    expect(spanOf("all", items, "2026-11-23")).toEqual({ from: "2026-01-01", to: "2026-11-23" });
  });

  test.each([
    ["2026-03-01", "2026-04-30", true],
    ["2026-03-01", "2026-03-01", true],
    ["2026-03-01", "2026-11-23", true],
    ["2026-03-02", "2026-03-01", false],
    ["2026-03-01", "2026-11-24", false],
    ["2013-12-31", "2026-03-01", false],
    ["", "2026-03-01", false],
    ["2026-03-01", "", false],
  ])("from “%s” to “%s” can be one: %s", (from, to, can) => {
    expect(isSpan({ from, to }, "2026-11-23")).toBe(can);
  });
});

describe("a page opens with", () => {
  const every = (days: number, count: number) =>
    Array.from({ length: count }, (_, at) => ({
      day: addDays("2026-11-22", -days * at),
    })).reverse();

  test.each([
    ["every day", every(1, 1_000), "30d"],
    ["once a week", every(7, 150), "30d"],
    ["every second week", every(14, 80), "90d"],
    ["once a month", every(30, 36), "1y"],
    ["twenty times in three years", every(55, 20), "1y"],
    ["twice a year", every(182, 6), "all"],
    ["for the first time", every(1, 1), "30d"],
    ["twice, long ago", every(300, 2), "1y"],
    ["never", [], "30d"],
  ])("enough for who reads %s", (_how, days, range) => {
    expect(openingRange(days, "2026-11-23", true)).toBe(range);
  });

  test("what is to be read, where too little was to tell", () => {
    expect(openingRange(every(1, 3), "2026-11-23", false)).toBe("all");
    expect(openingRange(every(1, 4), "2026-11-23", false)).toBe("30d");
  });
});
