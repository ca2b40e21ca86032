import { expect, test } from "vitest";
import { ownPast } from "../../../src/domain/outcomes/own-past";

const UP_AND_DOWN = [1, -1, 1, -1, 1, -1, 1, -1];
const EVERY_OTHER = [1, 1, -1, -1, 1, 1, -1, -1];

// Each worked out by hand: the sums of products one and two places apart, over those at none.
test.each([
  ["one row with itself", UP_AND_DOWN, UP_AND_DOWN, Math.sqrt(1 + (2 * (49 + 36)) / 64)],
  ["two of which only one comes back", UP_AND_DOWN, EVERY_OTHER, 1],
  ["one that falls all the time", [3, 1, -1, -3], [3, 1, -1, -3], Math.sqrt(1 + (2 * 25) / 400)],
  ["two in opposite ways", [3, 1, -1, -3], [-3, -1, 1, 3], Math.sqrt(1 + (2 * 25) / 400)],
  ["too short to look back", [1, 0, -1], [1, 0, -1], 1],
  ["one that never changes", [0, 0, 0, 0], [3, 1, -1, -3], 1],
])("%s swings so much further", (_what, x, y, factor) => {
  expect(ownPast(x, y)).toBeCloseTo(factor, 12);
});
