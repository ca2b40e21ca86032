/**
 * Whether `npm run long` is running. It repeats over all seeds, kills, widths and languages what
 * `npm test` proves once.
 */
export const isLong = process.env.PILASTER_LONG !== undefined;

/**
 * How often a property is tried: a few times on the same cases in `npm test`, so that what may land
 * is no matter of luck; all of them on new cases in `npm run long`, which tells its seed.
 */
export const runs = (few: number, all: number) =>
  isLong
    ? { numRuns: all, seed: Number(process.env.PILASTER_SEED) }
    : { numRuns: few, seed: 20_260_519 };

/** For what a property must refuse: its first case will do, and need not become the smallest one. */
export const planted = { numRuns: 400, seed: 20_260_519, endOnFailure: true };
