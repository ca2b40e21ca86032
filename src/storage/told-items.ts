import { browser } from "../browser";
import { readItem } from "./stored-item";

/*
 * The items of the extension's areas apart from what they hold, because a popup asks for them
 * before it has any schema.
 */

/** In `storage.local`. */
export const SETTINGS_ITEM = "settings";

/** There, too, until they are moved into the history's database. */
export const COACH_ITEM = "coach";
export const KINDS_ITEM = "outcomes";

/** In `storage.session`. */
export const ATTEMPT_ITEM = "attempt";

/** How the last reading of a page ended, as it is stored, unparsed. */
export async function readStoredAttempt(): Promise<unknown> {
  return (await browser.storage.session.get(ATTEMPT_ITEM))[ATTEMPT_ITEM];
}

/** Whether what the member told is still to be moved into the database, or some of it. */
export async function isToldInItems(): Promise<boolean> {
  const items = await Promise.all([readItem(COACH_ITEM), readItem(KINDS_ITEM)]);
  return items.some((item) => item !== undefined);
}
