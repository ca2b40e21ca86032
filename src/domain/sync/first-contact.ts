import { COMPARED_DAYS, isOtherMember } from "../accounts/other-member";
import { byDay } from "../days/by-day";
import { addDays } from "../days/calendar";
import { compareCores, coreOf } from "../history/core";
import type { Days } from "../history/merge";
import type { Snapshot } from "../history/snapshot";
import type { SyncNumbers } from "./status";

/** A history here, and what the account has of it. */
export type Meeting = { here: Days; there: Days };

/** What the member is asked by, of all histories together. */
export function numbersOf(meetings: readonly Meeting[]): SyncNumbers {
  const sum = (count: (meeting: Meeting) => number) =>
    meetings.reduce((total, meeting) => total + count(meeting), 0);
  return {
    there: sum(({ there }) => there.snapshots.length),
    here: sum(({ here }) => here.snapshots.length),
    both: sum((meeting) => shared(meeting).length),
    differing: sum((meeting) => shared(meeting).filter(areDifferent).length),
    isOtherMember: meetings.some(({ here, there }) => hasOtherMember(here, there.snapshots)),
  };
}

/** Of each day with a snapshot in both places the two. */
function shared({ here, there }: Meeting): [Snapshot, Snapshot][] {
  const ours = byDay(here.snapshots);
  return there.snapshots.flatMap((theirs) => {
    const own = ours.get(theirs.day);
    return own ? [[own, theirs] satisfies [Snapshot, Snapshot]] : [];
  });
}

const areDifferent = ([one, other]: [Snapshot, Snapshot]) =>
  compareCores(coreOf(one), coreOf(other)) !== 0;

/**
 * Whether the account holds days that nobody can have written there who knows ours: then they were
 * there before we came, and the browser has only told us now.
 */
export function isStrange(meetings: readonly Meeting[]): boolean {
  const isThere = meetings.some(({ there }) => there.snapshots.length + there.deleted.length > 0);
  return isThere && !meetings.some(hasSame);
}

function hasSame({ here, there }: Meeting): boolean {
  const traces = byDay(here.deleted);
  return (
    shared({ here, there }).some((pair) => !areDifferent(pair)) ||
    there.deleted.some(({ day, edition }) => traces.get(day)?.edition === edition)
  );
}

/**
 * Whether any of these snapshots cannot be of the member whose history this is: each is compared with
 * the newest one here up to its day, of the 30 days before.
 *
 * @param news by day or in any order
 */
export function hasOtherMember({ snapshots }: Days, news: readonly Snapshot[]): boolean {
  const ours = snapshots.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  return news.some((theirs) => {
    const before = ours.findLast(({ day }) => day <= theirs.day);
    const isNear = before !== undefined && before.day >= addDays(theirs.day, -COMPARED_DAYS);
    return isNear && isOtherMember(before, theirs);
  });
}
