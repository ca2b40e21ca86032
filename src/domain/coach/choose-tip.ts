import { dayNumber } from "../days/calendar";
import type { Day } from "../days/day";
import { type OwnProfile, stateOf } from "../profile/own-profile";
import type { Pillar } from "../scores/pillars";
import type { CoachState, Persona } from "./state";
import { tipStatuses } from "./tip-marks";
import { TIPS, type Tip, type TipId } from "./tips";

/** The tips that fit a reader best; they come first, and all others after them. */
const FIRST_FOR: Record<Persona, readonly TipId[]> = {
  sales: ["b-headline", "p-search", "p-visitors", "i-comment", "r-decision", "r-accept"],
  spokesperson: ["b-publish", "b-media", "p-common", "i-conversation", "i-live", "r-decision"],
  marketing: ["b-publish", "b-coherence", "p-common", "i-share", "i-conversation", "r-colleagues"],
  recruiting: ["b-headline", "p-search", "p-view", "i-personal", "i-reply", "r-degrees"],
  job: ["b-keywords", "b-experience", "b-recommend", "p-intro", "i-personal", "r-dormant"],
  reader: ["b-photo", "b-comment-first", "p-daily", "i-comment", "i-reply", "r-colleagues"],
  quiet: ["b-photo", "b-experience", "p-daily", "i-reply", "r-invite", "r-dormant"],
};

/** One of the first so many is the day's, so that it changes and the order still counts. */
const ROTATION = 3;

export type TipFacts = {
  state: CoachState;
  /** What is known of the own profile. */
  profile: OwnProfile | undefined;
  /** The member has a Sales Navigator seat: paid tips are shown to nobody else. */
  hasSeat: boolean;
};

/**
 * A tip for the day: one in turn of the first of those of which the member said nothing, the same
 * all day for the same data. Only those that stand equal take turns, so a part that is missing on
 * the profile comes before everything else.
 */
export function chooseTip(pillar: Pillar, known: TipFacts, today: Day): Tip | undefined {
  const marks = tipStatuses(known.state.log);
  const left = orderedTips(pillar, known).filter(({ id }) => marks[id] === undefined);
  const [first] = left;
  const equal = first ? left.filter((tip) => compareTiers(tip, first, known) === 0) : [];
  return equal[dayNumber(today) % Math.max(1, Math.min(ROTATION, equal.length))];
}

/**
 * A pillar's tips in the order of `coaching.md` §7: by what the own profile says, free ones before
 * paid ones, and what fits the reader first among equals.
 */
export function orderedTips(pillar: Pillar, known: TipFacts): Tip[] {
  const { persona } = known.state;
  const first: readonly TipId[] =
    persona === undefined || persona === "skipped" ? [] : FIRST_FOR[persona];
  const fits = (tip: Tip) => Number(first.includes(tip.id));
  return TIPS.filter(
    (tip) => tip.pillar === pillar && (known.hasSeat || tip.needs === "free"),
  ).sort((one, other) => compareTiers(one, other, known) || fits(other) - fits(one));
}

/** Whoever reads it: by what the own profile says, then free before paid; 0 where both stand equal. */
function compareTiers(one: Tip, other: Tip, known: TipFacts): number {
  return checkRank(one, known) - checkRank(other, known) || costRank(one) - costRank(other);
}

const costRank = ({ needs }: Tip) => (needs === "free" ? 0 : 1);

/**
 * First what is missing, then what is unknown, then what no check tells of; last what is there. As
 * long as nothing is known of the profile, its checks tell nothing.
 */
function checkRank({ checks }: Tip, { profile }: TipFacts): number {
  if (checks.length === 0 || !profile) return 2;
  return { missing: 0, unknown: 1, present: 3 }[stateOf(profile, checks)];
}
