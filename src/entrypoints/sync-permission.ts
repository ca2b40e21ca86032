import { browser } from "../browser";

/** What Firefox asks the member for before anything leaves the device. */
const SYNC_DATA = "websiteContent";

/** Whether the browser lets us send scores; only Firefox has a permission for it. */
export async function isSyncAllowed(): Promise<boolean> {
  const granted: { data_collection?: string[] } = await browser.permissions.getAll();
  return granted.data_collection?.includes(SYNC_DATA) ?? true;
}
