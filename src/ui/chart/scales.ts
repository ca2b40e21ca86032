import { nice, ticks } from "d3-array";
import { PILLAR_MAX } from "../../domain/scores/pillars";
import { formatExact, formatPercent, formatScore } from "../../i18n/format";
import { t } from "../../i18n/t";
import type { Scale } from "./line";

const scores = { axis: formatExact, short: formatScore, exact: formatExact };

/** A pillar's whole scale, 0–25. */
export function pillarScale(): Scale {
  return { bottom: 0, top: PILLAR_MAX, grid: [0, 5, 10, 15, 20, 25], ...scores };
}

/** The total's whole scale, 0–100. */
export function totalScale(): Scale {
  return { bottom: 0, top: 100, grid: [0, 25, 50, 75, 100], ...scores };
}

/** Ranks upside down, so that up means better: "Top 1 %" is on top. */
export function rankScale(): Scale {
  const top = (rank: number) => t("rankTop", formatPercent(rank));
  return {
    bottom: 100,
    top: 1,
    grid: [100, 75, 50, 25, 1],
    step: 1,
    axis: formatPercent,
    short: top,
    exact: top,
  };
}

/** About so many steps a close-up has, and at least this much between its ends. */
const STEPS = 4;
const LEAST_SPAN = 1;

/** The same scale, no wider than its values need, its ends on round numbers of its own. */
export function closeUp(scale: Scale, values: readonly number[], steps = STEPS): Scale {
  const [least, most] = [Math.min(...scale.grid), Math.max(...scale.grid)];
  let [low, high] = [most, least];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return scale;
  const { step = 0 } = scale;
  const missing = Math.max(0, Math.max(LEAST_SPAN, steps * step) - (high - low)) / 2;
  const within = (value: number) => Math.min(most, Math.max(least, value));
  const [niceLow, niceHigh] = nice(within(low - missing), within(high + missing), steps);
  const [start, end] = [within(niceLow), within(niceHigh)];
  // A rank is a whole number, and so is every line of its grid.
  const [from, to] = step > 0 ? [Math.floor(start), Math.ceil(end)] : [start, end];
  const isUpsideDown = scale.bottom > scale.top;
  return {
    ...scale,
    bottom: isUpsideDown ? to : from,
    top: isUpsideDown ? from : to,
    grid: [...new Set([from, ...ticks(niceLow, niceHigh, steps).map(within), to])].filter(
      (value) => step === 0 || Number.isInteger(value),
    ),
  };
}

/** Whole numbers from zero to a round one above the largest of `values`. */
export function countScale(values: readonly number[]): Scale {
  const [bottom, top] = nice(0, Math.max(1, ...values), STEPS);
  return {
    bottom,
    top,
    step: 1,
    grid: ticks(bottom, top, STEPS).filter(Number.isInteger),
    axis: formatExact,
    short: formatExact,
    exact: formatExact,
  };
}
