import { join } from "node:path";

/** @typedef {import("puppeteer-core").Page} Page */

const SCHEMES = /** @type {const} */ (["light", "dark"]);

/**
 * A way to take pictures, named after what they show: "trend,400-days,fr,dark.png".
 *
 * @param {string} folder
 * @param {string} language
 */
export function camera(folder, language) {
  /**
   * Takes a page in light and in dark.
   *
   * @param {Page} page
   * @param {string} surface
   * @param {string} state
   * @param {import("puppeteer-core").ScreenshotClip} [clip] a part of it; the whole where left out
   */
  return async (page, surface, state, clip) => {
    for (const scheme of SCHEMES) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await nextFrame(page);
      const path = join(folder, `${[surface, state, language, scheme].join(",")}.png`);
      await page.screenshot(
        clip ? { path, clip, captureBeyondViewport: false } : { path, fullPage: true },
      );
    }
  };
}

/** @param {Page} page */
export const nextFrame = (page) =>
  page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next, 50))));
