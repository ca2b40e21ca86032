import { browser } from "../../browser";
import { isAutomatic, isPanelOn, isProfileOn } from "../../domain/settings/consent";
import type { Language } from "../../domain/settings/languages";
import type { Settings } from "../../domain/settings/settings";
import { readSettings } from "../../storage/settings";
import { PROFILE_MATCHES, SSI_MATCHES } from "../addresses";
import { LINKEDIN } from "../linkedin-permission";
import { languageScript, PANEL_SCRIPT, PROFILE_SCRIPT, SSI_SCRIPT } from "../run-script";

type Script = {
  id: string;
  file: string;
  matches: string[];
  isWanted: (settings: Settings) => boolean;
  /** Shows words to the member. */
  hasWords?: true;
};

/** The scripts for LinkedIn's pages, each with the switch that wants it there. */
const SCRIPTS: Script[] = [
  { id: "ssi", file: SSI_SCRIPT, matches: SSI_MATCHES, isWanted: isAutomatic },
  { id: "panel", file: PANEL_SCRIPT, matches: SSI_MATCHES, isWanted: isPanelOn, hasWords: true },
  { id: "profile", file: PROFILE_SCRIPT, matches: PROFILE_MATCHES, isWanted: isProfileOn },
];

/**
 * Makes the browser do what the member chose: each script is registered for its pages while its
 * switch is on and the browser allows it, and not at all otherwise. In tabs with such a page that
 * are already open it runs at once when it is switched on, and again when it is to speak another
 * language; switched off, the scripts end by themselves.
 */
export function syncScripts(): Promise<void> {
  // Several events may ask at the same time; registering one id twice is an error.
  return navigator.locks.request("scripts", async () => {
    const settings = await readSettings();
    const isAllowed = await browser.permissions.contains(LINKEDIN);
    for (const script of SCRIPTS) {
      const language = script.hasWords && settings.language;
      await sync(script, isAllowed && script.isWanted(settings), language);
    }
  });
}

async function sync({ id, file, matches }: Script, isWanted: boolean, language?: Language) {
  const [found] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  const isRegistered = found !== undefined && languageOf(found.js) === language;
  if (found && !(isWanted && isRegistered)) {
    await browser.scripting.unregisterContentScripts({ ids: [id] });
  }
  if (!isWanted) return;
  const js = language ? [languageScript(language), file] : [file];
  // The worker may be stopped between the two: what is still to be run is known to the next one.
  const toRun = `toRun.${id}`;
  if (!isRegistered) {
    await browser.storage.session.set({ [toRun]: true });
    await browser.scripting.registerContentScripts([{ id, js, matches, runAt: "document_idle" }]);
  } else if (!(await browser.storage.session.get(toRun))[toRun]) return;
  await runInOpenTabs(js, matches);
  await browser.storage.session.remove(toRun);
}

/** The language whose texts run before a registered script; browsers write its path each their way. */
const languageOf = (js: readonly string[] = []) => /languages\/(\w+)\.js/.exec(js.join(" "))?.[1];

async function runInOpenTabs(files: string[], matches: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: matches });
  const runs = tabs.map(({ id }) =>
    id === undefined
      ? undefined
      : browser.scripting.executeScript({ target: { tabId: id }, files }),
  );
  // A tab that was closed or is showing an error page must not keep the others from it.
  await Promise.allSettled(runs);
}
