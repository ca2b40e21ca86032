import * as z from "zod/mini";
import { PILLARS, type Pillars, pillars, round3, total } from "./pillars";

/** Where a snapshot's numbers come from: the winning reader, or the member. */
export const SOURCES = [
  "bars",
  "json",
  "tables",
  "list",
  "labels",
  "confirmed",
  "typed",
  "imported",
] as const;
export const source = z.enum(SOURCES);
export type Source = z.infer<typeof source>;

/** The N of "Top N %": a whole number, 1–100, lower is better. */
export const rank = z.int().check(z.gte(1), z.lte(100));

const hundred = z.number().check(z.gte(0), z.lte(100));

/** LinkedIn's shown total: a whole number, 0–100. */
export const displayedTotal = z.int().check(z.gte(0), z.lte(100));

/** What the page tells of a group: every part may be missing. `average` 0–100, `size` in members. */
export const group = z.strictObject({
  rank: z.exactOptional(rank),
  average: z.exactOptional(hundred),
  size: z.exactOptional(z.int().check(z.gte(1))),
  name: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(200))),
  pillars: z.exactOptional(pillars),
});
export type Group = z.infer<typeof group>;

export const GROUPS = ["industry", "network", "team"] as const;
export type GroupName = (typeof GROUPS)[number];

export const groups = z.strictObject({
  industry: z.exactOptional(group),
  network: z.exactOptional(group),
  team: z.exactOptional(group),
});
export type Groups = z.infer<typeof groups>;

/** What one look at a page yields, unjudged as to whether it should be kept. */
export const reading = z.strictObject({
  pillars,
  displayedTotal: z.exactOptional(displayedTotal),
  groups,
  seat: z.exactOptional(z.boolean()),
  language: z.exactOptional(z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/))),
});
export type Reading = z.infer<typeof reading>;

/** A shown total is the rounded sum, so the two differ by half a point at most. */
const ROUNDING = 0.51;

/** LinkedIn's own floats may pass 25 by their noise. */
const NOISE = 0.001;

export type Candidate = { pillars: Partial<Pillars>; total?: number | undefined };

/**
 * Judges what a reader found by the acceptance rules of the design page `ssi-page.md` §7.
 *
 * @returns the four scores rounded to three decimals, or why they are not a reading:
 *   `incomplete` when one of the four is missing or no score at all, `inconsistent` when they do
 *   not add up to the total, when one is shown.
 */
export function judge(candidate: Candidate): Pillars | "incomplete" | "inconsistent" {
  const found: Partial<Pillars> = {};
  for (const pillar of PILLARS) {
    const value = candidate.pillars[pillar];
    if (value === undefined || !(value >= 0 && value <= 25 + NOISE)) return "incomplete";
    found[pillar] = Math.min(25, round3(value));
  }
  const scores = found as Pillars;
  if (candidate.total === undefined) return isAllZero(scores) ? "incomplete" : scores;
  return Math.abs(total(scores) - candidate.total) <= ROUNDING ? scores : "inconsistent";
}

/** Four zeros are what a page shows before its data arrives; they need a second, later look. */
export function isAllZero(scores: Pillars): boolean {
  return PILLARS.every((pillar) => scores[pillar] === 0);
}
