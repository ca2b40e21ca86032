/** Whom LinkedIn compares the member with, in the order of its page. */
export const GROUPS = ["industry", "network", "team"] as const;
export type GroupName = (typeof GROUPS)[number];
