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

const HISTORIES = [30, 365, 3650, 36_500];
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
 * Opens the popups of five copies of the extension in turns, in one browser, each by its toolbar
 * button and in a tab: four with histories of different lengths in a database of their own, and one
 * whose popup is an empty page.
 *
 * @returns {Promise<Record<string, string | number>[]>} medians in milliseconds: from the click to
 *   the chart, and in a tab from the start of the navigation to the first contentful paint and to
 *   the chart, with ratios
 */
export async function popupSpeed() {
  const standIn = await startStandIn();
  const driver = await open({ extension: copy(EMPTY, "p"), standIn });
  const ids = [new URL(driver.extensionUrl("")).host];
  for (const days of HISTORIES) ids.push(await addHistory(driver.browser, days));
  const page = await driver.openPage("about:blank");

  const times = ids.map(() => ({
    click: /** @type {number[]} */ ([]),
    first: /** @type {number[]} */ ([]),
    chart: /** @type {number[]} */ ([]),
  }));
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    for (const [index, id] of ids.entries()) {
      const click = await clickTime(driver.browser, page, id);
      const { first, chart } = await tabTimes(driver.browser, id, index === 0 ? EMPTY : POPUP);
      if (run < 0) continue;
      times[index]?.click.push(click);
      times[index]?.first.push(first);
      times[index]?.chart.push(chart);
    }
  }
  await driver.close();
  await standIn.close();

  const medians = times.map(({ click, first, chart }) => ({
    click: median(click),
    first: median(first),
    chart: median(chart),
  }));
  const ratio = (
    /** @type {number} */ index,
    /** @type {"click" | "first" | "chart"} */ of,
    to = 0,
  ) => round((medians[index]?.[of] ?? 0) / (medians[to]?.[of] ?? 1));
  return ["empty page", ...HISTORIES.map((days) => `${days} days`)].map((popup, index) => ({
    popup,
    "click to chart (ms)": round(medians[index]?.click),
    "× empty": ratio(index, "click"),
    "× 30 days": ratio(index, "click", 1),
    "in a tab: first paint (ms)": round(medians[index]?.first),
    "× empty ": ratio(index, "first"),
    "chart (ms)": round(medians[index]?.chart),
    "× empty  ": ratio(index, "chart"),
    "× 30 days ": ratio(index, "chart", 1),
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
  await page.waitForSelector(".popup-actions");
  await fillHistory(page, sampleHistory(new Date(), days));
  await page.close();
  return id;
}

/**
 * @param {Browser} browser
 * @param {Page} page
 * @param {string} id
 */
async function clickTime(browser, page, id) {
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
  const paintedAt = await painted(popup);
  await popup.close();
  return paintedAt - clickedAt;
}

/**
 * @param {Browser} browser
 * @param {string} id
 * @param {string} path
 */
async function tabTimes(browser, id, path) {
  const tab = await browser.newPage();
  await tab.goto(`chrome-extension://${id}/${path}`);
  const paintedAt = await painted(tab);
  const first = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  // The browser tells of a paint a little after it.
  await tab.waitForFunction(first);
  const times = {
    first: await tab.evaluate(first),
    origin: await tab.evaluate("performance.timeOrigin"),
  };
  await tab.close();
  return { first: times.first ?? 0, chart: paintedAt - Number(times.origin) };
}

/** @param {Page} page */
async function painted(page) {
  await page.waitForSelector("[data-painted]");
  return page.evaluate(() => Number(document.documentElement.dataset.painted));
}

const round = (value = Number.NaN) => Math.round(value * 100) / 100;
