import { browser } from "../browser";
import { type CoachState, parseCoachState } from "../domain/coach/state";
import { onItem, readItem } from "./stored-item";

const ITEM = "coach";

export async function readCoach(): Promise<CoachState> {
  return parseCoachState(await readItem(ITEM));
}

/** Changes what the member told the coach; two changes at once happen one after the other. */
export function changeCoach(rule: (state: CoachState) => CoachState): Promise<void> {
  return navigator.locks.request("coach", async () => {
    await browser.storage.local.set({ [ITEM]: rule(await readCoach()) });
  });
}

/** Calls back at every change; returns how to stop listening. */
export function onCoach(listener: (state: CoachState) => void): () => void {
  return onItem(ITEM, (stored) => listener(parseCoachState(stored)));
}
