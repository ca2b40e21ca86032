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

/** The pillars beside what is known best, in LinkedIn's order. */
type PillarStandings = {
  basis: "groups" | "median" | "full";
  pillars: PillarStanding[];
  /** The day that the groups' pillars are of, where they are the basis. */
  seen?: Day;
};

/**
 * Where a member stands, from the strongest basis to the weakest: `groups`, pillar by pillar beside
 * industry and network; `median`, beside the middle of the own last 30 days; `full`, beside the
 * most there can be.
 */
export type Standing = PillarStandings & {
  /** The day of the own values. */
  day: Day;
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
  const pillars = pillarStandings(snapshots);
  if (!newest || !pillars) return undefined;
  const sum = totalStanding(newest, recentOf(snapshots, newest));
  return { ...pillars, day: newest.day, ...(sum && { total: sum }) };
}

/** The same of the pillars alone. */
export function pillarStandings(snapshots: readonly Snapshot[]): PillarStandings | undefined {
  const newest = snapshots.at(-1);
  if (!newest) return undefined;
  const recent = recentOf(snapshots, newest);
  const seen = recent.findLast(({ groups }) =>
    COMPARED_GROUPS.some((group) => groups[group]?.pillars),
  );
  if (seen) return { basis: "groups", seen: seen.day, pillars: besideGroups(newest, seen) };
  const pillars = besideMedian(newest, recent);
  if (pillars) return { basis: "median", pillars };
  return { basis: "full", pillars: besideFull(newest) };
}

function recentOf(snapshots: readonly Snapshot[], newest: Snapshot): readonly Snapshot[] {
  const since = addDays(newest.day, 1 - RECENT_DAYS);
  return snapshots.filter(({ day }) => day >= since);
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
