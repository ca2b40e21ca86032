import type { Snapshot } from "../history/snapshot";
import { type Explanation, explain } from "./explain";
import type { NoiseFloors } from "./noise-floors";

/** A step from one snapshot to the next in which something moved. */
export type Step = { from: Snapshot; to: Snapshot; explanation: Explanation };

/**
 * What moved, and when: the steps between neighbouring snapshots, the biggest first, of equal ones
 * the newest. Steps in which nothing but the rounding moved are left out.
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
    .sort((one, other) => weight(other.explanation) - weight(one.explanation));
}

const isMove = ({ kind }: Explanation) => kind !== "still" && kind !== "rounding";

/** Points the pillars moved, whichever way. Ranks weigh less than any point, each as it moved. */
function weight(explanation: Explanation): number {
  switch (explanation.kind) {
    case "you":
      return explanation.pillars.reduce((sum, { points }) => sum + Math.abs(points), 0);
    case "wide":
      return Math.abs(explanation.points);
    case "they":
      return Math.max(...explanation.ranks.map(({ from, to }) => Math.abs(to - from))) / 10_000;
    default:
      return 0;
  }
}
