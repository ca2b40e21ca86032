import { unwrap } from "idb";
import { type CoachState, parseCoachState } from "../domain/coach/state";
import type { Day } from "../domain/days/day";
import type { Snapshot } from "../domain/history/snapshot";
import { type Kind, parseKinds } from "../domain/outcomes/kinds";
import type { OutcomeWeek } from "../domain/outcomes/outcome-week";
import type { OwnProfile } from "../domain/profile/own-profile";
import type { Database } from "./database/database";
import { allReadable, listSnapshots } from "./history/snapshots";
import { readableWeek } from "./outcomes";
import { readableProfile } from "./profile";
import { type ShownRecords, shownRecords } from "./shown-records";

/** What a popup shows of the history: snapshots oldest first, and what was counted this week. */
export type Shown = {
  snapshots: Snapshot[];
  profile: OwnProfile | undefined;
  outcomes: OutcomeWeek[];
  coach: CoachState;
  kinds: Kind[];
};

/**
 * Reads it.
 *
 * @param from first day of the range; the whole when left out
 */
export async function readShown(database: Database, today: Day, from?: Day): Promise<Shown> {
  const records = await shownRecords(unwrap(database), today, from ?? today);
  const shown = from && parseShown(records);
  return shown || withSnapshots(await listSnapshots(database), records);
}

/** What was read, checked; undefined where a snapshot cannot be read: then others may be missing. */
export function parseShown(records: ShownRecords): Shown | undefined {
  const snapshots = allReadable(records.snapshots);
  return snapshots && withSnapshots(snapshots, records);
}

function withSnapshots(snapshots: Snapshot[], records: ShownRecords): Shown {
  const counted = readableWeek(records.week);
  return {
    snapshots,
    profile: readableProfile(records.profile),
    outcomes: counted ? [counted] : [],
    coach: parseCoachState(records.coach),
    kinds: parseKinds(records.kinds),
  };
}
