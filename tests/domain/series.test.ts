import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "../../src/domain/day";
import { rangeStart, segments } from "../../src/domain/series";
import { snapshotOn } from "./build-snapshot";

const brand = (snapshot: { pillars: { brand: number } }) => snapshot.pillars.brand;

test("a day without a snapshot cuts the line", () => {
  const days = ["2026-04-27", "2026-05-13", "2026-05-14", "2026-05-16"].map((day) =>
    snapshotOn(day),
  );
  const runs = segments(days, brand).map((run) => run.map(({ day }) => day));
  expect(runs).toEqual([["2026-04-27"], ["2026-05-13", "2026-05-14"], ["2026-05-16"]]);
});

test("a day that lacks the value is a gap too", () => {
  const days = ["2026-05-13", "2026-05-14", "2026-05-15"].map((day) => snapshotOn(day));
  const runs = segments(days, ({ day }) => (day === "2026-05-14" ? undefined : 1));
  expect(runs).toEqual([[{ day: "2026-05-13", value: 1 }], [{ day: "2026-05-15", value: 1 }]]);
});

test("every day stands in exactly one run, in order, and no run bridges a missing day", () => {
  const offsets = fc
    .uniqueArray(fc.integer({ min: 0, max: 60 }))
    .map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(offsets, (all) => {
      const days = all.map((offset) => snapshotOn(addDays("2026-01-01", offset)));
      const runs = segments(days, brand);
      expect(runs.flat().map(({ day }) => day)).toEqual(days.map(({ day }) => day));
      for (const run of runs) {
        for (const [index, point] of run.slice(1).entries()) {
          expect(daysBetween(run[index]?.day ?? "", point.day)).toBe(1);
        }
      }
      for (const [index, run] of runs.slice(1).entries()) {
        const before = runs[index]?.at(-1)?.day ?? "";
        expect(daysBetween(before, run[0]?.day ?? "")).toBeGreaterThan(1);
      }
    }),
  );
});

test("a range holds its number of days, today included", () => {
  expect(rangeStart("30d", "2026-05-19")).toBe("2026-04-20");
  expect(rangeStart("90d", "2026-05-19")).toBe("2026-02-19");
  expect(rangeStart("1y", "2026-05-19")).toBe("2025-05-20");
  expect(rangeStart("all", "2026-05-19")).toBeUndefined();
});
