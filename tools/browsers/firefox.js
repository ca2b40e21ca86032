import { launch } from "puppeteer-core";
import { VIEWPORT } from "./driver.js";
import { findBrowsers } from "./find-browsers.js";
import {
  allowHosts,
  manifestWarnings,
  saveDownloadsIn,
  setColorScheme,
  setEnabled,
  setLanguage,
  stopBackground,
  waitForBackground,
} from "./firefox-chores.js";
import { inFirefoxPanel } from "./firefox-panel.js";
import { openFirefoxPopup } from "./firefox-popup.js";
import { deleteProfile, newProfile } from "./firefox-profile.js";
import { firefoxWindow } from "./firefox-window.js";
import { readManifest } from "./read-manifest.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** Firefox gives an extension a new random host in each profile; tests need to know it. */
const HOST = "6d1f3c52-9a47-4e0b-8c2d-5b7e90a1f364";

/**
 * Opens Firefox with the extension loaded as a temporary add-on.
 *
 * @param {import("./driver.js").OpenOptions} options
 * @returns {Promise<import("./driver.js").Driver>}
 * @throws {Error} when Firefox is not found or refuses the extension
 */
export async function open({ extension, standIn, profile, ...look }) {
  const { firefox: executablePath } = findBrowsers();
  if (!executablePath) throw new Error("No Firefox found: run `node tools/setup.js`.");
  const manifest = readManifest(extension);
  const id = manifest.browser_specific_settings?.gecko?.id;
  if (!id) throw new Error(`${extension} is not built for Firefox: its manifest names no id.`);

  const { headless = true, colorScheme = "light" } = look;
  let { language = "en" } = look;
  const userDataDir = profile ?? newProfile();
  const browser = await launch({
    browser: "firefox",
    executablePath,
    headless,
    acceptInsecureCerts: true,
    // What hangs is named before its test is over.
    protocolTimeout: 40_000,
    defaultViewport: VIEWPORT,
    // Without it a release build ignores the preference that keeps it from asking its own server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: preferences(id, standIn.port),
    userDataDir,
  });
  const window = await firefoxWindow(browser);
  await window.run(setLanguage, language);
  await window.run(setColorScheme, colorScheme);

  async function load() {
    await browser.installExtension(extension);
    await window.run(waitForBackground, id);
  }
  await load();

  return {
    name: "firefox",
    version: await browser.version(),
    browser,
    extensionUrl: (path) => `moz-extension://${HOST}/${path}`,
    async openPage(url, { background = false } = {}) {
      const page = await browser.newPage({ background });
      await (url.startsWith("moz-extension:") ? gotoExtensionPage(page, url) : page.goto(url));
      return page;
    },
    async setLanguage(next) {
      if (next === language) return;
      language = next;
      // Its own tabs go with the extension, and a browser without any tab ends.
      await browser.newPage();
      await window.run(setLanguage, language);
      await load();
    },
    allowHosts: () => window.run(allowHosts, id),
    setColorScheme: (next) => window.run(setColorScheme, next),
    reload,
    async openPopupOn(page) {
      await page.bringToFront();
      return openFirefoxPopup(browser, window, id);
    },
    inPanel: (page, code, ...values) => inFirefoxPanel(browser, page, code, values),
    saveDownloadsIn: (folder) => window.run(saveDownloadsIn, folder),
    killWorker: () => window.run(stopBackground, id),
    reinstall: load,
    async setEnabled(isOn) {
      await window.run(setEnabled, id, isOn);
      if (isOn) await window.run(waitForBackground, id);
    },
    manifestErrors: () => window.run(manifestWarnings, id),
    async close() {
      await browser.close();
      if (profile === undefined) deleteProfile(userDataDir);
    },
  };
}

/**
 * @param {string} id
 * @param {number} port
 */
function preferences(id, port) {
  return {
    "network.dns.forceResolve": "127.0.0.1",
    "network.socket.forcePort": `443=${port};80=${port}`,
    "services.settings.server": "data:,#nothing/v1",
    "extensions.webextensions.uuids": JSON.stringify({ [id]: HOST }),
    // A temporary add-on is uninstalled when Firefox closes; with a kept profile its data stays.
    "extensions.webextensions.keepStorageOnUninstall": true,
    "extensions.webextensions.keepUuidOnUninstall": true,
    // No click reaches the prompt: what is asked for is granted.
    "extensions.webextOptionalPermissionPrompts": false,
  };
}

/**
 * Firefox never reports a page of an extension as loaded, so the page itself is asked.
 *
 * @param {Page} page
 * @param {string} url
 */
async function gotoExtensionPage(page, url) {
  await page.goto(url, { waitUntil: [] });
  // A router may change what stands behind the path.
  await page.waitForFunction(
    (path) => location.pathname === path && document.readyState === "complete",
    {},
    new URL(url).pathname,
  );
}

/** @param {Page} page */
async function reload(page) {
  await page.evaluate("globalThis.isLeft = true");
  await page.reload({ waitUntil: [] });
  await page.waitForFunction("!globalThis.isLeft && document.readyState === 'complete'");
}
