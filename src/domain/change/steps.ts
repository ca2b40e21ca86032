import type { Snapshot } from "../history/snapshot";
import { type Explanation, explain, type RankMove } from "./explain";
import type { NoiseFloors } from "./noise-floors";

/** A step from one snapshot to the next in which something moved. */
export type Step = { from: Snapshot; to: Snapshot; explanation: Explanation };

/**
 * What moved, and when: the steps between neighbouring snapshots, the one first in which the total
 * moved most, of equal ones that in which the pillars did, then the ranks, then the newest. Steps in
 * which nothing, only noise or only the rounding moved are left out.
 *
 * @param snapshots oldest first
 */
export function stepsOf(snapshots: readonly Snapshot[], floors: NoiseFloors): Step[] {
  return snapshots
    .flatMap((to, index) => {
      const from = snapshots[index - 1];
      if (!from) return [];
      const explanation = explain(from, to, floors);
      return isMove(explanation) ? [{ from, to, explanation }] : [];
    })
    .reverse()
    .sort((one, other) => compareWeights(weights(other.explanation), weights(one.explanation)));
}

function isMove(explanation: Explanation): boolean {
  switch (explanation.kind) {
    case "you":
    case "they":
    case "wide":
      return true;
    case "noise":
      return explanation.ranks.length > 0;
    default:
      return false;
  }
}

/**
 * What a step is ordered by: how far the total moved, then the pillars, whichever way, then the
 * rank that moved farthest. Noise is no move.
 */
type Weights = readonly [total: number, pillars: number, rank: number];

function weights(explanation: Explanation): Weights {
  switch (explanation.kind) {
    case "you": {
      const { points, pillars, ranks } = explanation;
      return [
        Math.abs(points),
        pillars.reduce((sum, move) => sum + Math.abs(move.points), 0),
        farthest(ranks),
      ];
    }
    case "wide":
      return [Math.abs(explanation.points), 0, 0];
    case "they":
    case "noise":
      return [0, 0, farthest(explanation.ranks)];
    default:
      return [0, 0, 0];
  }
}

const farthest = (ranks: readonly RankMove[]) =>
  Math.max(0, ...ranks.map(({ from, to }) => Math.abs(to - from)));

/** The first place at which two differ decides. */
function compareWeights(one: Weights, other: Weights): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}
