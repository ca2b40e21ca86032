import { browser } from "../../browser";
import { isAutomatic, isPanelOn } from "../../domain/consent";
import { readSettings } from "../../storage/settings";
import { LINKEDIN, PANEL_SCRIPT, SSI_MATCHES, SSI_SCRIPT } from "../linkedin";

/** The scripts for the SSI page, each with the switch that wants it there. */
const SCRIPTS = [
  { id: "ssi", file: SSI_SCRIPT, isWanted: isAutomatic },
  { id: "panel", file: PANEL_SCRIPT, isWanted: isPanelOn },
];

/**
 * Makes the browser do what the member chose: each script is registered for the SSI page while its
 * switch is on and the browser allows it, and not at all otherwise. In SSI tabs that are already
 * open it runs at once when it is switched on; switched off, the scripts end by themselves.
 */
export function syncScripts(): Promise<void> {
  // Several events may ask at the same time; registering one id twice is an error.
  return navigator.locks.request("scripts", async () => {
    const settings = await readSettings();
    const isAllowed = await browser.permissions.contains(LINKEDIN);
    for (const { id, file, isWanted } of SCRIPTS)
      await sync(id, file, isAllowed && isWanted(settings));
  });
}

async function sync(id: string, file: string, isWanted: boolean): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (isWanted === registered.length > 0) return;
  if (!isWanted) return browser.scripting.unregisterContentScripts({ ids: [id] });
  await browser.scripting.registerContentScripts([
    { id, js: [file], matches: SSI_MATCHES, runAt: "document_idle" },
  ]);
  await runInOpenTabs(file);
}

async function runInOpenTabs(file: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: SSI_MATCHES });
  const runs = tabs.map(({ id }) =>
    id === undefined
      ? undefined
      : browser.scripting.executeScript({ target: { tabId: id }, files: [file] }),
  );
  // A tab that was closed or is showing an error page must not keep the others from it.
  await Promise.allSettled(runs);
}
