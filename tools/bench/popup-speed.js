import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { open } from "../browsers/chromium.js";
import { variant } from "../browsers/variants.js";
import { fillHistory } from "../fill-history.js";
import { DIST } from "../finish-build.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { median } from "./median.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Browser} Browser */

const RUNS = 15;

/** Opened and not counted, as a popup that was opened before is the usual one. */
const WARM_UP = 2;

const HISTORIES = [30, 365, 3650];
const POPUP = "popup/index.html";
const EMPTY = "empty.html";

/**
 * Marks the moment when the frame with the wanted element has been painted, in milliseconds since
 * 1970: a task that a frame's callback posts runs once that frame is done.
 *
 * @param {string} selector
 */
const marker = (selector) => `
  const look = () => {
    if (!document.querySelector(${JSON.stringify(selector)})) return requestAnimationFrame(look);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      document.documentElement.dataset.painted = performance.timeOrigin + performance.now();
    };
    port2.postMessage(0);
  };
  requestAnimationFrame(look);
`;

/**
 * Clicks the toolbar buttons of four copies of the extension in turns, in one browser: three with
 * histories of different lengths in a database of their own, and one whose popup is an empty page.
 *
 * @returns {Promise<Record<string, string | number>[]>} medians in milliseconds from the click, and
 *   from the start of the page's own navigation, with ratios
 */
export async function popupSpeed() {
  const standIn = await startStandIn();
  const driver = await open({ extension: copy(EMPTY, "p"), standIn });
  const ids = [new URL(driver.extensionUrl("")).host];
  for (const days of HISTORIES) ids.push(await addHistory(driver.browser, days));
  const page = await driver.openPage("about:blank");

  const times = ids.map(() => ({
    click: /** @type {number[]} */ ([]),
    page: /** @type {number[]} */ ([]),
  }));
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    for (const [index, id] of ids.entries()) {
      const time = await openingTime(driver.browser, page, id);
      if (run < 0) continue;
      times[index]?.click.push(time.click);
      times[index]?.page.push(time.page);
    }
  }
  await driver.close();
  await standIn.close();

  const clicks = times.map(({ click }) => median(click));
  const pages = times.map(({ page: own }) => median(own));
  const ratio = (/** @type {number[]} */ of, /** @type {number} */ index, to = 0) =>
    round((of[index] ?? 0) / (of[to] ?? 1));
  return ["empty page", ...HISTORIES.map((days) => `${days} days`)].map((popup, index) => ({
    popup,
    "from click (ms)": round(clicks[index]),
    "× empty": ratio(clicks, index),
    "× 30 days": ratio(clicks, index, 1),
    "from navigation (ms)": round(pages[index]),
    "× empty ": ratio(pages, index),
    "× 30 days ": ratio(pages, index, 1),
  }));
}

/**
 * A copy of the built extension that marks when its popup was painted.
 *
 * @param {string} popup the page its button opens
 * @param {string} selector what must be painted
 */
function copy(popup, selector) {
  const folder = variant(DIST.chrome);
  writeFileSync(join(folder, "painted.js"), marker(selector));
  writeFileSync(join(folder, EMPTY), "<!doctype html><head><title>Empty</title></head><p>Empty.");
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  manifest.action.default_popup = popup;
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  const html = readFileSync(join(folder, popup), "utf8");
  const marked = html.replace("<head>", '<head><script src="/painted.js"></script>');
  writeFileSync(join(folder, popup), marked);
  return folder;
}

/**
 * @param {Browser} browser
 * @param {number} days
 * @returns {Promise<string>} the id of a further copy with a history of so many days
 */
async function addHistory(browser, days) {
  const id = await browser.installExtension(copy(POPUP, ".trend-plot .line"));
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/${POPUP}`);
  await page.waitForSelector(".popup-head");
  await fillHistory(page, sampleHistory(new Date(), days));
  await page.close();
  return id;
}

/**
 * @param {Browser} browser
 * @param {Page} page
 * @param {string} id
 */
async function openingTime(browser, page, id) {
  await page.bringToFront();
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error("A copy of the extension is gone.");
  const before = browser.targets();
  const clickedAt = performance.timeOrigin + performance.now();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget(
    (one) => one.url().startsWith(`chrome-extension://${id}/`) && !before.includes(one),
  );
  const popup = await target.asPage();
  await popup.waitForSelector("[data-painted]");
  const [paintedAt, origin] = await popup.evaluate(() => [
    Number(document.documentElement.dataset.painted),
    performance.timeOrigin,
  ]);
  await popup.close();
  return { click: (paintedAt ?? 0) - clickedAt, page: (paintedAt ?? 0) - (origin ?? 0) };
}

const round = (value = Number.NaN) => Math.round(value * 100) / 100;
