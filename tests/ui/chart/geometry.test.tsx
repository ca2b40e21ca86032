import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { geometryOf, LABEL_STEP, spread } from "../../../src/ui/chart/geometry";

const SCALE = { bottom: 0, top: 25 };
const SIZE = { width: 348, height: 172, labelWidth: 116 };

describe("spread", () => {
  const places = fc.array(fc.double({ min: -50, max: 300, noNaN: true }), {
    minLength: 1,
    maxLength: 6,
  });

  test("leaves labels at least 16 pixels apart, wherever they wanted to be", () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const sorted = spread(wanted, 8, 150).sort((a, b) => a - b);
        sorted.slice(1).forEach((place, index) => {
          expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(LABEL_STEP - 1e-9);
        });
      }),
    );
  });

  test("keeps the order they wanted to be in", () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const result = spread(wanted, 8, 150);
        wanted.forEach((one, i) => {
          wanted.forEach((other, j) => {
            if (one < other) expect(result[i]).toBeLessThan(result[j] ?? 0);
          });
        });
      }),
    );
  });

  test("stays within the plot when they fit", () => {
    fc.assert(
      fc.property(places, (wanted) => {
        // Six labels need 5 × 16 pixels.
        for (const place of spread(wanted, 8, 88)) {
          expect(place).toBeGreaterThanOrEqual(8 - 1e-9);
          expect(place).toBeLessThanOrEqual(88 + 1e-9);
        }
      }),
    );
  });

  test.each([
    ["apart already, they stay", [20, 60, 100], [20, 60, 100]],
    ["in one place, they go down from it", [50, 50, 50], [50, 66, 82]],
    ["at the bottom, they go up from it", [149, 150], [134, 150]],
    ["above the top, they start at it", [-5, 0], [8, 24]],
    ["given in another order, they are given back in it", [60, 55], [71, 55]],
  ])("%s", (_how, wanted, expected) => {
    expect(spread(wanted, 8, 150)).toEqual(expected);
  });
});

describe("geometry", () => {
  const geometry = geometryOf("2026-11-01", "2026-11-27", SCALE, SIZE);

  test("the first day stands left, the last one right, and days in between evenly", () => {
    // 348 − 116 = 232, and 208 pixels for 26 days are 8 for each.
    expect([geometry.x("2026-11-01"), geometry.x("2026-11-02"), geometry.x("2026-11-27")]).toEqual([
      24, 32, 232,
    ]);
  });

  test("no points stand at the bottom and all 25 at the top", () => {
    expect([geometry.y(0), geometry.y(25)]).toEqual([150, 8]);
  });

  test.each([
    [24, 0],
    [31, 1],
    [232, 26],
  ])("at %i pixels stands day %i", (x, offset) => {
    expect(geometry.offsetAt(x)).toBe(offset);
  });

  test("a scale that is upside down has its best value on top", () => {
    const ranks = geometryOf("2026-11-01", "2026-11-27", { bottom: 100, top: 1 }, SIZE);
    expect([ranks.y(100), ranks.y(1)]).toEqual([150, 8]);
  });

  test("a wider scale takes its room from the plot", () => {
    const wide = geometryOf("2026-11-01", "2026-11-27", SCALE, { ...SIZE, axisWidth: 48 });
    expect([wide.left, wide.x("2026-11-01"), wide.right]).toEqual([48, 48, 232]);
  });

  test("a range of one day has its place too", () => {
    const single = geometryOf("2026-11-01", "2026-11-01", SCALE, SIZE);
    expect(single.x("2026-11-01")).toBe(24);
  });

  test("a box without room for a plot still has one", () => {
    expect(geometryOf("2026-11-01", "2026-11-27", SCALE, { ...SIZE, width: 50 }).right).toBe(25);
  });
});
