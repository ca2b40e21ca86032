/*
 * Each of these runs in Firefox's own window, with its privileges, and so carries all it needs.
 */

/**
 * Makes Firefox speak a language without a language pack: its own texts stay English, but pages
 * and extensions are told this one.
 *
 * @param {string} language BCP 47
 */
export function setLanguage(language) {
  const { Services } = /** @type {any} */ (globalThis);
  const wanted = language === "en" ? "en-US" : language;
  Services.locale.availableLocales = [...new Set([wanted, "en-US"])];
  Services.locale.requestedLocales = [wanted];
}

/**
 * For the pages, and for the popup, which follows the browser's own look.
 *
 * @param {"light" | "dark"} colorScheme
 */
export function setColorScheme(colorScheme) {
  const { prefs } = /** @type {any} */ (globalThis).Services;
  const isDark = colorScheme === "dark";
  prefs.setIntPref("layout.css.prefers-color-scheme.content-override", isDark ? 0 : 1);
  prefs.setIntPref("ui.systemUsesDarkTheme", isDark ? 1 : 0);
}

/**
 * Resolves when the extension's background runs.
 *
 * @param {string} id
 */
export async function waitForBackground(id) {
  const { ChromeUtils, window } = /** @type {any} */ (globalThis);
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  for (let tries = 0; tries < 500; tries++) {
    const extension = ExtensionParent.GlobalManager.getExtension(id);
    if (extension?.backgroundState === "running") return;
    await new Promise((again) => window.setTimeout(again, 10));
  }
  throw new Error("The background did not start.");
}

/**
 * @param {string} id
 * @returns {Promise<void>}
 */
export function stopBackground(id) {
  const { ChromeUtils } = /** @type {any} */ (globalThis);
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  return ExtensionParent.GlobalManager.getExtension(id).terminateBackground({
    ignoreDevToolsAttached: true,
    disableResetIdleForTest: true,
  });
}

/**
 * Allows it what its manifest asks for, as the browser's own list of permissions does.
 *
 * @param {string} id
 * @returns {Promise<void>}
 */
export async function allowHosts(id) {
  const { ChromeUtils } = /** @type {any} */ (globalThis);
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  const { origins } = extension.manifestOptionalPermissions;
  await ExtensionPermissions.add(id, { permissions: [], origins }, extension);
}

/**
 * @param {string} id
 * @returns {string[]}
 */
export function manifestWarnings(id) {
  const { ChromeUtils } = /** @type {any} */ (globalThis);
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const { errors, warnings } = ExtensionParent.GlobalManager.getExtension(id);
  return [...errors, ...warnings];
}

/**
 * @param {string} folder
 */
export function saveDownloadsIn(folder) {
  const { prefs } = /** @type {any} */ (globalThis).Services;
  // 2: the folder named next, not the desktop or the usual one.
  prefs.setIntPref("browser.download.folderList", 2);
  prefs.setStringPref("browser.download.dir", folder);
  prefs.setBoolPref("browser.download.useDownloadDir", true);
  prefs.setBoolPref("browser.download.always_ask_before_handling_new_types", false);
  prefs.setBoolPref("browser.download.alwaysOpenPanel", false);
}

/**
 * @param {string} id
 * @param {boolean} isOn
 * @returns {Promise<void>}
 */
export async function setEnabled(id, isOn) {
  const { ChromeUtils } = /** @type {any} */ (globalThis);
  const { AddonManager } = ChromeUtils.importESModule(
    "resource://gre/modules/AddonManager.sys.mjs",
  );
  const addon = await AddonManager.getAddonByID(id);
  await (isOn ? addon.enable() : addon.disable());
}
