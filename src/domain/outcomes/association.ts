import { daysBetween } from "../days/calendar";
import type { Day } from "../days/day";
import { round3 } from "../scores/pillars";
import { permutationInterval, rankCorrelation } from "./rank-correlation";
import type { WeekBeside } from "./weekly";

/** From so many weeks on, both known, something is said. */
export const ENOUGH_WEEKS = 12;

/** And from so many steps between weeks in a row. */
const ENOUGH_STEPS = 8;

/** In at most so many cases something is said where there is nothing. */
const LEVEL = 0.05;

/**
 * Whether more of one went with more of the other. `tooFew`: weeks are missing until that can be
 * said; `scattered`: there are enough, and too few of them follow one another. Nothing of it says
 * that one brought the other.
 */
export type Association = {
  kind: "tooFew" | "scattered" | "nothing" | "together" | "opposite";
  /** Weeks with both known. */
  weeks: number;
};

type Pair = { day: Day; x: number; y: number };

/**
 * Compares the weekly index with what was counted, by ranks, so that no single week weighs much:
 * the values, and their changes from one week to the next. Two things that only drift for a while
 * have similar values; two that move by chance now and then have similar changes; only where both
 * go the same way, and further than shuffled weeks do, something is said.
 *
 * @param all oldest first, without the one that is not over
 * @param kinds how many kinds are compared at once: each more makes a chance find likelier
 */
export function association(all: readonly WeekBeside[], id: string, kinds: number): Association {
  const pairs = all.flatMap(({ day, index, counts }): Pair[] => {
    const count = counts[id];
    return index === undefined || count === undefined ? [] : [{ day, x: index, y: count }];
  });
  const steps = stepsOf(pairs);
  const weeks = pairs.length;
  if (weeks < ENOUGH_WEEKS) return { kind: "tooFew", weeks };
  if (steps.length < ENOUGH_STEPS) return { kind: "scattered", weeks };
  const level = LEVEL / Math.max(1, kinds);
  const side = sideOf(pairs, level);
  const isSame = side !== 0 && side === sideOf(steps, level);
  const kind = isSame ? (side > 0 ? "together" : "opposite") : "nothing";
  return { kind, weeks };
}

/** The changes between weeks that follow one another; equal ones are equal to the last digit. */
function stepsOf(pairs: readonly Pair[]): Pair[] {
  return pairs.flatMap((to, at) => {
    const from = pairs[at - 1];
    if (!from || daysBetween(from.day, to.day) !== 7) return [];
    return [{ day: to.day, x: round3(to.x - from.x), y: to.y - from.y }];
  });
}

/** 1 or −1 where the correlation lies above or below what shuffled pairs give; 0 within. */
function sideOf(pairs: readonly Pair[], level: number): -1 | 0 | 1 {
  const [x, y] = [pairs.map((pair) => pair.x), pairs.map((pair) => pair.y)];
  const found = rankCorrelation(x, y);
  if (found === undefined) return 0;
  const [low, high] = permutationInterval(x, y, level);
  if (found > high) return 1;
  return found < low ? -1 : 0;
}
