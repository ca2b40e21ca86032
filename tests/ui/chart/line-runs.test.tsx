import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "../../../src/domain/days/calendar";
import type { Day } from "../../../src/domain/days/day";
import { linePaths } from "../../../src/ui/chart/line-path";
import { snapshotOn } from "../../build/snapshots";

const FIRST = "2026-01-01";
const brand = (snapshot: { pillars: { brand: number } }) => snapshot.pillars.brand;

/** The runs of a line, oldest first, as its paths draw them: a day is a pixel wide, a point one high. */
function segments<Item extends { day: Day }>(
  items: readonly Item[],
  value: (item: Item) => number | undefined,
) {
  const geometry = { x: (day: Day) => daysBetween(FIRST, day), y: (height: number) => height };
  const { line, lone } = linePaths(items, value, geometry);
  const runs = `${line}${lone}`.split("M").slice(1);
  return runs
    .map((run) =>
      run
        .replace("h0", "")
        .split("L")
        .map((point) => point.split(",").map(Number)),
    )
    .sort(([one], [other]) => (one?.[0] ?? 0) - (other?.[0] ?? 0))
    .map((run) => run.map(([x = 0, y = 0]) => ({ day: addDays(FIRST, x), value: y })));
}

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

test("no snapshots are no runs, and one is a run of a single point", () => {
  expect(segments([], brand)).toEqual([]);
  expect(segments([snapshotOn("2026-05-13", { pillars: [7.5, 0, 0, 0] })], brand)).toEqual([
    [{ day: "2026-05-13", value: 7.5 }],
  ]);
});

test("zero is a value, not a gap", () => {
  const days = ["2026-05-13", "2026-05-14"].map((day) => snapshotOn(day));
  expect(segments(days, () => 0)).toEqual([
    [
      { day: "2026-05-13", value: 0 },
      { day: "2026-05-14", value: 0 },
    ],
  ]);
});

test("neither the end of a month or a year nor daylight saving cuts the line", () => {
  const pairs = [
    ["2026-02-28", "2026-03-01"],
    ["2026-12-31", "2027-01-01"],
    ["2026-03-28", "2026-03-29", "2026-03-30"],
    ["2026-10-24", "2026-10-25", "2026-10-26"],
  ];
  for (const days of pairs) {
    const runs = segments(
      days.map((day) => snapshotOn(day)),
      brand,
    );
    expect(runs.map((run) => run.map(({ day }) => day))).toEqual([days]);
  }
});

test("what is unknown on some days leaves out those points and no others", () => {
  const known = fc.array(fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }));
  fc.assert(
    fc.property(known, (values) => {
      const start = Date.parse("2026-01-01T00:00:00.000Z");
      const all = values.map((value, index) => ({
        day: new Date(start + index * 86_400_000).toISOString().slice(0, 10),
        value,
      }));
      const runs = segments(
        all.map(({ day }) => snapshotOn(day)),
        ({ day }) => all.find((one) => one.day === day)?.value,
      );
      expect(runs.flat()).toEqual(all.filter(({ value }) => value !== undefined));
      expect(runs.every((run) => run.length > 0)).toBe(true);
      const starts = values.filter(
        (value, index) => value !== undefined && values[index - 1] === undefined,
      );
      expect(runs.length).toBe(starts.length);
    }),
  );
});
