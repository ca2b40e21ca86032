import { addDays } from "../days/calendar";
import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import type { OwnProfile } from "../profile/own-profile";
import { choosePillar, type Reason } from "./choose-pillar";
import { chooseTip } from "./choose-tip";
import type { CoachState } from "./state";
import { type Habit, habitOf, isTrying } from "./tip-marks";
import { TIPS, type Tip } from "./tips";

export type Advice = {
  /** The pillar to work on, and why. */
  reason: Reason;
  /** What the member is doing. */
  habit: Habit | undefined;
  /**
   * The tip of the day, once shown whatever is read later that day; none while a habit is tried, and
   * none where all of the pillar's are marked.
   */
  tip: Tip | undefined;
  /** A habit is tried, so that no other change is proposed. */
  isWaiting: boolean;
  /** The member has a Sales Navigator seat. */
  hasSeat: boolean;
};

export type CoachFacts = {
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
export function advice({ snapshots, state, profile, today }: CoachFacts): Advice | undefined {
  const reason = choosePillar(snapshots, today);
  if (!reason) return undefined;
  // A typed day says nothing of a seat.
  const hasSeat = snapshots.findLast(({ seat }) => seat !== undefined)?.seat === true;
  const habit = habitOf(state);
  const shown = state.daily?.day === today ? state.daily.id : undefined;
  const tip =
    TIPS.find(({ id }) => id === shown) ??
    chooseTip(reason.pillar, { state, profile, hasSeat }, today);
  const isWaiting = habit !== undefined && habit.tip !== tip && isTrying(habit, today);
  return { reason, habit, tip: isWaiting ? undefined : tip, isWaiting, hasSeat };
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
  const known = state.daily?.day ?? "";
  // One of a day after tomorrow is from when the clock was wrong.
  if (!tip || (known >= today && known <= addDays(today, 1))) return undefined;
  return { ...state, daily: { day: today, id: tip.id } };
}
