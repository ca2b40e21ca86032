import { describe, expect, test } from "vitest";
import { monthsOver, weekdayOf, weeksOf } from "../../../src/domain/calendar/weeks";

const YEAR = { from: "2025-11-27", to: "2026-11-26" };
const FIRST_DAYS = ["2025-11-27", "2025-11-28", "2025-11-29"];

test("weekdays are those of the calendar, also before 1970", () => {
  expect(["1969-12-31", "1970-01-01", "2026-11-26", "2024-02-29"].map(weekdayOf)).toEqual([
    3, 4, 4, 4,
  ]);
});

describe("a year's weeks", () => {
  test("begin on Monday or Sunday as the reader's do, and are cut at its ends", () => {
    const [monday, sunday] = [weeksOf(YEAR, 1), weeksOf(YEAR, 7)];
    expect(monday[0]?.slice(2)).toEqual([undefined, ...FIRST_DAYS, "2025-11-30"]);
    expect(sunday[0]?.slice(4)).toEqual(FIRST_DAYS);
    expect(monday.at(-1)?.slice(3, 5)).toEqual(["2026-11-26", undefined]);
    expect(sunday[1]?.[0]).toBe("2025-11-30");
  });

  test.each([
    [YEAR, 365],
    [{ from: "2023-03-01", to: "2024-02-29" }, 366],
    [{ from: "2026-01-01", to: "2026-12-31" }, 365],
  ])("hold each of its days once, in order", (year, count) => {
    for (const first of [1, 6, 7] as const) {
      const days = weeksOf(year, first).flatMap((week) => week.filter((day) => day !== undefined));
      expect(days).toHaveLength(count);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect([days[0], days.at(-1)]).toEqual([year.from, year.to]);
    }
  });
});

test("a month stands over the week of its first day and those after it", () => {
  const weeks = weeksOf(YEAR, 1);
  const months = monthsOver(weeks);
  expect(months.map(({ day }) => day.slice(5)).slice(0, 4)).toEqual([
    "11-27",
    "12-01",
    "01-01",
    "02-01",
  ]);
  expect(months.map(({ weeks: count }) => count).slice(0, 4)).toEqual([1, 4, 4, 4]);
  expect(months.reduce((sum, { weeks: count }) => sum + count, 0)).toBe(weeks.length);
});
