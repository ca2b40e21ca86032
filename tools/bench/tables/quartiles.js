/**
 * @param {number[]} values at least one, in any order
 * @returns {[lower: number, median: number, upper: number]} between two values what lies between them
 */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? Number.NaN;
    const above = sorted[Math.ceil(place)] ?? Number.NaN;
    return below + (above - below) * (place % 1);
  };
  return [at(0.25), at(0.5), at(0.75)];
}

/** @param {number[]} values at least one, in any order */
export const median = (values) => quartiles(values)[1];
