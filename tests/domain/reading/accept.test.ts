import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accept, isAllZero, type ScoresToCheck, sidesOf } from "../../../src/domain/reading/accept";
import { isRank, type Pillars, round3, total } from "../../../src/domain/scores/pillars";

const four = (brand: number, people: number, insights: number, relationships: number): Pillars => ({
  brand,
  people,
  insights,
  relationships,
});

const anyScore = fc.integer({ min: 0, max: 25_000 }).map((thousandths) => thousandths / 1000);
const anyPillars = fc.record({
  brand: anyScore,
  people: anyScore,
  insights: anyScore,
  relationships: anyScore,
});

describe("the five published readings are accepted", () => {
  test.each([
    [four(13.118002, 3.68, 0.29999998, 2.6077502), 20, four(13.118, 3.68, 0.3, 2.608)],
    [four(21, 6.4, 2.2, 25), 54.6, four(21, 6.4, 2.2, 25)],
    [four(20.973, 6.38, 10.25, 15), 53, four(20.973, 6.38, 10.25, 15)],
    [four(12.05, 4.76, 1, 15), 33, four(12.05, 4.76, 1, 15)],
    [four(19.125, 13.018, 3.7, 25), 61, four(19.125, 13.018, 3.7, 25)],
  ])("%j with a total of %d", (pillars, shown, expected) => {
    expect(accept({ pillars, total: shown })).toEqual(expected);
  });
});

describe("what is refused", () => {
  test.each([
    ["a missing pillar", { brand: 1, people: 2, insights: 3 }],
    ["a pillar above the scale", four(25.002, 1, 1, 1)],
    ["a negative pillar", four(-0.001, 1, 1, 1)],
    ["no number", four(Number.NaN, 1, 1, 1)],
    ["an endless number", four(Number.POSITIVE_INFINITY, 1, 1, 1)],
  ])("%s is incomplete", (_name, pillars) => {
    expect(accept({ pillars })).toBe("incomplete");
  });

  test("a total further away than rounding allows is inconsistent", () => {
    expect(accept({ pillars: four(10, 10, 10, 10), total: 40.51 })).toEqual(four(10, 10, 10, 10));
    expect(accept({ pillars: four(10, 10, 10, 10), total: 40.52 })).toBe("inconsistent");
    expect(accept({ pillars: four(10, 10, 10, 10), total: 39.48 })).toBe("inconsistent");
  });

  test("four zeros need a total of zero beside them", () => {
    expect(accept({ pillars: four(0, 0, 0, 0) })).toBe("incomplete");
    expect(accept({ pillars: four(0, 0, 0, 0), total: 0 })).toEqual(four(0, 0, 0, 0));
    expect(accept({ pillars: four(0, 0, 0, 0), total: 20 })).toBe("inconsistent");
  });
});

test("LinkedIn's float noise above 25 is 25", () => {
  expect(accept({ pillars: four(25.0009, 1, 1, 1) })).toEqual(four(25, 1, 1, 1));
});

test("whatever is within the scale is accepted with the total that rounds it", () => {
  fc.assert(
    fc.property(anyPillars, (pillars) => {
      fc.pre(!isAllZero(pillars));
      expect(accept({ pillars, total: Math.round(total(pillars)) })).toEqual(pillars);
    }),
  );
});

describe("numbers", () => {
  test("the total has no float noise", () => {
    expect(total(four(20.973, 6.38, 10.25, 15))).toBe(52.603);
    expect(total(four(0.1, 0.2, 0, 0))).toBe(0.3);
  });

  test("three decimals are kept, more are rounded", () => {
    expect(round3(13.118002)).toBe(13.118);
    expect(round3(2.6077502)).toBe(2.608);
  });

  test.each([
    [1, true],
    [100, true],
    [0, false],
    [101, false],
    [7.5, false],
    [undefined, false],
  ])("%s is a rank: %s", (value, expected) => {
    expect(isRank(value)).toBe(expected);
  });
});

