import { browser } from "../../browser";
import { serve } from "../../messages/serve";
import { onAside } from "../../storage/accounts/aside";
import { onHistories } from "../../storage/accounts/histories";
import { migrateSettings, onSettings } from "../../storage/settings";
import { dashboardAt } from "../addresses";
import { quietly } from "../quietly";
import { giveBackSync } from "../sync-permission";
import { findHistories } from "./accounts";
import { setAlarm } from "./alarm";
import { showBadge, showMissingBadge } from "./badge";
import { dropOldStages } from "./changes";
import { handlers } from "./handlers";
import { migrateTold, repair } from "./history";
import { announcePermissionLost, refreshPanels } from "./panel";
import { syncScripts } from "./scripts";
import { synchronise } from "./sync/exchange";
import { resumeSending, SYNC_ALARM } from "./sync/send-later";

// The worker may be stopped at any time: nothing is remembered here, and every listener is
// registered now, while the script runs for the first time.
serve(handlers);
onSettings(() => {
  quietly(syncScripts());
  quietly(showBadge());
});
onAside(() => quietly(showBadge()));
onHistories(() => {
  quietly(showBadge());
  quietly(refreshPanels());
});
browser.permissions.onAdded.addListener(() => quietly(syncScripts()));
browser.permissions.onRemoved.addListener(() => {
  quietly(syncScripts());
  quietly(announcePermissionLost());
  quietly(synchronise(false));
});
browser.alarms.onAlarm.addListener(({ name }) =>
  quietly(name === SYNC_ALARM ? synchronise(true) : showBadge()),
);
// Also of what we wrote ourselves, and in Firefox of what is as it was.
browser.storage.onChanged.addListener((_, area) => {
  if (area === "sync") quietly(synchronise(false));
});
browser.runtime.onStartup.addListener(() => {
  quietly(showBadge());
  quietly(synchronise(false));
  // Of a page that was closed between the browser's question and ours; nobody presses the switch now.
  quietly(giveBackSync());
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason === "install") quietly(openWelcome());
  quietly(catchUp());
  quietly(showBadge());
});

quietly(catchUp());

/**
 * Makes true what has to be, wherever it is missing: after a start of the browser, an install, an
 * update or off and on again, and after the worker was stopped in the middle. No event tells of all
 * of these.
 */
async function catchUp(): Promise<void> {
  // Older settings are stored anew, since the scripts on LinkedIn's page know this version's only.
  const isMigrated = migrateSettings();
  quietly(isMigrated);
  quietly(migrateTold());
  quietly(findHistories().then(repair).then(dropOldStages));
  quietly(setAlarm());
  quietly(showMissingBadge());
  quietly(isMigrated.then(resumeSending));
  await Promise.allSettled([isMigrated]);
  await syncScripts();
}

/** The first minute, once, after install. */
async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(dashboardAt("welcome")) });
}
