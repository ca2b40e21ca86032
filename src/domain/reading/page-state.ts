import * as z from "zod/mini";

/**
 * Why there is no reading, from the design page `ssi-page.md` §6; `signed-out` and
 * `seat-signed-out` are the two kinds of `other-page` a member can do something about, `old-page`
 * is a tab that was loaded on an earlier day and still shows that day's numbers.
 */
const STATES = [
  "other-page",
  "signed-out",
  "seat-signed-out",
  "old-page",
  "waiting-hidden",
  "waiting",
  "not-painted",
  "incomplete",
  "inconsistent",
  "changed",
] as const;
export const pageState = z.enum(STATES);
export type PageState = z.infer<typeof pageState>;

/** Both sides of numbers that do not fit: the sum of the four scores, and the total shown. 0–100. */
export type Sides = { sum: number; shown: number };
