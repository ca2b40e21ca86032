import { describe, expect, test } from "vitest";
import { shadesOf, stepOf } from "../../../src/domain/calendar/shades";

describe("steps of shade", () => {
  test.each([
    [[52.05, 52.65], { from: 52, width: 1, count: 1 }],
    [[52], { from: 52, width: 1, count: 1 }],
    [[38.2, 61.7], { from: 35, width: 5, count: 6 }],
    [[10, 20], { from: 10, width: 2, count: 5 }],
    [[41.2, 53.8], { from: 40, width: 2.5, count: 6 }],
    [[0, 100], { from: 0, width: 20, count: 5 }],
    [[100, 100], { from: 100, width: 1, count: 1 }],
  ])("of %j have round borders and no more than six of them", (totals, shades) => {
    expect(shadesOf(totals)).toEqual(shades);
  });

  test("there are none without a total", () => {
    expect(shadesOf([])).toBe(undefined);
  });

  test("a total on a border begins the higher step, but for the last of all", () => {
    const shades = { from: 35, width: 5, count: 6 };
    expect([35, 39.999, 40, 64.9, 65].map((total) => stepOf(total, shades))).toEqual([
      0, 0, 1, 5, 5,
    ]);
  });

  test("every total of any range has a step", () => {
    for (let lowest = 0; lowest <= 100; lowest += 3.7) {
      for (let highest = lowest; highest <= 100; highest += 0.7) {
        const shades = shadesOf([highest, lowest]);
        if (!shades) throw new Error("No shades");
        expect(stepOf(lowest, shades)).toBe(0);
        expect(stepOf(highest, shades)).toBe(shades.count - 1);
      }
    }
  });
});
