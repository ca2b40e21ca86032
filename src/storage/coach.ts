import { type CoachState, parseCoachState } from "../domain/coach/state";
import type { Database } from "./database/database";
import { changeTold, readTold } from "./told";

/** What the member told the coach; what cannot be read of it is left out. */
export async function readCoach(database: Database): Promise<CoachState> {
  return parseCoachState(await readTold(database, "coach"));
}

/**
 * Changes what the member told the coach; two changes at once happen one after the other.
 *
 * @returns whether the rule changed anything
 * @throws {StorageFailure} when a later version has stored it
 */
export function changeCoach(
  database: Database,
  rule: (state: CoachState) => CoachState | undefined,
): Promise<boolean> {
  return changeTold(database, "coach", (stored) => rule(parseCoachState(stored)));
}
