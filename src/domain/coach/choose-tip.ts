import { type Day, dayNumber } from "../day";
import type { Pillar } from "../pillars";
import type { CoachState, Persona } from "./state";
import { TIPS, type Tip, type TipId } from "./tips";

/** The tips that fit a reader best; they come first, and all others after them. */
const FIRST: Record<Persona, readonly TipId[]> = {
  sales: ["b-headline", "p-search", "p-visitors", "i-comment", "r-decision", "r-accept"],
  spokesperson: ["b-publish", "b-media", "p-common", "i-conversation", "i-live", "r-decision"],
  marketing: ["b-publish", "b-coherence", "p-common", "i-share", "i-conversation", "r-colleagues"],
  recruiting: ["b-headline", "p-search", "p-view", "i-personal", "i-reply", "r-degrees"],
  job: ["b-keywords", "b-experience", "b-recommend", "p-intro", "i-personal", "r-dormant"],
  reader: ["b-photo", "b-comment-first", "p-daily", "i-comment", "i-reply", "r-colleagues"],
  quiet: ["b-photo", "b-experience", "p-daily", "i-reply", "r-invite", "r-dormant"],
};

/** One of the first so many is the day's, so that it changes and the order still counts. */
const IN_TURN = 3;

type Known = {
  pillar: Pillar;
  state: CoachState;
  /** The member has a Sales Navigator seat: paid tips are shown to nobody else. */
  hasSeat: boolean;
  today: Day;
};

/**
 * The tip of the day: one that the member is doing, or else one in turn of the first that are
 * neither done nor put aside. What is marked today counts from tomorrow on, so that there is one
 * tip a day at most, and the same all day.
 */
export function chooseTip({ pillar, state, hasSeat, today }: Known): Tip | undefined {
  const markOf = ({ id }: Tip) => {
    const mark = state.tips[id];
    return mark && mark.since < today ? mark.state : undefined;
  };
  const open = orderedTips(pillar, state, hasSeat);
  const doing = open.find((tip) => markOf(tip) === "doing");
  if (doing) return doing;
  const left = open.filter((tip) => markOf(tip) === undefined);
  return left[dayNumber(today) % Math.max(1, Math.min(IN_TURN, left.length))];
}

/** A pillar's tips as the member sees them: what fits first, free ones before paid ones. */
export function orderedTips(pillar: Pillar, { persona }: CoachState, hasSeat: boolean): Tip[] {
  const first: readonly TipId[] =
    persona === undefined || persona === "skipped" ? [] : FIRST[persona];
  const rank = ({ id, needs }: Tip) => (first.includes(id) ? 0 : 1) + (needs === "free" ? 0 : 2);
  return TIPS.filter((tip) => tip.pillar === pillar && (hasSeat || tip.needs === "free")).sort(
    (one, other) => rank(one) - rank(other),
  );
}
