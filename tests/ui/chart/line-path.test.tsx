import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/domain/days/calendar";
import { geometryOf } from "../../../src/ui/chart/geometry";
import { linePaths, thinned } from "../../../src/ui/chart/line-path";
import { linePath, lonePath, segments } from "./reference-path";

const SIZE = { width: 348, height: 172, labelWidth: 116 };

describe("paths", () => {
  const geometry = geometryOf("2026-11-01", "2026-11-27", { bottom: 0, top: 25 }, SIZE);
  const runs = [
    [{ day: "2026-11-01", value: 25 }],
    [
      { day: "2026-11-03", value: 0 },
      { day: "2026-11-04", value: 25 },
    ],
    [{ day: "2026-11-27", value: 0 }],
  ];

  test("runs of days are lines, days alone are dots", () => {
    expect(linePaths(runs.flat(), ({ value }) => value, geometry)).toEqual({
      line: "M40,150L48,8",
      lone: "M24,8h0M232,150h0",
    });
  });
});

/** Ten years with days left out and values that are not known, as a chart gets them. */
const histories = fc.array(
  fc.record({ isLeftOut: fc.boolean(), value: fc.option(fc.integer({ min: 0, max: 25_000 })) }),
  { maxLength: 2_000, size: "max" },
);
const widths = fc.integer({ min: 120, max: 900 });

describe("many days in one pass", () => {
  const itemsOf = (days: { isLeftOut: boolean; value: number | null }[], stepDays: number) =>
    days.flatMap(({ isLeftOut, value }, index) =>
      isLeftOut && index % 5 === 0
        ? []
        : [{ day: addDays("2016-11-25", index * stepDays), value: (value ?? -1) / 1_000 }],
    );
  const valueAt = ({ value }: { value: number }) => (value < 0 ? undefined : value);
  const both = (items: { day: string; value: number }[], width: number, stepDays: number) => {
    const last = addDays("2016-11-25", 2_000 * stepDays);
    const geometry = geometryOf("2016-11-25", last, { bottom: 0, top: 25 }, { ...SIZE, width });
    const runs = segments(items, valueAt, stepDays);
    return [
      linePaths(items, valueAt, geometry, stepDays),
      { line: linePath(runs, geometry), lone: lonePath(runs, geometry) },
    ];
  };

  test.each([1, 7])("are the same as step by step, %i days apart", (stepDays) => {
    fc.assert(
      fc.property(histories, widths, (days, width) => {
        const [drawn, expected] = both(itemsOf(days, stepDays), width, stepDays);
        expect(drawn).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test("planted: a point that is moved by a tenth of a pixel", () => {
    const items = itemsOf(Array(900).fill({ isLeftOut: false, value: 12_000 }), 1);
    const moved = items.map((item, index) => (index === 450 ? { ...item, value: 12.02 } : item));
    expect(both(moved, 348, 1)[0]).not.toEqual(both(items, 348, 1)[1]);
  });
});

describe("many days in one column of pixels", () => {
  type Place = [number, number];
  const lines = fc
    .array(fc.tuple(fc.double({ min: 0, max: 40, noNaN: true }), fc.integer({ min: 0, max: 150 })))
    .map((places) => places.toSorted(([one], [other]) => one - other) as Place[]);
  const thinnedPlaces = (places: Place[]) => {
    const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
    return thinned({ xs, ys }, 0, places.length).map((index) => places[index] as Place);
  };
  const columns = (places: Place[]) => {
    const found = new Map<number, Place[]>();
    for (const place of places) {
      const column = Math.floor(place[0]);
      found.set(column, [...(found.get(column) ?? []), place]);
    }
    return found;
  };
  const span = (places: Place[]) => {
    const heights = places.map(([, y]) => y);
    return [Math.min(...heights), Math.max(...heights), places[0], places.at(-1)];
  };

  test("are four at most, and reach as far up and down, from the same first to the same last", () => {
    fc.assert(
      fc.property(lines, (places) => {
        const [before, after] = [columns(places), columns(thinnedPlaces(places))];
        expect([...after.keys()]).toEqual([...before.keys()]);
        for (const [column, kept] of after) {
          expect(kept.length).toBeLessThanOrEqual(4);
          expect(span(kept)).toEqual(span(before.get(column) ?? []));
        }
      }),
    );
  });

  test("a line with room for every day stays as it is", () => {
    const places: Place[] = [
      [24, 8],
      [32, 150],
      [40, 8],
    ];
    expect(thinnedPlaces(places)).toEqual(places);
  });
});
