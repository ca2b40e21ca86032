import { type NoiseFloors, noiseFloors } from "../change/noise-floors";
import { addDays } from "../days/calendar";
import type { Day } from "../days/day";
import type { Snapshot } from "../history/snapshot";
import type { GroupName } from "../scores/groups";
import { median } from "../scores/median";
import { PILLAR_MAX, PILLARS, type Pillar } from "../scores/pillars";

/** Averages and the own middle are taken from the last so many days up to the newest. */
const RECENT_DAYS = 30;

/** From so many days on the own middle says something. */
const ENOUGH_DAYS = 7;

/** Those whom the member is measured against; a team is too small. */
const COMPARED_GROUPS = ["industry", "network"] as const satisfies readonly GroupName[];

/**
 * The pillar to work on and why, from the strongest reason to the weakest: `groups`, the gap to the
 * industry or network, in points, negative where the member is behind; `history`, the gap to the
 * own 30-day median; `points`, what is left out of 25.
 */
export type Reason =
  | { kind: "groups"; pillar: Pillar; own: number; group: GroupName; average: number; gap: number }
  | { kind: "history"; pillar: Pillar; own: number; median: number }
  | { kind: "points"; pillar: Pillar; own: number };

/**
 * Chooses as `coaching.md` §7 says. It changes with a new day, not during one: today's snapshot
 * counts only where there is no earlier one.
 *
 * @param snapshots oldest first
 * @returns undefined where nothing is kept
 */
export function choosePillar(snapshots: readonly Snapshot[], today: Day): Reason | undefined {
  const earlier = snapshots.filter(({ day }) => day < today);
  const known = earlier.length > 0 ? earlier : snapshots;
  const newest = known.at(-1);
  if (!newest) return undefined;
  const since = addDays(newest.day, 1 - RECENT_DAYS);
  const recent = known.filter(({ day }) => day >= since);
  return (
    byGroups(recent, newest) ?? byHistory(recent, newest, noiseFloors(known)) ?? byPoints(newest)
  );
}

/** The newest own scores beside the averages that were read last. */
function byGroups(recent: readonly Snapshot[], newest: Snapshot): Reason | undefined {
  const compared = recent.findLast(({ groups }) =>
    COMPARED_GROUPS.some((group) => groups[group]?.pillars),
  );
  const gaps = PILLARS.flatMap((pillar) =>
    COMPARED_GROUPS.flatMap((group): Reason[] => {
      const average = compared?.groups[group]?.pillars?.[pillar];
      if (average === undefined) return [];
      const own = newest.pillars[pillar];
      return [{ kind: "groups", pillar, own, group, average, gap: own - average }];
    }),
  );
  return least(gaps, (reason) => (reason.kind === "groups" ? reason.gap : 0));
}

/** Only a pillar that fell gives a reason to work on it, and by more than the member's own noise. */
function byHistory(
  recent: readonly Snapshot[],
  newest: Snapshot,
  floors: NoiseFloors,
): Reason | undefined {
  if (recent.length < ENOUGH_DAYS) return undefined;
  const fallen = PILLARS.flatMap((pillar): Reason[] => {
    const own = newest.pillars[pillar];
    const middle = median(recent.map(({ pillars }) => pillars[pillar]));
    return middle - own >= floors[pillar] ? [{ kind: "history", pillar, own, median: middle }] : [];
  });
  return least(fallen, (reason) => (reason.kind === "history" ? reason.own - reason.median : 0));
}

function byPoints({ pillars }: Snapshot): Reason | undefined {
  const reasons = PILLARS.map(
    (pillar): Reason => ({ kind: "points", pillar, own: pillars[pillar] }),
  );
  return least(reasons, ({ own }) => own - PILLAR_MAX);
}

/** The first of those with the smallest value. */
function least(reasons: readonly Reason[], value: (reason: Reason) => number): Reason | undefined {
  return reasons.reduce<Reason | undefined>(
    (best, one) => (best === undefined || value(one) < value(best) ? one : best),
    undefined,
  );
}
