import { addDays } from "../../src/domain/days/calendar";
import { association } from "../../src/domain/outcomes/association";
import { weekOf } from "../../src/domain/outcomes/iso-week";
import type { WeekBeside } from "../../src/domain/outcomes/weekly";

const MONDAY = "2024-01-01";
const CALLS = "calls";

/** A week for each pair, one after the other. */
export function weeksOf(pairs: readonly [index: number | undefined, count: number | undefined][]) {
  return pairs.map(([index, count], at): WeekBeside => {
    const day = addDays(MONDAY, 7 * at);
    return { day, week: weekOf(day), index, counts: count === undefined ? {} : { [CALLS]: count } };
  });
}
export const judge = (weeks: WeekBeside[], kinds = 1) => association(weeks, CALLS, kinds);

/** Numbers from 0 to before 1, another row for each seed (xorshift32). */
export function random(seed: number): () => number {
  let state = (seed + 1) * 2_654_435_761;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}
export const normal = (next: () => number) =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** A row in which each value keeps so much of the one before; with 1 it is a random walk. */
export function drifting(next: () => number, length: number, kept: number): number[] {
  let value = normal(next);
  return Array.from({ length }, () => {
    value = kept * value + normal(next);
    return value;
  });
}
