import { dayNumber } from "../days/calendar";
import type { Day } from "../days/day";
import { type Quarter, quarterOf } from "./compact";

/**
 * What a quarter holds, short enough to be compared at every start: how many days, kept or deleted,
 * and a sum that tells which ones.
 */
export type QuarterSum = readonly [days: number, sum: number];
export type QuarterSums = Readonly<Record<Quarter, QuarterSum>>;

/**
 * Sums up days, in any order.
 *
 * @param kept those with a snapshot
 * @param deleted those of which the trace is left
 */
export function quarterSums(kept: readonly Day[], deleted: readonly Day[]): QuarterSums {
  const sums: Record<Quarter, QuarterSum> = {};
  const add = (day: Day, number: number) => {
    const quarter = quarterOf(day);
    const [days, sum] = sums[quarter] ?? [0, 0];
    sums[quarter] = [days + 1, (sum + spread(number)) % 2 ** 32];
  };
  for (const day of kept) add(day, 2 * dayNumber(day));
  for (const day of deleted) add(day, 2 * dayNumber(day) + 1);
  return sums;
}

/** The quarters of which the two do not say the same. */
export function differing(one: QuarterSums, other: QuarterSums): Quarter[] {
  const quarters = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...quarters].filter((quarter) => {
    const [days, sum] = one[quarter] ?? [0, 0];
    const [otherDays, otherSum] = other[quarter] ?? [0, 0];
    return days !== otherDays || sum !== otherSum;
  });
}

/** Spreads neighbouring numbers over all 32 bits (the last step of MurmurHash3, A. Appleby). */
function spread(number: number): number {
  const first = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
  return (second ^ (second >>> 16)) >>> 0;
}
