/**
 * The first minute as a member lives it: agree, record automatically, open the SSI page. Every
 * step is a click on what the surfaces show.
 *
 * @typedef {import("./browsers/driver.js").Driver} Driver
 * @typedef {import("puppeteer-core").Page} Page
 */

/**
 * Agrees on the welcome page.
 *
 * @param {Driver} driver
 * @returns {Promise<Page>} the welcome page, for the next step
 */
export async function agree(driver) {
  const welcome = await driver.openPage(driver.extensionUrl("dashboard/index.html#/welcome"));
  await press(welcome, '[data-step="consent"] button');
  await welcome.waitForSelector('[data-step="consent"][data-done="true"]');
  return welcome;
}

/**
 * Switches automatic recording on, alone or with the panel. The browser's prompt cannot be clicked by a driver, so either
 * the host is granted from the start or the browser was told to say yes.
 *
 * @param {Page} welcome as `agree` left it
 * @param {{ withPanel?: boolean }} [choice]
 */
export async function recordAutomatically(welcome, { withPanel = false } = {}) {
  const button = withPanel ? "first-child" : "last-child";
  await press(welcome, `[data-step="automatic"] .buttons button:${button}`);
  await welcome.waitForSelector('[data-step="automatic"][data-done="true"]');
}

/**
 * Clicks, as soon as it is there.
 *
 * @param {Page} page
 * @param {string} selector
 */
async function press(page, selector) {
  await page.bringToFront();
  const button = await page.waitForSelector(selector);
  await button?.click();
}

/**
 * All kept days, oldest first, asked from one of the extension's own pages.
 *
 * @param {Page} page
 * @returns {Promise<import("../src/domain/history/snapshot").Snapshot[]>}
 */
export function keptDays(page) {
  return page.evaluate(async () => {
    /** @type {IDBDatabase} */
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open("pilaster");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const request = database.transaction("snapshots").objectStore("snapshots").getAll();
    const days = await new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return days;
  });
}

/**
 * Takes every kept day away, and its second copy, without a trace: as if nothing had been read yet.
 *
 * @param {Page} page one of our own
 */
export async function forgetDays(page) {
  await page.evaluate(`(async () => {
    const { local } = (globalThis.browser ?? globalThis.chrome).storage;
    const names = Object.keys(await local.get());
    await local.remove(names.filter((name) => name.startsWith("mirror.")));
  })()`);
  await page.evaluate(async () => {
    /** @type {IDBDatabase} */
    const database = await new Promise((resolve, reject) => {
      const request = indexedDB.open("pilaster");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction("snapshots", "readwrite");
    transaction.objectStore("snapshots").clear();
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    database.close();
  });
}
