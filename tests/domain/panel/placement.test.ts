import { expect, test } from "vitest";
import { CORNERS, cornerByKey, nearestCorner } from "../../../src/domain/panel/placement";

test.each([
  [0, 0, "top-left"],
  [499, 399, "top-left"],
  [500, 399, "top-right"],
  [499, 400, "bottom-left"],
  [1000, 800, "bottom-right"],
  [-20, 900, "bottom-left"],
])("at %i, %i of 1000 × 800 the nearest corner is %s", (x, y, corner) => {
  expect(nearestCorner(x, y, 1000, 800)).toBe(corner);
});

test.each([
  ["bottom-right", "ArrowLeft", "bottom-left"],
  ["bottom-right", "ArrowUp", "top-right"],
  ["top-left", "ArrowRight", "top-right"],
  ["top-left", "ArrowDown", "bottom-left"],
  ["top-left", "ArrowLeft", "top-left"],
  ["top-left", "ArrowUp", "top-left"],
] as const)("from %s, %s leads to %s", (corner, key, next) => {
  expect(cornerByKey(corner, key)).toBe(next);
});

test.each(["Tab", "Enter", " ", "a", "toString"])("%j leads nowhere", (key) => {
  for (const corner of CORNERS) expect(cornerByKey(corner, key)).toBeUndefined();
});
