import * as z from "zod/mini";

/** The four pillars in LinkedIn's own order. */
export const PILLARS = ["brand", "people", "insights", "relationships"] as const;
export type Pillar = (typeof PILLARS)[number];

/** The most points a pillar can have. */
export const PILLAR_MAX = 25;

/** A pillar's score: 0–25, at most 3 decimals. */
export const score = z.number().check(
  z.gte(0),
  z.lte(PILLAR_MAX),
  z.refine((value) => value === round3(value)),
);

export const pillars = z.strictObject({
  brand: score,
  people: score,
  insights: score,
  relationships: score,
});
export type Pillars = z.infer<typeof pillars>;

/** Rounds to the three decimals a score has; takes away the float noise of LinkedIn's numbers. */
export function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** The total, 0–100: the sum of the four pillars, not rounded beyond its three decimals. */
export function total(of: Pillars): number {
  return round3(PILLARS.reduce((sum, pillar) => sum + of[pillar], 0));
}
