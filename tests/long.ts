/**
 * Whether `npm run long` is running. It repeats over all seeds, kills, widths and languages what
 * `npm test` proves once.
 */
export const isLong = process.env.PILASTER_LONG !== undefined;
