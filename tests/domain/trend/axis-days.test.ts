import { type TimeInterval, utcMonth, utcYear } from "d3-time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import type { Day } from "../../../src/domain/days/day";
import { axisDays } from "../../../src/domain/trend/axis-days";
import { anyDay } from "../../build/any-day";

/** The marks of d3-time, which knows the calendar: the first of every n-th month or year. */
function libraryDays(from: Day, to: Day, interval: TimeInterval | null): Day[] {
  const dates = interval?.range(new Date(from), new Date(addDays(to, 1))) ?? [];
  return dates.map((date) => date.toISOString().slice(0, 10));
}

/** Whichever step gives two marks and at most `most`, as the library counts. */
function fromLibrary(from: Day, to: Day, most: number): Day[] | undefined {
  return [1, 3, 6]
    .map((n) => utcMonth.every(n))
    .concat([1, 2, 5].map((n) => utcYear.every(n)))
    .map((interval) => libraryDays(from, to, interval))
    .find((days) => days.length > 1 && days.length <= most);
}

describe("axisDays", () => {
  test("gives every day while they fit", () => {
    const days = ["2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23"];
    expect(axisDays("2026-11-20", "2026-11-23", 4)).toEqual(days);
  });

  test("counts weeks back from the last day", () => {
    const days = ["2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-23"];
    expect(axisDays("2026-10-25", "2026-11-23", 5)).toEqual(days);
  });

  test("starts a range of thirty days with the mark a whole number of weeks before its end", () => {
    const days = ["2026-04-21", "2026-04-28", "2026-05-05", "2026-05-12", "2026-05-19"];
    expect(axisDays("2026-04-20", "2026-05-19", 5)).toEqual(days);
  });

  test("marks quarters when months are too many", () => {
    const days = ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"];
    expect(axisDays("2025-11-24", "2026-11-23", 5)).toEqual(days);
  });

  test("marks years over a decade", () => {
    const days = ["2018-01-01", "2020-01-01", "2022-01-01", "2024-01-01", "2026-01-01"];
    expect(axisDays("2016-11-24", "2026-11-23", 6)).toEqual(days);
  });

  test("gives the one day of a range of one day", () => {
    expect(axisDays("2026-11-23", "2026-11-23", 5)).toEqual(["2026-11-23"]);
    expect(axisDays("1900-01-01", "2026-11-23", 2)).toEqual(["1900-01-01", "2026-11-23"]);
    expect(axisDays("2026-01-02", "2026-01-30", 2)).toEqual(["2026-01-02", "2026-01-30"]);
  });

  test("never gives more than asked, all sorted, distinct and within the range", () => {
    const lengths = fc.integer({ min: 0, max: 8_000 });
    fc.assert(
      fc.property(anyDay, lengths, fc.integer({ min: 2, max: 12 }), (from, length, most) => {
        const to = addDays(from, length);
        const days = axisDays(from, to, most);
        expect(days.length).toBeLessThanOrEqual(most);
        expect(days).toEqual([...new Set(days)].sort());
        expect(days.every((one) => one >= from && one <= to)).toBe(true);
      }),
    );
  });

  test("gives months and years as the library does, where single days are too many", () => {
    const lengths = fc.integer({ min: 200, max: 20_000 });
    fc.assert(
      fc.property(anyDay, lengths, fc.integer({ min: 2, max: 12 }), (from, length, most) => {
        const to = addDays(from, length);
        expect(axisDays(from, to, most)).toEqual(fromLibrary(from, to, most) ?? [from, to]);
      }),
    );
  });

  test("planted: other months than the library's", () => {
    expect(fromLibrary("2025-11-24", "2026-11-23", 5)).not.toEqual([
      "2026-02-01",
      "2026-05-01",
      "2026-08-01",
      "2026-11-01",
    ]);
  });
});
