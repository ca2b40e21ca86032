import type { Day } from "../../../domain/days/day";
import type { Snapshot } from "../../../domain/history/snapshot";
import { GROUPS, type GroupName } from "../../../domain/scores/groups";
import type { Pillar } from "../../../domain/scores/pillars";
import { lastOfEach, type Period, periodFor, runsOf } from "../../../domain/trend/periods";
import { layersOf, STACK } from "../../../domain/trend/stack";
import type { Geometry } from "../geometry";
import { areaPath, edgePath, placed } from "./stack-paths";

/** A day as the picture needs it. */
export type StackDay = Pick<Snapshot, "day" | "pillars" | "groups">;

/** What is drawn of the pillars on each other. */
export type StackDrawing<Item extends StackDay> = {
  from: Day;
  to: Day;
  period: Period;
  /** The days that are drawn, oldest first: the last one of each period. */
  items: readonly Item[];
  /** From the bottom up. */
  layers: { pillar: Pillar; area: string; edge: string }[];
  /** The groups whose averages are known on any day. */
  averages: { group: GroupName; line: string }[];
};

/** @param days oldest first, all from `from` to `to` */
export function stackDrawing<Item extends StackDay>(
  days: readonly Item[],
  from: Day,
  to: Day,
  geometry: Geometry,
): StackDrawing<Item> {
  const { left, right, y } = geometry;
  const period = periodFor(from, to, right - left);
  const place = <One extends { day: Day }>(all: readonly One[]) =>
    placed(runsOf(all, period), geometry);
  const items = lastOfEach(days, period);
  const stacked = place(items.map(({ day, pillars }) => ({ day, layers: layersOf(pillars) })));
  return {
    from,
    to,
    period,
    items,
    layers: STACK.map((pillar) => ({
      pillar,
      area: areaPath(stacked, ({ layers }) => layers[pillar], y),
      edge: edgePath(stacked, ({ layers }) => layers[pillar].top, y),
    })),
    averages: GROUPS.flatMap((group) => {
      const known = items.flatMap(({ day, groups }) => {
        const average = groups[group]?.average;
        return average === undefined ? [] : [{ day, average }];
      });
      if (known.length === 0) return [];
      return [{ group, line: edgePath(place(known), ({ average }) => average, y) }];
    }),
  };
}
