import { browser } from "../browser";
import { type CoachState, NOTHING_TOLD, parseCoachState } from "../domain/coach/state";
import { isLater, onItem, readItem } from "./stored-item";

const ITEM = "coach";

export async function readCoach(): Promise<CoachState> {
  return parseCoachState(await readItem(ITEM));
}

/**
 * Changes what the member told the coach; two changes at once happen one after the other. What a
 * later version has stored is left alone.
 */
export function changeCoach(rule: (state: CoachState) => CoachState): Promise<void> {
  return navigator.locks.request("coach", async () => {
    const stored = await readItem(ITEM);
    if (isLater(stored, NOTHING_TOLD.version)) return;
    await browser.storage.local.set({ [ITEM]: rule(parseCoachState(stored)) });
  });
}

/** Calls back at every change; returns how to stop listening. */
export function onCoach(listener: (state: CoachState) => void): () => void {
  return onItem(ITEM, (stored) => listener(parseCoachState(stored)));
}
