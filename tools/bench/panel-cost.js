import { daysBefore, sampleHistory } from "../../src/domain/sample/sample-history.js";
import { open } from "../browsers/chromium.js";
import { open as openFirefox } from "../browsers/firefox.js";
import { variant } from "../browsers/variants.js";
import { fillHistory } from "../fill-history.js";
import { DIST } from "../finish-build.js";
import { agree, recordAutomatically } from "../first-minute.js";
import { FIGURES } from "../stand-in/pages/figures.js";
import { ssiPage } from "../stand-in/pages/ssi-page.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { median } from "./median.js";
import { scriptTime } from "./script-time.js";

const RUNS = 8;

/** The page without us gives none each time, so it is looked at less often. */
const RUNS_WITHOUT = 4;

const SSI = "https://www.linkedin.com/sales/ssi";

/** LinkedIn paints its scores seconds after the page has loaded; here, in milliseconds. */
const PAINT_AFTER_MS = 1_500;

/** What our scripts do until shortly before that is what they add to it. */
const BEFORE_MS = 1_300;

/**
 * What the panel costs before the page's own scores are painted, and how soon after them it is
 * there, with a year of history.
 *
 * @returns {Promise<Record<string, string | number>[]>} medians in milliseconds
 */
export async function panelCost() {
  const rows = [];
  for (const [name, withPanel, isRecording] of /** @type {const} */ ([
    ["Chromium, the page without us", false, false],
    ["Chromium, with the reader", false, true],
    ["Chromium, with reader and panel", true, true],
  ])) {
    const { driver, close } = await begin("chromium", isRecording, withPanel);
    const before = [];
    const until = [];
    for (let run = 0; run < (isRecording ? RUNS : RUNS_WITHOUT); run += 1) {
      const page = await driver.openPage("https://www.linkedin.com/empty");
      await page.setViewport({ width: 1920, height: 1000 });
      before.push(
        await scriptTime(page, async () => {
          await page.goto(SSI);
          await new Promise((later) => setTimeout(later, BEFORE_MS));
        }),
      );
      if (withPanel) until.push(await page.evaluate(untilPanel));
      await page.close();
    }
    await close();
    rows.push(row(name, before, until));
  }
  rows.push(row("Firefox, with reader and panel", [], await inFirefox()));
  return rows;
}

async function inFirefox() {
  const { driver, close } = await begin("firefox", true, true);
  const until = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await driver.openPage("https://www.linkedin.com/empty");
    await page.setViewport({ width: 1920, height: 1000 });
    await page.goto(SSI);
    until.push(await page.evaluate(untilPanel));
    await page.close();
  }
  await close();
  return until;
}

/**
 * @param {"chromium" | "firefox"} name
 * @param {boolean} isRecording
 * @param {boolean} withPanel
 */
async function begin(name, isRecording, withPanel) {
  const standIn = await startStandIn();
  const [figure] = FIGURES;
  standIn.show({ html: ssiPage(figure), paintAfterMs: PAINT_AFTER_MS });
  const driver =
    name === "chromium"
      ? await open({ extension: variant(DIST.chrome, { grantHost: true }), standIn })
      : await openFirefox({ extension: DIST.firefox, standIn });
  const welcome = await agree(driver);
  await fillHistory(welcome, sampleHistory(daysBefore(new Date(), 1), 365));
  if (isRecording) await recordAutomatically(welcome, { withPanel });
  return {
    driver,
    async close() {
      await driver.close();
      await standIn.close();
    },
  };
}

/**
 * Runs in the page, before its scores are painted: how long after the frame with the scores the
 * frame with the panel came, in milliseconds.
 *
 * @returns {Promise<number>}
 */
async function untilPanel() {
  /** @param {() => unknown} isThere */
  const painted = async (isThere) => {
    while (!isThere()) await new Promise(requestAnimationFrame);
    // Called before a frame is painted; by the next call it was.
    return new Promise(requestAnimationFrame);
  };
  const [scores, panel] = await Promise.all([
    painted(() => document.querySelector("progress")),
    painted(() => document.documentElement.lastElementChild?.localName === "div"),
  ]);
  return Number(panel) - Number(scores);
}

/**
 * @param {string} page
 * @param {number[]} before
 * @param {number[]} until
 */
function row(page, before, until) {
  const rounded = (/** @type {number[]} */ times) =>
    times.length === 0 ? "–" : Math.round(median(times) * 100) / 100;
  return {
    page,
    "script before the scores (ms)": rounded(before),
    "panel after the scores (ms)": rounded(until),
    "longest (ms)": until.length === 0 ? "–" : Math.round(Math.max(...until)),
  };
}
