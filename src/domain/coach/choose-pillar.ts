import { type NoiseFloors, noiseFloors } from "../change/noise-floors";
import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import type { Pillar } from "../scores/pillars";
import type { ComparedGroup } from "../stand/compared-groups";
import type { PillarStanding } from "../stand/pillar-standing";
import { pillarStandings } from "../stand/standing";

/**
 * The pillar to work on and why, from the strongest reason to the weakest: `groups`, the gap to the
 * industry or network, in points, negative where the member is behind; `history`, the gap to the
 * own 30-day median; `points`, what is left out of 25.
 */
export type Reason =
  | {
      kind: "groups";
      pillar: Pillar;
      own: number;
      group: ComparedGroup;
      average: number;
      gap: number;
    }
  | { kind: "history"; pillar: Pillar; own: number; median: number }
  | { kind: "points"; pillar: Pillar; own: number };

/**
 * What the coach goes by: it changes with a new day, not during one, so today's snapshot counts only
 * where there is no earlier one.
 *
 * @param snapshots oldest first
 */
export function beforeToday(snapshots: readonly Snapshot[], today: Day): readonly Snapshot[] {
  const earlier = snapshots.filter(({ day }) => day < today);
  return earlier.length > 0 ? earlier : snapshots;
}

/**
 * Chooses as `coaching.md` §7 says: the pillar with the smallest gap, as `pillarStandings` measures it.
 *
 * @param snapshots oldest first
 * @returns undefined where nothing is kept
 */
export function choosePillar(snapshots: readonly Snapshot[], today: Day): Reason | undefined {
  const known = beforeToday(snapshots, today);
  const standings = pillarStandings(known);
  if (!standings) return undefined;
  const { basis, pillars } = standings;
  if (basis === "groups") return byGroups(least(pillars, "gap"));
  return (basis === "median" && byHistory(pillars, noiseFloors(known))) || byPoints(pillars);
}

function byGroups(one: PillarStanding | undefined): Reason | undefined {
  if (!one || one.against === "median" || one.against === "full") return undefined;
  const { pillar, own, against, value, gap } = one;
  return { kind: "groups", pillar, own, group: against, average: value, gap };
}

/** Only a pillar that fell gives a reason to work on it, and by more than the member's own noise. */
function byHistory(pillars: readonly PillarStanding[], floors: NoiseFloors): Reason | undefined {
  const fallen = pillars.filter(({ pillar, gap }) => -gap >= floors[pillar]);
  const one = least(fallen, "gap");
  return one && { kind: "history", pillar: one.pillar, own: one.own, median: one.value };
}

function byPoints(pillars: readonly PillarStanding[]): Reason | undefined {
  const one = least(pillars, "own");
  return one && { kind: "points", pillar: one.pillar, own: one.own };
}

/** The first of those with the smallest one of that. */
function least(pillars: readonly PillarStanding[], of: "gap" | "own"): PillarStanding | undefined {
  return pillars.toSorted((one, other) => one[of] - other[of])[0];
}
