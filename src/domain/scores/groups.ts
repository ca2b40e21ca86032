/** Whom LinkedIn compares the member with, in the order of its page. */
export const GROUPS = ["industry", "network", "team"] as const;
export type GroupName = (typeof GROUPS)[number];

/** The longest name of an industry that is kept, in characters. */
export const LONGEST_INDUSTRY_NAME = 200;
