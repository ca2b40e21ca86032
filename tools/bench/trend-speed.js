import { scriptTime } from "./script-time.js";
import { emptyPaints } from "./subject/paint-times.js";
import { begin, grown, ownBuild } from "./subject/subject.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("./tables/rows.js").Measured} Measured */

const RUNS = 7;
const HISTORIES = [30, 3650];

/** How many single charts there are; one of them is what the large picture is compared to. */
const SINGLES = 6;

/** A change of the window is drawn by then, in milliseconds. */
const DRAWN_MS = 250;

/**
 * The trend, all of its history shown: the script that draws the large picture anew, and that of
 * two single charts, which it may cost at most; and how soon another range is shown after the click.
 *
 * What reacts to the window's width is drawn anew as it changes. The large picture's time holds all
 * of it but the single charts, which are what comes on top once they are opened.
 *
 * @returns {Promise<Measured[]>}
 */
export async function trendSpeed() {
  const bench = await begin();
  const copies = await grown(bench, [ownBuild()], HISTORIES);
  const empty = await emptyPaints(bench.blank);
  const measured = [];
  for (const { driver, days, subject } of copies) {
    const page = await driver.openPage(driver.extensionUrl("dashboard/index.html#/trend"));
    await page.waitForSelector(".large-picture");
    const ranges = [];
    for (let run = 0; run < RUNS; run += 1) {
      await page.evaluate(choose, "range", "90d");
      ranges.push(await page.evaluate(choose, "range", "all"));
    }
    const large = await drawTimes(page);
    await page.click(".large-picture button[aria-expanded='false']:last-of-type");
    await page.waitForSelector(".figure");
    const withSingles = await drawTimes(page);
    await page.close();
    const twoSingles = withSingles.map((time, run) => ((time - (large[run] ?? 0)) * 2) / SINGLES);
    const shared = {
      extension: subject.adapter.name,
      days,
      unit: /** @type {const} */ ("ms"),
      empty,
    };
    const browser = bench.blank.version;
    measured.push(
      { ...shared, what: "large picture: script", values: large, browser },
      { ...shared, what: "two single charts: script", values: twoSingles, browser },
      { ...shared, what: "another range, click to frame", values: ranges, browser },
    );
  }
  await bench.close();
  return measured;
}

/**
 * @param {Page} page
 * @returns {Promise<number[]>} script time of the page at each change of the window's width
 */
async function drawTimes(page) {
  const times = [];
  for (let run = -1; run < RUNS; run += 1) {
    const time = await scriptTime(page, async () => {
      await page.setViewport({ width: 1200 + (run % 2) * 40, height: 800 });
      await new Promise((drawn) => setTimeout(drawn, DRAWN_MS));
    });
    if (run >= 0) times.push(time);
  }
  return times;
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
  const axis = () => document.querySelector(".large-picture svg")?.textContent;
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
