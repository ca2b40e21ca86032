import { dayOf } from "../days/day";
import type { Reading, Source } from "../reading/reading";
import type { DeletedDay } from "./deleted-day";
import { editionAfter } from "./edition";
import type { Snapshot } from "./snapshot";

/** What is already stored that the rule must know: that day's snapshot or trace, and the next day's. */
export type Stored = {
  sameDay?: Snapshot | undefined;
  deleted?: DeletedDay | undefined;
  nextDay?: Snapshot | undefined;
};

export type Captured = { kept: Snapshot } | { refused: "clock-behind" };

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
 */
export function capture(
  reading: Reading,
  source: Source,
  takenAt: Date,
  { sameDay, deleted, nextDay }: Stored,
): Captured {
  const day = dayOf(takenAt);
  const now = takenAt.toISOString();
  if (sameDay && nextDay && nextDay.takenAt > now) return { refused: "clock-behind" };
  const firstTakenAt = sameDay && sameDay.firstTakenAt < now ? sameDay.firstTakenAt : now;
  const edition = editionAfter(sameDay ?? deleted);
  return { kept: { day, takenAt: now, firstTakenAt, ...reading, source, ...edition } };
}
