import { signal } from "@preact/signals";
import { browser } from "../../browser";
import { whyNotStored } from "../../domain/reading/failure";
import type { PageState } from "../../domain/reading/page-state";
import { hasConsent } from "../../domain/settings/consent";
import { ANSWERED_MS, PAINTED_MS } from "../../domain/today/today-status";
import { otherPage } from "../../pages/ssi/ssi-address";
import { migrateSettings, readSettings } from "../../storage/settings";
import { ACTIVE_TAB } from "../addresses";
import { takeReport } from "../content/take-report";
import { lookAgainIn } from "../own-page/page/own-clock";
import { quietly } from "../quietly";
import { REPORT_SCRIPT, runIn, SSI_SCRIPT } from "../run-script";
import { followProfile } from "./profile-tab";

/** What the popup was opened on: the SSI page, or why it is not; undefined until it is known. */
export const openedOn = signal<"ssi-page" | PageState>();

/** When the reader was last started by this popup; undefined when it was not. */
export const startedAt = signal<string>();

let tabId: number | undefined;

/**
 * Finds out what the popup was opened on, and reads it once when it is the SSI page.
 *
 * @param tabs the active tab of the window
 */
export async function followTab(tabs = browser.tabs.query(ACTIVE_TAB)): Promise<void> {
  const [tab] = await tabs;
  tabId = tab?.id;
  // Without an address the browser keeps the tab from us, so it is no page of ours.
  const address = URL.canParse(tab?.url ?? "") ? new URL(tab?.url ?? "") : undefined;
  openedOn.value = address ? (otherPage(address) ?? "ssi-page") : "other-page";
  if (tabId !== undefined && address) quietly(followProfile(tabId, address));
  if (openedOn.value === "ssi-page" && hasConsent(await readSettings())) await recordNow();
}

/**
 * Describes the page the popup was opened on, in its own words for the page report.
 *
 * @throws when the page cannot be looked at
 */
export async function describePage(): Promise<string> {
  if (tabId === undefined) throw new Error("There is no page to describe.");
  await runIn(tabId, REPORT_SCRIPT);
  const target = { tabId };
  const [run] = await browser.scripting.executeScript({ target, func: takeReport });
  if (typeof run?.result !== "string") throw new Error("The page could not be described.");
  return run.result;
}

/** Starts the packaged reader in the tab; what comes of it arrives as an attempt. */
export async function recordNow(): Promise<void> {
  if (tabId === undefined) return;
  startedAt.value = new Date().toISOString();
  // "Reading" ends in a sentence, whatever becomes of the page.
  lookAgainIn(ANSWERED_MS);
  lookAgainIn(PAINTED_MS);
  try {
    // The script knows the settings of this version only.
    await migrateSettings();
    await runIn(tabId, SSI_SCRIPT);
  } catch (error) {
    if (whyNotStored(error)) throw error;
    // The browser itself protects this tab, or it shows an error page instead of LinkedIn's.
    openedOn.value = "not-painted";
  }
}
