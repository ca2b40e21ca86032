import { type Shades, stepOf } from "../../domain/calendar/shades";

/** The style sheet's shades, from the faintest. */
const LEVELS = 6;

/** Of a single step, strong without looking like the end of a scale. */
const ONLY_LEVEL = 5;

/** The shade of a step, 1 to 6; fewer steps lie further apart. */
export function shadeLevel(step: number, count: number): number {
  if (count === 1) return ONLY_LEVEL;
  return 1 + Math.round((step * (LEVELS - 1)) / (count - 1));
}

/** The shade of a day's total; undefined without one. */
export function shadeOf(total: number | undefined, shades: Shades): number | undefined {
  return total === undefined ? undefined : shadeLevel(stepOf(total, shades), shades.count);
}
