import { daysBetween } from "../day";
import { explain } from "../explain";
import { total } from "../pillars";
import type { Snapshot } from "../snapshot";
import type { CautionId } from "./about";

/** A network rank this good, and so much better than the industry's, says more of the network. */
const [GOOD_RANK, FAR_BETTER] = [10, 10];

/** Nobody earns so many points of the total in a day. */
const JUMP = 5;

/**
 * The caution that the newest snapshot calls for: `network` where a top rank stands in a network
 * that is easier than the industry, `past` after a jump within a day.
 *
 * @param snapshots oldest first
 */
export function fittingCaution(snapshots: readonly Snapshot[]): CautionId | undefined {
  const [before, newest] = [snapshots.at(-2), snapshots.at(-1)];
  if (!newest) return undefined;
  if (before && isJump(before, newest)) return "past";
  const [industry, network] = [newest.groups.industry?.rank, newest.groups.network?.rank];
  if (industry === undefined || network === undefined) return undefined;
  return network <= GOOD_RANK && industry - network >= FAR_BETTER ? "network" : undefined;
}

function isJump(from: Snapshot, to: Snapshot): boolean {
  if (daysBetween(from.day, to.day) !== 1) return false;
  const points = Math.abs(total(to.pillars) - total(from.pillars));
  return points >= JUMP || explain(from, to).kind === "wide";
}
