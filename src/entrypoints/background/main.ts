import { browser } from "../../browser";
import { serve } from "../../messages/serve";
import { bringSettingsAlong, onSettings } from "../../storage/settings";
import { setAlarm } from "./alarm";
import { showBadge } from "./badge";
import { handlers } from "./handlers";
import { nudgeLost } from "./panel";
import { syncScripts } from "./scripts";

// The worker may be stopped at any time: nothing is remembered here, and every listener is
// registered now, while the script runs for the first time.
serve(handlers);
onSettings(() => {
  void syncScripts();
  void showBadge();
});
browser.permissions.onAdded.addListener(() => void syncScripts());
browser.permissions.onRemoved.addListener(() => {
  void syncScripts();
  void nudgeLost();
});
browser.alarms.onAlarm.addListener(() => void showBadge());
browser.runtime.onStartup.addListener(() => void begin());
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") void openWelcome();
  void begin();
});

// What changed while the worker was stopped in the middle is caught up with.
void syncScripts();

/** After a start of the browser, an install or an update. */
async function begin(): Promise<void> {
  // Older settings are stored anew, since the scripts on LinkedIn's page know this version's only.
  await bringSettingsAlong();
  await Promise.all([showBadge(), syncScripts(), setAlarm()]);
}

/** The first minute, once, after install. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("dashboard/index.html#/welcome") });
}
