import { EMPTY } from "./copies.js";

/** @typedef {import("../../browsers/driver.js").Driver} Driver */
/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("./adapter.js").Surface} Surface */

/** How long a surface may take where others keep the machine busy, in milliseconds. */
const PATIENCE_MS = 90_000;

/** How often the empty page is opened where a measure is none of a page. */
const EMPTY_RUNS = 7;

/**
 * Opens a surface in a tab, and closes it.
 *
 * @param {Driver} driver of the extension
 * @param {Surface} surface
 * @returns {Promise<{ first: number, shown: number }>} milliseconds from the start of the navigation
 *   to the first contentful paint, and to the frame in which all is shown
 */
export async function paintTimes(driver, surface) {
  const tab = await driver.openPage(driver.extensionUrl(surface.path));
  await tab.bringToFront();
  const shownAt = await paintedAt(tab, surface);
  const first = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  // The browser tells of a paint a little after it.
  await tab.waitForFunction(first);
  const times = {
    first: (await tab.evaluate(first)) ?? 0,
    shown: shownAt - Number(await tab.evaluate("performance.timeOrigin")),
  };
  await tab.close();
  return times;
}

/**
 * @param {Page} page a surface of a copy that marks it
 * @param {Surface} surface
 * @returns {Promise<number>} when the frame was painted in which it is shown, in milliseconds since
 *   1970
 */
export async function paintedAt(page, { shown }) {
  const at = `globalThis.paintedAt?.[${JSON.stringify(shown)}]`;
  await page.waitForFunction(at, { timeout: PATIENCE_MS }).catch(() => {
    throw new Error(`${page.url()} has not shown ${shown}.`);
  });
  return Number(await page.evaluate(at));
}

/**
 * What other measures are put beside: the first paints of an empty extension page.
 *
 * @param {Driver} driver of the empty extension, or of a copy
 * @returns {Promise<number[]>} in milliseconds, without the first one
 */
export async function emptyPaints(driver) {
  const times = [];
  for (let run = -1; run < EMPTY_RUNS; run += 1) {
    const { first } = await paintTimes(driver, EMPTY);
    if (run >= 0) times.push(first);
  }
  return times;
}
