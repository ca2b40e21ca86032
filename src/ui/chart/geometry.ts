import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { axisDays, type Day, daysBetween } from "../../domain/day";
import { PILLAR_MAX } from "../../domain/pillars";
import type { Point } from "../../domain/series";

/** Room around the plot for the scale, the days and the labels at the lines' ends, in pixels. */
const LEFT = 24;
const TOP = 8;
const BOTTOM = 22;

/** Days on the axis stand at least this far apart, in pixels. */
const AXIS_STEP = 76;

/** Labels of lines stand at least this far apart, in pixels. */
export const LABEL_STEP = 16;

export type Size = { width: number; height: number; labelWidth: number };

/** Where everything of a trend chart stands, in pixels, for the days from `from` to `to`. */
export type Geometry = {
  left: number;
  right: number;
  bottom: number;
  x: (day: Day) => number;
  y: (score: number) => number;
  /** The day nearest to a horizontal place. */
  offsetAt: (x: number) => number;
  gridScores: number[];
  axisDays: Day[];
};

export function geometry(from: Day, to: Day, { width, height, labelWidth }: Size): Geometry {
  const right = Math.max(LEFT + 1, width - labelWidth);
  const days = Math.max(1, daysBetween(from, to));
  const xScale = scaleLinear([0, days], [LEFT, right]);
  const yScale = scaleLinear([0, PILLAR_MAX], [height - BOTTOM, TOP]);
  return {
    left: LEFT,
    right,
    bottom: height - BOTTOM,
    x: (day) => xScale(daysBetween(from, day)),
    y: (score) => yScale(score),
    offsetAt: (x) => Math.round(xScale.invert(x)),
    gridScores: yScale.ticks(5),
    axisDays: axisDays(from, to, Math.max(2, Math.floor((right - LEFT) / AXIS_STEP) + 1)),
  };
}

/** The path of all runs of two and more days; days alone are left to `lonePath`. */
export function linePath(runs: readonly Point[][], { x, y }: Geometry): string {
  const draw = line<Point>(
    (point) => x(point.day),
    (point) => y(point.value),
  );
  return runs.map((run) => (run.length > 1 ? draw(run) : "")).join("");
}

/** A path of zero length for every day alone; a round line end makes a dot of it. */
export function lonePath(runs: readonly Point[][], { x, y }: Geometry): string {
  return runs
    .flatMap((run) => (run.length === 1 ? run : []))
    .map((point) => `M${x(point.day)},${y(point.value)}h0`)
    .join("");
}

/**
 * Moves labels apart that would cover each other, as little as possible, keeping their order and
 * staying within the plot.
 *
 * @param places wanted heights in pixels
 * @returns a height for each, in the order given
 */
export function spread(places: readonly number[], top: number, bottom: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const result = [...places];
  let lowest = top - LABEL_STEP;
  for (const index of order) {
    lowest = Math.max(result[index] ?? 0, lowest + LABEL_STEP);
    result[index] = lowest;
  }
  let highest = bottom + LABEL_STEP;
  for (const index of order.reverse()) {
    highest = Math.min(result[index] ?? 0, highest - LABEL_STEP);
    result[index] = highest;
  }
  return result;
}
