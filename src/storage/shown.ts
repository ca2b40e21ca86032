import { unwrap } from "idb";
import type { Day } from "../domain/days/day";
import type { Snapshot } from "../domain/history/snapshot";
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
};

/**
 * Reads it.
 *
 * @param from first day of the range
 */
export async function readShown(database: Database, today: Day, from: Day): Promise<Shown> {
  const records = await shownRecords(unwrap(database), today, from);
  return parseShown(records) ?? withSnapshots(await listSnapshots(database), records);
}

/** What was read, checked; undefined where a snapshot cannot be read: then others may be missing. */
export function parseShown(records: ShownRecords): Shown | undefined {
  const snapshots = allReadable(records.snapshots);
  return snapshots && withSnapshots(snapshots, records);
}

function withSnapshots(snapshots: Snapshot[], { profile, week }: ShownRecords): Shown {
  const counted = readableWeek(week);
  return { snapshots, profile: readableProfile(profile), outcomes: counted ? [counted] : [] };
}
