import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  closeUp,
  countScale,
  pillarScale,
  rankScale,
  totalScale,
} from "../../../src/ui/chart/scales";
import { fake } from "../../fakes/browser";

test("whole scales reach from nothing to everything, ranks upside down", () => {
  const ends = [pillarScale(), totalScale(), rankScale()].map(({ bottom, top }) => [bottom, top]);
  expect(ends).toEqual([
    [0, 25],
    [0, 100],
    [100, 1],
  ]);
});

test("values are written in the reader's form, a rank as the share it is", () => {
  fake.uiLanguage = "fr-FR";
  const plain = (text: string) => text.replace(/\s/g, " ");
  expect(plain(rankScale().short(9))).toBe("Top 9 %");
  expect(plain(rankScale().axis(25))).toBe("25 %");
  expect([pillarScale().short(6.38), pillarScale().exact(6.38)]).toEqual(["6,4", "6,38"]);
});

describe("a close-up", () => {
  const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 });

  test("holds every value, stays within the whole scale and has its ends on its grid", () => {
    fc.assert(
      fc.property(values, (all) => {
        const { bottom, top, grid } = closeUp(totalScale(), all);
        expect(bottom).toBeGreaterThanOrEqual(0);
        expect(top).toBeLessThanOrEqual(100);
        expect(bottom).toBeLessThanOrEqual(Math.min(...all));
        expect(top).toBeGreaterThanOrEqual(Math.max(...all));
        expect(grid).toEqual(expect.arrayContaining([bottom, top]));
        expect(new Set(grid).size).toBe(grid.length);
      }),
    );
  });

  test.each([
    [
      [31.4, 58.9],
      [30, 40, 50, 60],
    ],
    [
      [12.118, 13.94],
      [12, 12.5, 13, 13.5, 14],
    ],
    [
      [99.2, 99.7],
      [98.8, 99, 99.2, 99.4, 99.6, 99.8, 100],
    ],
    [
      [0.3, 97],
      [0, 20, 40, 60, 80, 100],
    ],
  ])("of %j has round lines", (values, grid) => {
    expect(closeUp(totalScale(), values).grid).toEqual(grid);
  });

  test("of ranks has the best on top", () => {
    const { bottom, top, grid } = closeUp(rankScale(), [9, 14]);
    expect([bottom, top]).toEqual([14, 9]);
    expect(grid).toEqual([9, 10, 11, 12, 13, 14]);
  });

  test.each([[[9]], [[8, 10]], [[1]], [[100]], [[3, 60]]])(
    "of the ranks %j has whole numbers only",
    (ranks) => {
      const { grid, bottom, top } = closeUp(rankScale(), ranks);
      expect(grid.every(Number.isInteger)).toBe(true);
      expect(bottom - top).toBeGreaterThanOrEqual(2);
      expect([Math.max(...grid), Math.min(...grid)]).toEqual([bottom, top]);
    },
  );

  test("of one value is a point wide, so that noise fills no chart", () => {
    const { bottom, top } = closeUp(totalScale(), [52.6]);
    expect(top - bottom).toBeGreaterThanOrEqual(1);
    expect(top - bottom).toBeLessThanOrEqual(2);
  });

  test("at an end of the scale does not leave it", () => {
    expect(closeUp(pillarScale(), [25])).toMatchObject({ top: 25 });
    expect(closeUp(rankScale(), [1])).toMatchObject({ top: 1 });
    expect(closeUp(totalScale(), [0])).toMatchObject({ bottom: 0 });
  });

  test("of nothing is the whole scale", () => {
    expect(closeUp(totalScale(), [])).toMatchObject({ bottom: 0, top: 100 });
  });
});

test.each([
  [[], [0, 1]],
  [[3], [0, 1, 2, 3]],
  [
    [12, 7],
    [0, 2, 4, 6, 8, 10, 12],
  ],
  [[1733], [0, 500, 1000, 1500, 2000]],
])("counts of %j stand over a scale of whole numbers", (counts, grid) => {
  expect(countScale(counts)).toMatchObject({ bottom: 0, top: grid.at(-1), grid });
});
