type Ends = readonly [from: number, to: number];

/**
 * Carries the numbers between two ends to the places between two others, in proportion, and on
 * beyond them. Exchange the two pairs, and it leads back.
 *
 * @param from two different numbers, in any order
 */
export function linear(from: Ends, to: Ends): (value: number) => number {
  const [start, end] = from;
  // Counted from the smaller end, as d3-scale does: the same number to its last digit.
  if (end < start) return linear([end, start], [to[1], to[0]]);
  const [first, last] = to;
  const span = end - start;
  return (value) => {
    const share = (value - start) / span;
    return first * (1 - share) + last * share;
  };
}
