import { browser } from "../../browser";
import { usesLinkedin } from "../../domain/settings/consent";
import {
  type PageAccess,
  snoozed,
  withConsent,
  withoutConsent,
  withPageAccess,
} from "../../domain/settings/settings";
import type { Reminder } from "../../domain/today/reminder";
import { send } from "../../messages/send";
import { deliver } from "../../messages/send-until-answered";
import { changeSettings } from "../../storage/settings";
import { LINKEDIN, releaseLinkedin } from "../linkedin-permission";
import { quietly } from "../quietly";
import { isAllowed, settings } from "./live";
import { askToday } from "./own-clock";

export async function agree(): Promise<void> {
  await changeSettings((settings) => withConsent(settings, new Date()));
}

/** The permission goes first: whatever fails then, no page is read by itself any more. */
export async function withdraw(): Promise<void> {
  await releaseLinkedin();
  await changeSettings(withoutConsent);
}

/**
 * Switches what reaches out to LinkedIn's pages. Must be called straight from a click: the browser
 * asks the member for the permission, once for all, and only then.
 *
 * @returns whether they are on now
 */
export async function switchPageAccess(
  reaches: readonly PageAccess[],
  isWanted: boolean,
): Promise<boolean> {
  const wasAllowed = isAllowed.value !== false;
  const isOn = isWanted && (await browser.permissions.request(LINKEDIN));
  try {
    const settings = await changeSettings((now) => withPageAccess(now, reaches, isOn, wasAllowed));
    if (!usesLinkedin(settings)) await releaseLinkedin();
  } catch (error) {
    // What could not be stored must not leave a permission behind that nothing uses.
    if (isOn && !usesLinkedin(settings.value)) await releaseLinkedin();
    throw error;
  }
  // The worker hears of it by itself, unless it dies right then: it is told until it has done it.
  quietly(deliver(() => send("followSettings", {})));
  return isOn;
}

/** After how many days without a reading the toolbar button says so. */
export async function chooseReminder(remindAfter: Reminder): Promise<void> {
  await changeSettings(({ snoozedUntil: _, ...settings }) => ({ ...settings, remindAfter }));
}

/** Puts that off for a week. */
export async function snooze(): Promise<void> {
  await changeSettings((settings) => snoozed(settings, askToday()));
}
