import { browser } from "../../browser";

const NAME = "badge";

/** A day may end while the browser runs: the badge is looked at this often, in minutes. */
const EVERY_MINUTES = 180;

/**
 * Has the browser wake the worker now and then, so that the quiet mark appears without anything
 * being opened. Creating an alarm that runs would put it off, so it is asked for first.
 */
export async function setAlarm(): Promise<void> {
  if (await browser.alarms.get(NAME)) return;
  browser.alarms.create(NAME, { periodInMinutes: EVERY_MINUTES });
}
