import type { GroupName } from "../scores/groups";

/** Those whom the member is measured against; a team is too small. */
export const COMPARED_GROUPS = ["industry", "network"] as const satisfies readonly GroupName[];
export type ComparedGroup = (typeof COMPARED_GROUPS)[number];

/** What is known of each. */
export type Known = { [group in ComparedGroup]?: number | undefined };

/** The group with the higher value, of equal ones the industry; undefined where none is known. */
export function higherOf(known: Known): { group: ComparedGroup; value: number } | undefined {
  return COMPARED_GROUPS.flatMap((group) => {
    const value = known[group];
    return value === undefined ? [] : [{ group, value }];
  }).reduce<{ group: ComparedGroup; value: number } | undefined>(
    (best, one) => (best === undefined || one.value > best.value ? one : best),
    undefined,
  );
}
