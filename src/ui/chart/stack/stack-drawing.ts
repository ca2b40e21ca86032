import type { Day } from "../../../domain/days/day";
import type { Snapshot } from "../../../domain/history/snapshot";
import { GROUPS, type GroupName } from "../../../domain/scores/groups";
import { runsOf } from "../../../domain/trend/periods";
import type { Geometry } from "../geometry";
import { type StackLayers, stackLayers } from "./stack-layers";
import { edgePath, placed } from "./stack-paths";

/** A day as the picture needs it. */
export type StackDay = Pick<Snapshot, "day" | "pillars" | "groups">;

/** What is drawn of the pillars on each other, and of the groups across them. */
export type StackDrawing<Item extends StackDay> = StackLayers<Item> & {
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
  const stacked = stackLayers(days, from, to, geometry);
  const averages = GROUPS.flatMap((group) => {
    const known = stacked.items.flatMap(({ day, groups }) => {
      const average = groups[group]?.average;
      return average === undefined ? [] : [{ day, average }];
    });
    if (known.length === 0) return [];
    const runs = placed(runsOf(known, stacked.period), geometry);
    return [{ group, line: edgePath(runs, ({ average }) => average, geometry.y) }];
  });
  return { ...stacked, averages };
}
