import { dayNumber } from "../../domain/days/calendar";
import type { Day } from "../../domain/days/day";
import { axisDays } from "../../domain/trend/axis-days";
import type { Scale } from "./line";
import { linear } from "./linear";

/** Room around the plot for the scale, the days and the labels at the lines' ends, in pixels. */
const LEFT = 24;
const TOP = 8;
const BOTTOM = 22;

/** Days on the axis stand at least this far apart, in pixels: the last one ends where it stands. */
const AXIS_STEP = 96;

/** Labels of lines stand at least this far apart, in pixels. */
export const LABEL_STEP = 16;

/** `axisWidth` is the room for the scale, where it needs more than a number of two digits. */
export type Size = { width: number; height: number; labelWidth: number; axisWidth?: number };

/** Where everything of a chart stands, in pixels, for the days from `from` to `to`. */
export type Geometry = {
  /** Of the whole drawing, the labels included. */
  width: number;
  left: number;
  right: number;
  bottom: number;
  x: (day: Day) => number;
  y: (value: number) => number;
  /** How many days before or after `from` a horizontal place is. */
  offsetAt: (x: number) => number;
  axisDays: Day[];
};

export function geometryOf(
  from: Day,
  to: Day,
  { bottom, top }: Pick<Scale, "bottom" | "top">,
  { width, height, labelWidth, axisWidth = LEFT }: Size,
): Geometry {
  const right = Math.max(axisWidth + 1, width - labelWidth);
  const first = dayNumber(from);
  const days = Math.max(1, dayNumber(to) - first);
  const xOf = linear([0, days], [axisWidth, right]);
  const daysAt = linear([axisWidth, right], [0, days]);
  return {
    width,
    left: axisWidth,
    right,
    bottom: height - BOTTOM,
    x: (day) => xOf(dayNumber(day) - first),
    y: linear([bottom, top], [height - BOTTOM, TOP]),
    offsetAt: (x) => Math.round(daysAt(x)),
    axisDays: axisDays(from, to, Math.max(2, Math.floor((right - axisWidth) / AXIS_STEP) + 1)),
  };
}

/**
 * Moves labels apart that would cover each other, as little as possible, keeping their order and
 * staying within the plot.
 *
 * @param places wanted heights in pixels
 * @param step how far apart they stand at least, in pixels
 * @returns a height for each, in the order given
 */
export function spread(
  places: readonly number[],
  top: number,
  bottom: number,
  step = LABEL_STEP,
): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const result = [...places];
  let lowest = top - step;
  for (const index of order) {
    lowest = Math.max(result[index] ?? 0, lowest + step);
    result[index] = lowest;
  }
  let highest = bottom + step;
  for (const index of order.reverse()) {
    highest = Math.min(result[index] ?? 0, highest - step);
    result[index] = highest;
  }
  return result;
}
