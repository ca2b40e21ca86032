import * as z from "zod/mini";

/** A calendar week from Monday to Sunday as ISO 8601 numbers it: "2026-W47". Weeks sort as text. */
export type Week = string;

/** The most of anything that is counted in a week: views of what was posted may be many. */
export const MOST_COUNTED = 999_999;

export const week = z.string().check(z.regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/));
export const count = z.int().check(z.gte(0), z.lte(MOST_COUNTED));

const kind = z.string().check(z.minLength(1), z.maxLength(40));

/**
 * What the member counted in a week, by the kind's id; what was not counted has no entry. `editions`
 * are those of counts that were changed (0 where absent), and of those that were deleted.
 */
export const outcomeWeek = z.strictObject({
  week,
  counts: z.record(kind, count),
  editions: z.exactOptional(z.record(kind, z.int().check(z.gte(1)))),
});
export type OutcomeWeek = z.infer<typeof outcomeWeek>;
