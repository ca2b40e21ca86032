import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  permutationInterval,
  rankCorrelation,
  ranks,
} from "../../../src/domain/outcomes/rank-correlation";

/** Anscombe, "Graphs in statistical analysis", The American Statistician 27 (1973), p. 19. */
const X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const ANSCOMBE: [x: number[], y: number[], rho: number][] = [
  [X, [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68], 0.8182],
  [X, [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74], 0.6909],
  [X, [7.46, 6.77, 12.74, 7.11, 7.81, 8.84, 6.08, 5.39, 8.15, 6.42, 5.73], 0.9909],
  [
    [8, 8, 8, 8, 8, 8, 8, 19, 8, 8, 8],
    [6.58, 5.76, 7.71, 8.84, 8.47, 7.04, 5.25, 12.5, 5.56, 7.91, 6.89],
    0.5,
  ],
];

/** Hollander and Wolfe, "Nonparametric Statistical Methods" (1973), p. 185: canned tuna. */
const LIGHTNESS = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
const PANEL = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];

/** The textbook's own formula, for data without ties: 1 − 6 Σd² / (n (n² − 1)). */
function bySquares(x: readonly number[], y: readonly number[]): number {
  const place = (values: readonly number[], value: number) =>
    values.filter((other) => other < value).length;
  const sum = x.reduce((all, value, at) => all + (place(x, value) - place(y, y[at] ?? 0)) ** 2, 0);
  return 1 - (6 * sum) / (x.length * (x.length ** 2 - 1));
}

describe("the rank correlation is the published one", () => {
  test.each(ANSCOMBE)("of Anscombe's quartet (%#)", (x, y, rho) => {
    expect(rankCorrelation(x, y)).toBeCloseTo(rho, 4);
  });

  test("of the tuna: 0.6", () => {
    expect(rankCorrelation(LIGHTNESS, PANEL)).toBeCloseTo(0.6, 12);
  });

  test("of ten people's IQ and hours of television: −29/165", () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(rankCorrelation(iq, hours)).toBeCloseTo(-29 / 165, 12);
  });
});

test("the rank correlation is the textbook formula's where nothing is equal", () => {
  const different = fc.uniqueArray(fc.integer(), { minLength: 3, maxLength: 30 });
  fc.assert(
    fc.property(different, different, (one, other) => {
      const length = Math.min(one.length, other.length);
      const [x, y] = [one.slice(0, length), other.slice(0, length)];
      expect(rankCorrelation(x, y)).toBeCloseTo(bySquares(x, y), 9);
    }),
  );
});

test("equal values share the mean of their ranks", () => {
  expect(ranks([3, 1, 3, 2, 3])).toEqual([4, 1, 4, 2, 4]);
  expect(ranks([5, 5])).toEqual([1.5, 1.5]);
  expect(ranks([])).toEqual([]);
});

test("what never changes goes with nothing", () => {
  expect(rankCorrelation([1, 1, 1], [1, 2, 3])).toBeUndefined();
  expect(rankCorrelation([], [])).toBeUndefined();
});

describe("the permutation interval", () => {
  /** The exact share of all 9! orders whose correlation is as far from zero as that of the tuna. */
  function exactShare(x: readonly number[], y: readonly number[]): number {
    const [one, other] = [ranks(x), ranks(y)];
    const limit = Math.abs(bySquares(x, y)) - 1e-9;
    const n = one.length;
    let [far, all] = [0, 0];
    const used = new Array<boolean>(n).fill(false);
    const place = (at: number, sum: number) => {
      if (at === n) {
        all += 1;
        if (Math.abs(1 - (6 * sum) / (n * (n * n - 1))) >= limit) far += 1;
        return;
      }
      for (let next = 0; next < n; next += 1) {
        if (used[next]) continue;
        used[next] = true;
        place(at + 1, sum + ((one[at] ?? 0) - (other[next] ?? 0)) ** 2);
        used[next] = false;
      }
    };
    place(0, 0);
    return far / all;
  }

  test("agrees with every order of the tuna: p = 0.0968, as published", () => {
    const share = exactShare(LIGHTNESS, PANEL);
    expect(share).toBeCloseTo(0.0968, 4);
    const rho = rankCorrelation(LIGHTNESS, PANEL) ?? 0;
    const isWithin = (level: number) => {
      const [low, high] = permutationInterval(LIGHTNESS, PANEL, level);
      return rho >= low && rho <= high;
    };
    expect(isWithin(share - 0.03)).toBe(true);
    expect(isWithin(share + 0.04)).toBe(false);
  });

  test("is the same for the same numbers, and leaves them as they are", () => {
    const [x, y] = [Object.freeze([...LIGHTNESS]), Object.freeze([...PANEL])];
    expect(permutationInterval(x, y, 0.05)).toEqual(permutationInterval(x, y, 0.05));
  });
});
