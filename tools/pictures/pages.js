import { nextFrame } from "./camera.js";

/** @typedef {import("puppeteer-core").Page} Page */

/** Every view of the dashboard, by its address. */
export const VIEWS = [
  "welcome",
  "trend",
  "share",
  "report",
  "history",
  "import",
  "coach",
  "outcomes",
  "profile",
  "about",
  "settings",
];

/** The popup's window, in CSS pixels: no browser gives it more height. */
const POPUP = { width: 380, height: 600 };

const HEIGHT = 800;

/**
 * Draws the popup and views of the dashboard, as long as they are.
 *
 * @param {import("./everything.js").Studio} studio
 * @param {string} state its name
 * @param {readonly string[]} surfaces
 */
export async function drawPages({ driver, take, width, isWanted }, state, surfaces) {
  for (const surface of surfaces.filter(isWanted)) {
    const page =
      surface === "popup"
        ? await openWholePopup(driver)
        : await openView(driver, surface, { width, height: HEIGHT });
    await take(page, surface, state);
    await page.close();
  }
}

/**
 * The popup in a tab, where all of it can be drawn, also what its window has no room for.
 *
 * @param {import("../browsers/driver.js").Driver} driver
 */
export async function openWholePopup(driver) {
  const page = await driver.openPage(driver.extensionUrl("popup/index.html"));
  await page.setViewport(POPUP);
  await page.waitForSelector(".popup-actions");
  // In a picture of the whole nothing sticks to the edge of the window.
  await page.$eval(".popup-actions", (actions) => {
    /** @type {HTMLElement} */ (actions).style.position = "static";
  });
  await settled(page);
  return page;
}

/**
 * @param {import("../browsers/driver.js").Driver} driver
 * @param {string} view
 * @param {import("puppeteer-core").Viewport} size
 */
export async function openView(driver, view, size) {
  const page = await driver.openPage(driver.extensionUrl(`dashboard/index.html#/${view}`));
  // Behind another tab nothing is drawn.
  await page.bringToFront();
  await page.setViewport(size);
  await page.waitForSelector("main > :not(h1)");
  await settled(page);
  return page;
}

/**
 * Waits until a page has stayed as it is for a while.
 *
 * @param {Page} page
 */
async function settled(page) {
  let before = "";
  for (let same = 0; same < 3; ) {
    await nextFrame(page);
    const now = await page.evaluate(() => document.body.innerHTML);
    same = now === before ? same + 1 : 0;
    before = now;
  }
}
