import { browser } from "../browser";

/*
 * The items of the extension's areas apart from what they hold, because a popup asks for them
 * before it has any schema.
 */

/** In `storage.local`. */
export const SETTINGS_ITEM = "settings";
export const COACH_ITEM = "coach";
export const KINDS_ITEM = "outcomes";

/** In `storage.session`. */
export const ATTEMPT_ITEM = "attempt";

/** How the last reading of a page ended, as it is stored, unparsed. */
export async function readStoredAttempt(): Promise<unknown> {
  return (await browser.storage.session.get(ATTEMPT_ITEM))[ATTEMPT_ITEM];
}
