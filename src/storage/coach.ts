import { type CoachState, NOTHING_TOLD, parseCoachState } from "../domain/coach/state";
import { changeItem, onItem, readItem } from "./stored-item";
import { COACH_ITEM } from "./told-items";

/** @param stored a look that was begun before, where there is one */
export async function readCoach(stored = readItem(COACH_ITEM)): Promise<CoachState> {
  return parseCoachState(await stored);
}

/** Changes what the member told the coach; two changes at once happen one after the other. */
export function changeCoach(rule: (state: CoachState) => CoachState | undefined): Promise<void> {
  return changeItem(COACH_ITEM, NOTHING_TOLD.version, (stored) => rule(parseCoachState(stored)));
}

/** Calls back at every change; returns how to stop listening. */
export function onCoach(listener: (state: CoachState) => void): () => void {
  return onItem(COACH_ITEM, (stored) => listener(parseCoachState(stored)));
}
