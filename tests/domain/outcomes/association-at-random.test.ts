import { describe, expect, test } from "vitest";
import { ownPast } from "../../../src/domain/outcomes/own-past";
import {
  centred,
  permutationInterval,
  rankCorrelation,
  ranks,
} from "../../../src/domain/outcomes/rank-correlation";
import { drifting, judge, normal, random, weeksOf } from "../../build/random-weeks";
import { isLong } from "../../long";

test("what clearly goes together is said mostly, even where half of it is chance", () => {
  const RUNS = isLong ? 100 : 40;
  let said = 0;
  for (let seed = 0; seed < RUNS; seed += 1) {
    const next = random(seed);
    const pairs = Array.from({ length: 52 }, (): [number, number] => {
      const index = normal(next);
      return [index, Math.round(8 + 3 * (index + normal(next)))];
    });
    if (judge(weeksOf(pairs)).kind === "together") said += 1;
  }
  expect(said / RUNS).toBeGreaterThan(0.9);
});

describe("on random data something is said in at most 5 % of runs", () => {
  const RUNS = isLong ? 200 : 20;
  const counts = (values: readonly number[]) =>
    values.map((value) => Math.max(0, Math.round(2 + value)));

  test.each([
    ["noise, 12 weeks", 12, 0, 0],
    ["noise, a year", 52, 0, 0],
    ["an index that keeps half, a year", 52, 0.5, 0],
    ["both keep half, a year", 52, 0.5, 0.5],
    ["both keep most, half a year", 26, 0.9, 0.9],
    ["both keep most, two years", 104, 0.9, 0.9],
    ["two random walks, a year", 52, 1, 1],
    ["two random walks, two years", 104, 1, 1],
    ["both up one week and down the next, half a year", 26, -0.9, -0.9],
    ["both up one week and down the next, a year", 52, -0.9, -0.9],
  ])("%s", (_what, length, keptIndex, keptCount) => {
    let said = 0;
    for (let seed = 0; seed < RUNS; seed += 1) {
      const next = random(1_000 * length + seed);
      const index = drifting(next, length, keptIndex);
      const count = counts(drifting(next, length, keptCount));
      const weeks = weeksOf(index.map((value, at) => [value, count[at]]));
      if (judge(weeks).kind !== "nothing") said += 1;
    }
    expect(said / RUNS).toBeLessThanOrEqual(0.05);
  });

  test("two things that come round every three to six weeks, each in its own time", () => {
    let said = 0;
    for (let seed = 0; seed < RUNS; seed += 1) {
      const next = random(seed);
      const round = (length: number) => {
        const [start, pace] = [6.3 * next(), 1.05 + 1.05 * next()];
        return Array.from({ length }, (_, at) => 3 * Math.sin(start + pace * at) + normal(next));
      };
      const [index, count] = [round(52), counts(round(52))];
      const weeks = weeksOf(index.map((value, at) => [value, count[at]]));
      if (judge(weeks).kind !== "nothing") said += 1;
    }
    expect(said / RUNS).toBeLessThanOrEqual(0.05);
  });

  test("with six kinds at once, too: any of them", () => {
    let said = 0;
    for (let seed = 0; seed < RUNS / 2; seed += 1) {
      const next = random(seed);
      const index = drifting(next, 40, 0);
      const finds = Array.from({ length: 6 }, () => {
        const count = counts(drifting(next, 40, 0));
        return judge(weeksOf(index.map((value, at) => [value, count[at]])), 6).kind;
      });
      if (finds.some((kind) => kind !== "nothing")) said += 1;
    }
    expect(said / (RUNS / 2)).toBeLessThanOrEqual(0.05);
  });
});

test("planted: without their own past, values alone would say it of random walks far too often", () => {
  let [said, wide] = [0, 0];
  for (let seed = 0; seed < 100; seed += 1) {
    const next = random(seed);
    const [x, y] = [drifting(next, 52, 1), drifting(next, 52, 1)];
    const rho = rankCorrelation(x, y) ?? 0;
    const [low, high] = permutationInterval(x, y, 0.05);
    const width = ownPast(centred(ranks(x)), centred(ranks(y)));
    if (rho < low || rho > high) wide += 1;
    if (rho < low / width || rho > high / width) said += 1;
  }
  expect(said).toBeGreaterThan(30);
  expect(wide).toBeLessThan(said / 2);
});
