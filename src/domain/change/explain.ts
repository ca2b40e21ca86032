import { daysBetween } from "../days/calendar";
import type { Snapshot } from "../history/snapshot";
import { GROUPS, type GroupName } from "../scores/groups";
import { PILLARS, type Pillar, round3, total } from "../scores/pillars";
import { floorsBetween, type NoiseFloors } from "./noise-floors";

/**
 * "Several points". A member may earn as many in a day (a public series has +5.9 in one pillar); that
 * the average of many moves so far, the same way on the same day, is what looks LinkedIn-wide.
 */
const SEVERAL = 2;

/** How a pillar moved, in points. */
export type PillarMove = { pillar: Pillar; points: number };

/** How a group's average moved, in points. */
export type AverageMove = { group: GroupName; points: number };

/** How a rank moved, and by how many points its group's average did, where that is known. */
export type RankMove = { group: GroupName; from: number; to: number; average: number | undefined };

/**
 * What happened between two snapshots.
 * `still`: nothing that is known of both moved. `noise`: own pillars moved, none by more than noise,
 * by `points` together, and ranks may have. `drift`: only averages moved. `rounding`:
 * only LinkedIn's whole number did, but for noise. `you`: own pillars moved, the heaviest first.
 * `they`: own pillars stood, but a rank moved. `wide`: own total and a group's average moved the same
 * way by several points from one day to the next, which looks LinkedIn-wide.
 */
export type Explanation =
  | { kind: "still" }
  | { kind: "noise"; points: number; ranks: RankMove[] }
  | { kind: "drift"; averages: AverageMove[] }
  | { kind: "rounding"; from: number; to: number; points: number }
  | { kind: "you"; points: number; pillars: PillarMove[]; ranks: RankMove[] }
  | { kind: "they"; ranks: RankMove[] }
  | { kind: "wide"; points: number };

/**
 * Explains the step from one snapshot to a later one.
 *
 * @param floors the member's own: a pillar's moves below its own are not spoken of
 */
export function explain(from: Snapshot, to: Snapshot, floors: NoiseFloors): Explanation {
  const points = pointsBetween(from, to);
  const moved = pillarMoves(from, to);
  const pillars = aboveNoise(moved, floorsBetween(from, to, floors), points);
  const ranks = rankMoves(from, to);
  if (isWide(from, to)) return { kind: "wide", points };
  if (pillars.length > 0) return { kind: "you", points, pillars, ranks };
  if (ranks.length > 0 && moved.length === 0) return { kind: "they", ranks };
  const [shown, shows] = [from.displayedTotal, to.displayedTotal];
  if (ranks.length === 0 && shown !== undefined && shows !== undefined && shown !== shows) {
    return { kind: "rounding", from: shown, to: shows, points };
  }
  if (moved.length > 0) return { kind: "noise", points, ranks };
  const averages = averageMoves(from, to);
  return averages.length > 0 ? { kind: "drift", averages } : { kind: "still" };
}

/** How every pillar moved that did at all, the heaviest first. */
export function pillarMoves(from: Snapshot, to: Snapshot): PillarMove[] {
  return PILLARS.map((pillar) => ({
    pillar,
    points: round3(to.pillars[pillar] - from.pillars[pillar]),
  }))
    .filter(({ points }) => points !== 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

/** Those above their floor; where only the total is above its own, every one that moved at all. */
function aboveNoise(moved: PillarMove[], floors: NoiseFloors, sum: number): PillarMove[] {
  const real = moved.filter(({ pillar, points }) => Math.abs(points) >= floors[pillar]);
  return real.length === 0 && Math.abs(sum) >= floors.total ? moved : real;
}

function rankMoves(from: Snapshot, to: Snapshot): RankMove[] {
  return GROUPS.flatMap((group) => {
    const [before, after] = [from.groups[group]?.rank, to.groups[group]?.rank];
    if (before === undefined || after === undefined || before === after) return [];
    return [{ group, from: before, to: after, average: averageMove(from, to, group) }];
  });
}

function averageMoves(from: Snapshot, to: Snapshot): AverageMove[] {
  return GROUPS.flatMap((group) => {
    const points = averageMove(from, to, group) ?? 0;
    return points === 0 ? [] : [{ group, points }];
  });
}

function averageMove(from: Snapshot, to: Snapshot, group: GroupName): number | undefined {
  const [before, after] = [from.groups[group]?.average, to.groups[group]?.average];
  return before === undefined || after === undefined ? undefined : round3(after - before);
}

/** How far the total moved. */
export const pointsBetween = (from: Snapshot, to: Snapshot) =>
  round3(total(to.pillars) - total(from.pillars));

/** Whether a step looks LinkedIn-wide; no noise floor comes near that. */
export function isWide(from: Snapshot, to: Snapshot): boolean {
  const points = pointsBetween(from, to);
  if (daysBetween(from.day, to.day) !== 1 || Math.abs(points) < SEVERAL) return false;
  return GROUPS.some((group) => {
    const average = averageMove(from, to, group) ?? 0;
    return Math.abs(average) >= SEVERAL && Math.sign(average) === Math.sign(points);
  });
}
