import { browser } from "../../../browser";
import { type Day, dayOf } from "../../../domain/days/day";
import { FIRST_RANGE, rangeStart } from "../../../domain/trend/ranges";
import { readStoredHistories, shownIn } from "../../../storage/accounts/shown-account";
import { OWN_HISTORY } from "../../../storage/database/history-id";
import { earlyRecords } from "../../../storage/shown-records";
import { readStoredSettings } from "../../../storage/stored-settings";
import { readStoredAttempt } from "../../../storage/told-items";
import { ACTIVE_TAB } from "../../addresses";
import { LINKEDIN } from "../../linkedin-permission";

/** What a popup shows, asked for before there is a library to check and to show it; unparsed. */
export type Early = ReturnType<typeof askEarly>;

declare global {
  /**
   * What `popup/first.ts`, a script of its own, leaves for `popup/main.tsx`. Undefined where something
   * stored has changed since: from now on whoever takes it listens for changes.
   */
  var takeEarly: (() => Early | undefined) | undefined;
}

/** Asks the browser for all of it at once. */
export function askEarly() {
  const today = dayOf(new Date());
  return {
    today,
    history: earlyHistory(today),
    settings: readStoredSettings(),
    attempt: readStoredAttempt(),
    isAllowed: browser.permissions.contains(LINKEDIN),
    tabs: browser.tabs.query(ACTIVE_TAB),
  };
}

/** Nearly everybody has one history: it is read while the list of them is. */
async function earlyHistory(today: Day) {
  const from = rangeStart(FIRST_RANGE, today);
  const own = earlyRecords(OWN_HISTORY, today, from);
  const shown = shownIn(await readStoredHistories().catch(() => undefined));
  return shown === OWN_HISTORY ? own : earlyRecords(shown, today, from);
}
