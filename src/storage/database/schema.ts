import type { DBSchema } from "idb";
import type { Day } from "../../domain/days/day";
import type { DeletedDay } from "../../domain/history/deleted-day";
import type { Snapshot } from "../../domain/history/snapshot";
import type { Mark } from "../../domain/marks/mark";
import type { OutcomeWeek, Week } from "../../domain/outcomes/outcome-week";
import type { OwnProfile } from "../../domain/profile/own-profile";

/** The one profile there is: the member's own. */
export const OWN_PROFILE = "own";

/** What the database holds, for idb's types. */
export interface PilasterSchema extends DBSchema {
  snapshots: { key: Day; value: Snapshot };
  marks: { key: Day; value: Mark };
  /** Days whose note was deleted. */
  unmarked: { key: Day; value: DeletedDay };
  outcomes: { key: Week; value: OutcomeWeek };
  profile: { key: typeof OWN_PROFILE; value: OwnProfile };
  deleted: { key: Day; value: DeletedDay };
  /**
   * What the member told the coach, and what they count: each as its own schema says. And the floor
   * of the days, once everything was deleted everywhere.
   */
  told: { key: "coach" | "kinds" | "floor"; value: unknown };
  /** Parts of what is to be written, not yet of the history. */
  stage: { key: [batch: string, slice: number]; value: StagedSlice };
}

/** A slice of what is to be written; `at` is when it arrived. */
type StagedSlice = { batch: string; slice: number; at: string; changes: unknown };
