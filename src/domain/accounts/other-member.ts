import { DEFAULT_FLOORS, floorsBetween } from "../change/noise-floors";
import type { Snapshot } from "../history/snapshot";
import { GROUPS } from "../scores/groups";
import { PILLARS, round3 } from "../scores/pillars";

/** Two readings of one member are told apart from those of two within so many days. */
export const COMPARED_DAYS = 30;

/** A member's own pillar is off by more than this only rarely, in points. */
const FAR = 2;

/** And by more than so many times what is noise. */
const FLOORS_FAR = 6;

/** A rank that is off by more than this is another one. */
const RANKS_FAR = 10;

/**
 * Whether two readings cannot be of one member: every pillar is far off, and so is every rank that
 * both know. One real day moved 5.9 points in one pillar and 21 ranks, and the others stood still:
 * that is still one member. Two members with similar scores cannot be told apart.
 *
 * A floor that was learned is 0.3 points at the most, and six of it are less than 2: only the
 * floor of whole numbers makes a difference.
 *
 * @param before a reading within 30 days before the other, or of the same day
 */
export function isOtherMember(before: Snapshot, now: Snapshot): boolean {
  const floors = floorsBetween(before, now, DEFAULT_FLOORS);
  const arePillarsFar = PILLARS.every(
    (pillar) =>
      round3(Math.abs(now.pillars[pillar] - before.pillars[pillar])) >
      Math.max(FAR, FLOORS_FAR * floors[pillar]),
  );
  return arePillarsFar && GROUPS.every((group) => !isRankNear(before, now, group));
}

function isRankNear(before: Snapshot, now: Snapshot, group: (typeof GROUPS)[number]): boolean {
  const [one, other] = [before.groups[group]?.rank, now.groups[group]?.rank];
  return one !== undefined && other !== undefined && Math.abs(other - one) <= RANKS_FAR;
}
