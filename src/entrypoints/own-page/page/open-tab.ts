import { browser } from "../../../browser";
import { dashboardAt, OWN_PROFILE_ADDRESS, SAMPLE, SSI_ADDRESS, type View } from "../../addresses";

/** Opens LinkedIn's page in a tab, because the member clicked for it. */
export async function openSsiPage(): Promise<void> {
  await browser.tabs.create({ url: SSI_ADDRESS });
}

/** Opens the member's own profile in a tab, because they clicked for it. */
export async function openOwnProfile(): Promise<void> {
  await browser.tabs.create({ url: OWN_PROFILE_ADDRESS });
}

/** Opens the packaged page with made-up numbers. */
export async function openSample(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(SAMPLE) });
}

/** Opens the dashboard, at one of its views. */
export async function openDashboard(view: View): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(dashboardAt(view)) });
}
