import type { Day } from "../../domain/days/day";
import type { GroupName } from "../../domain/scores/groups";
import type { Pillar } from "../../domain/scores/pillars";

/** How a line looks: its colour, dash and marker stand in `chart.css` and `marker.ts`. */
export type LineStyle = Pillar | "own" | "counted" | GroupName;

/** One line of a chart over days. */
export type Line<Item> = {
  look: LineStyle;
  /** Beside the line's end, and in words. */
  name: string;
  /** A day without a value is a gap. */
  value: (item: Item) => number | undefined;
};

/** The vertical axis: from the value at the bottom to the value on top; a rank's best is on top. */
export type Scale = {
  bottom: number;
  top: number;
  /** The smallest difference between two values, where they are whole numbers. */
  step?: number;
  /** Values with a line across the plot. */
  grid: readonly number[];
  /** A value on the axis. */
  axis: (value: number) => string;
  /** A value beside a line, short, and in words and tables, whole. */
  short: (value: number) => string;
  exact: (value: number) => string;
};

/** What a chart draws: `items` oldest first, all from `from` to `to`. */
export type Drawing<Item extends { day: Day }> = {
  items: readonly Item[];
  lines: readonly Line<Item>[];
  scale: Scale;
  from: Day;
  to: Day;
  /** How far apart two items in a row are, in days; 1 where left out. */
  stepDays?: number;
};
