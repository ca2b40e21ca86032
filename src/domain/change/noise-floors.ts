import { addDays, daysBetween } from "../days/calendar";
import type { Snapshot } from "../history/snapshot";
import { isByHand } from "../reading/source";
import { median } from "../scores/median";
import { areWhole, PILLARS, type Pillar, round3, total } from "../scores/pillars";

/** Moves smaller than these are noise, in points. */
export type NoiseFloors = Record<Pillar | "total", number>;

/** Until the member's own history gives better ones (design page `product.md`). */
export const DEFAULT_FLOORS: NoiseFloors = {
  brand: 0.1,
  people: 0.1,
  insights: 0.1,
  relationships: 0.1,
  total: 0.3,
};

/** What a day of whole numbers can be off by (design page `history.md` §2), in points. */
const OF_WHOLE_NUMBERS: NoiseFloors = {
  brand: 1,
  people: 1,
  insights: 1,
  relationships: 1,
  total: 2,
};

/** Whether a day was written down without decimals, as some programs do. */
function isWholeNumbered(snapshot: Snapshot): boolean {
  return isByHand(snapshot) && areWhole(snapshot.pillars);
}

/** The floors of the step between two days: wider where one of them was rounded. */
export function floorsBetween(from: Snapshot, to: Snapshot, floors: NoiseFloors): NoiseFloors {
  return isWholeNumbered(from) || isWholeNumbered(to) ? OF_WHOLE_NUMBERS : floors;
}

/** The days up to the newest that are learned from, so that the floors follow the member. */
export const LEARNED_DAYS = 90;

/** From this many snapshots on something is learned. */
const ENOUGH_SNAPSHOTS = 30;

/** Of each pillar at least this many moves must have been seen. */
const ENOUGH_MOVES = 10;

/** A floor never leaves its default further behind than by these factors. */
const [LOWEST, HIGHEST] = [0.5, 3];

/**
 * The noise floors that fit a member: the middle one of the moves from one day to the next, so that
 * what is smaller than usual is not spoken of. The middle one, because a few large moves must not
 * count; days on which a pillar stood still tell nothing of how far it moves, nor do rounded ones.
 *
 * @param snapshots oldest first; those of the last 90 days up to the newest count
 */
export function noiseFloors(snapshots: readonly Snapshot[]): NoiseFloors {
  const newest = snapshots.at(-1);
  if (!newest) return DEFAULT_FLOORS;
  const since = addDays(newest.day, 1 - LEARNED_DAYS);
  const recent = snapshots.slice(snapshots.findIndex(({ day }) => day >= since));
  if (recent.length < ENOUGH_SNAPSHOTS) return DEFAULT_FLOORS;
  const floors = { ...DEFAULT_FLOORS };
  for (const pillar of PILLARS) {
    floors[pillar] = learned(recent, ({ pillars }) => pillars[pillar], DEFAULT_FLOORS[pillar]);
  }
  floors.total = learned(recent, ({ pillars }) => total(pillars), DEFAULT_FLOORS.total);
  return floors;
}

function learned(
  snapshots: readonly Snapshot[],
  value: (snapshot: Snapshot) => number,
  usual: number,
): number {
  const moves = snapshots.flatMap((to, index) => {
    const from = snapshots[index - 1];
    const isNextDay = from && daysBetween(from.day, to.day) === 1;
    const isExact = from && !isWholeNumbered(from) && !isWholeNumbered(to);
    const points = isNextDay && isExact ? value(to) - value(from) : 0;
    return points === 0 ? [] : [Math.abs(points)];
  });
  if (moves.length < ENOUGH_MOVES) return usual;
  return Math.min(HIGHEST * usual, Math.max(LOWEST * usual, round3(median(moves))));
}
