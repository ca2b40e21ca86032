import { ownPast } from "./own-past";

/** So many shufflings tell the interval to about a hundredth. */
const SHUFFLINGS = 2_000;

/**
 * Spearman's rank correlation, −1 to 1: Pearson's of the ranks, where equal values share the mean
 * of theirs (Spearman 1904). Undefined where one side is all the same, or there are fewer than two.
 *
 * @param x as long as `y`, a pair at each place
 */
export function rankCorrelation(x: readonly number[], y: readonly number[]): number | undefined {
  return correlation(centred(ranks(x)), centred(ranks(y)));
}

/**
 * Between which values the rank correlation lies in `1 - level` of all cases where there is nothing
 * between the two: one side is shuffled again and again (a permutation test, Fisher 1935), and the
 * interval is as much wider as each side's own past makes it. The same for the same numbers.
 */
export function permutationInterval(
  x: readonly number[],
  y: readonly number[],
  level: number,
): [low: number, high: number] {
  const [one, other] = [centred(ranks(x)), centred(ranks(y))];
  const width = ownPast(one, other);
  const random = generator();
  const found: number[] = [];
  for (let round = 0; round < SHUFFLINGS; round += 1) {
    shuffle(other, random);
    found.push(correlation(one, other) ?? 0);
  }
  found.sort((a, b) => a - b);
  const cut = Math.floor((level / 2) * SHUFFLINGS);
  return [width * (found[cut] ?? -1), width * (found[SHUFFLINGS - 1 - cut] ?? 1)];
}

/** Ranks from 1 on; equal values share the mean of theirs. */
export function ranks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  const ranked = new Array<number>(values.length);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end < order.length && values[order[end] ?? 0] === values[order[start] ?? 0]) end += 1;
    for (const at of order.slice(start, end)) ranked[at] = (start + 1 + end) / 2;
    start = end;
  }
  return ranked;
}

/** The same values around a mean of zero. */
export function centred(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function correlation(x: readonly number[], y: readonly number[]): number | undefined {
  let [xy, xx, yy] = [0, 0, 0];
  for (let at = 0; at < x.length; at += 1) {
    const [one = 0, other = 0] = [x[at], y[at]];
    xy += one * other;
    xx += one * one;
    yy += other * other;
  }
  return xx === 0 || yy === 0 ? undefined : xy / Math.sqrt(xx * yy);
}

/** Fisher and Yates, in place. */
function shuffle(values: number[], random: () => number): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random() * (last + 1));
    [values[last], values[at]] = [values[at] ?? 0, values[last] ?? 0];
  }
}

/** Numbers from 0 to before 1, always the same row of them (mulberry32, T. Ettinger 2017). */
function generator(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
