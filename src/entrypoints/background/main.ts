import { browser } from "../../browser";
import { serve } from "../../messages/serve";
import { onSettings } from "../../storage/settings";
import { syncAutomatic } from "./automatic";
import { showBadge } from "./badge";
import { handlers } from "./handlers";

// The worker may be stopped at any time: nothing is remembered here, and every listener is
// registered now, while the script runs for the first time.
serve(handlers);
onSettings(() => void syncAutomatic());
browser.permissions.onAdded.addListener(() => void syncAutomatic());
browser.permissions.onRemoved.addListener(() => void syncAutomatic());

browser.runtime.onStartup.addListener(() => {
  void showBadge();
  void syncAutomatic();
});

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") void openWelcome();
  void showBadge();
  void syncAutomatic();
});

/** The first minute, once, after install. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("dashboard/index.html#/welcome") });
}
