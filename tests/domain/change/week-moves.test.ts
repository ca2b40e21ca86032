import { expect, test } from "vitest";
import { weekMoves } from "../../../src/domain/change/recent-changes";
import { snapshotOn } from "../../build/snapshots";

test("a week's moves are those since the oldest of its days, each above its noise or not", () => {
  const moves = weekMoves([
    snapshotOn("2026-11-15", { pillars: [1, 1, 1, 1] }),
    snapshotOn("2026-11-17", { pillars: [20, 6, 10, 15] }),
    snapshotOn("2026-11-23", { pillars: [20.5, 5.95, 10, 15] }),
  ]);
  expect(moves).toMatchObject({
    days: 6,
    total: { points: 0.45, isReal: true },
    brand: { points: 0.5, isReal: true },
    people: { points: -0.05, isReal: false },
    insights: { points: 0, isReal: false },
    relationships: { points: 0, isReal: false },
  });
});

test("without another day in the week there are none", () => {
  expect(weekMoves([])).toBeUndefined();
  expect(weekMoves([snapshotOn("2026-11-23")])).toBeUndefined();
  expect(weekMoves([snapshotOn("2026-11-01"), snapshotOn("2026-11-23")])).toBeUndefined();
});
