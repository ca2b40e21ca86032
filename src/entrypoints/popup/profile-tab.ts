import { signal } from "@preact/signals";
import { browser } from "../../browser";
import { hasConsent, isProfileOn } from "../../domain/settings/consent";
import { askProfileResult, type ProfileResult } from "../../messages/profile-result";
import type { Address } from "../../pages/address";
import { isRedirected, profileSlug } from "../../pages/profile/profile-slug";
import { readSettings } from "../../storage/settings";
import { LINKEDIN } from "../linkedin-permission";
import { PROFILE_SCRIPT, runIn } from "../run-script";

/**
 * The look at the profile the popup was opened on: `offered` until the member asks for it,
 * `looking`, and how it went. Undefined where the page is no profile, or nothing may be read.
 */
export const profileCheck = signal<"offered" | "looking" | ProfileResult>();

let profileTab: number | undefined;

/** Offers the look on a profile; takes it at once where the member has switched that on. */
export async function followProfile(tabId: number, address: Address): Promise<void> {
  if (profileSlug(address) === undefined && !isRedirected(address.pathname)) return;
  const settings = await readSettings();
  if (!hasConsent(settings)) return;
  profileTab = tabId;
  profileCheck.value = "offered";
  const isAllowed = await browser.permissions.contains(LINKEDIN);
  if (isProfileOn(settings) && isAllowed) await checkProfile();
}

/** Starts the packaged script in the tab and waits for what it says. */
export async function checkProfile(): Promise<void> {
  if (profileTab === undefined) return;
  profileCheck.value = "looking";
  try {
    await runIn(profileTab, PROFILE_SCRIPT);
    profileCheck.value = await askProfileResult(profileTab);
  } catch {
    profileCheck.value = "not-kept";
  }
}
