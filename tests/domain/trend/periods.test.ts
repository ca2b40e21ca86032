import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, daysBetween } from "../../../src/domain/days/calendar";
import { weekOf } from "../../../src/domain/outcomes/iso-week";
import { lastOfEach, type Period, periodFor, runsOf } from "../../../src/domain/trend/periods";
import { anyDay } from "../../build/any-day";

const PERIODS: Period[] = ["day", "week", "month"];

/** What two days share where they lie in the same period, said in another way. */
const NAMES: Record<Period, (day: string) => string> = {
  day: (day) => day,
  week: weekOf,
  month: (day) => day.slice(0, 7),
};

const on = (...days: string[]) => days.map((day) => ({ day }));

/** A history with gaps of up to two months. */
const histories = fc
  .tuple(anyDay, fc.array(fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 60 }))))
  .map(([first, steps]) => {
    const days = [first];
    for (const step of steps) days.push(addDays(days.at(-1) ?? first, step));
    return on(...days);
  });

test.each<[number, Period]>([
  [365, "day"],
  [364, "week"],
  [53, "week"],
  [52, "month"],
])("a year on %i pixels is shown by %s", (width, period) => {
  expect(periodFor("2025-11-24", "2026-11-23", width)).toBe(period);
});

test.each(PERIODS)("of each %s the last item is kept, and no other", (period) => {
  fc.assert(
    fc.property(histories, (items) => {
      const last = new Map(items.map((item) => [NAMES[period](item.day), item]));
      expect(lastOfEach(items, period)).toEqual([...last.values()]);
    }),
  );
});

describe("runs", () => {
  test.each(PERIODS)("by %s hold every item once, in order", (period) => {
    fc.assert(
      fc.property(histories, (items) => {
        const kept = lastOfEach(items, period);
        expect(runsOf(kept, period).flat()).toEqual(kept);
      }),
    );
  });

  test("of days join neighbours and nothing else", () => {
    fc.assert(
      fc.property(histories, (items) => {
        const runs = runsOf(items, "day");
        for (const [index, run] of runs.entries()) {
          const ends = [run[0]?.day ?? "", run.at(-1)?.day ?? ""] as const;
          expect(daysBetween(...ends)).toBe(run.length - 1);
          const next = runs[index + 1]?.[0];
          if (next) expect(daysBetween(ends[1], next.day)).toBeGreaterThan(1);
        }
      }),
    );
  });

  test.each<[Period, string[], number[]]>([
    ["day", [], []],
    ["day", ["2026-11-23"], [1]],
    ["day", ["2024-02-28", "2024-02-29", "2024-03-01", "2024-03-03"], [3, 1]],
    // A Sunday and the Monday after it; then a week without a day.
    ["week", ["2026-11-22", "2026-11-23", "2026-12-07"], [2, 1]],
    ["month", ["2025-12-01", "2026-01-31", "2026-03-01"], [2, 1]],
  ])("by %s of %j are %j long", (period, days, lengths) => {
    expect(runsOf(on(...days), period).map((run) => run.length)).toEqual(lengths);
  });
});
