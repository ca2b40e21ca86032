import { describe, expect, test } from "vitest";
import { recentChanges } from "../../src/domain/change";
import { SERIES } from "../fixtures/figures.js";
import { snapshotOn } from "./build-snapshot";

const days = SERIES.map(({ day, pillars }) =>
  snapshotOn(day, {
    pillars: [pillars.brand, pillars.people, pillars.insights, pillars.relationships],
  }),
);
const until = (day: string) => days.slice(0, days.findIndex((one) => one.day === day) + 1);

describe("the seven real days", () => {
  test("on 19 May: steady since the day before, up within the week, steady over the month", () => {
    expect(recentChanges(days)).toEqual([
      { since: "2026-05-18", days: 1, points: 0, isReal: false },
      { since: "2026-05-13", days: 6, points: 0.6, isReal: true },
      { since: "2026-04-27", days: 22, points: 0.045, isReal: false },
    ]);
  });

  test("on 14 May: brand −0.05 and insights +0.05 are no change", () => {
    expect(recentChanges(until("2026-05-14"))[0]).toEqual({
      since: "2026-05-13",
      days: 1,
      points: 0,
      isReal: false,
    });
  });

  test("on 16 May: up since the snapshot before, two days ago", () => {
    expect(recentChanges(until("2026-05-16"))[0]).toEqual({
      since: "2026-05-14",
      days: 2,
      points: 0.6,
      isReal: true,
    });
  });

  test("on 13 May all spans start at the same snapshot, so it is said once", () => {
    expect(recentChanges(until("2026-05-13"))).toEqual([
      { since: "2026-04-27", days: 16, points: -0.555, isReal: true },
    ]);
  });
});

test("one snapshot, or none, is no change", () => {
  expect(recentChanges(until("2026-04-27"))).toEqual([]);
  expect(recentChanges([])).toEqual([]);
});

test("a change of the total counts from 0.3 points", () => {
  const of = (brand: number) =>
    recentChanges([
      snapshotOn("2026-05-01", { pillars: [10, 5, 5, 5] }),
      snapshotOn("2026-05-02", { pillars: [brand, 5, 5, 5] }),
    ])[0];
  expect(of(10.299)).toMatchObject({ points: 0.299, isReal: false });
  expect(of(10.3)).toMatchObject({ points: 0.3, isReal: true });
  expect(of(9.7)).toMatchObject({ points: -0.3, isReal: true });
});

test("after a long pause the span before it is told as long as it was", () => {
  const changes = recentChanges([snapshotOn("2026-01-01"), snapshotOn("2026-05-19")]);
  expect(changes).toEqual([{ since: "2026-01-01", days: 138, points: 0, isReal: false }]);
});
