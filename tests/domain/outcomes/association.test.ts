import { describe, expect, test } from "vitest";
import { addDays } from "../../../src/domain/day";
import { association } from "../../../src/domain/outcomes/association";
import { weekOf } from "../../../src/domain/outcomes/iso-week";
import { ownPast } from "../../../src/domain/outcomes/own-past";
import {
  centred,
  permutationInterval,
  rankCorrelation,
  ranks,
} from "../../../src/domain/outcomes/rank-correlation";
import type { WeekBeside } from "../../../src/domain/outcomes/weekly";

const MONDAY = "2024-01-01";
const CALLS = "calls";

function weeksOf(pairs: readonly [index: number | undefined, count: number | undefined][]) {
  return pairs.map(([index, count], at): WeekBeside => {
    const day = addDays(MONDAY, 7 * at);
    return { day, week: weekOf(day), index, counts: count === undefined ? {} : { [CALLS]: count } };
  });
}
const judge = (weeks: WeekBeside[], kinds = 1) => association(weeks, CALLS, kinds);

/** Numbers from 0 to before 1, another row for each seed (xorshift32). */
function random(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}
const normal = (next: () => number) =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** A row in which each value keeps so much of the one before; with 1 it is a random walk. */
function drifting(next: () => number, length: number, kept: number): number[] {
  let value = normal(next);
  return Array.from({ length }, () => {
    value = kept * value + normal(next);
    return value;
  });
}

describe("before twelve weeks nothing is said", () => {
  const line = (count: number) =>
    weeksOf(Array.from({ length: count }, (_, at): [number, number] => [at, at]));

  test("however clear it looks", () => {
    expect(judge(line(11))).toEqual({ kind: "tooFew", weeks: 11 });
    expect(judge(line(0))).toEqual({ kind: "tooFew", weeks: 0 });
  });

  test("and only weeks with both count, zero included", () => {
    const half = line(20).map((week, at) => (at % 2 ? { ...week, counts: {} } : week));
    expect(judge(half)).toEqual({ kind: "tooFew", weeks: 10 });
    const unread = line(14).map((week, at) => (at < 4 ? { ...week, index: undefined } : week));
    expect(judge(unread)).toEqual({ kind: "tooFew", weeks: 10 });
  });

  test("nor where hardly any two weeks follow one another", () => {
    const scattered = line(40).map((week, at) => (at % 3 ? { ...week, counts: {} } : week));
    expect(judge(scattered)).toEqual({ kind: "scattered", weeks: 14 });
  });
});

describe("what clearly goes together is said", () => {
  const related = (sign: 1 | -1) => {
    const next = random(7);
    const pairs = Array.from({ length: 30 }, (): [number, number] => {
      const index = normal(next);
      return [50 + index, Math.round(10 + sign * 4 * index + normal(next))];
    });
    return weeksOf(pairs);
  };

  test("in either direction", () => {
    expect(judge(related(1))).toEqual({ kind: "together", weeks: 30 });
    expect(judge(related(-1))).toEqual({ kind: "opposite", weeks: 30 });
  });

  test("mostly, even where half of it is chance", () => {
    let said = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const next = random(seed);
      const pairs = Array.from({ length: 52 }, (): [number, number] => {
        const index = normal(next);
        return [index, Math.round(8 + 3 * (index + normal(next)))];
      });
      if (judge(weeksOf(pairs)).kind === "together") said += 1;
    }
    expect(said).toBeGreaterThan(90);
  });
});

test("two things that only rise are not said to go together", () => {
  const next = random(3);
  const rising = Array.from({ length: 60 }, (_, at): [number, number] => [
    20 + at + 2 * normal(next),
    Math.round(at + 4 * normal(next)),
  ]);
  expect(judge(weeksOf(rising)).kind).toBe("nothing");
});

test("a count that never changes goes with nothing", () => {
  const same = Array.from({ length: 20 }, (_, at): [number, number] => [at, 3]);
  expect(judge(weeksOf(same))).toEqual({ kind: "nothing", weeks: 20 });
});

describe("on random data something is said in at most 5 % of runs", () => {
  const RUNS = 200;
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
