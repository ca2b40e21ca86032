import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRank, PILLARS, round3, total } from "../../../src/domain/scores/pillars";

/** A score in thousandths of a point, so that sums are exact. */
const thousandths = fc.integer({ min: 0, max: 25_000 });

test("the pillars stand in LinkedIn's own order", () => {
  expect(PILLARS).toEqual(["brand", "people", "insights", "relationships"]);
});

describe("round3", () => {
  test.each([
    [13.118002, 13.118],
    [0.29999998, 0.3],
    [2.6077502, 2.608],
    [24.9994, 24.999],
    [24.9996, 25],
    [0.0004, 0],
    [0, 0],
    [25, 25],
  ])("%d becomes %d", (value, expected) => {
    expect(round3(value)).toBe(expected);
  });

  test("rounding again changes nothing, and never moves more than half a thousandth", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        const rounded = round3(value);
        expect(round3(rounded)).toBe(rounded);
        expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.0005 + 1e-9);
      }),
    );
  });

  test("a value of three decimals stays as it is", () => {
    fc.assert(
      fc.property(thousandths, (value) => {
        expect(round3(value / 1000)).toBe(value / 1000);
      }),
    );
  });
});

describe("total", () => {
  test.each([
    [[13.118, 3.68, 0.3, 2.608], 19.706],
    [[21, 6.4, 2.2, 25], 54.6],
    [[20.973, 6.38, 10.25, 15], 52.603],
    [[12.05, 4.76, 1, 15], 32.81],
    [[19.125, 13.018, 3.7, 25], 60.843],
    [[0, 0, 0, 0], 0],
    [[25, 25, 25, 25], 100],
  ])("of %j is %d", ([brand = 0, people = 0, insights = 0, relationships = 0], expected) => {
    expect(total({ brand, people, insights, relationships })).toBe(expected);
  });

  test("is the exact sum of the thousandths, whatever the float noise", () => {
    fc.assert(
      fc.property(fc.tuple(thousandths, thousandths, thousandths, thousandths), ([b, p, i, r]) => {
        const scores = {
          brand: b / 1000,
          people: p / 1000,
          insights: i / 1000,
          relationships: r / 1000,
        };
        expect(total(scores)).toBe((b + p + i + r) / 1000);
      }),
    );
  });
});

describe("isRank", () => {
  test("every whole number from 1 to 100 is a rank, no other is", () => {
    for (let value = -5; value <= 105; value += 1) {
      expect(isRank(value), String(value)).toBe(value >= 1 && value <= 100);
    }
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, 99.999, undefined])(
    "%s is none",
    (value) => {
      expect(isRank(value)).toBe(false);
    },
  );
});
