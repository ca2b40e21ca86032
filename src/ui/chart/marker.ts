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
import type { Look } from "./line";

/** Each line has its own shape as well as its own dash, so that colour is never needed. */
const SHAPES: Record<Look, SymbolType> = {
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

/** In square pixels. */
const AREA = 56;

/** The path of a line's marker, around 0,0. */
export function marker(look: Look): string {
  return symbol(SHAPES[look], AREA)() ?? "";
}
