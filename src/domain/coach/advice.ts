import type { Day } from "../day";
import type { OwnProfile } from "../profile";
import type { Snapshot } from "../snapshot";
import { choosePillar, type Reason } from "./choose-pillar";
import { chooseTip, orderedTips } from "./choose-tip";
import type { CoachState } from "./state";
import { type Habit, habitOf, isTrying } from "./tip-marks";
import type { Tip } from "./tips";

export type Advice = {
  /** The pillar to work on, and why. */
  reason: Reason;
  /** What the member is doing. */
  habit: Habit | undefined;
  /** The tip of the day; none while a habit is tried, and none where all of the pillar's are marked. */
  tip: Tip | undefined;
  /** The member has a Sales Navigator seat. */
  hasSeat: boolean;
};

export type Known = {
  /** Oldest first. */
  snapshots: readonly Snapshot[];
  state: CoachState;
  profile: OwnProfile | undefined;
  today: Day;
};

/**
 * The coach's advice: the same for the same data, and never a second tip on one day.
 *
 * @returns undefined where nothing is kept
 */
export function advice({ snapshots, state, profile, today }: Known): Advice | undefined {
  const reason = choosePillar(snapshots, today);
  if (!reason) return undefined;
  const hasSeat = snapshots.at(-1)?.seat === true;
  const habit = habitOf(state);
  const known = { state, profile, hasSeat };
  const shown = state.daily?.day === today ? state.daily.id : undefined;
  const tip =
    orderedTips(reason.pillar, known).find(({ id }) => id === shown) ??
    chooseTip(reason.pillar, known, today);
  const isWaiting = habit && habit.tip !== tip && isTrying(habit, today);
  return { reason, habit, tip: isWaiting ? undefined : tip, hasSeat };
}

/**
 * Remembers the tip that is shown today; undefined where there is nothing to remember. The first of
 * a day stays, and a page that was left open overnight does not bring yesterday's back.
 */
export function withDaily(
  state: CoachState,
  { tip }: Pick<Advice, "tip">,
  today: Day,
): CoachState | undefined {
  if (!tip || (state.daily && state.daily.day >= today)) return undefined;
  return { ...state, daily: { day: today, id: tip.id } };
}
