import { addDays } from "../days/calendar";
import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import { round3, total } from "../scores/pillars";
import { COMPARED_GROUPS, type ComparedGroup, higherOf, type Known } from "./compared-groups";
import { besideFull, besideGroups, besideMedian, type PillarStanding } from "./pillar-standing";

/** Averages and the own middle are taken from the last so many days up to the newest. */
const RECENT_DAYS = 30;

/** The total beside the groups' averages and ranks, where any was read in those days. */
export type TotalStanding = {
  own: number;
  averages: Known;
  ranks: Known;
  /** The day that averages and ranks are of. */
  seen: Day;
  /** The higher average, and the gap to it, negative where the member is behind. */
  higher?: { group: ComparedGroup; gap: number };
};

/**
 * Where a member stands, from the strongest basis to the weakest: `groups`, pillar by pillar beside
 * industry and network; `median`, beside the middle of the own last 30 days; `full`, beside the
 * most there can be.
 */
export type Standing = {
  /** The day of the own values. */
  day: Day;
  basis: "groups" | "median" | "full";
  /** In LinkedIn's order. */
  pillars: PillarStanding[];
  /** The day that the groups' pillars are of, where they are the basis. */
  seen?: Day;
  total?: TotalStanding;
};

/**
 * Compares the newest snapshot as `coaching.md` §7 says.
 *
 * @param snapshots oldest first
 * @returns undefined where nothing is kept
 */
export function standingOf(snapshots: readonly Snapshot[]): Standing | undefined {
  const newest = snapshots.at(-1);
  if (!newest) return undefined;
  const since = addDays(newest.day, 1 - RECENT_DAYS);
  const recent = snapshots.filter(({ day }) => day >= since);
  const sum = totalStanding(newest, recent);
  const common = { day: newest.day, ...(sum && { total: sum }) };
  const seen = recent.findLast(({ groups }) =>
    COMPARED_GROUPS.some((group) => groups[group]?.pillars),
  );
  if (seen) {
    return { ...common, basis: "groups", seen: seen.day, pillars: besideGroups(newest, seen) };
  }
  const pillars = besideMedian(newest, recent);
  if (pillars) return { ...common, basis: "median", pillars };
  return { ...common, basis: "full", pillars: besideFull(newest) };
}

function totalStanding(newest: Snapshot, recent: readonly Snapshot[]): TotalStanding | undefined {
  const seen = recent.findLast(({ groups }) =>
    COMPARED_GROUPS.some(
      (group) => groups[group]?.average !== undefined || groups[group]?.rank !== undefined,
    ),
  );
  if (!seen) return undefined;
  const { industry, network } = seen.groups;
  const averages = { industry: industry?.average, network: network?.average };
  const own = total(newest.pillars);
  const higher = higherOf(averages);
  return {
    own,
    averages,
    ranks: { industry: industry?.rank, network: network?.rank },
    seen: seen.day,
    ...(higher && { higher: { group: higher.group, gap: round3(own - higher.value) } }),
  };
}
