import { sampleHistory } from "../../src/domain/sample/sample-history.js";
import { open } from "../browsers/chromium.js";
import { fillHistory } from "../fill-history.js";
import { DIST } from "../finish-build.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { median } from "./median.js";

const RUNS = 20;
const HISTORIES = [30, 3650];

/**
 * The trend with a history of so many days, all of it shown: the script that draws all six charts
 * anew, and how soon the charts show another range after the click.
 *
 * @returns {Promise<Record<string, string | number>[]>} medians in milliseconds
 */
export async function trendSpeed() {
  const rows = [];
  for (const days of HISTORIES) {
    const standIn = await startStandIn();
    const driver = await open({ extension: DIST.chrome, standIn });
    const own = await driver.openPage(driver.extensionUrl("dashboard/index.html#/settings"));
    await own.waitForSelector("main > :not(h1)");
    await fillHistory(own, sampleHistory(new Date(), days));
    const page = await driver.openPage(driver.extensionUrl("dashboard/index.html#/trend"));
    await page.waitForSelector(".figure");
    const draws = [];
    const ranges = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.evaluate(choose, "range", "90d");
      ranges.push(await page.evaluate(choose, "range", "all"));
      draws.push(await page.evaluate(redraw));
    }
    await driver.close();
    await standIn.close();
    rows.push({
      history: `${days} days`,
      "script of six charts (ms)": rounded(draws),
      "of one (ms)": rounded(draws.map((time) => time / 6)),
      "all shown after the click (ms)": rounded(ranges),
    });
  }
  return rows;
}

/** Runs in the page: the time in which a change of the scale is drawn, without the painting. */
async function redraw() {
  const scales = [...document.querySelectorAll("[name='scale']")];
  const other = /** @type {HTMLInputElement[]} */ (scales).find(({ checked }) => !checked);
  const path = () => document.querySelector(".figure .line")?.getAttribute("d");
  const before = path();
  const start = performance.now();
  other?.click();
  while (path() === before) await Promise.resolve();
  return performance.now() - start;
}

/**
 * Runs in the page: the time from the click on a range until the frame that shows it is done. A
 * task that a frame's callback posts runs right after that frame.
 *
 * @param {string} name
 * @param {string} value
 */
async function choose(name, value) {
  const input = document.querySelector(`[name="${name}"][value="${value}"]`);
  if (/** @type {HTMLInputElement} */ (input).checked) return 0;
  const axis = () => document.querySelector(".figure svg g")?.textContent;
  const before = axis();
  const start = performance.now();
  /** @type {HTMLInputElement} */ (input).click();
  while (axis() === before && performance.now() - start < 2_000) {
    await new Promise(requestAnimationFrame);
  }
  const { port1, port2 } = new MessageChannel();
  const painted = new Promise((done) => {
    port1.onmessage = done;
  });
  port2.postMessage(0);
  await painted;
  return performance.now() - start;
}

/** @param {number[]} times */
const rounded = (times) => Math.round(median(times.filter((time) => time > 0)) * 100) / 100;
