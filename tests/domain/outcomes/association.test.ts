import { describe, expect, test } from "vitest";
import { judge, normal, random, weeksOf } from "../../build/random-weeks";

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
});

test("two things that only rise are not said to go together", () => {
  const next = random(3);
  const rising = Array.from({ length: 60 }, (_, at): [number, number] => [
    20 + at + 2 * normal(next),
    Math.round(at + 4 * normal(next)),
  ]);
  expect(judge(weeksOf(rising)).kind).toBe("nothing");
});

test("the more kinds are compared, the clearer it must be", () => {
  const next = random(22);
  const pairs = Array.from({ length: 26 }, (): [number, number] => {
    const index = normal(next);
    return [index, Math.round(20 + 3 * index + 6 * normal(next))];
  });
  const said = (kinds: number) => judge(weeksOf(pairs), kinds).kind;
  expect([said(0), said(1), said(6)]).toEqual(["together", "together", "nothing"]);
});

test("twelve weeks are enough, and eight steps between weeks in a row", () => {
  const line = (length: number) =>
    weeksOf(Array.from({ length }, (_, at): [number, number] => [at, at]));
  expect(judge(line(12)).kind).not.toBe("tooFew");
  const broken = (gaps: number) =>
    line(13 + gaps).map((week, at) =>
      at % 3 === 1 && at < 3 * gaps ? { ...week, counts: {} } : week,
    );
  expect([judge(broken(5)).kind, judge(broken(4)).kind]).toEqual(["scattered", "nothing"]);
});

test("a count that never changes goes with nothing", () => {
  const same = Array.from({ length: 20 }, (_, at): [number, number] => [at, 3]);
  expect(judge(weeksOf(same))).toEqual({ kind: "nothing", weeks: 20 });
});
