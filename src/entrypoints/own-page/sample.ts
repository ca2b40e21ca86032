import { browser } from "../../browser";
import { deleteSample } from "../../storage/sample";
import { DASHBOARD } from "../addresses";

/** Takes the sample away and goes to the member's own dashboard. */
export async function removeSample(): Promise<void> {
  await deleteSample();
  location.assign(browser.runtime.getURL(DASHBOARD));
}
