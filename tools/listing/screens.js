import { open } from "../browsers/chromium.js";
import { variant } from "../browsers/variants.js";
import { DIST } from "../finish-build.js";
import { agree } from "../first-minute.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { MADE_UP, NOW, TOLD } from "./made-up.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("../browsers/driver.js").Driver} Driver */

/** What a picture of the dashboard shows of it, in CSS pixels. */
const SIZE = { width: 1120, height: 688 };

/** How much of its width the navigation takes. */
const NAVIGATION = 208;

/** No browser gives a popup more height; a little less shows no half lines. */
const POPUP = { width: 380, height: 600, least: 520 };

/**
 * The views that are taken: which range is chosen, and which part is shown, without the navigation.
 *
 * @typedef {{ view: string, range?: string, part?: string }} Shot
 * @satisfies {Record<string, Shot>}
 */
const SHOTS = {
  trend: { view: "trend", range: "1y" },
  change: { view: "trend", range: "90d", part: "section:has(> #stand)" },
  coach: { view: "coach", part: "section:has(> #coach-work)" },
  outcomes: { view: "outcomes", range: "90d", part: ".outcomes-beside" },
};

/**
 * The product's surfaces with a made-up year, as PNG in base64: never a page of LinkedIn's.
 *
 * @param {string} language of the browser, as BCP 47 has it
 */
export async function takeScreens(language) {
  const standIn = await startStandIn();
  // Nothing but the clock differs from the shipped bytes.
  const extension = variant(DIST.chrome, { clock: NOW });
  const driver = await open({ extension, standIn, language });
  try {
    const own = await agree(driver);
    await store(own);
    await refuseBackup(own);
    return {
      trend: await takeView(driver, SHOTS.trend),
      change: await takeView(driver, SHOTS.change),
      coach: await takeView(driver, SHOTS.coach),
      outcomes: await takeView(driver, SHOTS.outcomes),
      light: await takePopup(driver, "light"),
      dark: await takePopup(driver, "dark"),
    };
  } finally {
    await driver.close();
    await standIn.close();
  }
}

/**
 * @param {Driver} driver
 * @param {Shot} shot
 */
async function takeView(driver, { view, range, part }) {
  const page = await driver.openPage(driver.extensionUrl(`dashboard/index.html#/${view}`));
  // With a part, as wide without the navigation as it is with it otherwise.
  await page.setViewport(part ? { ...SIZE, width: SIZE.width + NAVIGATION } : SIZE);
  await page.waitForSelector("main h2");
  if (range) await (await page.waitForSelector(`[name="range"][value="${range}"]`))?.click();
  if (!part) return take(page);
  const shown = await page.waitForSelector(part);
  const top = await shown?.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  return take(page, { ...SIZE, x: NAVIGATION, y: Math.max(0, (top ?? 0) - 32) });
}

/**
 * @param {Driver} driver
 * @param {"light" | "dark"} value
 */
async function takePopup(driver, value) {
  const page = await driver.openPage(driver.extensionUrl("popup/index.html"));
  await page.setViewport(POPUP);
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
  await page.waitForSelector(".trend-plot .line");
  const height = await page.evaluate(heightOfWholeLines, POPUP);
  await page.setViewport({ ...POPUP, height });
  return take(page);
}

/**
 * Runs in the popup: the most height at which the actions at its foot cut no line of text in two.
 *
 * @param {{ height: number, least: number }} popup in CSS pixels
 */
function heightOfWholeLines({ height, least }) {
  const foot = document.querySelector(".popup-actions")?.getBoundingClientRect().height ?? 0;
  const lines = [...document.querySelectorAll("main *:not(.popup-actions, .popup-actions *)")]
    .filter((element) => element.children.length === 0 || element.matches("svg, .ranks"))
    .map((element) => element.getBoundingClientRect());
  for (let tried = height; tried >= least; tried -= 1) {
    const edge = tried - foot;
    if (!lines.some(({ top, bottom }) => top < edge && bottom > edge)) return tried;
  }
  return height;
}

/**
 * @param {Page} page
 * @param {import("puppeteer-core").ScreenshotClip} [clip] all of the window when left out
 */
async function take(page, clip) {
  await page.evaluate(() => new Promise((drawn) => setTimeout(drawn, 500)));
  const picture = await page.screenshot({ encoding: "base64", ...(clip && { clip }) });
  await page.close();
  return picture;
}

/**
 * Puts the made-up year into the database.
 *
 * @param {Page} page one of our own, in which the database is open
 */
function store(page) {
  return page.evaluate(
    async (lists, told) => {
      /** @type {IDBDatabase} */
      const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open("pilaster");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction([...Object.keys(lists), "told"], "readwrite");
      for (const [name, records] of Object.entries(lists)) {
        for (const record of records) transaction.objectStore(name).put(record);
      }
      for (const [key, value] of Object.entries(told))
        transaction.objectStore("told").put(value, key);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    MADE_UP,
    TOLD,
  );
}

/**
 * Says no to the suggestion of a backup: it stands above what the pictures are of.
 *
 * @param {Page} page
 */
export async function refuseBackup(page) {
  await page.evaluate(() => {
    location.hash = "#/trend";
  });
  // What was stored behind its back, it reads anew.
  await page.reload();
  const no = await page.waitForSelector("main .notice .ways-out button:last-of-type");
  await no?.click();
  await page.waitForFunction(() => !document.querySelector("main > .notice"));
}
