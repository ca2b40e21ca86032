/** How the four pillars are drawn: each a line of its own, or on each other up to the total. */
export const PILLAR_CHARTS = ["lines", "stack"] as const;
export type PillarChart = (typeof PILLAR_CHARTS)[number];

/** Until the member chooses. */
export const FIRST_CHART: PillarChart = "lines";
