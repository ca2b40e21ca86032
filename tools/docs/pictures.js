import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { daysBefore } from "../../src/domain/sample/sample-history.js";
import { open } from "../browsers/chromium.js";
import { variant } from "../browsers/variants.js";
import { build } from "../build.js";
import { DIST } from "../finish-build.js";
import { agree, recordAutomatically } from "../first-minute.js";
import { refuseBackup } from "../listing/screens.js";
import { messagesOf } from "../listing/texts.js";
import { nextFrame } from "../pictures/camera.js";
import { openView, openWholePopup } from "../pictures/pages.js";
import { drawPanels } from "../pictures/panels.js";
import { storedIn } from "../pictures/states.js";
import { store } from "../pictures/store.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { LANGUAGES } from "./pages.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").ScreenshotClip} Clip */

/** A window of the dashboard, in CSS pixels. */
const WINDOW = { width: 1120, height: 760 };

/** How much of it the navigation takes, which stands in no picture of a part. */
const NAVIGATION = 208;

/** As a script would have written it, with one number that a spreadsheet has spoilt. */
const TO_IMPORT = [
  "Date,Total_SSI,Brand,People,Insights,Relationships",
  ...[
    "41.1,16.5,6.2,7.4,11",
    "41.4,16.5,6.4,7.5,11",
    "41.6,16.6,6.5,06. Mai,11",
    "41.9,16.7,6.5,7.7,11",
  ].map((scores, index) => `${dayBefore(430 - 7 * index)},${scores}`),
].join("\n");

/** @param {number} days */
function dayBefore(days) {
  return daysBefore(new Date(), days).toISOString().slice(0, 10);
}

/**
 * Takes what the pages show of the built product, in each language, in light and in dark.
 *
 * @param {string} folder
 */
export async function takePictures(folder) {
  await build();
  for (const language of LANGUAGES) {
    const into = join(folder, language);
    mkdirSync(into, { recursive: true });
    await takeIn(language, into);
    console.log(`${language}: ${into}`);
  }
}

/**
 * @param {string} language
 * @param {string} folder
 */
async function takeIn(language, folder) {
  const standIn = await startStandIn();
  // No program can answer the browser's own question, so the copy has the host granted.
  const extension = variant(DIST.chrome, { grantHost: true });
  const driver = await open({ extension, standIn, language });
  const studio = { driver, standIn, width: WINDOW.width, isWanted: () => true };
  /** @type {import("../pictures/everything.js").Studio["take"]} */
  const takePanel = (page, _surface, _state, clip) => take(page, folder, "panel", clip);
  try {
    await takeView("welcome");
    const own = await agree(driver);
    await recordAutomatically(own, { withPanel: true });
    await store(own, historyIn(language));
    await own.bringToFront();
    await refuseBackup(own);
    const popup = await openWholePopup(driver);
    await take(popup, folder, "popup", await wholeOf(popup));
    await popup.close();
    await takeView("trend", showYear);
    await takeView("history");
    await takeView("coach", undefined, "section:has(> #coach-work)");
    await takeView("outcomes", undefined, ".outcomes-beside");
    await takeView("import", paste);
    await drawPanels({ ...studio, own, take: takePanel }, "400-days", ["card"]);
  } finally {
    await driver.close();
    await standIn.close();
    rmSync(extension, { recursive: true });
  }

  /**
   * @param {string} name
   * @param {(page: Page) => Promise<void>} [prepare]
   * @param {string} [part] what is taken of it; its window where left out
   */
  async function takeView(name, prepare, part) {
    const page = await openView(driver, name, WINDOW);
    await prepare?.(page);
    await take(page, folder, name, part === undefined ? undefined : await clipOf(page, part));
    await page.close();
  }
}

/**
 * @param {Page} page
 * @param {string} folder
 * @param {string} name
 * @param {Clip} [clip] its window where left out
 */
async function take(page, folder, name, clip) {
  for (const value of /** @type {const} */ (["light", "dark"])) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
    await nextFrame(page);
    const path = /** @type {`${string}.png`} */ (join(folder, `${name}-${value}.png`));
    await page.screenshot(clip ? { path, clip } : { path });
  }
}

/** @param {Page} page @returns {Promise<Clip>} */
const wholeOf = (page) =>
  page.$eval("main", (main) => ({ x: 0, y: 0, width: innerWidth, height: main.scrollHeight }));

/**
 * A part of a view, as wide as the view and no higher than its window.
 *
 * @param {Page} page
 * @param {string} selector
 * @returns {Promise<Clip>}
 */
async function clipOf(page, selector) {
  const part = await page.waitForSelector(selector);
  const box = await part?.evaluate((element) => {
    const { top, height } = element.getBoundingClientRect();
    return { top: top + scrollY, height };
  });
  const { top, height } = box ?? { top: 0, height: WINDOW.height };
  const around = 24;
  return {
    x: NAVIGATION,
    y: Math.max(0, top - around),
    width: WINDOW.width - NAVIGATION,
    height: Math.min(WINDOW.height, height + 2 * around),
  };
}

/**
 * A year and more, with two notes as a member of that language would write them.
 *
 * @param {string} language
 */
function historyIn(language) {
  const { sampleNoteHeadline, sampleNoteComments } = messagesOf(language);
  const marks = [
    { day: dayBefore(230), note: sampleNoteHeadline ?? "" },
    { day: dayBefore(96), note: sampleNoteComments ?? "" },
  ];
  return { ...storedIn("400-days"), marks };
}

/** @param {Page} page of the trend */
async function showYear(page) {
  await (await page.waitForSelector('[name="range"][value="1y"]'))?.click();
  await page.waitForSelector('[name="range"][value="1y"]:checked');
  await nextFrame(page);
}

/** @param {Page} page of the import */
async function paste(page) {
  await page.type("#import-pasted", TO_IMPORT);
  await page.click(".import-paste .button");
  await page.waitForFunction(() => !document.querySelector("#import-pasted"));
  await nextFrame(page);
}
