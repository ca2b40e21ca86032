import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../../../src/domain/days/calendar";
import { addWeeks, weekOf, weekStart } from "../../../src/domain/outcomes/iso-week";

/** Dates with their weeks from ISO 8601's own examples and its Wikipedia article. */
describe("a day belongs to the week of its Thursday", () => {
  test.each([
    ["1977-01-01", "1976-W53"],
    ["1977-01-02", "1976-W53"],
    ["1977-12-31", "1977-W52"],
    ["1978-01-01", "1977-W52"],
    ["1978-01-02", "1978-W01"],
    ["1979-12-31", "1980-W01"],
    ["1981-12-31", "1981-W53"],
    ["1982-01-03", "1981-W53"],
    ["2008-12-28", "2008-W52"],
    ["2008-12-29", "2009-W01"],
    ["2010-01-03", "2009-W53"],
    ["2026-11-23", "2026-W48"],
  ])("%s is in %s", (day, week) => {
    expect(weekOf(day)).toBe(week);
  });
});

test("a week begins on its Monday, and its seven days belong to it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (count) => {
      const day = addDays("1970-01-01", count);
      const start = weekStart(weekOf(day));
      const after = daysBetween(start, day);
      expect(after).toBeGreaterThanOrEqual(0);
      expect(after).toBeLessThan(7);
      expect(new Date(start).getUTCDay()).toBe(1);
    }),
  );
});

test("weeks follow one another, over the end of a year too", () => {
  expect(addWeeks("2026-W53", 1)).toBe("2027-W01");
  expect(addWeeks("2026-W01", -1)).toBe("2025-W52");
  expect(addWeeks("2026-W48", 0)).toBe("2026-W48");
});
