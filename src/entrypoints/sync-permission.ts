import type { Permissions } from "webextension-polyfill";
import { browser } from "../browser";
import { isSyncOn } from "../domain/settings/consent";
import { readSettings } from "../storage/settings";

/** What Firefox asks the member for before anything leaves the device. */
const SYNC_DATA = "websiteContent";
const WANTED = { data_collection: [SYNC_DATA] } as Permissions.Permissions;

/** Whether the browser lets us send scores; only Firefox has a permission for it. */
export async function isSyncAllowed(): Promise<boolean> {
  return (await allowedData())?.includes(SYNC_DATA) ?? true;
}

/** Undefined where the browser knows no such permissions. */
async function allowedData(): Promise<string[] | undefined> {
  const allowed: { data_collection?: string[] } = await browser.permissions.getAll();
  return allowed.data_collection;
}

/**
 * Has the browser ask the member, where it has a permission for it. Must be called straight from a
 * click, so nothing may be waited for before it.
 *
 * @returns whether scores may be sent
 */
export async function requestSync(): Promise<boolean> {
  return isAskedFor() ? browser.permissions.request(WANTED) : true;
}

/**
 * Gives back what the member allowed for sync, in whatever way it ended up off, or never came to be on;
 * while it is on, that stays.
 *
 * @returns whether nothing is left that is not needed
 */
export async function giveBackSync(): Promise<boolean> {
  if (isSyncOn(await readSettings())) return true;
  const isThere = async () => (await allowedData())?.includes(SYNC_DATA) ?? false;
  if (!(await isThere())) return true;
  await browser.permissions.remove(WANTED).catch(() => undefined);
  return !(await isThere());
}

/** Other browsers do not know that permission: their manifests have nothing of it. */
function isAskedFor(): boolean {
  const { browser_specific_settings: own } = browser.runtime.getManifest();
  const { optional = [] } = (own as Firefox | undefined)?.gecko?.data_collection_permissions ?? {};
  return optional.includes(SYNC_DATA);
}

type Firefox = { gecko?: { data_collection_permissions?: { optional?: string[] } } };
