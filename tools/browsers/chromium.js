import { launch } from "puppeteer-core";
import { setEnabled } from "./chromium-enabled.js";
import { inChromiumPanel } from "./chromium-panel.js";
import { VIEWPORT } from "./driver.js";
import { findBrowsers } from "./find-browsers.js";
import { readManifest } from "./read-manifest.js";

/** @typedef {import("puppeteer-core").Browser} Browser */
/** @typedef {import("puppeteer-core").Page} Page */

/**
 * Opens Chromium (or Chrome, or Edge) with the extension loaded.
 *
 * @param {import("./driver.js").OpenOptions} options
 * @returns {Promise<import("./driver.js").Driver>}
 * @throws {Error} when no such browser is found or it refuses the extension
 */
export async function open({ extension, standIn, profile, ...look }) {
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) throw new Error("No Chromium found: run `node tools/setup.js`.");

  const { language = "en", headless = true } = look;
  let { colorScheme = "light" } = look;
  const browser = await launch({
    executablePath,
    headless,
    // Extensions are loaded through the pipe; the port does not offer it.
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    // What hangs is named before its test is over.
    protocolTimeout: 40_000,
    defaultViewport: VIEWPORT,
    // Linux takes the language from here, the other systems from --lang.
    env: { ...process.env, LANGUAGE: language.replace("-", "_") },
    args: [...flags(standIn.port), `--lang=${language}`, `--accept-lang=${language}`],
    ...(profile === undefined ? {} : { userDataDir: profile }),
  });

  const load = () => loadExtension(browser, extension);
  const id = await load();
  const popup = readManifest(extension).action?.default_popup;
  const extensionUrl = (/** @type {string} */ path) => `chrome-extension://${id}/${path}`;

  return {
    name: "chromium",
    version: await browser.version(),
    browser,
    extensionUrl,
    async openPage(url, { background = false } = {}) {
      const page = await browser.newPage({ background });
      await showIn(page, colorScheme);
      await page.goto(url);
      return page;
    },
    async setColorScheme(next) {
      colorScheme = next;
      for (const page of await browser.pages()) await showIn(page, colorScheme);
    },
    async reload(page) {
      await page.reload();
    },
    async openPopupOn(page) {
      const opened = await openPopup(browser, id, extensionUrl(popup ?? ""), page);
      await showIn(opened, colorScheme);
      return opened;
    },
    inPanel: (page, code, ...values) => inChromiumPanel(page, code, values),
    saveDownloadsIn: (folder) => saveDownloadsIn(browser, folder),
    killWorker: () => killWorker(browser, id),
    reinstall: async () => {
      await load();
    },
    setEnabled: (isOn) => setEnabled(browser, id, isOn),
    manifestErrors: () => manifestErrors(browser, id, load),
    close: () => browser.close(),
  };
}

/** @param {number} port */
function flags(port) {
  return [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Chromium asks Google for signed-in accounts by itself. Led nowhere, what the stand-in counts
    // is the extension's and the pages' alone.
    `--host-resolver-rules=MAP accounts.google.com ~NOTFOUND, MAP * 127.0.0.1:${port}`,
  ];
}

/**
 * @param {Page} page
 * @param {"light" | "dark"} colorScheme
 */
async function showIn(page, colorScheme) {
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: colorScheme }]);
}

/** @param {Browser} browser */
const workers = (browser, id = "") =>
  browser
    .targets()
    .filter((target) => target.type() === "service_worker")
    .filter((target) => target.url().startsWith(`chrome-extension://${id}`));

/**
 * Loads the folder, once more if it is loaded already, and waits for its worker.
 *
 * @param {Browser} browser
 * @param {string} extension
 * @returns {Promise<string>} the extension's id
 */
async function loadExtension(browser, extension) {
  const before = workers(browser);
  const id = await browser.installExtension(extension);
  await browser.waitForTarget((target) => {
    return workers(browser, id).includes(target) && !before.includes(target);
  });
  return id;
}

/**
 * The real popup: it closes like it does for a member, and `activeTab` is granted.
 *
 * @param {Browser} browser
 * @param {string} id
 * @param {string} url the popup's address
 * @param {Page} page
 */
async function openPopup(browser, id, url, page) {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("The extension is not loaded.");
  const before = browser.targets();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (candidate) => candidate.url().startsWith(url) && !before.includes(candidate),
    { timeout: 10_000 },
  );
  const popup = await target.asPage();
  await popup.waitForFunction(() => document.readyState === "complete");
  return popup;
}

/**
 * @param {Browser} browser
 * @param {string} folder
 */
async function saveDownloadsIn(browser, folder) {
  const session = await browser.target().createCDPSession();
  // It holds as long as the session does, so the session stays.
  await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
}

/**
 * Closes the worker until it is gone: one that is only just starting may take the first time for
 * no more than a wish, and stay for half a minute.
 *
 * @param {Browser} browser
 * @param {string} id
 */
async function killWorker(browser, id) {
  for (let [target] = workers(browser, id); target; [target] = workers(browser, id)) {
    const worker = await target.worker();
    // It may have gone by itself meanwhile.
    await worker?.close().catch(() => undefined);
    await new Promise((again) => setTimeout(again, 10));
  }
}

/**
 * Chromium collects these only in developer mode and while it loads, so the extension is loaded
 * once more.
 *
 * @param {Browser} browser
 * @param {string} id
 * @param {() => Promise<unknown>} load
 * @returns {Promise<string[]>}
 */
async function manifestErrors(browser, id, load) {
  const page = await browser.newPage();
  await page.goto("chrome://extensions", { waitUntil: "domcontentloaded" });
  const api = "globalThis.chrome.developerPrivate";
  await page.evaluate(`${api}.updateProfileConfiguration({ inDeveloperMode: true })`);
  await load();
  const found = await page.evaluate(`(async () => {
    const info = await ${api}.getExtensionInfo(${JSON.stringify(id)});
    return [...info.manifestErrors.map(({ message }) => message), ...info.installWarnings];
  })()`);
  await page.close();
  return /** @type {string[]} */ (found);
}
