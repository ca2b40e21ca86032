import { type CoachState, NOTHING_TOLD, parseCoachState } from "../domain/coach/state";
import { changeItem, onItem, readItem } from "./stored-item";

const ITEM = "coach";

export async function readCoach(): Promise<CoachState> {
  return parseCoachState(await readItem(ITEM));
}

/** Changes what the member told the coach; two changes at once happen one after the other. */
export function changeCoach(rule: (state: CoachState) => CoachState | undefined): Promise<void> {
  return changeItem(ITEM, NOTHING_TOLD.version, (stored) => rule(parseCoachState(stored)));
}

/** Calls back at every change; returns how to stop listening. */
export function onCoach(listener: (state: CoachState) => void): () => void {
  return onItem(ITEM, (stored) => listener(parseCoachState(stored)));
}
