import type { Page } from "puppeteer-core";
import type { Language } from "../../src/domain/settings/languages";
import {
  DEFAULT_SETTINGS,
  type Settings,
  withConsent,
  withPageAccess,
} from "../../src/domain/settings/settings";
import type { Driver } from "../../tools/browsers/driver.js";

/** What a test begins with. */
export type Start = {
  /** Agreed, or automatic recording switched on as well, or the panel too. */
  as?: "agreed" | "automatic" | "panel";
  /** The language that the member chose; the browser's when left out. */
  spoken?: Language;
};

/** Runs in any page of the extension: deletes what is stored, and fails where anything is left of it. */
export const DELETE_EVERYTHING = `(async () => {
  const { runtime, storage } = globalThis.browser ?? globalThis.chrome;
  const send = (name) => runtime.sendMessage({ name, payload: {} });
  const answer = await send("deleteEverything");
  if (!answer?.left || answer.left.includes("settings")) throw new Error(JSON.stringify(answer));
  for (const { name } of await indexedDB.databases()) {
    if (name !== "pilaster") await new Promise((gone) => {
      indexedDB.deleteDatabase(name).onsuccess = gone;
    });
  }
  // Answered when no script is left for LinkedIn's pages.
  await send("followSettings");
  await storage.session.clear();
  await storage.sync.clear();
  const left = Object.keys(await storage.local.get());
  if (left.length > 0) throw new Error("Left after a reset: " + left);
})()`;

/**
 * As if the member had agreed and switched on: the clicks are for the tests that are about them.
 *
 * @param own a page of ours
 */
export async function begin(driver: Driver, own: Page, start: Start): Promise<void> {
  const { as, spoken } = start;
  if (as && as !== "agreed") await driver.allowHosts?.();
  await own.evaluate(beginWith, as || spoken ? settingsOf(start) : null);
}

function settingsOf({ as, spoken }: Start): Settings {
  const chosen = { ...DEFAULT_SETTINGS, ...(spoken && { language: spoken }) };
  if (!as) return chosen;
  const agreed = withConsent(chosen, new Date());
  if (as === "agreed") return agreed;
  const reaches = as === "panel" ? (["automatic", "panel"] as const) : (["automatic"] as const);
  return withPageAccess(agreed, reaches, true, true);
}

type Ours = {
  runtime: { sendMessage: (message: object) => Promise<unknown> };
  storage: { local: { set: (items: object) => Promise<void> } };
};

/** Runs in any page of the extension: stores settings, and has a database for who looks into it. */
async function beginWith(settings: object | null): Promise<void> {
  const all = globalThis as unknown as { browser?: Ours; chrome: Ours };
  const { runtime, storage } = all.browser ?? all.chrome;
  if (settings) await storage.local.set({ settings });
  // Answered when the scripts on LinkedIn's pages follow, and when the worker has opened it.
  for (const name of ["followSettings", "repairHistory"]) {
    const answer = await runtime.sendMessage({ name, payload: {} });
    if (answer !== "followed" && answer !== "whole") throw new Error(JSON.stringify(answer));
  }
}
