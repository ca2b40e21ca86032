import type { Day } from "../../../domain/days/day";
import type { ChartDay } from "../../../domain/panel/panel-data";
import type { Pillar } from "../../../domain/scores/pillars";
import { lastOfEach, type Period, periodFor, runsOf } from "../../../domain/trend/periods";
import { layersOf, STACK } from "../../../domain/trend/stack";
import type { Geometry } from "../geometry";
import { areaPath, edgePath, placed } from "./stack-paths";

/** The pillars on each other, as they are drawn. */
export type StackLayers<Item extends ChartDay> = {
  from: Day;
  to: Day;
  period: Period;
  /** The days that are drawn, oldest first: the last one of each period. */
  items: readonly Item[];
  /** From the bottom up. */
  layers: { pillar: Pillar; area: string; edge: string }[];
};

/** @param days oldest first, all from `from` to `to` */
export function stackLayers<Item extends ChartDay>(
  days: readonly Item[],
  from: Day,
  to: Day,
  geometry: Geometry,
): StackLayers<Item> {
  const { left, right, y } = geometry;
  const period = periodFor(from, to, right - left);
  const items = lastOfEach(days, period);
  const stacked = placed(
    runsOf(
      items.map(({ day, pillars }) => ({ day, layers: layersOf(pillars) })),
      period,
    ),
    geometry,
  );
  const layers = STACK.map((pillar) => ({
    pillar,
    area: areaPath(stacked, ({ layers }) => layers[pillar], y),
    edge: edgePath(stacked, ({ layers }) => layers[pillar].top, y),
  }));
  return { from, to, period, items, layers };
}
