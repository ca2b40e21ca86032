import { browser } from "../../browser";
import { isAutomatic, isPanelOn, isProfileOn } from "../../domain/settings/consent";
import { readSettings } from "../../storage/settings";
import { PROFILE_MATCHES, SSI_MATCHES } from "../addresses";
import { LINKEDIN } from "../linkedin-permission";
import { PANEL_SCRIPT, PROFILE_SCRIPT, SSI_SCRIPT } from "../run-script";

/** The scripts for LinkedIn's pages, each with the switch that wants it there. */
const SCRIPTS = [
  { id: "ssi", file: SSI_SCRIPT, matches: SSI_MATCHES, isWanted: isAutomatic },
  { id: "panel", file: PANEL_SCRIPT, matches: SSI_MATCHES, isWanted: isPanelOn },
  { id: "profile", file: PROFILE_SCRIPT, matches: PROFILE_MATCHES, isWanted: isProfileOn },
];
type Script = (typeof SCRIPTS)[number];

/**
 * Makes the browser do what the member chose: each script is registered for its pages while its
 * switch is on and the browser allows it, and not at all otherwise. In tabs with such a page that
 * are already open it runs at once when it is switched on; switched off, the scripts end by
 * themselves.
 */
export function syncScripts(): Promise<void> {
  // Several events may ask at the same time; registering one id twice is an error.
  return navigator.locks.request("scripts", async () => {
    const settings = await readSettings();
    const isAllowed = await browser.permissions.contains(LINKEDIN);
    for (const script of SCRIPTS) await sync(script, isAllowed && script.isWanted(settings));
  });
}

async function sync({ id, file, matches }: Script, isWanted: boolean): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!isWanted) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  // The worker may be stopped between the two: what is still to be run is known to the next one.
  const toRun = `toRun.${id}`;
  if (!registered) {
    await browser.storage.session.set({ [toRun]: true });
    await browser.scripting.registerContentScripts([
      { id, js: [file], matches, runAt: "document_idle" },
    ]);
  } else if (!(await browser.storage.session.get(toRun))[toRun]) return;
  await runInOpenTabs(file, matches);
  await browser.storage.session.remove(toRun);
}

async function runInOpenTabs(file: string, matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const runs = tabs.map(({ id }) =>
    id === undefined
      ? undefined
      : browser.scripting.executeScript({ target: { tabId: id }, files: [file] }),
  );
  // A tab that was closed or is showing an error page must not keep the others from it.
  await Promise.allSettled(runs);
}
