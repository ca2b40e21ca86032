import type { Day } from "../day";
import type { Snapshot } from "../snapshot";
import { choosePillar, type Reason } from "./choose-pillar";
import { chooseTip } from "./choose-tip";
import type { CoachState } from "./state";
import type { Tip } from "./tips";

/** What the coach says today; no tip where all of the pillar's are done or put aside. */
export type Advice = { reason: Reason; tip: Tip | undefined; hasSeat: boolean };

/**
 * The coach's advice: the same all day for the same data.
 *
 * @param snapshots oldest first
 * @returns undefined where nothing is kept
 */
export function advice(
  snapshots: readonly Snapshot[],
  state: CoachState,
  today: Day,
): Advice | undefined {
  const reason = choosePillar(snapshots, today);
  if (!reason) return undefined;
  const hasSeat = snapshots.at(-1)?.seat === true;
  return { reason, tip: chooseTip({ pillar: reason.pillar, state, hasSeat, today }), hasSeat };
}
