/** The four pillars in LinkedIn's own order. */
export const PILLARS = ["brand", "people", "insights", "relationships"] as const;
export type Pillar = (typeof PILLARS)[number];

/** A score for each pillar: 0–25, at most 3 decimals. */
export type Pillars = Record<Pillar, number>;

/** The scores that are known, by the pillar that stands at each place. */
export function byPillar(
  values: readonly (number | undefined)[],
  order: readonly Pillar[] = PILLARS,
): Partial<Pillars> {
  const all = order.map((pillar, place) => [pillar, values[place]]);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** The most points a pillar can have. */
export const PILLAR_MAX = 25;

/** Rounds to the three decimals a score has; takes away the float noise of LinkedIn's numbers. */
export function round3(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** What scores add up to, in their three decimals; in any order. */
export function sumOf(scores: readonly number[]): number {
  return round3(scores.reduce((sum, score) => sum + score, 0));
}

/** The total, 0–100: the sum of the four pillars, not rounded beyond its three decimals. */
export function total(of: Pillars): number {
  return sumOf(PILLARS.map((pillar) => of[pillar]));
}

/** Whether all four are whole numbers, as of whoever writes them down rounded. */
export function areWhole(of: Pillars): boolean {
  return PILLARS.every((pillar) => Number.isInteger(of[pillar]));
}

/** The N of "Top N %": a whole number, 1–100, lower is better. */
export function isRank(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100;
}
