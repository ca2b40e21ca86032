import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond2,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from "d3-shape";
import { expect, test } from "vitest";
import type { LineStyle } from "../../../src/ui/chart/line";
import { MARKERS } from "../../../src/ui/chart/marker";

const SHAPES: Record<LineStyle, SymbolType> = {
  brand: symbolCircle,
  people: symbolSquare,
  insights: symbolTriangle,
  relationships: symbolDiamond2,
  own: symbolCircle,
  counted: symbolSquare,
  industry: symbolCross,
  network: symbolStar,
  team: symbolWye,
};

/** Those whose path is not the library's, of 56 square pixels. */
const others = (markers: Record<LineStyle, string>) =>
  Object.entries(SHAPES)
    .filter(([look, shape]) => symbol(shape, 56)() !== markers[look as LineStyle])
    .map(([look]) => look);

test("every marker has the shape that d3-shape gives it", () => {
  expect(others(MARKERS)).toEqual([]);
});

test("planted: a marker whose edge is off by a thousandth, and another's shape", () => {
  const moved = MARKERS.insights.replace("5.686", "5.687");
  expect(others({ ...MARKERS, insights: moved, team: MARKERS.network })).toEqual([
    "insights",
    "team",
  ]);
});
