import type { Permissions } from "webextension-polyfill";
import { browser } from "../browser";

/** What Firefox asks the member for before anything leaves the device. */
const SYNC_DATA = "websiteContent";

/** Whether the browser lets us send scores; only Firefox has a permission for it. */
export async function isSyncAllowed(): Promise<boolean> {
  const granted: { data_collection?: string[] } = await browser.permissions.getAll();
  return granted.data_collection?.includes(SYNC_DATA) ?? true;
}

/**
 * Has the browser ask the member, where it has a permission for it. Must be called straight from a
 * click, so nothing may be waited for before it.
 *
 * @returns whether scores may be sent
 */
export async function requestSync(): Promise<boolean> {
  if (!isAskedFor()) return true;
  const wanted = { data_collection: [SYNC_DATA] };
  return browser.permissions.request(wanted as Permissions.Permissions);
}

/** Other browsers do not know that permission: their manifests have nothing of it. */
function isAskedFor(): boolean {
  const { browser_specific_settings: own } = browser.runtime.getManifest();
  const { optional = [] } = (own as Firefox | undefined)?.gecko?.data_collection_permissions ?? {};
  return optional.includes(SYNC_DATA);
}

type Firefox = { gecko?: { data_collection_permissions?: { optional?: string[] } } };
