/**
 * How much further the correlation of two series swings by chance where each depends on its own
 * past, as a factor of its width, never below 1: the square root of 1 + 2 Σ rₓ(k) r_y(k) (Bartlett
 * 1946), looking back a quarter of the length at most (Pyper and Peterman 1998). Without it two
 * things that go up one week and down the next, each for itself, would often seem linked.
 *
 * @param x centred on its mean, in the order of time; `y` likewise
 */
export function ownPast(x: readonly number[], y: readonly number[]): number {
  const scale = behind(x, 0) * behind(y, 0);
  if (scale === 0) return 1;
  let sum = 0;
  for (let lag = 1; lag <= x.length / 4; lag += 1) sum += (behind(x, lag) * behind(y, lag)) / scale;
  return Math.sqrt(Math.max(1, 1 + 2 * sum));
}

/** A series times itself some places before. */
function behind(series: readonly number[], lag: number): number {
  let sum = 0;
  for (let at = lag; at < series.length; at += 1)
    sum += (series[at] ?? 0) * (series[at - lag] ?? 0);
  return sum;
}
