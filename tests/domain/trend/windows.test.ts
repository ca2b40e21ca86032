import { expect, test } from "vitest";
import { DEFAULT_FLOORS } from "../../../src/domain/change/noise-floors";
import { windowsOf } from "../../../src/domain/trend/windows";
import { snapshotOn } from "../../build/snapshots";

/** A day whose total is `brand` and 31 points of the other three. */
const on = (day: string, brand: number) => snapshotOn(day, { pillars: [brand, 6, 10, 15] });
const told = (...snapshots: ReturnType<typeof on>[]) =>
  windowsOf(snapshots, [7, 30], DEFAULT_FLOORS).map(
    ({ snapshots: { length }, days, points, isReal }) => ({ length, days, points, isReal }),
  );

test("each begins with the oldest day within it, the first day of it included", () => {
  expect(
    told(
      on("2026-10-23", 1),
      on("2026-10-24", 18),
      on("2026-11-16", 19.8),
      on("2026-11-22", 7),
      on("2026-11-23", 20),
    ),
  ).toEqual([
    { length: 3, days: 7, points: 0.2, isReal: false },
    { length: 4, days: 30, points: 2, isReal: true },
  ]);
});

test("one that says nothing new is left out, and the other tells its real days", () => {
  const days = [on("2026-11-03", 19), on("2026-11-23", 20)];
  expect(told(...days)).toEqual([{ length: 2, days: 20, points: 1, isReal: true }]);
  expect(told(on("2026-11-20", 19), on("2026-11-23", 20))).toHaveLength(1);
});

test("a single day, and none, have none", () => {
  expect([told(on("2026-11-23", 20)), told()]).toEqual([[], []]);
});
