import type { Editioned } from "./edition";
import type { Days } from "./merge";

/**
 * Days as they count after everything was deleted everywhere: what was stored since by somebody who
 * does not know of the floor stands above it, each as far above as it was above nothing.
 *
 * @param floor the one that all older days are gone by
 */
export function lifted(days: Days, floor: number): Days {
  const lift = <Item extends Editioned>(item: Item): Item => {
    const { edition = 0 } = item;
    return edition < floor ? { ...item, edition: edition + floor } : item;
  };
  return { snapshots: days.snapshots.map(lift), deleted: days.deleted.map(lift), floor };
}

/** A floor that all days of these are below. */
export function floorAbove(...all: readonly Days[]): number {
  return all.reduce(
    (floor, { snapshots, deleted, floor: own }) =>
      [...snapshots, ...deleted].reduce(
        (highest, { edition = 0 }) => Math.max(highest, edition + 1),
        Math.max(floor, own),
      ),
    1,
  );
}
