import { connectionOf } from "./firefox-window.js";

/** @typedef {import("puppeteer-core").Page} Page */

const DESTROYED = "browsingContext.contextDestroyed";

/**
 * Clicks the extension's toolbar button and gives back the real popup, as a page.
 *
 * Firefox's remote protocol knows tabs only. The popup is a `<browser>` element like theirs, so it
 * is given the key by which the protocol finds tabs, and puppeteer is told of it as of a new one.
 * Both touch inner parts of Firefox (153) and puppeteer (24.43): should a later one break it, this
 * is the file to look at.
 *
 * @param {import("puppeteer-core").Browser} browser
 * @param {{ id: string, run: import("./firefox-window.js").RunInWindow }} window
 * @param {string} extensionId
 * @returns {Promise<Page>} loaded; its `close()` takes the popup away
 */
export async function openFirefoxPopup(browser, window, extensionId) {
  const connection = connectionOf(browser);
  const before = await browser.pages();
  const { context, url } = await window.run(showPopup, extensionId);
  const info = { context, url, parent: null, children: [], originalOpener: null };
  connection.emit("browsingContext.contextCreated", {
    ...info,
    userContext: "default",
    clientWindow: window.id,
  });
  const popup = (await browser.pages()).find((page) => !before.includes(page));
  if (!popup) throw new Error("The popup is open and puppeteer does not see it.");

  const gone = window.run(popupGone, context).then(
    () => connection.emit(DESTROYED, info),
    // The browser itself was closed.
    () => {},
  );
  popup.close = async () => {
    await window.run(hidePopup, context);
    await gone;
  };
  await popup.waitForFunction(() => document.readyState === "complete");
  return popup;
}

/**
 * Runs in Firefox's window.
 *
 * @param {string} extensionId
 * @returns {Promise<{ context: string, url: string }>}
 */
async function showPopup(extensionId) {
  const { ChromeUtils, window } = /** @type {any} */ (globalThis);
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const { NavigableManager } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  );
  const selector = 'browser[webextension-view-type="popup"]';
  const extension = ExtensionParent.GlobalManager.getExtension(extensionId);
  const button = ExtensionParent.apiManager.global.browserActionFor(extension);

  // A second click on the button would only close what is open.
  for (const left of window.document.querySelectorAll(selector)) {
    left.closest("panel")?.hidePopup();
    while (left.isConnected) await new Promise((again) => window.setTimeout(again, 10));
  }

  // The popup is loaded in one element and moved into another: the event names the one that stays.
  const loaded = new Promise((resolve, reject) => {
    window.addEventListener("WebExtPopupLoaded", resolve, { once: true });
    window.setTimeout(() => reject(new Error("The popup did not open.")), 10_000);
  });
  await button.triggerAction(window);
  const { target: popup } = await loaded;
  while (popup.closest("panel")?.state === "showing") {
    await new Promise((again) => window.setTimeout(again, 10));
  }

  popup.permanentKey ??= {};
  if (!NavigableManager.findsPopups) {
    const findTab = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.getBrowserById = (/** @type {string} */ id) =>
      findTab(id) ??
      [...window.document.querySelectorAll(selector)].find(
        (found) => found.permanentKey && NavigableManager.getIdForBrowser(found) === id,
      ) ??
      null;
    NavigableManager.findsPopups = true;
  }
  return { context: NavigableManager.getIdForBrowser(popup), url: popup.currentURI.spec };
}

/**
 * Runs in Firefox's window; resolves when the popup is gone.
 *
 * @param {string} context
 */
async function popupGone(context) {
  const { ChromeUtils, window } = /** @type {any} */ (globalThis);
  const { NavigableManager } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  );
  while (NavigableManager.getBrowserById(context)?.isConnected) {
    await new Promise((again) => window.setTimeout(again, 20));
  }
}

/**
 * Runs in Firefox's window.
 *
 * @param {string} context
 */
function hidePopup(context) {
  const { ChromeUtils } = /** @type {any} */ (globalThis);
  const { NavigableManager } = ChromeUtils.importESModule(
    "chrome://remote/content/shared/NavigableManager.sys.mjs",
  );
  NavigableManager.getBrowserById(context)?.closest("panel")?.hidePopup();
}
