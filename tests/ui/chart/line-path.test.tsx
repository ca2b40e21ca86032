import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { geometry } from "../../../src/ui/chart/geometry";
import { linePath, lonePath, thinned } from "../../../src/ui/chart/line-path";

const SIZE = { width: 348, height: 172, labelWidth: 116 };

describe("paths", () => {
  const place = geometry("2026-11-01", "2026-11-27", { bottom: 0, top: 25 }, SIZE);
  const runs = [
    [{ day: "2026-11-01", value: 25 }],
    [
      { day: "2026-11-03", value: 0 },
      { day: "2026-11-04", value: 25 },
    ],
    [{ day: "2026-11-27", value: 0 }],
  ];

  test("runs of days are lines", () => {
    expect(linePath(runs, place)).toBe("M40,150L48,8");
  });

  test("days alone are dots", () => {
    expect(lonePath(runs, place)).toBe("M24,8h0M232,150h0");
  });
});

describe("many days in one column of pixels", () => {
  type Place = [number, number];
  const lines = fc
    .array(fc.tuple(fc.double({ min: 0, max: 40, noNaN: true }), fc.integer({ min: 0, max: 150 })))
    .map((places) => places.toSorted(([one], [other]) => one - other) as Place[]);
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
        const [before, after] = [columns(places), columns(thinned(places))];
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
    expect(thinned(places)).toEqual(places);
  });
});