describe("the edges", () => {
  test("a pillar may pass 25 by 0.001 and no more, and is then 25", () => {
    expect(accept({ pillars: four(1, 25.001, 1, 1) })).toEqual(four(1, 25, 1, 1));
    expect(accept({ pillars: four(1, 25.0011, 1, 1) })).toBe("incomplete");
  });

  test("one zero, or three, are scores like any other", () => {
    expect(accept({ pillars: four(0, 1, 1, 1) })).toEqual(four(0, 1, 1, 1));
    expect(accept({ pillars: four(0, 0, 0, 0.001) })).toEqual(four(0, 0, 0, 0.001));
  });

  test("without a shown total the scores stand for themselves", () => {
    expect(accept({ pillars: four(20.998, 6.4, 10.25, 15) })).toEqual(four(20.998, 6.4, 10.25, 15));
  });

  test("a shown total that is no number is incomplete", () => {
    expect(accept({ pillars: four(1, 1, 1, 1), total: Number.NaN })).toBe("incomplete");
  });

  test("a missing pillar is told before a wrong total", () => {
    expect(accept({ pillars: { brand: 1 }, total: 99 })).toBe("incomplete");
  });

  test("half a point rounds either way", () => {
    expect(accept({ pillars: four(10, 10, 10, 10.5), total: 40 })).toEqual(four(10, 10, 10, 10.5));
    expect(accept({ pillars: four(10, 10, 10, 10.5), total: 41 })).toEqual(four(10, 10, 10, 10.5));
  });

  test("a difference of exactly 0.51 is accepted whatever the float noise", () => {
    const scores = four(24.49, 25, 25, 25);
    expect(accept({ pillars: scores, total: 100 })).toEqual(scores);
  });
});

describe("of a total that is sent and one that is shown", () => {
  const pillars = four(20.998, 6.4, 10.25, 15);

  test("both fit, and the scores are accepted", () => {
    expect(accept({ pillars, total: 52.648, displayedTotal: 53 })).toEqual(pillars);
  });

  test("one that does not fit is enough to refuse them", () => {
    expect(accept({ pillars, total: 52.648, displayedTotal: 60 })).toBe("inconsistent");
    expect(accept({ pillars, total: 60, displayedTotal: 53 })).toBe("inconsistent");
    expect(accept({ pillars, displayedTotal: 60 })).toBe("inconsistent");
  });

  test("one that cannot be read leaves them incomplete", () => {
    expect(accept({ pillars, total: 52.648, displayedTotal: Number.NaN })).toBe("incomplete");
    expect(accept({ pillars, total: Number.NaN, displayedTotal: 53 })).toBe("incomplete");
  });
});

test("no total a whole point away is accepted", () => {
  fc.assert(
    fc.property(anyPillars, fc.constantFrom(-1, 1), (pillars, away) => {
      const sum = Object.values(pillars).reduce((all, score) => all + score, 0);
      expect(accept({ pillars, total: sum + away })).toBe("inconsistent");
    }),
  );
});

describe("both sides", () => {
  const FOUR = { brand: 13.118002, people: 3.68, insights: 0.29999998, relationships: 2.6077502 };

  test.each<[candidate: ScoresToCheck, sides: ReturnType<typeof sidesOf>]>([
    [
      { pillars: FOUR, displayedTotal: 52 },
      { sum: 19.706, shown: 52 },
    ],
    [
      { pillars: FOUR, displayedTotal: 0 },
      { sum: 19.706, shown: 0 },
    ],
    [{ pillars: FOUR, displayedTotal: 20 }, undefined],
    [{ pillars: FOUR }, undefined],
    [{ pillars: FOUR, total: 52 }, undefined],
    [{ pillars: FOUR, displayedTotal: Number.NaN }, undefined],
    [{ pillars: { brand: 1 }, displayedTotal: 52 }, undefined],
    [
      { pillars: { brand: 0, people: 0, insights: 0, relationships: 0 }, displayedTotal: 52 },
      undefined,
    ],
  ])("of %j are %j", (candidate, sides) => {
    expect(sidesOf(candidate)).toEqual(sides);
  });
});
