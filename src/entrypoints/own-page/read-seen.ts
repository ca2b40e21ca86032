import type { Day } from "../../domain/days/day";
import { readCoach } from "../../storage/coach";
import type { Database } from "../../storage/database/database";
import { recentSnapshots } from "../../storage/history/snapshots";
import { listMarks } from "../../storage/marks";
import { listOutcomes, readKinds } from "../../storage/outcomes";
import { readProfile } from "../../storage/profile";
import type { Seen } from "./history";

/**
 * All that the dashboard shows of a history.
 *
 * @param from first day of the range; the whole when left out
 */
export async function readSeen(database: Database, today: Day, from?: Day): Promise<Seen> {
  const [snapshots, marks, profile, outcomes, coach, kinds] = await Promise.all([
    recentSnapshots(database, today, from),
    listMarks(database),
    readProfile(database),
    listOutcomes(database),
    readCoach(database),
    readKinds(database),
  ]);
  return { snapshots, marks, profile, outcomes, coach, kinds };
}
