import type { GroupName } from "../scores/groups";

/** Those whom the member is measured against; a team is too small. */
export const COMPARED_GROUPS = ["industry", "network"] as const satisfies readonly GroupName[];
export type ComparedGroup = (typeof COMPARED_GROUPS)[number];

/** What is known of each. */
export type Known = { [group in ComparedGroup]?: number | undefined };

/** The group with the higher value, of equal ones the industry; undefined where none is known. */
export function higherOf({
  industry,
  network,
}: Known): { group: ComparedGroup; value: number } | undefined {
  if (network !== undefined && !(industry !== undefined && industry >= network)) {
    return { group: "network", value: network };
  }
  return industry === undefined ? undefined : { group: "industry", value: industry };
}
