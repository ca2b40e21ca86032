import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { browser } from "../../browser";
import { isAutomatic, isPanelOn, isProfileOn, usesLinkedin } from "../../domain/settings/consent";
import type { Language } from "../../domain/settings/languages";
import type { Settings } from "../../domain/settings/settings";
import {
  type PageAccess,
  snoozed,
  withConsent,
  withoutConsent,
  withPageAccess,
} from "../../domain/settings/settings";
import type { Reminder } from "../../domain/today/reminder";
import { FIRST_CHART, type PillarChart } from "../../domain/trend/pillar-chart";
import { send } from "../../messages/send";
import { sendUntilAnswered } from "../../messages/send-until-answered";
import { changeSettings, onSettings, readSettings } from "../../storage/settings";
import { LINKEDIN, releaseLinkedin } from "../linkedin-permission";
import { quietly } from "../quietly";
import type { Early } from "./page/early";
import { askToday } from "./page/own-clock";
import { loadTexts, speak } from "./page/page-setup";

const stored = signal<Settings>();
const isLost = signal(false);
const allowed = signal<boolean>();

/** What the member agreed to and chose, as it is stored right now; undefined until it was read. */
export const settings: ReadonlySignal<Settings | undefined> = stored;
/** Set when what the member chose and told cannot be read. */
export const isSettingsLost: ReadonlySignal<boolean> = isLost;
/** Whether the browser lets us read the SSI page as it is opened. */
export const isAllowed: ReadonlySignal<boolean | undefined> = allowed;

const IS_ON = { automatic: isAutomatic, panel: isPanelOn, profile: isProfileOn };

/** Reads choices and permission once and then follows them. */
export function followSettings(early?: Early): void {
  needed(readSettings(early?.settings).then(show));
  onSettings((changed) => {
    isLost.value = false;
    quietly(show(changed));
  });
  quietly(refreshAllowed(early?.isAllowed));
  browser.permissions.onAdded.addListener(() => quietly(refreshAllowed()));
  browser.permissions.onRemoved.addListener(() => quietly(refreshAllowed()));
}

let latest: Settings;

/** The words come first, where the member chose others than the browser's: what is shown is in them. */
async function show(read: Settings): Promise<void> {
  latest = read;
  if (read.language) await loadTexts(read.language);
  if (latest !== read) return;
  speak(read.language);
  stored.value = read;
}

/** Without it a view would stay empty, so a failure is told. */
function needed(read: Promise<void>): void {
  quietly(
    read.catch((error: unknown) => {
      isLost.value = true;
      throw error;
    }),
  );
}

async function refreshAllowed(asked = browser.permissions.contains(LINKEDIN)): Promise<void> {
  allowed.value = await asked;
}

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
  quietly(sendUntilAnswered(() => send("followSettings", {})));
  return isOn;
}

/**
 * Whether a reach to LinkedIn's pages is in effect: agreed to, switched on, and allowed by the
 * browser.
 */
export function isInEffect(access: PageAccess): boolean {
  return IS_ON[access](settings.value) && isAllowed.value === true;
}

/** Whether the browser no longer allows what is switched on. */
export function isPermissionLost(): boolean {
  return usesLinkedin(settings.value) && isAllowed.value === false;
}

/** After how many days without a reading the toolbar button says so. */
export async function chooseReminder(remindAfter: Reminder): Promise<void> {
  await changeSettings(({ snoozedUntil: _, ...settings }) => ({ ...settings, remindAfter }));
}

/** The language of all words, on every surface; none for the browser's. */
export async function chooseLanguage(language: Language | undefined): Promise<void> {
  await changeSettings(({ language: _, ...settings }) => ({
    ...settings,
    ...(language && { language }),
  }));
}

/** Puts that off for a week. */
export async function snooze(): Promise<void> {
  await changeSettings((settings) => snoozed(settings, askToday()));
}

/** How popup and panel draw the pillars. */
export const pillarChart = computed(() => settings.value?.pillarChart ?? FIRST_CHART);

export async function choosePillarChart(chart: PillarChart): Promise<void> {
  await changeSettings((now) => ({ ...now, pillarChart: chart }));
}

/** Takes over what a backup says the member chose: never what may be read, which is agreed to here. */
export async function restoreChoices(chosen: Settings): Promise<void> {
  const { remindAfter, panel, pillarChart: chart, language } = chosen;
  await changeSettings((now) => ({
    ...now,
    remindAfter,
    ...(chart && { pillarChart: chart }),
    panel: { ...panel, isOn: now.panel.isOn },
    ...(language && { language }),
  }));
}
