import { dayOf } from "../days/day";
import type { DeletedDay } from "../history/deleted-day";
import { editionAfter } from "../history/edition";
import type { Snapshot } from "../history/snapshot";
import type { Reading, Source } from "../reading/reading";
import { isOtherMember } from "./other-member";

/** What is already stored that the rule must know: that day's snapshot or trace, and the next day's. */
export type Stored = {
  sameDay?: Snapshot | undefined;
  deleted?: DeletedDay | undefined;
  nextDay?: Snapshot | undefined;
  /** The newest snapshot up to that day, of the 30 days before it. */
  newest?: Snapshot | undefined;
};

export type Captured =
  | { kept: Snapshot }
  | { refused: "clock-behind" }
  /** Only the member can tell whether it is theirs. */
  | { asked: "other-member" };

/**
 * The rule that turns a reading into the snapshot of its day: the member's own calendar day, one
 * snapshot a day, the last good reading of the day wins and the first instant is kept.
 *
 * A clock that was set back must not overwrite a day of the past: when the next day has a snapshot
 * from later than `takenAt`, a day that has a snapshot already is left as it is. Days after that one
 * say nothing: the clock was wrong when they were kept, or is now, and that cannot be told apart.
 *
 * @param reading what was read, accepted by `accept`
 * @param takenAt when it was read, by the device's clock
 * @param isOwn whether the member has said that it belongs into this history, so that it is kept
 *   also where it looks like another member's
 */
export function capture(
  reading: Reading,
  source: Source,
  takenAt: Date,
  { sameDay, deleted, nextDay, newest }: Stored,
  isOwn = false,
): Captured {
  const day = dayOf(takenAt);
  const now = takenAt.toISOString();
  if (sameDay && nextDay && nextDay.takenAt > now) return { refused: "clock-behind" };
  const firstTakenAt = sameDay && sameDay.firstTakenAt < now ? sameDay.firstTakenAt : now;
  const edition = editionAfter(sameDay ?? deleted);
  const kept = { day, takenAt: now, firstTakenAt, ...reading, source, ...edition };
  if (!isOwn && newest && isOtherMember(newest, kept)) return { asked: "other-member" };
  return { kept };
}
