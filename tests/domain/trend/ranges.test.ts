import { expect, test } from "vitest";
import { rangeStart, spanEnd, spanStart } from "../../../src/domain/trend/ranges";

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
