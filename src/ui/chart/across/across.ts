import type { ComponentChildren } from "preact";
import type { Day } from "../../../domain/days/day";
import type { Geometry } from "../geometry";

/** What is told across a chart besides its lines: in words, and as it is drawn. */
export type Across = {
  /** The room it takes above the plot, in pixels. */
  height: number;
  words: (day: Day) => readonly string[];
  draw: (geometry: Geometry) => ComponentChildren;
};
