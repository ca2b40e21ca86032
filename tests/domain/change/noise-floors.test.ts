import { describe, expect, test } from "vitest";
import {
  DEFAULT_FLOORS,
  floorsBetween,
  noiseFloors,
} from "../../../src/domain/change/noise-floors";
import { addDays } from "../../../src/domain/days/calendar";
import { snapshotOn } from "../../build/snapshots";

/** Days in a row up to 23 November whose brand moves by these points, one after the other, again and again. */
function history(count: number, moves: readonly number[]) {
  let brand = 12;
  return Array.from({ length: count }, (_, index) => {
    if (index > 0) brand += moves[index % moves.length] ?? 0;
    return snapshotOn(addDays("2026-11-23", index + 1 - count), { pillars: [brand, 6, 10, 15] });
  });
}

test("until there are thirty snapshots the floors are the design's", () => {
  expect(noiseFloors([])).toEqual(DEFAULT_FLOORS);
  expect(noiseFloors(history(29, [0.2, -0.2]))).toEqual(DEFAULT_FLOORS);
  expect(noiseFloors(history(30, [0.2, -0.2])).brand).toBe(0.2);
});

describe("from then on a floor is the middle of the member's own daily moves", () => {
  test.each([
    ["small ones", [0.06, -0.06], 0.06],
    ["large ones now and then among small ones", [0.08, -0.08, 0.08, -0.08, 3, -3, 0.08], 0.08],
    ["days that stand still do not count", [0, 0, 0.2, 0, -0.2], 0.2],
    [
      "of unlike ones the one in the middle, whatever their order",
      [0.3, -0.06, 0.1, -0.2, 0.12],
      0.12,
    ],
    ["never under half of the design's", [0.01, -0.01], 0.05],
    ["never above three times the design's", [2, -2], 0.3],
  ])("%s", (_what, moves, floor) => {
    expect(noiseFloors(history(60, moves)).brand).toBeCloseTo(floor, 10);
  });

  test("each pillar has its own, and the total has one", () => {
    expect(noiseFloors(history(60, [0.2, -0.2]))).toEqual({
      ...DEFAULT_FLOORS,
      brand: 0.2,
      total: 0.2,
    });
  });
});

test("of an even number of moves it is the mean of the two in the middle", () => {
  // Twenty-nine days of stillness and ten moves: five of 0.1 and five of 0.2.
  const still = Array(30).fill(0);
  const moves = [0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2, 0.1, 0.2];
  expect(noiseFloors(history(40, [...still, ...moves])).brand).toBe(0.15);
});

test("the ninetieth day before the newest still counts", () => {
  const days = history(120, [0.2, -0.2]).filter((_, index) => index >= 91 || index === 30);
  expect(days).toHaveLength(30);
  expect(noiseFloors(days).brand).toBeCloseTo(0.2, 10);
  expect(noiseFloors(days.slice(1))).toEqual(DEFAULT_FLOORS);
});

test("ten moves at least are learned from", () => {
  const moved = (count: number) =>
    history(40, [...Array(40 - count).fill(0), ...Array(count).fill(0.2)]);
  expect(noiseFloors(moved(9)).brand).toBe(0.1);
  expect(noiseFloors(moved(10)).brand).toBeCloseTo(0.2, 10);
});

test("moves over a gap are no daily moves", () => {
  const everySecondDay = history(80, [0.1, 0.1]).filter((_, index) => index % 2 === 0);
  expect(noiseFloors(everySecondDay)).toEqual(DEFAULT_FLOORS);
});

test("what lies more than ninety days before the newest is forgotten", () => {
  const [old, recent] = [history(400, [0.3, -0.3]), history(90, [0.06, -0.06])];
  const before = old.filter(({ day }) => day < (recent[0]?.day ?? ""));
  expect(noiseFloors([...before, ...recent]).brand).toBeCloseTo(0.06, 10);
});

describe("a day that was written down in whole numbers", () => {
  const exact = snapshotOn("2026-11-22", { pillars: [20.5, 6, 10, 15] });
  const whole = snapshotOn("2026-11-23", { source: "imported" });

  test("makes the floors of its steps as wide as its rounding", () => {
    const wide = { brand: 1, people: 1, insights: 1, relationships: 1, total: 2 };
    expect(floorsBetween(exact, whole, DEFAULT_FLOORS)).toEqual(wide);
    expect(floorsBetween(whole, exact, DEFAULT_FLOORS)).toEqual(wide);
  });

  test("is told from one read on the page, and from one with decimals", () => {
    const read = snapshotOn("2026-11-23");
    const decimals = snapshotOn("2026-11-23", { source: "imported", pillars: [20.5, 6, 10, 15] });
    expect(floorsBetween(exact, read, DEFAULT_FLOORS)).toEqual(DEFAULT_FLOORS);
    expect(floorsBetween(exact, decimals, DEFAULT_FLOORS)).toEqual(DEFAULT_FLOORS);
  });

  test("is not learned from", () => {
    const rounded = history(60, [1, -1]).map((one) => ({ ...one, source: "imported" as const }));
    expect(noiseFloors(rounded)).toEqual(DEFAULT_FLOORS);
  });
});
