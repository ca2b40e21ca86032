import { daysBefore, sampleHistory } from "../../src/domain/sample/sample-history.js";
import { open as openFirefox } from "../browsers/firefox.js";
import { FIGURES } from "../stand-in/pages/figures.js";
import { ssiPage } from "../stand-in/pages/ssi-page.js";
import { startStandIn } from "../stand-in/stand-in.js";
import { scriptTime } from "./script-time.js";
import { copyOf } from "./subject/copies.js";
import { emptyPaints } from "./subject/paint-times.js";
import { begin, install } from "./subject/subject.js";

/** @typedef {import("../browsers/driver.js").Driver} Driver */
/** @typedef {import("./subject/subject.js").Subject} Subject */
/** @typedef {import("./tables/rows.js").Measured} Measured */

const RUNS = 4;

const SSI = "https://www.linkedin.com/sales/ssi";

/** LinkedIn paints its scores seconds after the page has loaded; here, in milliseconds. */
const PAINT_AFTER_MS = 1_500;

/** What a script does until shortly before that is what it adds to the page's own start. */
const BEFORE_MS = 1_300;

const HISTORY_DAYS = 365;

/**
 * What the panel costs before the page's own scores are painted, and how soon after them it is
 * there, with a year of history; in Firefox, too, where there is a build for it.
 *
 * @param {readonly Subject[]} subjects
 * @param {number} [runs]
 * @returns {Promise<Measured[]>}
 */
export async function panelCost(subjects, runs = RUNS) {
  const measured = [];
  for (const subject of subjects) {
    if (!subject.adapter.panel) continue;
    measured.push(...(await inChromium(subject, runs)));
    if (subject.firefox !== undefined) measured.push(...(await inFirefox(subject, runs)));
  }
  return measured;
}

/**
 * @param {Subject} subject
 * @param {number} runs
 */
async function inChromium(subject, runs) {
  const bench = await begin();
  const driver = await install(bench, subject);
  const measured = await onPage(driver, bench.standIn, subject, runs);
  const empty = await emptyPaints(bench.blank);
  await bench.close();
  return measured.map((one) => ({ ...one, what: `Chromium: ${one.what}`, empty }));
}

/**
 * @param {Subject} subject
 * @param {number} runs
 */
async function inFirefox(subject, runs) {
  const standIn = await startStandIn();
  const driver = await openFirefox({ extension: copyOf(subject, "firefox"), standIn });
  const measured = await onPage(driver, standIn, subject, runs);
  const empty = await emptyPaints(driver);
  await driver.close();
  await standIn.close();
  return measured.map((one) => ({ ...one, what: `Firefox: ${one.what}`, empty }));
}

/**
 * @param {Driver} driver
 * @param {import("../stand-in/stand-in.js").StandIn} standIn
 * @param {Subject} subject
 * @param {number} runs
 * @returns {Promise<Measured[]>}
 */
async function onPage(driver, standIn, { adapter }, runs) {
  const [figure] = FIGURES;
  standIn.show({ html: ssiPage(figure), paintAfterMs: PAINT_AFTER_MS });
  const { start, fill, panel } = adapter;
  if (start !== undefined && fill) {
    const page = await driver.openPage(driver.extensionUrl(start));
    await fill(page, sampleHistory(daysBefore(new Date(), 1), HISTORY_DAYS));
    await page.close();
  }
  await panel?.record(driver);
  const before = [];
  const until = [];
  for (let run = 0; run < runs; run += 1) {
    const page = await driver.openPage("https://www.linkedin.com/empty");
    await page.setViewport({ width: 1920, height: 1000 });
    const load = async () => {
      await page.goto(SSI);
      await new Promise((later) => setTimeout(later, BEFORE_MS));
    };
    // Firefox has no such profiler.
    if (driver.name === "chromium") before.push(await scriptTime(page, load));
    else await load();
    until.push(Number(await page.evaluate(untilPanel(panel?.isShown ?? ""))));
    await page.close();
  }
  const shared = { extension: adapter.name, unit: /** @type {const} */ ("ms") };
  const browser = driver.version;
  return [
    { ...shared, what: "script before the scores", values: before, browser },
    { ...shared, what: "panel after the scores", values: until, browser },
  ].filter(({ values }) => values.length > 0);
}

/**
 * Runs in the page, before its scores are painted: how long after the frame with the scores the
 * frame with the panel came, in milliseconds.
 *
 * @param {string} isShown
 */
const untilPanel = (isShown) => `(async () => {
  const painted = async (isThere) => {
    while (!isThere()) await new Promise(requestAnimationFrame);
    // Called before a frame is painted; by the next call it was.
    return new Promise(requestAnimationFrame);
  };
  const [scores, panel] = await Promise.all([
    painted(() => document.querySelector("progress")),
    painted(() => ${isShown}),
  ]);
  return panel - scores;
})()`;
