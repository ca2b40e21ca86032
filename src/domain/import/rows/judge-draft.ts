import type { Draft } from "../../csv/column";
import { type Day, noonOf } from "../../days/day";
import type { Snapshot } from "../../history/snapshot";
import { isAllZero, isRounded } from "../../reading/accept";
import type { Groups } from "../../reading/reading";
import { GROUPS } from "../../scores/groups";
import { areWhole, type Pillars, total } from "../../scores/pillars";
import type { Problem } from "../outcome";
import { hasRank } from "./read-line";

/** A foreign total may be rounded up; of four rounded pillars each may be off by a half and more. */
const TOTAL_OFF = 1;
const TOTAL_OFF_WHOLE = 2.5;

/**
 * What a row says as a snapshot, or why it is none.
 *
 * @param pillars all four
 * @param instant when it was read, where the day's cell tells it
 * @param isOwn whether Pilaster wrote it
 */
export function judgeDraft(
  draft: Draft,
  pillars: Pillars,
  { day, instant }: { day: Day; instant?: string },
  isOwn: boolean,
): { snapshot: Snapshot } | { problem: Problem } {
  if (!isOwn && isAllZero(pillars) && !hasRank(draft)) {
    return { problem: { reason: "four-zeros", found: "0 0 0 0" } };
  }
  const sum = total(pillars);
  const isWhole = areWhole(pillars);
  const off = draft.total === undefined ? 0 : Math.abs(draft.total - sum);
  if (isWhole ? off > TOTAL_OFF_WHOLE : off >= TOTAL_OFF) {
    const found = String(draft.total);
    return { problem: { reason: "not-the-sum", found, column: "total", wanted: String(sum) } };
  }
  const takenAt = draft.takenAt ?? instant ?? noonOf(day);
  const shown = isOwn ? draft.displayedTotal : shownTotal(draft, sum, isWhole);
  // By its columns every part is what the schema asks; the store parses it again.
  const snapshot: Snapshot = {
    day,
    takenAt,
    firstTakenAt: draft.firstTakenAt ?? takenAt,
    pillars,
    groups: wholeGroups(draft.groups),
    source: (isOwn && draft.source) || "imported",
  };
  if (shown !== undefined) snapshot.displayedTotal = shown;
  if (draft.seat !== undefined) snapshot.seat = draft.seat;
  if (draft.language !== undefined) snapshot.language = draft.language;
  return { snapshot };
}

/** Whether a foreign total can be the one LinkedIn showed: whole, and rounded as LinkedIn does. */
function shownTotal(draft: Draft, sum: number, isWhole: boolean): number | undefined {
  const shown = draft.displayedTotal ?? draft.total;
  if (shown === undefined || !Number.isInteger(shown)) return undefined;
  return isWhole || isRounded(shown, sum) ? shown : undefined;
}

/** A group's pillars are known when all four are; a group of which nothing is known is left out. */
function wholeGroups(groups: Draft["groups"]): Groups {
  const whole: Groups = {};
  for (const name of GROUPS) {
    const group = groups[name];
    if (!group) continue;
    const pillars = allFour(group.pillars);
    if (pillars) {
      whole[name] = { ...group, pillars };
      continue;
    }
    const { pillars: _, ...rest } = group;
    if (Object.keys(rest).length > 0) whole[name] = rest;
  }
  return whole;
}

/** All four pillars in their order, or undefined. */
export function allFour(pillars: Partial<Pillars> = {}): Pillars | undefined {
  const { brand, people, insights, relationships } = pillars;
  if (brand === undefined || people === undefined) return undefined;
  if (insights === undefined || relationships === undefined) return undefined;
  return { brand, people, insights, relationships };
}
