import { daysBetween } from "../days/calendar";
import type { Snapshot } from "../history/snapshot";
import { median } from "../scores/median";
import { PILLAR_MAX, PILLARS, type Pillar } from "../scores/pillars";
import { type ComparedGroup, higherOf, type Known } from "./compared-groups";

/** What a pillar is measured against: the higher group, the own middle, or the most there can be. */
export type Against = ComparedGroup | "median" | "full";

/** One pillar: own value, what the groups average, and the gap, negative where the member is behind. */
export type PillarStanding = {
  pillar: Pillar;
  own: number;
  averages: Known;
  against: Against;
  /** The value that the gap is measured to. */
  value: number;
  gap: number;
};

/** From so many days on the own middle says something, of weekly ones from fewer on, over this span. */
const ENOUGH_DAYS = 7;
const [ENOUGH_WEEKLY, WEEKLY_SPAN] = [4, 21];

/**
 * The newest own scores beside the averages that were read last.
 *
 * @param seen the snapshot that those averages are of
 */
export function besideGroups(newest: Snapshot, seen: Snapshot): PillarStanding[] {
  return PILLARS.flatMap((pillar) => {
    const averages: Known = {
      industry: seen.groups.industry?.pillars?.[pillar],
      network: seen.groups.network?.pillars?.[pillar],
    };
    const higher = higherOf(averages);
    return higher ? [standing(newest, pillar, higher.group, higher.value, averages)] : [];
  });
}

/**
 * The newest own scores beside the middle ones of the last days.
 *
 * @param recent those days, the newest among them
 * @returns undefined where they are too few
 */
export function besideMedian(
  newest: Snapshot,
  recent: readonly Snapshot[],
): PillarStanding[] | undefined {
  if (!sayMiddle(recent)) return undefined;
  return PILLARS.map((pillar) =>
    standing(newest, pillar, "median", median(recent.map(({ pillars }) => pillars[pillar]))),
  );
}

/** Whoever reads once a week has four or five days in thirty. */
function sayMiddle(recent: readonly Snapshot[]): boolean {
  if (recent.length >= ENOUGH_DAYS) return true;
  const [first, last] = [recent[0], recent.at(-1)];
  if (!first || !last || recent.length < ENOUGH_WEEKLY) return false;
  return daysBetween(first.day, last.day) >= WEEKLY_SPAN;
}

/** The newest own scores beside the most there can be, which says nothing of anyone. */
export function besideFull(newest: Snapshot): PillarStanding[] {
  return PILLARS.map((pillar) => standing(newest, pillar, "full", PILLAR_MAX));
}

function standing(
  { pillars }: Snapshot,
  pillar: Pillar,
  against: Against,
  value: number,
  averages: Known = {},
): PillarStanding {
  const own = pillars[pillar];
  return { pillar, own, averages, against, value, gap: own - value };
}
