import { browser } from "../../browser";
import { isAutomatic } from "../../domain/consent";
import { readSettings } from "../../storage/settings";
import { LINKEDIN, SSI_MATCHES, SSI_SCRIPT } from "../linkedin";

const ID = "ssi";

/**
 * Makes the browser do what the member chose: the reader is registered for the SSI page while
 * automatic recording is on and the browser allows it, and not at all otherwise. SSI tabs that are
 * already open are read at once when it is switched on.
 */
export function syncAutomatic(): Promise<void> {
  // Several events may ask at the same time; registering one id twice is an error.
  return navigator.locks.request("automatic", async () => {
    const isWanted =
      isAutomatic(await readSettings()) && (await browser.permissions.contains(LINKEDIN));
    const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    if (isWanted === registered.length > 0) return;
    if (!isWanted) return browser.scripting.unregisterContentScripts({ ids: [ID] });
    await browser.scripting.registerContentScripts([
      { id: ID, js: [SSI_SCRIPT], matches: SSI_MATCHES, runAt: "document_idle" },
    ]);
    await readOpenTabs();
  });
}

async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: SSI_MATCHES });
  const runs = tabs.map(({ id }) =>
    id === undefined
      ? undefined
      : browser.scripting.executeScript({ target: { tabId: id }, files: [SSI_SCRIPT] }),
  );
  // A tab that was closed or is showing an error page must not keep the others from being read.
  await Promise.allSettled(runs);
}
