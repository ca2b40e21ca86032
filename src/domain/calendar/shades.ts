/** More shades than these cannot be told apart. */
const MOST = 6;

/** How wide a step may be, in points of the total: never so narrow that noise looks like a move. */
const WIDTHS = [1, 2, 2.5, 5, 10, 20];

/** Equal steps from `from` on, each `width` points wide, that hold every total. */
export type Shades = { from: number; width: number; count: number };

/**
 * Steps between a member's own lowest and highest total: over the whole scale of 100 most members
 * would see one shade only. Their borders are round numbers.
 *
 * @param totals of all that is kept, so that every year is shaded alike
 * @returns at most six steps; undefined without a total
 */
export function shadesOf(totals: readonly number[]): Shades | undefined {
  if (totals.length === 0) return undefined;
  let [lowest = 0, highest = 0] = [totals[0], totals[0]];
  for (const total of totals) {
    lowest = Math.min(lowest, total);
    highest = Math.max(highest, total);
  }
  for (const width of WIDTHS) {
    const from = Math.floor(lowest / width) * width;
    // A total on the upper border of the last step is in that step: none lies above 100.
    const count = Math.max(1, Math.ceil((highest - from) / width));
    if (count <= MOST) return { from, width, count };
  }
  return undefined;
}

/** The step of a total, from 0; its lower border belongs to it, and to the last its upper one. */
export function stepOf(total: number, { from, width, count }: Shades): number {
  return Math.min(count - 1, Math.floor((total - from) / width));
}
