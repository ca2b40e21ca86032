import { isWide, pointsBetween } from "../change/explain";
import { daysBetween } from "../days/calendar";
import type { Snapshot } from "../history/snapshot";
import type { CautionId } from "./about";
import type { CoachState } from "./state";

/** A network rank this good, and so much better than the industry's, says more of the network. */
const [GOOD_RANK, FAR_BETTER] = [10, 10];

/** So many points of the total in a day, earned or not, show how much the index swings. */
const JUMP = 5;

/**
 * The cautions that fit the member now: `target` where a goal or a bonus hangs on the index, `past`
 * after a jump within a day, `network` where a top rank stands in a network that is easier than the
 * industry.
 *
 * @param snapshots oldest first
 */
export function fittingCautions(
  snapshots: readonly Snapshot[],
  { target }: Pick<CoachState, "target">,
): CautionId[] {
  const [before, newest] = [snapshots.at(-2), snapshots.at(-1)];
  const cautions: CautionId[] = [];
  if (target === "yes") cautions.push("target");
  if (before && newest && isJump(before, newest)) cautions.push("past");
  if (newest && isEasyNetwork(newest)) cautions.push("network");
  return cautions;
}

function isEasyNetwork({ groups: { industry, network } }: Snapshot): boolean {
  if (industry?.rank === undefined || network?.rank === undefined) return false;
  return network.rank <= GOOD_RANK && industry.rank - network.rank >= FAR_BETTER;
}

function isJump(from: Snapshot, to: Snapshot): boolean {
  if (daysBetween(from.day, to.day) !== 1) return false;
  return Math.abs(pointsBetween(from, to)) >= JUMP || isWide(from, to);
}
