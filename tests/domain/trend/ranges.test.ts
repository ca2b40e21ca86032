import { describe, expect, test } from "vitest";
import {
  isSpan,
  rangeStart,
  shortestWithDays,
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

test.each([
  [[], "all"],
  [["2020-01-01"], "all"],
  [["2020-01-01", "2026-01-01"], "all"],
  [["2026-01-01", "2026-11-20"], "1y"],
  [["2026-10-24"], "90d"],
  [["2026-10-25"], "30d"],
])("of %j the shortest range with two days, or the only one, is %s", (days, range) => {
  const items = days.map((day) => ({ day }));
  expect(shortestWithDays(items, "2026-11-23")).toBe(range);
});
