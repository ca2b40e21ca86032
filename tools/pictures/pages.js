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
    const isPopup = surface === "popup";
    const path = isPopup ? "popup/index.html" : `dashboard/index.html#/${surface}`;
    const page = await driver.openPage(driver.extensionUrl(path));
    await page.setViewport(isPopup ? POPUP : { width, height: HEIGHT });
    await page.waitForSelector(isPopup ? ".popup-actions" : "main > :not(h1)");
    // In a picture of the whole popup nothing sticks to the edge of its window.
    if (isPopup) await page.$eval(".popup-actions", unstick);
    await settled(page);
    await take(page, surface, state);
    await page.close();
  }
}

/** @param {Element} element */
function unstick(element) {
  /** @type {HTMLElement} */ (element).style.position = "static";
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
