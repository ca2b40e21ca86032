import { expect, test } from "vitest";
import { yearsWith } from "../../../src/domain/calendar/years";
import { addDays, daysBetween } from "../../../src/domain/days/calendar";

test("the last year ends today, and years without a day are passed over", () => {
  const days = ["2022-11-26", "2022-11-27", "2025-11-26", "2025-11-27", "2026-11-26"];
  expect(yearsWith(days, "2026-11-26")).toEqual([
    { from: "2025-11-27", to: "2026-11-26" },
    { from: "2024-11-27", to: "2025-11-26" },
    { from: "2022-11-27", to: "2023-11-26" },
    { from: "2021-11-27", to: "2022-11-26" },
  ]);
});

test("without a day it is the year that ends today", () => {
  expect(yearsWith([], "2026-01-01")).toEqual([{ from: "2025-01-02", to: "2026-01-01" }]);
});

test("days of long ago alone are shown at once", () => {
  expect(yearsWith(["2020-05-01"], "2026-05-01")).toEqual([
    { from: "2019-05-02", to: "2020-05-01" },
  ]);
});

test.each(["2028-02-29", "2029-02-28", "2028-03-01", "2026-12-31"])(
  "years back from %s leave no day out and hold none twice",
  (last) => {
    const days = Array.from({ length: 3_650 }, (_, back) => addDays(last, back - 3_649));
    const years = yearsWith(days, last);
    for (const [index, { from, to }] of years.entries()) {
      expect([364, 365]).toContain(daysBetween(from, to));
      expect(to).toBe(index === 0 ? last : addDays(years[index - 1]?.from ?? "", -1));
    }
    expect(years).toHaveLength(10);
  },
);
