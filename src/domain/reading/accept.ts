import { PILLAR_MAX, PILLARS, type Pillars, round3, total } from "../scores/pillars";
import type { Sides } from "./page-state";

/** A shown total is the rounded sum, so the two differ by half a point at most. */
const ROUNDING = 0.51;

/** Whether a whole number that is shown may stand for the exact one: they differ by rounding only. */
export function isRounded(shown: number, exact: number): boolean {
  return round3(Math.abs(exact - shown)) <= ROUNDING;
}

/** LinkedIn's own floats may pass a pillar's most by their noise. */
const NOISE = 0.001;

/**
 * Four scores, and the totals they must add up to: the one that was sent, the one that is shown.
 * A total that is there and cannot be read is NaN.
 */
export type ScoresToCheck = {
  pillars: Partial<Pillars>;
  total?: number | undefined;
  displayedTotal?: number | undefined;
};

/**
 * Accepts or refuses what a reader found, by the rules of the design page `ssi-page.md` §7.
 *
 * @returns the four scores rounded to three decimals, or why they are not a reading: `incomplete`
 *   when one of the four is missing or no score, when a total is there and cannot be read, and of
 *   four zeros without a total; `inconsistent` when they do not add up to a total that is known
 */
export function accept(toCheck: ScoresToCheck): Pillars | "incomplete" | "inconsistent" {
  const found: Partial<Pillars> = {};
  for (const pillar of PILLARS) {
    const value = toCheck.pillars[pillar];
    if (value === undefined || !(value >= 0 && value <= PILLAR_MAX + NOISE)) return "incomplete";
    found[pillar] = Math.min(PILLAR_MAX, round3(value));
  }
  const scores = found as Pillars;
  const totals = [toCheck.total, toCheck.displayedTotal].filter((one) => one !== undefined);
  if (totals.some(Number.isNaN)) return "incomplete";
  if (totals.length === 0) return isAllZero(scores) ? "incomplete" : scores;
  const isFitting = totals.every((one) => isRounded(one, total(scores)));
  return isFitting ? scores : "inconsistent";
}

/**
 * Both sides where four scores and a shown total are known and do not fit; undefined elsewhere. Four
 * zeros are no side: they say that nothing has come yet.
 */
export function sidesOf({ pillars, displayedTotal: shown }: ScoresToCheck): Sides | undefined {
  const scores = accept({ pillars });
  if (typeof scores === "string" || shown === undefined || Number.isNaN(shown)) return undefined;
  const sum = total(scores);
  return isRounded(shown, sum) ? undefined : { sum, shown };
}

/** Four zeros are what a page shows before its data arrives; they need a second, later look. */
export function isAllZero(scores: Pillars): boolean {
  return PILLARS.every((pillar) => scores[pillar] === 0);
}
