import { browser } from "../browser";
import { type CoachState, parseCoachState } from "../domain/coach/state";

const ITEM = "coach";

export async function readCoach(): Promise<CoachState> {
  return parseCoachState((await browser.storage.local.get(ITEM))[ITEM]);
}

/** Changes what the member told the coach; two changes at once happen one after the other. */
export function changeCoach(rule: (state: CoachState) => CoachState): Promise<void> {
  return navigator.locks.request("coach", async () => {
    await browser.storage.local.set({ [ITEM]: rule(await readCoach()) });
  });
}

/** Calls back at every change; returns how to stop listening. */
export function onCoach(listener: (state: CoachState) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === "local" ? changes[ITEM] : undefined;
    if (change) listener(parseCoachState(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
